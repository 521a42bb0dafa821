export { readAtRisk } from './atRisk.ts';
export { readAdjustment } from './needs.ts';

import { spokenFor } from './behalf.ts';
import { findFirst, phrases, says } from './phrases.ts';
import type { Said } from './text.ts';

const relation =
  '(mother in law|father in law|mum|mother|mam|nan|nana|gran|grandma|granny|grandad|grandfather|grandmother|grandparents|grandson|granddaughter|cousin|mom|amma|dad|father|son|daughter|sister|brother|aunt|auntie|uncle|wife|husband|partner|neighbour|friend|client|tenant|parents|in laws|nephew|niece|service user)';
const behalf = phrases(
  `on behalf of (my |our |the |a )?(elderly |old |disabled )?${relation}`,
  `(writing|asking|ringing|messaging|reporting|complaining|speaking|contacting you|here) (this )?for (my |our |a )(elderly |old |disabled )?${relation}`,
  `i am (my |the )${relation}s (carer|son|daughter|social worker|support worker)`,
  `(my|our) (elderly |old |disabled )?${relation} (cant|doesnt|does not|is not able|isnt able|struggles) ... (write|type|use|do|phone|english|internet|computer*)`,
  `its (about |for )?my ${relation}(s)? (flat|house|home|place)`,
  `(my|our) ${relation} (has|have) (been waiting|no|had no|not had|been without)`,
  '(i am|im|am) (his|her|their) (carer|son|daughter|sister|brother|wife|husband|mum|mother|dad|father|niece|nephew|grandson|granddaughter|neighbour|social worker|support worker)',
  '(worker|carer|advocate|adviser|advisor|solicitor|interpreter) for (one of your|a) (tenants?|residents?|members?)',
  `(typing|emailing|texting|message|messaging|writing|asking|this|this one|one|a complaint|complaint|this is|reporting this|all this) (is |this )?for (my|our|me|wor) ${relation}`,
  `(my|our|me) ${relation} (asked|asks|told|says|wants|would like|has asked) (me|us|i) to (write|put|ask|say|tell|complain|message|report|type|log|raise)`,
  '(mr|mrs|ms|miss) [a-z]+ (asks|asked|wants|has asked|would like|wishes) (me|us) to',
  '(writing|here|acting|act|acts|speaking|asking|reporting|complaining) (for|on behalf of) ((mr|mrs|ms|miss) [a-z]+|our client|a client|her|him|them)',
  '(our|my|the) client (has|is|was|does|asks|seeks|requests|invites|wishes|reports|instructs)',
  '(carer|support worker|social worker|key worker|advocate|daughter|son|niece|nephew|neighbour) (for|of|to) (mr|mrs|ms|miss) [a-z]+',
  '(on (her|his|their) behalf|not (for|about) (me|us))(?= )',
  // Somebody else's home that is in trouble: they are spoken for whoever writes.
  `(my|our|me|wor|mi) (elderly |old |disabled |poor )?${relation} (lives|who lives|is|at|in|s) .. (at|in|on)? ... (her|his|their) (flat|home|house|window|windows|door|boiler|heating|front door|back door|bath|bathroom|kitchen|roof|ceiling|lift|light|rent|bedroom|toilet|tap|taps)`,
  `(my|our|me|wor|mi) (elderly |old |disabled |poor )?${relation}(s)? (has |have |had |is |are |s |got |been |still |now |had |not |without ){1,5}(no |any |a |working )?(heating|hot water|water|lift|electric|power|gas|boiler|light|lights|cooker|toilet|stuck|damp|mould|waiting)`,
  `(my|our|me|wor|mi) ${relation}s (heating|boiler|lift|water|window|door|roof|ceiling|rent|radiators?|toilet) (is |has |have |was |been |gone )`,
  `(mum|mam|mom|dad|nan|gran|grandad|grandma|amma)s (boiler|heating|flat|house|lift|door|window|bathroom|kitchen|radiators?|rent|ceiling|toilet|carer)`,
  `(the |my )?(wife|husband|mum|dad|nan|gran|grandad|partner)(s)? (is )?(too|cant|cannot|doesnt|not) ... so (i am|im|i|this is) (doing|writing|typing|messaging|putting|sending)`,
  `(mum|mam|mom|dad|nan|gran|grandad|grandma) (has |have )?(asked|asks|told|wants|wanted|says) me to`,
  `(lady|man|woman|girl|chap|neighbour|couple) (next door|upstairs|downstairs|opposite|at (no |number )?[0-9]+) (has |have )?(asked|asks|told|wants|says) (me|us) to`,
  `(i )?(look after|manage|deal with|handle|sort out|hold power of attorney for|have power of attorney for) my (elderly |old )?${relation}(s)?( affairs| housing| rent| things)?`,
  `(messaging|writing|typing|ringing|emailing|asking|reporting|complaining|contacting you|this is) (to you |you )?(about|for|regarding|re) (my )?(mum|mam|mom|dad|nan|gran|grandad|grandma|aunt|uncle)(?! and)`,
  `(i am|im|am) (the |mr |mrs |ms |miss )?[a-z]+s (carer|support worker|social worker|advocate|key worker|attorney)`,
  `(have|had|got) (a |an )?(client|service user|patient) (in|of|at) (one of )?(your|yours)`,
  `(our|my) client `,
  `for (my|our|me|wor) ${relation}( ,| who| he| she| they| as| because|[.,])`,
  `(writing|typing|doing this|filling this in) (this )?for (him|her|them)`,
  `(have|got|with) (his|her|their) permission`,
  `(my|our|me) (mother in law|father in law|mum|mam|mom|dad|nan|gran|grandad|grandma|grandmother|parents|aunt|auntie|uncle) (is |s )?(7[0-9]|8[0-9]|9[0-9]) and (her|his|their)`,
  `(my )${relation}s (flat|house|home|place|boiler|heating|bathroom|kitchen|landlord)`,
);

const someone = new RegExp(
  `\\b(?:(?:one of your|a) (?:tenants?|residents?|members?)|(?:his|her|their) [a-z]+(?: worker)?|(?:my |our |the |a )?(?:elderly |old |disabled )?${relation.replaceAll(' ', '[ -]')})\\b`,
  'i',
);

const titled =
  /\b(?:(?:Mr|Mrs|Ms|Miss)\.? \p{L}+(?:[’']s)?|(?:lady|man|woman|girl|chap|couple) (?:next door|upstairs|downstairs|opposite)|(?:our|my|the|a) client)\b/iu;

/** Who the resident speaks for, in their words: "my mum". Null: themselves. */
export function readOnBehalfOf(said: Said): string | null {
  const found = findFirst(said, behalf);
  if (found === null) return spokenFor(said);
  // "I am her daughter" says who writes; whom it is for is "her".
  const writer = /^(?:i(?:['’]?m| am)|am) (his|her|their) /i.exec(found.words)?.[1]?.toLowerCase();
  if (writer !== undefined) return { his: 'him', her: 'her', their: 'them' }[writer] ?? null;
  const who = someone.exec(found.words)?.[0] ?? titled.exec(found.words)?.[0];
  return who ?? found.words;
}

const together = phrases(
  'we (the |are )?(the |all )?(undersigned |tenants|residents|leaseholders|neighbours|members|owners)',
  '(tenants|residents|leaseholders) of .. (wish|want|would like|object|demand|ask|complain)',
  '(everyone|everybody|every one of us|each of us|every household|every tenant|every resident|all the neighbours|all (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]+) (flats|households|tenants|residents|neighbours|families)) .. (in|on|at|from|of)? .. (floor|block|building|street|stair|stairs|close|landing|house|court|estate|corridor|yard|terrace|square)? ?(is|are|has|have|feel|feels|agree|agrees|want|wants|fed up|sick)',
  '(everyone|everybody) (in|on|from|at) (my|the|this|our|that) (floor|block|building|street|stair|close|landing|corridor|court|estate|yard)',
  '(every|each|every single) (household|tenant|resident|flat|neighbour|one of us)',
  '(me|myself|i) and (my |the |other |three |two |four |five |several |some |all ){1,3}(neighbours|residents|tenants|flats)',
  '(my |the |other |all my ){1,2}(neighbours|residents|tenants) and (me|myself|i)',
  '(my |the |all my )(neighbours) (feel|want|agree|have the same|say) ... (same|names|too|complain|add|agree)',
  '(us lot|all of us|the lot of us|us all|both of us|some of us|a group of us|a few of us|several of us|half of us|most of us|quite a few of us) (on|at|in|from|here|have|are|who|want|along)',
  'us (on|at|in) the .. floor',
  '(there is|theres|there are) (a few|several|many|lots|[0-9]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) of us (who|on|have|in this (block|building|street)|that|here|saying|wanting)',
  '(joint|group|collective) (complaint|letter|petition)',
  '(complain*|writing|write|written|speaking|asking) (together|jointly|collectively|as one)',
  '(collectively|jointly) (we|ask|asking|complain*)',
  'as (neighbours|residents|tenants|a block|a group|leaseholders) (we|i)',
  '(residents|tenants) (association|group)s? (asked|ask|have|has|wish|want)|(speak*|represent*|write|writing|complain*|here) (for|on behalf of)? ?(the |our |all the |everyone |a ){1,2}(residents|tenants|neighbours|block|building|leaseholders|stair|street|group)( association| group)?',
  '(flats|numbers|houses) [0-9]+ (to|,|and) .. (all )?(agree|complain|object|want|have|are|affected)',
  'from flats [0-9]+ .. [0-9]+',
  '(on behalf of|for) (everyone|everybody|all|the whole|all of us|all the)',
  '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|several|[0-9]+) (households|families|flats|residents|tenants|neighbours) (on|in|share|are|have|want|sign*|all|here)',
  '(put|add|added|adding) (our|their|your) names',
  '(neighbours|residents) and (myself|me|i) ',
  '(flat|no|number) [0-9]+ [.,] [a-z]+ , (flat|no|number) [0-9]+ [.,] [a-z]+',
  // Several homes by number or by name, and those who live along one stair.
  '(flats|numbers|nos|houses) ([0-9]+|one) ?(to|through|thru|till|,|and|&) ',
  '(flats|numbers|nos|houses) [0-9]+[-/][0-9]+',
  '(every one|all|each|none|most|half|some) of (the|my|our|them|us) (old|elderly|older|young|other)? ?(folk|folks|ones|people|families|residents|tenants|neighbours|members|households|flats|pensioners|women|lads|mums|kids|children)? ?(in|on|at|up|down|along|here|there|share|use|have|has|are|is|got) ',
  '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|[0-9]+) of (them|us) (up|in that|in the|on that|on the|on our|at the|down|along|share|sharing|use|all|there|here|used|with the same|from|sign*|want|asked|rang)',
  '(the )?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]+) of us (up|in|on|at|down|along|share|from|have|used|now|top|all)',
  '(between us|us all|all of us)(?= [.,!?]| on| in| at| here| up)',
  '(whole|entire) (block|building|street|stair|landing|row|corridor|floor|close|terrace|estate|court|wing|house|side|house share)( is| are| has| have| of us| without| wants| agrees| knows)',
  '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]+) (members|flats|homes|doors|households|families|pensioners|leaseholders|residents|neighbours|tenants|other flats|of my members)(?! (away|down|up|along))',
  '(my|our|all|the) members (are|have|want|in|at|on|who|say|ask|report)',
  '(my|our) neighbours (too|as well|also|and|all|both|have|are)',
  'half the (street|block|building|landing|close)',
  '(all of us|we all|all the (tenants|residents|neighbours|flats|families)|several of us|the whole (block|building|street|stair|landing)|everyone (in|on) (the|this|our) (block|building|floor|street|stair*)|(us|we) (residents|tenants)|other (residents|tenants|neighbours) (too|as well|are|have)|(got up|signed|started|doing|do|have|got|made) .. petition|every flat|(we|weve|we have) all (have |had |been |got |reported*|told|rung|rang|complained|asked|signed|want|feel|agree)|(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\\d+) (of us|of the neighbours|of my neighbours|households|families|flats here|residents)|my neighbours and (i|me)|me and my neighbours|both of our flats)',
);

/** "There are five of us in a two bed": one family. */
const oneHome = phrases(
  '(there is|theres|there are|its|is|we are|were|only|just) (all )?(two|three|four|five|six|seven|eight|nine|[0-9]) of us (live here|now|in (a|one|two|three|[0-9]|the (one|same) ))',
  '(two|three|four|five|six|[0-9]) of us in (a |one |two |three |[0-9] )',
  '(keys|me|us) , me (and|,)',
  '(all|both) of us , me , ',
  'of us have keys',
);

/** Whether a group of residents complains together. */
export function readGroup(said: Said): boolean {
  return says(said, together) && !says(said, oneHome);
}
