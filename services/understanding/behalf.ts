import { isNoName } from './names.ts';
import type { Said } from './text.ts';

/** Family and friends as people call them, and whom somebody looks after. */
const kin =
  '(?:mother[ -]in[ -]law|father[ -]in[ -]law|mum|mummy|mother|mam|mom|nan|nana|nanna|nain|nani|gran|grandma|granny|grandmother|grandad|granddad|grandpa|grandfather|grandparents|amma|ammi|bibi|dad|daddy|father|parents|son|daughter|lad|lass|boy|girl|sister|brother|sis|bro|aunt|auntie|aunty|uncle|wife|husband|missus|hubby|partner|boyfriend|girlfriend|fiance|fiancee|cousin|niece|nephew|grandson|granddaughter|friend|mate|client|member|tenant|resident|service user|student|neighbour|daughter[ -]in[ -]law|son[ -]in[ -]law)';
const kind =
  '(?:(?:elderly|old|disabled|poor|dear|little|eldest|youngest|oldest|younger|older|late|own|other|deaf|blind) )?';

/** Parents and theirs: a child at risk lives where the writer lives, an elder seldom does. */
const elder =
  '[Mm]um|[Mm]ummy|[Mm]other|[Mm]am|[Nn]an|[Nn]ana|[Nn]anna|[Gg]ran|[Gg]randma|[Gg]randmother|[Gg]randad|[Gg]randfather|[Aa]mma|[Aa]mmi|[Bb]ibi|[Nn]ani|[Dd]ad|[Ff]ather|[Mm]other-in-law|[Ff]ather-in-law|[Aa]unt|[Aa]untie|[Uu]ncle';

/** Parts of a home and what comes to it. */
const home =
  '(?:flat|home|house|place|room|bungalow|boiler|heating|hot water|water|radiators?|rad|window|windows|door|front door|back door|bathroom|kitchen|bedroom|ceiling|roof|wall|walls|bath|shower|toilet|loo|sink|tap|taps|pilot light|meter|electric|electrics|cooker|oven|fire|fan|lock|key|keys|fob|intercom|buzzer|lift|stairlift|stairs|balcony|garden|fence|gate|path|drain|gutter|light|lights|rent|arrears|service charge|application|transfer|bid|points|deposit|tenancy|benefit|letters?|account|parking|permit|bay|repair|repairs|complaint|bin|bins|hallway|carpet|damp|mould|leak|storage heater|heater|thermostat|floor|plaster|drip)';

const says =
  '(?:writing|typing|ringing|messaging|texting|emailing|speaking|speak|asking|ask|reporting|complaining|complain|complaint|calling|contacting you|posting|acting|act|here|this is|this ones?|one|sending this|filling this in|doing this|putting this in|message|report)';

/** Said outright: "on behalf of flat 2", "for my daughter", "she asked me to write". */
const outright: RegExp[] = [
  new RegExp(
    `\\bon (?:behalf of (?<a>(?:my |our |the |a |an )?${kind}(?:${kin}|(?:flat|number|no\\.?|room) ?\\d+[a-z]?|\\p{L}+(?: \\p{Lu}\\p{L}+){0,2}))|(?<b>(?:my |our |the )?${kind}(?:${kin}|\\p{L}{2,20}))(?:['’]s|s['’]?) behalf)`,
    'iu',
  ),
  new RegExp(
    `\\b${says}(?: (?:this|it|to you|in|up|again))? (?:for|on behalf of|as) (?<a>(?:my|our|me|wor|mi|a|the|one of (?:my|your|our)) ${kind}(?:${kin}s?)(?: \\p{Lu}\\p{L}+)?|(?:flat|number|no\\.?|room) ?\\d+[a-z]?)`,
    'iu',
  ),
  new RegExp(
    `(?:^|[.,;!?:—–-] ?|\\b(?:and|but|it is myself again,?|again) )for (?<a>(?:my|our|wor|mi) ${kind}${kin})\\b(?! own)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:[Ff]or|[Aa]bout|[Rr]egarding|[Rr]e|behalf of|speaking for|writing for) (?<a>(?:our |Mr\\.? |Mrs\\.? |Ms\\.? |Miss )\\p{Lu}\\p{L}+)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:speaking|speak|writing|write|typing|ringing|messaging|here|complaining|asking|reporting|posting|acting|interpreting|translating) for (?<a>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?<a>(?:(?:my|our|me|wor|the) )?${kind}${kin}(?: \\p{Lu}\\p{L}+)?|(?:Mr|Mrs|Ms|Miss)\\.? \\p{Lu}\\p{L}+|\\p{Lu}\\p{Ll}+)(?: (?:below|above|upstairs|downstairs|next door|opposite|at (?:number |no )?\\d+|in (?:flat |room )?\\d+))?,? (?:has |have |'s )?(?:asked|asks|told|wants|wanted|got|begged) (?:me|us|i) to (?:write|put|ask|say|tell|complain|message|report|type|log|raise|email|ring|text|get|chase|pass|send)`,
    'u',
  ),
  new RegExp(
    `\\b(?<a>(?:(?:my|our|me|wor) )?${kind}${kin}|\\p{Lu}\\p{Ll}+)(?: \\p{Lu}\\p{Ll}+)? (?:won['’]?t|will not|can['’]?t|cannot|doesn['’]?t|does not|isn['’]?t able to|is too (?:proud|shy|polite|scared|frightened|poorly|old|ill) to|is frit to|is scared to|daren['’]?t) (?:say|write|complain|ask|tell|type|ring|phone|use|do|speak|read|see|manage|chase|bother)`,
    'u',
  ),
  new RegExp(
    `\\b(?<a>(?:(?:my|our|me|wor) )?${kind}${kin}|\\p{Lu}\\p{Ll}+)[ ,(]+(?:\\S+ ){0,4}(?:gave|given|has given|with) (?:me |her |his |their )?permission`,
    'u',
  ),
  new RegExp(
    `\\bI(?:['’]?m| am) (?:the |a )?(?<a>(?:my |our )?\\p{Lu}?\\p{L}+)['’]s (?:carer|support worker|social worker|advocate|key worker|attorney|rep|daughter|son|niece|nephew|neighbour|mum|mother|dad|father|sister|brother|steward|tutor|nurse)`,
    'iu',
  ),
];

/** Whose home it is: "nan's boiler", "my daughter's flat", "Doris's pilot light", "mums windows". */
const whose: RegExp[] = [
  new RegExp(
    `\\b(?<a>(?:(?:my|our|me|wor|mi) )?(?<!the )${kind}(?!neighbour|boy|girl|lad|lass|client|member|tenant|resident|friend|partner|wife|husband)${kin})(?:['’]s|s['’]?) (?:\\p{L}+ ){0,2}?${home}\\b`,
    'iu',
  ),
  new RegExp(
    `(?<!(?:Mr|Mrs|Ms|Miss)\\.? )(?<a>\\p{Lu}\\p{Ll}{2,15})['’]s (?:\\p{Ll}+ ){0,2}?${home}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?<a>(?:my|our|me|wor|mi) ${kind}(?!neighbour|partner|wife|husband|missus|hubby|friend|mate|lad|boy|girl|client)${kin}(?: \\p{Lu}\\p{Ll}+)?),? (?:(?:\\S+ ){0,5}?)(?:has|have|had|hasn['’]?t|is|was|lives|got|'s|still|been|pays|waits|sits|cannot|can['’]?t)\\b[^.!?]{0,60}?\\b(?:(?:no|without|any) (?:heating|hot water|water|electric|power|gas|lift|toilet|cooker|boiler|lights?)|(?:her|his|their) (?:\\p{L}+ )?${home})\\b`,
    'iu',
  ),
  // An elder's or a titled person's trouble: "mum's legs go stiff, nothing has been warm", "Mrs Iqbal is without water".
  new RegExp(
    `\\b(?<a>(?:(?:my|our|wor|mi) )?(?:${elder})|(?<![Yy]our )(?:Mr|Mrs|Ms|Miss)\\.? \\p{Lu}\\p{L}*)(?:['’]?s| (?:is|has|had|was|lives|cannot|can['’]?t|gets|got|keeps|sits|waits|lay|fell|cried|rang|told|paid|says|asks))\\b[^.!?]{0,90}?\\b(?:without|freezing|cold|damp|mould|heating|hot water|leak\\p{L}*|ceiling|rent|arrears|letter|waiting|on the list|stuck|stairs|cough\\p{L}*|chest|legs|lungs|wheelchair|zimmer|walker|oxygen|pregnant|[789]\\d|(?:her|his) (?:flat|kitchen|bathroom|boiler|bed|door|window|fire|bin|rent|home))\\b`,
    'u',
  ),
  /\b(?<a>(?:[Oo]ur|[Mm]y) (?:client|member|service user|tenant|patient|customer)) (?:has|is|was|lives|['’]s|needs|cannot|reports|wishes)\b/u,
  /\b(?:[Aa]pplication|HB|[Rr]amp|[Ff]orm|[Pp]roposal|[Cc]omplaint|[Ll]etter|[Rr]epair|[Cc]ase|[Rr]eview|[Tt]ransfer|[Pp]ermit) for (?<a>(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}\p{L}*|(?:my|our) (?:mum|mother|nan|dad|father|gran|daughter|son|client|member|sister|brother))\b/u,
];

/** The writer's own trouble stands beside it: then the other is only mentioned. */
const ownHome = new RegExp(`\\b(?:my|our) (?!mum|mother|nan|dad|daughter|son)(?:\\p{L}+ )?${home}\\b`, 'iu');

/** Words with a capital that own things and are no person: "Today's", "Council's". */
const noOwner =
  /^(?:Today|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Council|Landlord|Contractor|Caretaker|Plumber|Boiler|Kitchen|Lift|Building|Block|Co|House|Neighbour|Everyone|Everybody|Somebody|Someone|Nobody|There|Here|Where|What|That|This|Who|How|It|He|She|Let|Winter|Summer|Christmas|Easter|Bathroom|Bedroom|Ceiling|Window|Door|Street|Estate|Shop|Gas|Water|Heating|Engineer|Electrician|Office|Officer|Tenant|Next|Upstairs|Downstairs|Last|Floor|Roof|Wall|Hall|Sink|Bath|Shower|Toilet|Radiator|British|Virgin|Tesco|Court|One|Two|They|We|You|She|And|But|So|If|When|My|Our|The|Your|For|Then|Not|No|Yes)$/;

/** As long as any introduction of somebody else; what stands far behind is somebody only mentioned. */
const mostRead = 1_500;

function isPerson(words: string): boolean {
  const bare = words.replace(/^(?:my|our|the|a|me|wor|mi) /i, '');
  if (/\d/.test(bare)) return true;
  const [first = ''] = bare.split(' ');
  return !noOwner.test(first) && (new RegExp(`^${kin}`, 'i').test(bare) || !isNoName(first));
}

function firstIn(raw: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(raw)?.groups ?? {};
    const words = groups.a ?? groups.b;
    if (words !== undefined && isPerson(words)) return words;
  }
  return null;
}

/**
 * For whom a message is written, where it says so or where it is somebody else's home that is in trouble and the writer's
 * own is not named: "on Mum's behalf", "nan's boiler", "our Jade". In their words. Null: nobody is named.
 */
export function spokenFor(said: Said): string | null {
  const raw = said.raw.slice(0, mostRead);
  return firstIn(raw, outright) ?? (ownHome.test(raw) ? null : firstIn(raw, whose));
}

/** "Her name is Doris Platt", "mum's name is Doris": a name that is not the writer's own. */
const othersName =
  /\b(?:her|his|their|(?:mum|mam|mom|mother|dad|father|nan|gran|grandma|grandad|aunt|auntie|uncle|wife|husband|son|daughter|sister|brother|neighbour|friend|client)(?:['’]?s)?) (?:full )?name(?:['’]?s| is| was)\s+((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,3})/iu;

/** What the person spoken for is called, where a message says "her name is". Null: it does not. */
export function otherNamed(text: string): string | null {
  const words = othersName.exec(text.slice(0, mostRead))?.[1]?.split(' ') ?? [];
  const isCapital = /^\p{Lu}/u.test(words[0] ?? '');
  // In small letters only two words can be told for a name: "doris platt im her daughter".
  const end = words.findIndex(
    (word, at) => isNoName(word) || (isCapital ? !/^\p{Lu}/u.test(word) : at > 1 || /^im$/i.test(word)),
  );
  const name = words.slice(0, end === -1 ? words.length : end).join(' ');
  return name === '' ? null : name;
}
