import type { Danger } from '../../hazards.ts';
import { lockedOutForRent, sharedRooms, theLandlord } from '../../homeless.ts';
import { phrases } from '../../phrases.ts';

/** Staff and neighbours, tools and parcels: someone else than a partner, or something else than harm. */
export const notAtHome =
  '(plumber*|contractor*|engineer*|caretaker*|officer*|electrician*|your (man|lad|lads|bloke|guy|team|staff)|operative*|postman|surveyor*|receptionist|manager|council|landlord|housing|support worker|parcel|chess|football|wii|lol|haha*|joking|by accident|by mistake|prank|hit the roof|bus|gas|washing machine|dog|cat|budgie|wooden spoon)';

/** What neighbours share: the way in, and the rooms beside their homes. */
const sharedPlace = `((shared|communal|common) [a-z]+|(main |whole |tower |front )?(building|block|entrance|tower)|main (door|gate)|lobby|foyer|gates?|scheme|hall|office|site|${sharedRooms})`;

/** Said of nobody near: whoever runs the building, or nobody knows who. Partners are "he" and "she", a family is named. */
const someOfMany =
  '(they|theyve|who|somebody|someone|concierge|porter|cleaners?|neighbours?|management|agents?|agency)';

const shutsMeOut =
  '(have |has |had |just |went and |all |gone and |keep |keeps |always |changed the locks and ){0,2}(lock|locks|locked|locking|shut|shuts) (me|us) out';

const ofSharedPlace = `${someOfMany} ${shutsMeOut} (of |from |at )?(the |our |my |their )?${sharedPlace}`;

/** "They locked me out, I had lost my keys": a door that shut, and no hand that shuts somebody out. */
const keyless = '(lost|forgot|forgotten|misplaced|dropped) (my|our|me|the) ([a-z]+ )?(keys?|fob|key card)';

/**
 * Who shuts somebody out and means no harm by it: of what is shared, or because they came without a key. A family that is named is
 * not among them.
 */
export const shutOutInPeace: string[] = [
  ofSharedPlace,
  `${keyless} ... ${someOfMany} ${shutsMeOut}`,
  `${someOfMany} ${shutsMeOut} ... ${keyless}`,
];

/** Locked in or out by somebody at home. A landlord who does it makes somebody homeless: that is another danger. */
export const lockedInOrOut: Danger[] = [
  {
    kind: 'abuse',
    says: phrases(
      '(lock|locks|locked|shuts?) me (in|out|inside|up) (of )?(the|my|a|our|at|his)? ?(room|house|flat|bedroom|kitchen|night|indoors|cellar|bathroom)?',
    ),
    unless: phrases(notAtHome, lockedOutForRent, ...shutOutInPeace),
    unlessNear: phrases(
      `${theLandlord} (have |has |had |just |went and |all |gone and ){0,2}(lock|locked|locking|shut) me out`,
    ),
    reach: 40,
  },
  {
    kind: 'abuse',
    says: phrases(ofSharedPlace),
    with: phrases(
      '(my|his|her|the) (own |whole )?(inlaws|in laws|family|parents|brothers|sisters|cousins|uncles|sons)',
    ),
    unless: phrases(notAtHome),
    reach: 140,
  },
];
