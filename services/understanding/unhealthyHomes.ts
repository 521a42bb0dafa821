import type { Danger } from './hazards.ts';
import { phrases } from './phrases.ts';

const atRisk =
  '(bab(y|ys|ies)|newborn*|new born|infant*|toddler*|child*|kid|kids|little (one|ones|boy|girl|lad)|son|sons|daughter|daughters|grandchild*|elderly|pensioner*|(6|7|8|9)\\d|sixty*|seventy*|eighty*|ninety*|disab*|wheelchair|pregnan*|expecting|asthma*|copd|emphysema|bronch*|heart|cancer|chemo*|radiotherapy|dialysis|oxygen|sickle cell|arthriti*|ms|parkinson*|stroke|diabet*|epilep*|dementia|alzheimer*|poorly|premature|prem|(month|week|day) old|months old|weeks old|preemie|vulnerable|immun*|nan|nans|gran|grans|grandma|grandad|nana|old (lady|man|gentleman|woman|mother|father|dad|mum|couple)|carer|bedbound|bed bound|housebound|raynauds|lupus|fibromyalgia|sick|unwell|ill|hospital|operation|surgery)';

const bitter =
  '(minus|below zero|sub zero|subzero|snow*|frost*|ice|icicle*|see (my|our|your) (own )?breath|breath in the air|hypothermi*|(blue|purple) (lips|hands|fingers|feet)|(lips|hands|fingers|feet) .. (blue|purple)|in (our|their|my|her|his) coats?|\\d+ degrees)';

const cold: Danger[] = [
  {
    kind: 'no_heating_risk',
    says: phrases(
      '(no|without|not got any|not got|havent had|havent got|hasnt had|hasnt got|not had|got no|have no|lost|neither) (any |our |the |central |working )?(heating|hot water|heat|boiler|radiators|heat or hot water)',
      '(heating|boiler|radiator*|hot water|storage heater*|heaters|immersion) (is |are |has |have |was |been |just |s |just |still |in here |gone |went |all |completely |totally |again |system |in the flat |in my flat |downstairs ){0,3}(off|broken|broke|broken down|down|dead|(not|never) (coming|come|turning|firing|heating|getting)|gone|not working|isnt working|not come on|wont (come|work|start|fire|light|turn|go)|doesnt (work|come)|packed (in|up)|stopped|conked|bust|busted|kaput|given up|failed|stone cold|cold|freezing|out|not been working|cut out|cuts out|keeps going off|gave up|isnt (coming|turning|firing|on)|arent (on|working|coming)|tepid|fucked|knackered|died)',
      '(boiler|heating) .. (packed (in|up)|broken|broke( down)?|dead|gone off|conked out|given up|wont (come|fire|start|light|turn)|not working|stopped working|has gone|is off|been off)',
      '(flat|house|home|room|bedroom|place) .. (freezing|freezing cold|ice cold|like a fridge|like an ice*)',
      '(freezing|perishing|baltic) (cold )?in (here|the (flat|house)|this (flat|house)|my (flat|house))',
      'in (our|my|their|his|her) (coats?|hats?|gloves) (indoors|inside|in (the house|the flat|bed)|all day)',
      '(shivering|shiver) .. (blanket*|duvet|coat*|cold|bed)',
      'cant (keep|get) (warm|the (flat|house|place) warm|the heating)',
    ),
    with: phrases(atRisk, bitter),
    unless: phrases(
      '(hot water|heating|boiler) (bill|bills|charge*|cost*|allowance|payment)',
      '(in the evenings?|sometimes|low pressure|too hot|fine in the)',
      'no (heating|boiler) (bill|service|engineer|check|cover|certificate|controls?)',
      '(tap|water|tea|shower) .. (freezing cold) .. (tap)',
      '(thanks|thank you) for (the|our|my|a)',
    ),
  },
];

const damp: Danger[] = [
  {
    kind: 'damp_health',
    says: phrases(
      '(walls?|bedroom|ceiling|room|mattress|clothes) .. (wet|soaking|sodden|streaming|black|dripping)',
      '(wet|soaking|black) (walls?|bedroom|room)',
    ),
    with: phrases(
      '(asthma*|breath*|wheez*|inhaler*|lungs?|bronch*|pneumonia|copd|chest|cough*|hospital*|infection*|croup|respiratory)',
    ),
  },
  {
    // Said in the message after the one that named the mould: breath is what matters.
    kind: 'damp_health',
    says: phrases('(inhaler*|nebuliser)'),
    with: phrases(
      '(cough*|wheez*|breath*|chest|all night|finish*|not working|isnt working|isnt touching|run out|running out|twice as much|more than ever)',
    ),
    unless: phrases(
      '(lost|dropped|left|find|locker|delivered|post|letter ?box) .. inhaler',
      'inhaler* .. (lost|dropped|left|locker|delivered|post)',
    ),
  },
  {
    kind: 'damp_health',
    says: phrases(
      '(mould*|damp|dampness|spores|fungus|fungi|mildew|mushrooms|black spots|wet walls|soaking walls|condensation)',
    ),
    with: phrases(
      '(asthma*|breath*|wheez*|inhaler*|nebuliser|lungs?|bronch*|pneumonia|copd|emphysema|chest (infection*|is|pain*|hurts|problem*|tight*|condition)|on (my|his|her|their) chest|(my|his|her|their|whose) chest|cough*|hospital*|a and e|gp|doctor*|consultant|health visitor|antibiotic*|steroid*|rash*|eczema|allerg*|sinus*|immun*|respiratory|poorly|ill|illness|unwell|sick|sickly|infection*|ambulance|bab(y|ys|ies)|newborn*|infant*|toddler*|cot|weak|croup|snot*|throat*|headache*)',
    ),
    unless: phrases('(damp course|damp proof|damp cloth|damp squib|sick (of|and tired)|mould remover)'),
    unlessNear: phrases(
      '(sick|tired|ill) (of|and tired)',
      'no one is (ill|sick)',
      '(fit as a|off sick|sick (leave|note|day|pay)|(surveyor|plumber|engineer|officer|inspector|contractor|caretaker) .. sick)',
    ),
  },
];

/** Homes that are a danger to those who are young, old or ill: without heating, or with damp and mould. */
export const unhealthyHomes: Danger[] = [...cold, ...damp];
