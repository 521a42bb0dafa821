import type { Danger } from '../../hazards.ts';
import { phrases } from '../../phrases.ts';

/** Damp and mould, and somebody whom it makes ill, in any order of words. */
export const mouldAndChests: Danger[] = [
  {
    kind: 'damp_health',
    says: phrases(
      '(mould|mouldy|mold|muold|moulds|damp|dampness|fungus|fungi|mushrooms?|toadstools?|spores?|aspergillus|mildew|silverfish)',
      '(black|green|grey|white|brown|dark) (stuff|spots?|dots?|patch|patches|bloom|bits|fur|hair|growth|fluff|feathery growth|marks|muck|specks)',
      '(wall|walls|ceiling|ceilings|window|windows|paint|plaster|bedroom|curtains) ... (wet|drip*|black|green|soaking|stream*|weep*|spotted|running with|dangerous to sleep|peel*)',
      '(wet|black|damp|green) .. (wall|walls|ceiling|window|round (the|my|her|his|our) (bed|cot|window))',
      'black (on|all round|round|up|behind|all over|comes back|is back|as your hat)',
      'because of the wall',
      '(wet patch|smells? (of|like) (old )?mushroom*)',
    ),
    with: phrases(
      '(cough*|wheez*|asthma*|breathe|breathing|breaths?|puffer|inhaler*|pump|nebulis*|steroids?|lungs?|chest|chests|chesty|copd|pneumonia|bronch*|hospital|a and e|a e|blue light*|blue lighted|gp|doctors?|dr|consultant|nurse|health visitor|midwife|eczema|rash|pregnant|immun*|infections?|antibiotics|sinus*|cystic|nose ?bleeds?|nose bleed|allerg*|vomit*|been sick|snotty|scratch*|poorly|ill|headache*|tubes)',
    ),
    and: phrases(
      '(baby|babys|babies|newborn*|son|sons|daughter|girl|boy|boys|kid|kids|child*|twins|toddler|nursery|cot|crib|lad|lads|mum|mums|dad|nan|grandad|gran|husband|wife|partner|brother|sister|his|her|he|she|him|my|me|i|we|our|patient|pregnant)',
    ),
    unless: phrases(
      '(curtain (mildew|rail)|my fault|on bread|programme|leaflet|poster|damp cloth|dampener|damp weather|meter cupboard|missed the meeting|awaabs law|pollen|chest of drawers|last landlord|old (house|flat)|previous (house|flat)|was treated|has stayed away|much better|lived at|damp[a-z]* course|sick of|no damp|no mould|would you move)',
    ),
    reach: 190,
  },
  {
    kind: 'damp_health',
    says: phrases(
      '(mould|damp|housing|room|flat|bedroom) .. (exposure|not fit|unfit|unsafe|dangerous|not to sleep|should not be)',
      '(not|never) .. (sleep|sleeping|bring baby|let us bring) .. (in there|room|home to it|in that room)',
    ),
    with: phrases('(doctor*|dr|gp|nurse|midwife|health visitor|consultant|hospital|sick note|inhaler)'),
    unless: phrases('(parking|badge|bedroom tax)'),
    reach: 150,
  },
];
