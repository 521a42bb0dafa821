import type { Danger } from '../../hazards.ts';
import { phrases } from '../../phrases.ts';

const illness =
  '(copd|asthma*|sickle cell|cystic fibrosis|ms|epilep*|cancer|chemo*|dialysis|heart (failure|attack|condition)|pacemaker|stroke|raynauds|arthritis|cerebral palsy|pneumonia|bronch*|lupus|transplant|immun*|thalassaemia|parkinsons|dementia|alzheimer*|fibro*|catheter|oxygen|angina|hypotherm*|diabet*|insulin|operation|surgery|bypass|hip (replacement|op)|disab*|wheelchair|non verbal|spasms?|special needs|autis*|frail|bedbound|bed bound|terminal*|hospice|palliative|scleroderma|leukaemia|amputee|stumps|croup|fits|seizures?|sensory)';

/** Whom the cold harms: the very young, the old, the ill, those who wait for a birth. */
const frail = `(newborn|new born|premature|premmie|prem|nicu|bab(y|ies)|babys|under one|(is|hes|shes) (\\d+|three|four|five|six|seven|eight|nine|ten) (weeks|months)|\\d+ (weeks|months) (and|in)|\\d+ weeks|bub|twins|toddler|infant|little (one|un)s?|\\d+ (week|weeks|day|days|month|months) old|\\d+(wk|mo|mth)s? old|(three|four|five|six|seven|eight|nine|ten) (weeks|months|days) old|is six months|${illness}|pregnant|expecting|midwife|pensioner*|elderly|old (man|lady|gent*|father|mother|dad|couple|residents?)|sheltered scheme|care(r)? for|(well )?past eighty|(seventy|eighty|ninety) [a-z]+|(is|am|hes|shes|aged|age|youngest is|mothers?|fathers?|mums?|dads?|nans?|im) (7|8|9)\\d|(7|8|9)\\d(?! (quid|pounds|percent|days|hours|minutes|degrees|flats|homes|residents|emails?|calls?|pence|p|per|litres|kwh))|(nan|nana|nanna|gran|granny|grandma|grandad|granddad|grandpa|nain|taid|biji|gramps)s?|lips (are |go |look |going |a bit )*(blue|purple)|blue with|slurring|cant feel (her|his|my|their))`;

const coldThing =
  '(heatings?|heats?|boilers?|radiators?|rads|coats?|warmth|heaters?|storage heaters?|heat pump|underfloor|thermostat|hot water|warm|warm water|gas meter|prepay meter|pre pay meter|prepayment meter|meter|warmth|house|flat|room|cold|freezing|fridge|icebox|iceberg|degrees|home)';

const cold: Danger[] = [
  {
    kind: 'no_heating_risk',
    says: phrases(
      '(lips|hands|fingers|nose|feet) .. (blue|purple|white|freezing|like ice)',
      '(sleeping|sleep|wearing|bed) .. (snowsuit|coats? on|coat and hat|hat indoors|duffel|hat and gloves)',
      '(no|without|lost|aint got|havent (got )?(any)?|hasnt (got )?(any)?|is no|are no|got no|with no) (any )?(bloody )?(warmth|heating|heat|hot water|warm water|rads|radiators|boiler|heat and hot water|eat)',
      '(heatings?|heats?|boiler|boilers|radiator|radiators|rads|heater|heaters|storage heaters|heat pump|underfloor heating|thermostat|hot water|(prepay|gas|prepayment|pre pay) meter|boiler has) ... (off|broke|broken|bust|dead|died|gone|out|knackered|kaput|not (work*|on|heat*|coming)|no work*|dont work|doesnt work|isnt work*|packed (in|up)|wont (light|work|start|restart|come|fire|turn)|condemned|failed|fails|blank|locked out|lock out|cuts off|cold|stone cold|stopped|f\\d+|no credit|does nothing|conked out|give up|given up|on the blink|not warm)',
      '(dont|doesnt|wont|not|cant) (warm up|get warm|keep warm|heat up|stay warm)',
      '(freezing|perishing|like (a |an )?(fridge|freezer|ice|icebox|igloo|ice box|morgue)|icebox|ice box|iceberg|ice cold|stone cold|blue with cold|cold as (stone|ice)|so cold|very cold|that cold|cowd|see our breath|see (my|your|her|his) breath)',
      '(is|its|flat is|room is|house is|inside is|at) (minus )?([4-9]|1[0-4]) (degrees|inside|celsius|c)',
      '(her|his) temp(erature)? keeps dropping',
    ),
    with: phrases(frail),
    and: phrases(coldThing),
    unless: phrases(
      '(back on|on again|fixed|working (now|again|fine)|bus stop|office|car park|hall is too|in summer|swimming|freezer|too hot|gritting|reception|cold call*|leave us cold|changed our lives|bedsit|left me cold|last (year|winter|january|february|december)|food|kettle six|cold tap|shower (is|goes) cold|spare room)',
    ),
    unlessNear: phrases(
      '(now fixed|works now|all fixed|back on now|boiler fixed|when you had the heating off)',
    ),
    reach: 220,
  },
];

/** The cold, and whom it harms, in any order of words (domain 4.2: a potential emergency hazard). */
export const coldAndFrail: Danger[] = cold;
