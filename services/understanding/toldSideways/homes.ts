import type { Danger } from '../hazards.ts';
import { phrases } from '../phrases.ts';

/** Those whom cold or mould can kill, as they and theirs name them. */
const frail =
  '(newborn*|new born|(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|few) ?(wik|week|weeks|wk|month|months|mth|day|days) (owd|old)|weeks? old|month old|months? old|baby of|infant of|bairn*|wean|weans|babby|babbies|bab(y|ys|ies)|infant*|twins|prem*|preemie|neonat*|midwife|pregnan*|expecting|weeks belly|\\d+ weeks gone|bump|breastfeed*|oxygen|o2|copd|chemo*|radiotherapy|transplant*|bypass|pneumonia|cystic fibrosis|cf|parkinson*|stroke|sickle|ms|angina|heart (condition|failure|attack|bypass|trouble|op)|bad heart|(his|her|my|dodgy|weak) heart|chest|diabet*|dementia|alzheimer*|dialysis|cancer|lungs?|emphysema|asthma*|lupus|raynaud*|arthritis|housebound|bedbound|bedridden|wheelchair|disab*|paralys*|epilep*|palliative|hospice|end of life|frail|eighty*|ninety*|seventy*|((7|8|9)\\d) (years|yrs|and|with|on|now|she|he|who|er)|(she|he|mum|mam|mom|dad|nan|nanna|gran|im|i am|is|shes|hes|aged|age|man of|lady of|woman of|mother|father|who is|wife) (is |are |am |now |turned |nearly |, ){0,2}(7|8|9)\\d|, (7|8|9)\\d ,|(7|8|9)\\d ,|pensioner*|elderly|old (lady|man|woman|mother|father|mon|couple)|owd mon|amma|great gran*|nebuliser|feeding tube|peg fed|tube fed|down syndrome|cerebral palsy|autis*|vulnerable|kidney|anaem*|thyroid)';

/** What cold has already done to somebody. */
const harmed =
  '(lips .. (blue|purple|grey)|(blue|purple) (lips|hands|fingers|feet|round)|round the lips|(hands|fingers|feet|toes) .. (blue|purple|white)|(cant|cor|cannot) feel (her|his|my|their|er|is|our) (toes|fingers|hands|feet)|funny colour|gone grey|shaking with|hypotherm*|shivering|stopped shivering|slurr*|blue with)';

const noHeat =
  '((boiler|heating|heatin|eatin|heaters?|rads?|radiator*|storage heater*|hot water|ot water|hot|heat|warmth|warm water|range|immersion|central heating|batteries|gas fire|bylah|fire) (is |are |has |have |been |was |s |all |just |still |gone |went |had |his |out |off |turned |since |on |wont |never |not |system |thats |cut |in (here|the flat|the house|her flat|his flat) |her |from ){0,4}(off|out|dead|cold|cauld|stone cold|stone cauld|packed (in|up)|broke*|bust|not (working|coming|on)|died|kaput|stopped|failed|gone|down|conked|knackered|no good|wont (come|fire|light|start)|e\\d+|error|fault|lockout|tepid|nothing|off last night)|(no|nee|nae|without|zero|lost|isnt any|havent any|not got) (central |any |proper )?(heating|heatin|heat|eat|hot|hot water|ot water|warm water|warmth|boiler|radiators?|radiator is)|friday it went off|it went off|boiler shows|without warmth|fan heater*|oil heater)';

const coldTold =
  '((in|wearing|with|got|sat in|sitting in|still in|put on) (his|her|my|their|er|is|me|two|three|a|our|all|the|in|big|old|church|winter|bus drivers?|franks|full|thick|dressing|hat and){1,4} ?(coat*|overcoat|gloves|hat|hats|shawl*|dressing gown|gown|blankets?|duvet*|jumpers?|scar(f|ves)|bobble hat|sleeping bag)|in (her|his|my|their|our) (big |church |winter |two |best )?(coat*|overcoat|gloves|hat|bobble hat|woolly hat|shawl*)|(his|her|my|is|er) (big )?(coat|overcoat|hat) (oan|on)|wi (her|his) coat|oven door open|oven on|(see|seeing) (my|his|her|your|our|their) (own )?breath|see .. breath|breath .. (in the air|bedroom)|(washing|wash|washin|bath|bathing) .. (from|out|in|with) (a |the )?(kettle*|flask|saucepan|pan)|kettles?|(\\d+\\.\\d|\\d|1[0-4]|ten|eleven|twelve|thirteen|nine|eight) (c|degrees|deg)|degrees (inside|indoors|in (here|the))|like (a |an )?(fridge|freezer|garage|morgue|igloo|ice box|icebox|tomb|barn|fridge in here)|stone (cold|cauld)|freezing|freezin|frozen|perishing|perishin|baltic|brass monkeys|nithered|starved wi cold|frost on the inside|ice (on the inside|inside)|cant get warm|cor get warm|keep (her|him|them|warm|me) ?(warm)?|that cold|that cowd|so cold|must not be cold|(he|she) is cold|three blankets|under (\\d|two|three|four|all the) (blankets|duvets)|in bed (with|to keep)|oil becomes solid)';

const notCold =
  '(bill|bills|too hot|too warm|boiling (hot|in)|service date|certificate|how much|(fridge|freezer) (is|was|wont|broke*)|cold tap|cold water|summer|cold calling|have a cold|got a cold|a cold since|cold (call|shoulder|feet|tea)|fixed|sorted|mended|warm again|lovely and warm|on again|works now|back on|shower head|coat of paint|coat hooks?|coat stand)';

const wall =
  '(mould*|mold*|damp*|black (stuff|spots?|patch*|bits|thing|map|beard|dots|fur|wall|ring*|marks?|specks)|fung*|mushroom*|toadstool*|furry|fur|whisker*|spores|growing (fur|whiskers|hair)|spotted|(wet|black|green|soaking|furry|grey|streaming|mildewed) (walls?|patch|corner|ceiling|bedroom|room)|(wall*|corner|ceiling|mattress|wallpaper|skirting|window|paper|room|side|bedroom) ... (wet|black|green|streaming|running|soaked|furry|dripp*|drippin|soft|growing|gone|spotted|slimy|weeping|soaking|mushroom*|whiskers|grown)|(wall|corner|ceiling) .. (cot|crib|bunk|bed)|that wall|the wall|is on (the|my|his|her) (bedroom )?wall|mildew|condensation|wet room wall)';

const lungs =
  '(inhaler*|puffer*|(blue|brown|her|his|my|boys|girls|jaden|twins) pumps?|pumps? (is|are|again|finish*|empty)|nebulis*|nebuliz*|wheez*|wheezin|cough*|coff*|chest|chesty|lungs?|breath*|breav*|catch (my|her|his) breath|asthma*|copd|cystic|cf|emphysema|bronch*|antibiotic*|steroid*|croup|barks?|barking|rattl*|snuffl*|snotty|oxygen|whistl*|whistling when|eczema|get his wind|search for air|ribs|pneumonia|respiratory|pleurisy|chest infection*|blue lighted|sats|spacer|lung go down|short of (breath|wind)|ventolin|red raw|wheeze)';

/** Cold or damp homes, told by coats, kettles and breath, by walls and chests. */
export const homesToldSideways: Danger[] = [
  {
    kind: 'no_heating_risk',
    says: phrases(noHeat, coldTold),
    with: phrases(frail, harmed),
    unless: phrases(notCold),
    unlessNear: phrases(
      '(changed our lives|lovely (and )?warm|warm (flat|home|now)|thanks for the|back on now|working again|working now|came back on|all (sorted|fixed)|warm now|bus shelter|my car|too hot)',
    ),
    reach: 150,
  },
  {
    kind: 'damp_health',
    says: phrases(wall),
    with: phrases(lungs),
    unless: phrases(
      '(damp (course|proof|cloth|squib)|fit as a|no one is (ill|sick)|wall of (noise|sound)|chest of drawers|treasure chest|window cleaner)',
    ),
    unlessNear: phrases(
      '(sick|tired|ill) (of|and tired)',
      '(fit as a|no one is (ill|sick)|chest of drawers|weed|cannabis|whistling (at|in the)|breathing down|save your breath|waste (my|your) breath|hold (my|your) breath|holding my breath|dogs? (bark*|is barking)|barking dog*|wolf whistl*|cigarette*|smoke)',
    ),
    reach: 240,
  },
  {
    kind: 'damp_health',
    says: phrases(
      '(doctor*|doc|gp|consultant|health visitor|midwife|nurse|clinic|hospital lady|hospital|paediatric*) .. (says?|sez|said|asked|asks?|reckons?|wrote|wants?|told|letter|written|blames?|thinks) ... (wall*|room|photos? of|mould*|damp|bedroom|move (him|her|us|them)|house|home|flat|where (he|she|we) (sleep*|live*))',
    ),
    with: phrases(lungs, '(move (him|her|them) out of that room|its the (wall|damp|flat|house))'),
    unless: phrases('(stair*|ground floor|lift|rail|transfer form)'),
    reach: 240,
  },
  {
    kind: 'damp_health',
    says: phrases(
      '(fine|better|grand|clear|nothing|stops|clears) .. at (his|is|her|er|their) (dads?|nans?|nannas?|mums?|grans?|school|nursery)',
    ),
    with: phrases('(bark*|cough*|wheez*|chest|breath*|rattl*|inhaler*|snotty)'),
    unlessNear: phrases('(dog|puppy)'),
    reach: 160,
  },
];
