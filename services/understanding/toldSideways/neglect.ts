import type { Danger } from '../hazards.ts';
import { phrases } from '../phrases.ts';

const child =
  '(child|children|kid|kids|kiddie*|kiddies|baby|babies|toddler*|tots?|boy|boys|girl|girls|little one*|littl un*|little uns?|little lad|lad of|little wench|infant|bairn*|wean*|two little|menino|menina|(four|five|six|seven|eight) years|small daughter|littlest|daughter of|lad next door|girl about|boy of|mom since)';

const frailOne =
  '(old (lady|man|gentleman|woman|boy|dear|couple|girl|fella|chap|terry|mr|mrs)|owd [a-z]+|elderly|neighbour*|mr [a-z]+|mrs [a-z]+|miss [a-z]+|gran*|nan|nanna|auntie|uncle|dementia|alzheimer*|learning (difficulties|disab*|disability)|learnin difficulties|vulnerable|is (8|9)\\d|(8|9)\\d year*|ninety*|eighty*|stroke|hes slow|is slow|slow yin|confused|forgetting|the slow yin|soft lad|downs?|deaf (lady|man)|the colonel|ms [a-z]+|arthur|dot|terry|pensioner|deaf lady|gentleman|cl|er is 90)';

/** Children left alone and grown people used or forgotten, as a neighbour tells it. */
export const neglectToldSideways: Danger[] = [
  {
    kind: 'safeguarding',
    says: phrases(
      '(alone|on (his|her|their) own|by (himself|herself|themselves)|own since|no (adult|grown ?up|grown up|parent|mum|mom|mam)|nobody with|nobody home|without (a|any) (adult|grown ?up|parent)|nobodys sin the mom|nobody has seen the mum)',
      '(asks?|asked|asking|begging|begs|beg) (me |us |for |people |at |neighbours |at the shop ){0,3}(for )?(bread|food|crisps|biscuits|something to eat|milk|a sandwich|money for food|dinner|toast|me bread)',
      '(puts? it up (er|her|his) sleeve|doesnt eat|doh eat|not (been )?fed|hungry|starving|no food|nothing to eat|hasnt eaten|never eaten|eats from|skin and bone*|very thin|thinner)',
      '(balcony|windowsill|window ?sill|ledge|roof) ... (chair|leaning|leanin|climb*|hanging|no grown|alone|nappies)',
      '(banging|bangin|knocking|crying|screaming) (on|at) the (glass|window|door) .. ',
      '(methadone|wont wake up|doesnt stand up|passed out|cant wake (her|him|mum|dad|mummy|daddy))',
    ),
    with: phrases(child),
    unless: phrases(
      '(my (own )?(kids|children|son|daughter|boys?|girls?|toddler|baby) (is|are|was|were|sleep*|play*|cant|wont|has|have|go|walk)|teenagers?|football|playing|party|noise|loud|bouncing|music|scream* with|paddling|trick or treat|guy fawkes|carol|fund ?rais*|school fete|garden party|dog|cat|heating|boiler|mould|damp|hot water|lift|parking)',
    ),
    unlessNear: phrases(
      '(heating|boiler|radiator*|hot water|mould|damp|ball games|football|noise|music|transfer|overcrowd*|my (son|daughter|kids|children)|our (son|daughter) )',
    ),
    reach: 110,
  },
  {
    kind: 'safeguarding',
    says: phrases(
      '(pyjamas|nightie|nightclothes|night ?dress|in (just |only )?(a |his |her )?(nappy|nappies)|barefoot|no (coat|shoes)|in (just|only) (a |his |her )?(vest|pants))',
    ),
    with: phrases(
      `${child} ... (stair*|landing|street|outside|balcony|window|shop|corridor|midnight|alone|dark|2am|1am|3am|bird table|yard|locked|own)`,
      `(stair*|landing|street|balcony|midnight|dark|2am|3am) ... ${child}`,
    ),
    unless: phrases(
      '(my (own )?(kids?|children|son|daughter|boys?|girls?|toddler|baby)|our (kids|son|daughter)|fire alarm|evacuat*|party|teenagers?|noise|football|nappies (and|in|on)|bins? full)',
    ),
    unlessNear: phrases('(fire alarm|evacuat*|smoke on the stairs|smoking|weed|football|music)'),
    reach: 120,
  },
  {
    kind: 'safeguarding',
    says: phrases(
      '(sleeps?|sits?|stands?|waits?|hides?|eats?) (on|in|under|from|out|at) (them |the |our |a |my ){0,2}(stairs|stairwell|landing|balcony|dark|bird ?table|bins|yard|shed|bin store)',
      '(eats?|eating) (from|out of) (our |the |my )?(bird ?table|bins?)',
    ),
    with: phrases(
      `${child} ... (alone|own|midnight|pyjamas|no coat|locked|2am|3am|till|gone eleven|hungry|nappy)`,
      `${child} ... (sits?|stands?|waits?|hides?) .. (dark|night)`,
      '(bird ?table|leave the yard|no coat|locked the door|pyjamas|five or six|six or seven)',
    ),
    unless: phrases('(my (own )?(kids?|children|son|daughter)|teenagers?|smok*|weed|noise|football|music)'),
    reach: 120,
  },
  {
    kind: 'safeguarding',
    says: phrases(
      '(touched|touches|touching|interfered with|put (his|her) hands? (on|up|down)|groped|flashed|exposed (himself|hisself)|messed with|kissed|wont leave .. alone|grooming|asked (her|him|my daughter|my son) to (undress|his flat|come in)|sends (her|him|my daughter) (pictures|photos))',
      '(belt|cane|slipper|stick|locked in (the|a) (cupboard|room|bedroom)) .. (girl|boy|child|kid*|papa|daddy|mummy|dad|him|her|below|under)',
    ),
    with: phrases(
      '(daughter|son|girl|boy|child|kid*|niece|nephew|granddaughter|grandson|ashleigh|little one|our [a-z]+|under (the|her) bed|below the bed)',
    ),
    unless: phrases(
      '(touched (up|base|by|me that|my heart|the paint|up the)|touch* (paint|wall|socket|radiator|wires?|tap|fence)|stick it|belt of|dog|cat|phone|sticking|(not|never) touched (it|the)|heart)',
    ),
    reach: 90,
  },
  {
    kind: 'safeguarding',
    says: phrases(
      '(moved|movin|moving|move) (in|theirsels in|themselves in|hisself in|themsen in|himself in|right in) (with|wi|on|to|an|and|\\.|,)',
      '(fellas?|lads|guys|men|blokes|people|boys|girls|mates|friends|strangers|dealers|visitors) .. (moved in|moved theirsels|taken over|living (with|in)|staying (with|in)|in (his|her|is) (bed|flat|house)|going in and out|gooin in an out|coming and going|use (his|her) (flat|kitchen))',
      '(sleeps?|sleeping|sleepin) (in|on) (the |his |her |a )?(bath|balcony|kitchen floor|hall floor|chair|crate|stairs)',
      '(got|has|have|have got|takes?|taking|takin|taken|took|keeps?|keep|holds?|uses?|given (them|him)|gid em|gave them) (his|her|er|is|their|all his|cls|him|auntys|nans) (bank )?(card|cards|bank card|pension|money|pin|keys|cheque*|telly|savings|benefits|tablet|door key|chair|book|purse|medication|tablets)',
      '(charge|control) of (his|her|er) (pension|money|bank|post office|card|benefits)',
      '(cheque|cheques|cash|money|£?\\d+ (a|every) (week|visit)) .. (roof inspector|roofer|gardener|builder|visitor|nephew|carer|friend|new friend|man) .. (frightened|when i|every|to stop|again|comes)',
      '(new (mates|friends|boyfriend|friend)|so called (mates|friends)) .. (money|card|bank|flat|keys|eats|lip|bruis*)',
      '(bruise*|split lip|black eye|cut|marks?|pressure (sores?|marks)|bed ?sores?|wound|infected) ... (wont|will not|says?|said|discuss|arm|arms|hand|heels|foot|carer|nephew|son|daughter|nurse)',
      '(not|hasnt|havent|never|nobody has|no one has|hadnt) (had |eaten |been ){1,2}(a proper meal|a meal|properly|in days|for days|anything|seen|fed|washed|changed|visited|dressed|out)',
      '(not dressed|hasnt dressed|has not dressed|not washed|hasnt washed|not eating|stopped eating|down to toast|dry cereal|cat food|living on (toast|biscuits|cereal|tea)|very thin|thinner|sat in (er|his|her) own|own mess|soiled|stinks of wee|smells of urine|in (his|her) own)',
      '(on|oan) the floor (love|still|since|all|again|and|when|he|she|for|did|is|i|calling)',
      '(lay|lain|lying) .. (on the floor|all night|til the milk|till the milk|since (last night|thursday|friday|saturday|sunday|monday))',
      '(did not|didnt|doesnt|does not) know (me|us|who i was|what (year|day) it|where (he|she)|his own|her own|his wife)',
      '(in|wearing) (his|her|er|only|just|nothing but|a|only a|only){1,2} ?(nightie|nightdress|night clothes|vest|pyjamas|slippers) (and|in|at|on|again|outside|out|with|looking|corridor|street|asking|only)',
      '(wandering|out on (the )?(landing|street|road)|out in the (street|road|corridor)|looking for (her|his) (mum|mam|wife|husband|mother)|asking for (his|her) (wife|husband|mum|mother))',
      '(milk|milks|post|papers|newspapers|dinners|meals|wheels) .. (outside|piled|piling|same|still (out|there)|on the mat|untouched|not taken|building up)',
      '(three|four|five|six|two|\\d+|ten|several|nine) days .. (same milk|not (been seen|answer*|seen|come to the door)|not collected|no sign of|curtains|same dinners|piled)',
      '(not|hasnt|hasn|havent|nobody) (come|been) to the door',
      '(not|hasnt|never) (answered|answering|collected|opened) .. (door|days|tablets|phone|week)',
      '(carer*|carers|care worker|home help|care company) .. (not (seen|been|come|turned)|stopped coming|havent|hasnt|never (come|came|turned)|since (thursday|friday|monday|sunday|saturday|wednesday|tuesday)|rough|shout*|steal*|taking|takes|slap*|left (him|her)|helping (himself|herself))',
      '(pull cord|lifeline|pendant|alarm cord|emergency cord) .. (goes through to (nobody|no one)|not answered|nobody answers|no answer|nobody came)',
      '(not permitted|not allowed|forbidden) to (speak|leave|talk|go out|go)',
      '(mattresses|men|women|girls|workers) .. (cellar|basement|locked|not permitted|passports?|car wash|nails?|brothel|punters|never (leave|go out))',
      '(mattress*|girls|women|lasses) .. (different men|men (coming|going|all night)|punters)',
    ),
    with: phrases(
      frailOne,
      '(cellar|car wash|passports?|punters|bank card|took charge|on the floor|new mates|own mess|sleeps in|nightie|pressure marks)',
    ),
    unless: phrases(
      '(removal|moved in (here|to|with me|last|in|on|two|three|next|a |over|\\d+)|(i|we|ive|weve|i have|we have) (just |only |first )?(moved|move) in|when (i|we) moved|before (i|we) moved|since (i|we) moved|(he|she|they) (moved|moves) in (last|next|on|in|upstairs|downstairs|next door|and|with)|parcels? (room|shelf|box|locker)|recycling|council tax|dog|cat|cats|puppy|pigeon*|boiler|radiator|heating|tap|sink|paint*|rubbish|bins?|rent (card|account)|swipe card|library card|payment card|fob|parking|permit|meter|key (safe|fob|card)|engineer|plumber|electrician|contractor*|caretaker|tablet (form|computer)|christmas card|surveyor|carer (parking|permit)|answer* (the phone|your phone|my email*|email*|my letter*|letter*|me)|seen (by|a|the|my|your|to)|noise|music)',
    ),
    unlessNear: phrases('(my (own )?(boiler|heating)|your (plumber|engineer|contractor)|waiting in)'),
    reach: 140,
  },
];
