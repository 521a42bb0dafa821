import { findAll, phrases } from './phrases.ts';
import type { Said } from './text.ts';
import type { Category } from './understanding.ts';

/** Cues with a weight: what a thing is about counts more than where it is. Ties go to the earlier entry. */
const cues: [Category, number, RegExp][] = [
  [
    'complaint_handling',
    4,
    phrases(
      '(my|our|the|last|previous) complaint',
      '(stage (1|2|one|two)|acknowledg* my complaint|complaints (officer|process|team))',
    ),
  ],
  [
    'damp_mould',
    4,
    phrases('(damp|dampness|mould|mold|mouldy|moldy|condensation|black spots?|fungus|spores)'),
  ],
  [
    'heating_hot_water',
    3,
    phrases(
      '(boiler*|heating|radiator*|hot water|no heat|thermostat|storage heaters?|immersion|freezing|coats? indoors|in their coats)',
    ),
  ],
  [
    'leak',
    3,
    phrases(
      '(leak*|drip*|water (coming|running|pouring) (in|through|down)|burst|flood*|gutter*|downpipe|soaked|wet patch|overflow*|damp patch from above)',
    ),
  ],
  [
    'asb_handling',
    4,
    phrases(
      '(neighbour*|neighbor*|noise|noisy|drums?|shout* all night|anti ?social|asb|music|parties|party|drug*|dealing|dog barking|barking|harass*|threaten*|cannabis|weed)',
    ),
  ],
  [
    'staff_conduct',
    4,
    phrases(
      '(rude*|humiliat*|in front of|whing*|belittl*|spoken to like|told me to stop|sarcastic|spoke to me like|talked to me like|talked down|patronis*|called (me|us) (a )?liar|laughed at|swore at|shouted at|hung up|put the phone down|attitude|disrespect*|racist|discriminat*|unprofessional|bull(y|ied)|snapped|dismissive|sneer*)',
    ),
  ],
  [
    'rent_service_charge',
    4,
    phrases(
      '(rent|service charge*|arrears|overcharg*|charged|bill|statement|refund|direct debit|standing order|212|invoice|paid twice|fee|fees)',
    ),
  ],
  [
    'allocations_transfer',
    4,
    phrases(
      '(transfer|waiting list|banding|band|points|allocat*|exchange|swap|mutual exchange|rehous*|bidding|bid|overcrowd*|application|applied|housing list|viewing|offer of a (flat|home))',
    ),
  ],
  ['parking', 4, phrases('(parking|parked|parks in|car park|permit*|garage|bay|clamp*)')],
  [
    'planned_works',
    4,
    phrases(
      '(planned works|scaffold*|new kitchens?|new bathrooms?|kitchen fitted|refurb*|replacement programme|programme of works|window replacement|upgrade*|cladding|(windows?|doors?|kitchens?|roof|bathrooms?) (renewal|programme))',
    ),
  ],
  [
    'communal_estate',
    3,
    phrases(
      '(lift|lifts|stairwell|communal|hallway lights?|corridor|bin store|bins|rubbish|fly ?tipp*|grass|hedge*|garden* (not|left)|entrance|door entry|intercom|landing light*|caretaker|cleaner*|playground|courtyard|yard|gate|swept|unswept)',
    ),
  ],
  [
    'leak',
    5,
    phrases(
      '(ceiling|roof|upstairs|wall) .. (drip*|leak*)',
      '(drip*|leak*|water) .. (through|from|into|down) .. (ceiling|roof|upstairs|above)',
    ),
  ],
  [
    'contractor',
    5,
    phrases(
      '(contractor*|builder*|workm[ae]n|roofer*|plumber*|electrician*|decorator*|scaffolder*|fitter*|glazier*|joiner*|gardener*) .. (broke|damaged|smashed|dropped|ruined|trod|trampled|wrecked|scratched|cracked|knocked|flooded|spilt|spilled|stole)',
    ),
  ],
  [
    'contractor',
    2,
    phrases(
      '(contractor*|workm[ae]n|builder*|the (man|men|bloke*|fitter*|plumber*|electrician*|engineer*|roofer*)|operative*|subcontractor*|left a mess|left a right mess)',
    ),
  ],
  [
    'communication',
    2,
    phrases(
      '(nobody (rings|calls|replies|answers|rang|called|replied|answered|tells|told|gets|got)|no (reply|response|answer)|never (replied|reply|answered|rang back|ring back|called back|call back|got back|get back)|ignored|ignoring|no one (rings|calls|replies|answers|gets|got|tells)|noone (rings|calls|replies|answers|gets)|kept in the dark|not been told|wasnt told|chased|no update*|(get|got|getting) through|kept on hold|on hold|left hanging)',
    ),
  ],
  [
    'repairs',
    1.5,
    phrases(
      '(repair*|broken|broke|mend*|fix*|window*|door*|lock*|toilet|tap|taps|sink|shower|bath|kitchen|bathroom|roof|ceiling|fence|floor*|socket*|light*|drain*|blocked|part|extractor|fan|plaster*|oven|handle|wall)',
    ),
  ],
];

/** A word said often says no more than one said twice: a ceiling, a kitchen and a door do not outweigh one leak. */
const mostCounted = 2;

/** What the message is about, by the weight of its words. Null: nothing says. */
export function readCategory(said: Said): Category | null {
  const scores = cues.map(([category, weight, pattern]) => ({
    category,
    score: weight * Math.min(mostCounted, findAll(said, pattern).length),
  }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score === 0 ? null : best.category;
}
