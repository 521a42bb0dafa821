import type { Danger } from '../hazards.ts';
import { phrases } from '../phrases.ts';

const soon =
  '(tonight|tonite|today|tomorrow|tomorra|the night|the neet|this (morning|afternoon|evening|week)|noon|midnight|(on |by |from |till |until |after |is |at |past |for )(monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \\d+(st|nd|rd|th)|noon|\\d+(am|pm)|tonight|then)|now|\\d+ (oclock|o clock)|ten oclock|10am|in (two|three|\\d) days|from tonight|two nights|day after)';

/** Nowhere to sleep, told by bags, beds that end and where the night was spent. */
export const noHomeToldSideways: Danger[] = [
  {
    kind: 'homeless',
    says: phrases(
      '(bed|room|hostel|hotel|b and b|placement|booking|sofa|settee|couch|licence|place|contract of my [a-z]+ room|emergency accommodation|temporary) .. (finish*|ends?|ended|runs out|ran out|is up|stops|gone|needed back|has to be back|till|until|only till|wants the settee|from tonight|refused)',
      '(booking|placement|hostel|hotel|b and b) ends? (at )?(noon|today|tomorrow|tonight|10|this)',
      '(wants?|needs?|need) (the|his|her|their|me off the|my) (settee|sofa|room|bed|couch|box room) (back)?',
      '(where|wheer|whaur|weer) (do|does|am|is|are|shall|should|can|will|would|are|they|to|d|do yous|she to|he to|a) ?(a |i |we |she |he |they |you |youse |wench |us |people |put |me and the kids )*(to )?(sleep|go|stay|gan|goo|kip|doss|live|fetch|put)',
      '(kip*|kippin|kipping|sleep*|slept|slep|stay*|living|dossing|doss*|been) (in|at|on|under|round) (the |a |my |me |our |his |her |their )*(car|van|corsa|fiesta|bus shelter|bus station|bus stop|train station|station|airport|mcdonalds|tent|park|church|porch|garage|bin store|bin ?shed|bike shed|bicycle shed|shed|doorway|stairwell|laundry|launderette|night bus*|hallway|underpass|a and e|hospital (chairs|waiting)|allotment|mosque|lorry|sofas|caravan|lock ?up|woods|beach|shop doorway)',
      '(typing|writing|texting|messaging) (this )?(from|in) (the|my|our) (car|van)',
      'living in (it|my car|the car|a car)',
      '(sits?|sat|sitting|sleeps) (now )?(in|at) (the )?(bus station|train station|mcdonalds|waiting room|library|a and e)',
      '(bus station|night bus*|bus shelter) .. (two|three|night*|tonight|round and round|no|he|she|sleep*|kip*|last night|if)',
      '(change|changed|changing|changes) (the|my|me|our|his|her|all the)? ?locks? ... (bags?|out|nowhere|sleep|street|home from|came|come|got|got nowhere|stuff|uniform|inside|cant get|kids)',
      'locks? (have been |been |were |got |are )?changed',
      '(stuff|clothes|things|everything|belongings|kids stuff|life) .. (in (a )?(bin ?bag*|black bags?|bags|suitcase*|carrier bag*)|on the (pavement|street|landing|lawn|drive))',
      '(bag*|bags|suitcase*|bin bag|case|suitcase and) .. (tonight|no address|on (duke|the) street|nowhere|sleep|kids|bus|street|waiting area|two bags|outside the office)',
      '(hoyed|chucked|kicked|thrown|booted|turfed|put|slung|threw|lobbed) (me|us|him|her|im|er|our [a-z]+|my [a-z]+|them)? ?(oot|out|on the street) ?(by|of|with|and|an|at|last|this|tonight|today|now|in|for)?',
      '(us|me|we|kids|were|weve|were all|i am|family|them) (is |are |to be |got to be |have to be |has to be )?(out|oot) (by|on|from|tonight|of the (house|flat|room|hotel|hostel)|tomorrow|today|friday|monday|thursday|at noon)',
      '(possession|eviction|evict*|bailiff*|high court|warrant|repossess*) .. (on|is|for|this|at|tomorrow|thursday|friday|monday|date|day|ten|nine|coming|the \\d+(st|nd|rd|th)|\\d+ (march|april))',
      '(coming|comin|here|due|them) .. (bailiff*|possession|evict*)',
      '(court|judge|they) .. (give|hand over|leave|given) (up )?(we give )?(the )?keys .. (thursday|friday|monday|tuesday|after|tomorrow|decided|by|for)',
      '(give|hand) (in |back |over )?the keys .. (thursday|friday|tomorrow|tonight) .. (nowhere|no|know|dont)',
      '(no|not|nee|nae|without|any|got no) (room|address|roof|bed|where|place|sofa|home|fixed abode|floor) .. (tonight|for (me|us|him|her)|to (go|sleep)|her own|of no|after|left|now|in the)',
      '(nowhere|nowheer|no where|naewhere|got nowhere|neewhere|nay where) (to|else|tonight|neither|after|for us|for me|now|written|i can|left|$)?',
      '(last|first|second|third) night (out|outside|on the street|in the (car|van|park)|rough)',
      '(cant|cor|cannot|couldnt|unable to) (goo|go|get) (wum|home|back) (tonight|cos|because|to him|she|er|the|so|and|wi)',
      '(see|seen|see him|see me|back) .. (council|housing options) .. (till|until|monday|thursday) ... (nights?|tonight|bags?|car|nowhere)?',
      '(council|housing options|homeless team) .. (cant|wont|says?|said|told) .. (see|till|until|monday|thursday|priority|come back) ',
      '(dads|mums|mam|stepdad|parents|landlord|mate|her new fella|new fella|boyfriend|housemate*) .. (wont have|wo ave|chucked|put|kicked|threw|throwing|wants) (me|him|us|im|her) (out|in|gone)?',
    ),
    with: phrases(
      soon,
      '(sleep*|night*|nights|minus|degrees|cold|snow*|nowhere|no where|no coat|bags?|suitcase|kids|babbies|bab*|dark|car|shelter|street|bin bag|hostel|council|budgie|list|rules say no|under the plastic|agency)',
    ),
    unless: phrases(
      '(by accident|where (do|should|can|shall|will|would) (i|we|you|they) (put|go) (the|my|our|to|for|with|in|next|from here)|put (the|my|our|out the) (bins?|rubbish|recycling)|bins? (out|go)|parcel*|parking|park (the|my|our)|fob*|lock (sticks|jams|stiff)|nowhere to (park|put|dry|sit|hang|store|play|leave)|skip|moved in|hotel (was|were|paid)|while (the|you) (works?|repair*)|decant*|dog|cat|pigeons?|rats?|mice|mouse|fox|caretakers room|(put|puts|putting|chucked|thrown|throwing|threw|kicked) out (the|my|our|for|with|rubbish|bins?)|common room|meeting room|community room|room booking|hall booking|waiting room (at|for)|been (in|on|at|round) (the|a|my) (list|hospital|office|job|phone|chat|loft|roof|garden)|caretaker|contractor*|plumber|engineer|holiday|lives? in|locks? (are|were|was|been|got|have been)? ?changed? .. (please|how|cost|form|charge|can i|for free|bin store|shed|gate|communal)|(can|could|may) (i|we|you) .. chang* .. locks?|gig|band)',
    ),
    unlessNear: phrases(
      '(bin (day|collection)|parking permit|visitor parking|lost (my )?keys?|school holidays)',
    ),
    reach: 130,
  },
];
