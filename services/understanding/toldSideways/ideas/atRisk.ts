import type { Danger } from '../../hazards.ts';
import { phrases } from '../../phrases.ts';

const child =
  '(child|children|kid|kids|baby|babies|toddlers?|little (boy|girl|one|lad|lass|dab|kid)s?|boy|girl|lad|lass|(son|daughter) of|twins|teen|teenager|bairns?|weans?|schoolgirl|schoolboy|(boy|girl|lad|kid|child) (about|of|maybe|around|aged) (\\d+|[a-z]+)|infant|young (lad|girl|un))';

const adult =
  '(old (boy|fella|fellow|man|lady|gent*|dear|chap|lass|woman|couple|neighbour|mother|father)|elderly|pensioner|nan|nana|gran*|grandma|granny|grandad|aunt*|mr|mrs|miss|neighbours?|brother|lady|gentleman|disabled|vulnerable|learning (difficult*|disab*)|downs|dementia|alzheimer*|slow|simple|dad|dads|mum|mums|mother|father|uncle|woman|man|mate|mates|friend|tenant|resident|bloke|fella|girl|he|she|him|her|lad|they)';

const fine = phrases(
  '(at (her|his) sisters?|on holiday|turned out|safe and sound|all well|thankfully|dbs|policy|training|course|leaflet|nursery place|power of attorney|bedroom size|bless (him|her) |football|goalposts|music|(new|first time) parents|diary|rings|rang|rescue|whippet|part.?s ordered|teething|colic|happy|hungry for|better menu|lunch club|died|passed away|funeral|my (own )?(cat|dog))',
);

const children: Danger[] = [
  {
    kind: 'safeguarding',
    says: phrases(child),
    with: phrases(
      '(on (his|her|their|its) own|all alone|left alone|alone (all|in|at|with|on|every|again|for)|by (himself|herself|themselves|itself)|nobody (in|home|there|with)|no one (in|home|there|with|watching)|theres nobody|no adult|locked (out|in)|shut out|out (at|on) .. (night|midnight|am|balcony|landing)|\\d ?am|pyjamas|no (shoes|coat|socks)|barefoot|nappy|hanging out|hang(s|ing) out of|dangling (from|out)|asleep on the (stairs|landing))',
    ),
    and: phrases(
      '(all day|all night|every (day|night|morning)|hours|own all|alone|balcony|rain|cold|dark|stairwell|stairs|street|landing|window|corridor|cries|crying|cry|screaming|night|2am|3am|midnight|looked through|needles?|weekend|floor|dirty|hungry|mum (asleep|wouldnt|out)|parents)',
    ),
    unless: fine,
    reach: 110,
  },
  {
    kind: 'safeguarding',
    says: phrases(child),
    with: phrases(
      '(bruis*|flinch*|black eye|cigarette burns|welts|burn marks|limp*|thin|skinny|skin and bone|filthy|stink*|always dirty|dirty|hungry|starv*|ask(s|ed|ing)? (me )?for (bread|food|something)|beg(s|ging)? (for|me)|half starved|smack*|screaming at|scream at|shak(e|es|ing) the|slap*|locked in|terrified of|scared of (him|her|his|their)|never at school|not in school|never go to school|hit(s|ting)? (him|her|them|the))',
    ),
    and: phrases(
      '(arms?|legs?|face|back|dad|dads|mum|mums|father|mother|boyfriend|stepdad|speaks|ask*|bread|food|always|every (day|night)|hungry|i hear|i heard|hear|heard|kill you|toddler|neighbour*|next door|upstairs|downstairs|flat|number|no \\d+|in \\d+|at \\d+)',
    ),
    unless: phrases(
      '(slide|football|playground|swing|trampoline|bike|mould|damp|hungry for|menu|my (little girl|son|daughter) (bruised|has asthma)|joke|lol|film)',
    ),
    reach: 110,
  },
  {
    kind: 'safeguarding',
    says: phrases(
      '(uncle|stepdad|step dad|dad|father|brother|teacher|carer|grandad|boyfriend|neighbour|man|he|cousin|coach|lodger|brother in law|pastor|imam|priest) (touches|touched|touching|kisses|kissed|films|filmed|gropes|groped|rubs) (me|my (daughter|son|sister|leg|bum)|her|the (girls|kids|boys))',
      '(uncle|stepdad|step dad|dad|brother|boyfriend|lodger|man|he) .. (watch|watches|watching|films|filming|spies) .. (shower|bath|undress|change|getting changed|hole|sleep)',
      'our (little )?secret',
      '(comes|come|came) in (my|her|his) (room|bed|bedroom) (at|in the) night',
      '(sends?|sent|asks?|asked) .. (nudes|naked (pics|photos)|pics of (me|her) naked)',
    ),
    unless: phrases('(plumber|engineer|surprise|cat|dog|touched (by|me deeply)|christmas|party)'),
  },
  {
    kind: 'safeguarding',
    says: phrases(
      '(i am|im) (only )?([6-9]|1[0-7]|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)(?! (minutes|weeks|months|days|years (here|a tenant)|stone|and a half weeks|flats|on the list|th))',
    ),
    with: phrases(
      '(mum|mam|dad|they|parents) .. (left|gone|went|hasnt come|hasnt been|not (been|come)|away|wont wake|hits?|drunk|passed out|on holiday)',
      '(looking after|feeding) (my|the) (little )?(brother|sister|brothers|sisters|baby)',
      '(no|nothing) .. (food|to eat)|hungry|scared|touch*|hits? me|on (my|our) own|nobody (here|home)',
    ),
    reach: 150,
  },
  {
    kind: 'safeguarding',
    says: phrases('(marry|married|wedding|engaged|marriage)'),
    with: phrases('(she|her|cousin|sister|girl|daughter|me|my|i)'),
    and: phrases(
      '(shes (1[0-7]|fifteen|sixteen|fourteen)|is (1[0-7]|fifteen|sixteen|fourteen)|(1[3-7]) (she|and)|dont want|doesnt want|not want|against|forced|forcing|made to|back home|passport|older man|a man (twice|of))',
    ),
    unless: phrases('(invit*|congrat*|happily|change my name|surname|certificate)'),
    reach: 120,
  },
  {
    kind: 'safeguarding',
    says: phrases(child, 'girls?|lasses?'),
    with: phrases(
      '(carry*|carrying|running|dropping|delivering|selling|picking up) .. (packages?|parcels?|bags?|drugs?|wraps|stuff|deals)',
      '(different|lots of|older|grown) (men|man|cars|blokes|lads)',
      'men (coming|come|going|go|in and out|queue|all night)',
      '(new trainers|two phones|burner phone|county lines|groom*|older (boyfriend|lads|men))',
      '(dropped|picked up) .. (different|mornings|at night)',
    ),
    unless: phrases('(amazon|courier|evri|newspaper|paper round|sponsored|scouts|charity)'),
    reach: 130,
  },
];

const adults: Danger[] = [
  {
    kind: 'safeguarding',
    says: phrases(
      '(cant|wont|doesnt|cannot|not) (wake|wake up)( her| him)?',
      '(mum|mummy|mam|mom|mother|mums|dad|daddy) .. (asleep|sleep|sleeps|been asleep) .. (\\d+|two|three) days',
      '(eat|eats|eating) (out of |out |from )(our |the |rubbish |my )?(bins?|rubbish bin)',
      '(a )?marks? (on|like) (her|his) (neck|legs?|arms?|face|back)',
      '(comes|come|came) to (our|my) (door|letterbox|letter box) for food',
      '(nobody|no one|nobodys)( has| is)? (seen|sin) (her|his|their|the) (mum|mom|mam|dad)',
      'burn marks',
      '(locks|lock|locked) (her|him|them) in',
      '(only|just) (in )?(a |his |her )?(pampers?|nappies|nappy)',
      '(been )?crying since .. (still|last night)',
      'milks? (is |s )?(still )?on the (step|mat) since',
    ),
    with: phrases(child, adult, '(mum|mam|mom|mummy|child|tots|nippers|girl|boy|lad)'),
    unless: phrases(
      '(cat|dog|whippet|kittens?|colic|teething|new (parents|mum)|(boiler|alarm|noise|music|drill*) .. wak*|fox|bin men|changing (bag|table))',
    ),
  },
  {
    kind: 'safeguarding',
    says: phrases(
      '(bed ?sores?|pressure sores?|got sores|sores (you|on|all)|skeleton|skin and bone|skin an bone|emaciated|wasting away|wandering|wanders|wandered|nightie|nightdress|nightgown|doubly incontinent|soiled|lying in (his|her|their) own|urine soaked)',
      '(hasnt|havent|not|hasnt been|havent been|never|stopped|given up|gave up|wont|doesnt|dont|isnt|no longer|she is not|not been) (been )?(eat|eats|eating|eaten|wash|washing|washed|turned(?! up)|drinking|fed|feed|feeding|coping|opened (the|her|his)|let anyone in|letting anyone in|collected|collect|taken (his|her) (tablets|meds)|changed (his|her|in))',
      '(half|less|scraps|only bread|cold beans|nothing) (and she|and he|to eat|for (her|his) tea)',
      '(calling|crying|shouting|banging|moaning) (out )?(for help|on the (wall|floor)|and nobody|all night)',
      'i can hear (her|him) (calling|crying|moaning|banging)',
      '(rubbish|newspapers|filth|rats) (up )?(to the ceiling|everywhere|in with (him|her)|piled|and rats)',
      '(fallen|on the floor|collapsed|lying on the|slumped)(?! (out|behind|apart|tiles?|through|off|for))',
      '(poison*|spying on|through the telly|in the walls|voices)',
      'keep(s)? (him|her) (in|locked|shut) (the|a|up|in)',
    ),
    with: phrases(adult),
    and: phrases(
      '(door|days|weeks?|since|carers?|nobody|no one|alone|on (his|her) own|skeleton|smell|sores|nightie|stairs|street|night|lost|dementia|confused|wont let|answer|calling|starving|thin|cries|rats|ceiling|eating|drinking|mental|tablets|police|behind|call anyone|them|niece|grandson|friday|monday|in a year|down)',
    ),
    unless: phrases(
      '(fallen (out|behind|through)|ceiling|plaster|tiles?|my (cat|dog)|i have fallen behind|shower rail|the dog|water (is|has)|mice|rats in the bin|bins|shed|wandering (eye|round the website)|kids football|fallen on (my|the|his) (head|bed)|boiler|heating|no hot water)',
    ),
    unlessNear: phrases('(at her sisters|turned out (fine|ok)|home now and (fine|well)|all fine now)'),
    reach: 140,
  },
  {
    kind: 'safeguarding',
    says: phrases(
      '(not|hasnt|havent|never|nobody has|no one has|aint) (been )?(seen|heard) .. (for|in|since|days|weeks|\\d+)',
      '(post|milk|papers?|letters|parcels|newspapers) .. (piling|piled|piles|outside|pile|on the mat|untouched|building)',
      '(same|three days) (milk|curtains|light)',
    ),
    with: phrases(
      '(old|elderly|mr|mrs|neighbour*|next door|lady|gentleman|pensioner|alone|on (his|her) own|upstairs|downstairs|opposite|boy|he|she|him|her)',
    ),
    and: phrases('(door|answer*|days|post|milk|curtains|light|lights|smell|worried|knock*|outside|piling)'),
    unless: phrases(
      '(plumber|contractor|engineer|caretaker|your|cleaner|manager|housing officer|bin men|repair|on holiday|at her sisters|cat|dog|me|my (parcel|post|letters))',
    ),
    reach: 120,
  },
  {
    kind: 'safeguarding',
    says: phrases(
      '(takes?|took|taking|has|have|hes got|shes got|keeps|holding|using|uses|nick*|steal*|stole|borrow*|spends?|control*|got) (all |out |off )?(his|her|their|my (nans?|grans?|mums?|dads?|aunts?|uncles?|brothers?)|mrs [a-z]+|grandmas|the old [a-z]+) (bank ?)?(card|cards|pension|money|savings|bank book|purse|pin|benefits|house|flat|watch)',
      '(all|has) (his|her|their) money',
      '(pension|bank) card is in (his|her)',
      '(makes?|made|making|being made|forcing|got|getting|get) .. (sign|signing) (things|papers|her|his|over|the|a)?',
      '(sign|signing|signed) (his|her|the|things|over) .. (flat|house|over|home|papers)',
      '(carer|support worker|care worker|nurse|niece|nephew|grandson|granddaughter|son|daughter|helper|key ?worker) (hits?|hitting|takes?|took|steals?|slaps?|pinch*|hurts?|swears at|shouts at|rough|is rough|punches|grabs?|wearing) (me|him|her|his|my|us|them)',
    ),
    with: phrases(
      '(carer|daughter|son|niece|nephew|grandson|man|men|lads|friend|brother|church|she told|gone|food|cries|scared|permission|signing|sign|over|nobody|says|dementia|confused|old|bank|pension|told me|hits?|when|guest|slow|wallet)',
    ),
    unless: phrases(
      '(direct debit|rent|signed for|delivery|took the money for|your (officer|staff)|invoice|sign (in|up|the (form|tenancy|lease|petition))|sign on the|my own|wooden spoon|power of attorney)',
    ),
    reach: 130,
  },
  {
    kind: 'safeguarding',
    says: phrases(
      '(taken|took|taking|take) over .. (flat|place|home|house)',
      '(moved|moving|moves) (himself|herself|themselves|theirselves|theirsels|in|themsels|right in)( in)? (with|on|wi|to) (him|her|my|mrs|mr|the|an|mum|dad|nan)?',
      '(using|uses|use) (his|her|my (mates|friends|neighbours|brothers)|their|my) (flat|place|home) (for|to)',
      '(living|stopping|staying|stay|stays) (in|at) (his|her|my) (flat|place|mine)? .. (wont leave|dont want|scared|drugs)',
    ),
    with: phrases(
      '(dealers?|drugs?|gang|learning|disabled|vulnerable|slow|bank card|his card|money|pension|scared|sleeps on|stair|in (his|her) bed|dont want (him|them)|wont leave|hits|signing|permission|difficult*|dementia|taken over|afraid|black eye)',
    ),
    unless: phrases(
      '(contractor|management|new landlord|carer role|my (boyfriend|girlfriend|partner) (has|is)|can my)',
    ),
    reach: 150,
  },
  {
    kind: 'safeguarding',
    says: phrases(
      '(slaves?|slavery|trafficked|trafficking|passports?|mattresses|not (permitted|allowed) to (speak|talk|leave|go out)|locked in (at night|the))',
    ),
    with: phrases(
      '(workers?|men|women|girls|car wash|nail bar|cellar|boss|one man|ten of them|keeps their|take their|farm|van|cash)',
    ),
    unless: phrases('(application|identity|proof of|photocopy|dumped|fly ?tip*|bulky|collection)'),
    reach: 120,
  },
];

/** Children and adults at risk: hurt, alone, neglected, used (domain 4.2). */
export const atRisk: Danger[] = [...children, ...adults];
