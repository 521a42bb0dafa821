import type { Danger } from './hazards.ts';
import { phrases, says } from './phrases.ts';
import { readText } from './text.ts';

const soon =
  '(today|tonight|tomorrow|now|right now|this (morning|afternoon|evening|week)|in the morning|at (\\d+|noon|midday)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|monday|tuesday|wednesday|thursday|friday|in (\\d+|two|three|a few) days|next week|by the end of)';

/** Whoever acts for the landlord or the law at somebody's door. */
export const theLandlord =
  '(you|youve|you have|yous|your (lot|man|men|lads?|people|staff|team|office|officers?|contractors?|security)|landlords?|landlady|landladys|(letting |managing |estate |the )?(agents?|agency)|council|bailiffs?|housing|housing officer|officers?|warden|security|caretaker|co op|coop)';

const lockedOutByLandlord = `${theLandlord} (have |has |had |just |went and |all |gone and ){0,2}(lock|locked|locking|shut) (me|us|my family|the family) out( of)? (the |my |our |me )?(own )?(flat|house|home|room|hostel|property|place|tonight|tonite|with (my|the) (kids|children|baby))`;

/** "They locked me out of my flat over the rent": whoever "they" are, they let it. */
export const lockedOutForRent =
  '(they|theyve) (have |has |had |just |went and |all |gone and ){0,2}(lock|locked|locking|shut) (me|us|my family) out( of)? (the |my |our )?(own )?(flat|house|home|room|hostel|property|place) ... (rent|arrears|evict*|tenancy|notice|bailiff*|possession|court order)';

/** Rooms beside the homes, which several people use and nobody lives in. */
export const sharedRooms =
  '((bike|bicycle|cycle|bin|pram|mail|post|store|laundry|drying|common|meter|parcel|computer|community) ?(store|shed|room|area|cupboard|centre)|bins?|laundry|launderette|utility room|gym|lounge|car park|garages?|shed|(back |front |roof )?gardens?|roof terrace|clubhouse)';

const putOut = phrases(lockedOutByLandlord, lockedOutForRent);

/** Whether it was the landlord who shut somebody out of their home: they need a place tonight, and may want to complain of it. */
export function isShutOutByLandlord(text: string): boolean {
  return says(readText(text), putOut);
}

/** No home tonight or soon (domain 4.2): losing it, having none, bailiffs on their way. */
export const homeless: Danger[] = [
  {
    kind: 'homeless',
    says: phrases(
      '(nowhere|no where|no place|not anywhere|nothing) (else )?(safe )?(to (go|sleep|stay|live)|for us to (go|sleep|stay))',
      '(sleeping|slept|sleep|living|staying|kipping) (rough|in (my|the|our|a|his|her|their) (car|van|stairwell|park|doorway|shed|tent|bus shelter|hallway|laundry|garage|bus station|bin store)|on (the )?(street|streets|a bench|night buses))',
      '(i am|im|we are|were|am|made|became|becoming|becomes|become|be|left|now|going to be|about to be|street) (now |both |all |officially |going to be |being made |technically ){0,2}homeless',
      '(be|me|us|we are|am|are|kids|baby|end up|ended up|living|live|sleep*|put|chuck*|throw*|thrown|him|her|now|family|back) (out )?(on|onto|out on) the streets?',
      `(evict*|bailiff*|thrown out|kicked out|chucked out|turfed out|put out|chucking me out|throwing me out|kicking me out|locks .. changed|changed the locks|changing the locks) ... ${soon}`,
      `${soon} ... (evict*|bailiff*|thrown out|kicked out|chucked out|turfed out|locks changed)`,
      lockedOutByLandlord,
      lockedOutForRent,
      '(being|getting|about to be|going to be|been) (evicted|thrown out|kicked out|chucked out|turfed out)',
      '(changed|changing) the locks .. (on (me|us)|and|so|while|today|cant)',
      '(nowhere|no bed|no roof|no home|no where) .. tonight',
      '(sofa|couch) ?(surf*|hopping)',
      '(have|has|got|told|need) to (be out by|be gone|move out|leave (the|this|my) (flat|house|room|hostel|property|home)|get out of (the|this|my)) .. (tonight|today|tomorrow|this (afternoon|evening|week)|by (tonight|friday|monday|tuesday|wednesday|thursday|saturday|sunday|noon|midnight))',
      '(no|without a|lost (my|the|our)) (sofa|bed|room|home|roof|place) .. tonight',
      'bailiffs? (are|is|coming|turned up|at the door|here|outside|due)',
    ),
    unless: phrases(
      'homeless(ness)? (team|unit|section|application|department|charity|charities|person|people|man|guy|lad|woman|applicant*|prevention|review|duty|shelter)',
      '(somebody|someone|neighbour*|tenant*|they|he|she|people) .. (been|was|were|got) evicted from',
      'nowhere to (go with (the|these|this|our bins)|park|sit|hang|put|store|play|turn|dry)',
      '(nothing|nowhere|no place) .. (for the|for our) (bins?|bikes?|kids|children)',
      '(rubbish|sofa|mattress|fridge|bags|furniture|leaf*|noise|light*|parking|parked|park|dog|lamp*|tree*) .. (on|onto|out on) the street',
      '(on|onto) the street* (where|side|light*|sign|parking|corner|outside|for)',
      '(live|lived|living|works?|parks?|parked|looks?|looking|window*|facing|opens?|houses?|people) .. (on|onto|over) the street',
      '(bin|bins|cars?|buses|vans?|lorr*) .. on the street',
      'threat* .. evict*',
      '(rats?|mice|mouse|fox|foxes|cats?|pigeons?|wasps?|bees|squirrels?) .. (living|sleeping|staying) in',
      'evict* .. (him|them|her|my neighbour*|the neighbour*|next door|noisy)',
      'neighbour* .. (evicted|bailiff*)',
      `locks (on|to|of|for) (the |our |my )?(communal |shared )?${sharedRooms}`,
      `lock(ed|ing)? (me|us) out (of |from )?(the |our |my )?(communal |shared )?${sharedRooms}`,
    ),
  },
];
