import type { Danger } from '../../hazards.ts';
import { phrases } from '../../phrases.ts';

const settledOrOther = phrases(
  '(donat*|charity|volunteer*|shelter collecting|ten years ago|years ago|took me in|own home|in error|meant for flat|by mistake|said sorry|previous tenant*|your (joiner|locksmith)|spare key|lost (my|the) keys?|camping (trip|in the garden)|kids camping|festival|holiday|cat|dog sleeps|sofa to give|to park|my bike|store a|parking|dry (my|the)|washing|put (the|my) bins?|2 weeks on my sofa|can my|queue|lodger|streets? (behind|near|where|off)|joking|when i was|winters ago|got me indoors|in 20\\d\\d|last christmas)',
);

const sleepsOut: Danger[] = [
  {
    kind: 'homeless',
    says: phrases(
      '(sleep|sleeps|sleepin|sleeping|slept|kip|kips|kipping|kippin|living|lives|live|bedded down|bed|dossing|camped|camping|asleep|nights?|stopping|staying|nowt but|riding|walking (about|around)) .. (car|van|park|tent|doorway|shop doorway|bus|buses|bus shelter|bus station|station|bench|stairwell|laundry( room)?|bin ?store|bins|shed|garage|on the streets|streets|rough|lobby|airport|mcdonalds|n\\d+|library|beach|seafront|porch|temple|church|mosque|sofas|couches|mates (sofa|floor)|floor of|stairs)',
      '(car|van|tent|bus station|doorway|park|bench|laundry room|bin store|streets?) .. (fourth night|third night|second night|another night|sleeping|kipping|for me|nicked)',
      'sofa ?surf*',
      '(?:mates|friends|peoples) (sofas?|couch|couches|floors?)',
      '(run|ran|running) out of (mates|sofas|friends|favours|places to stay)',
      '(tonights|last nights) sofa',
      'boarded up the squat',
      '(in|inside) (the|my|our|a|nans) (car|van|mcdonalds|a and e)( with)? .. (kids|children|baby|stuff|asleep|split|minus|fourth night|they close)',
      '(changed|change) the locks? .. (sleep|bag|nowhere|any clue)',
      '(runs|ran) out (tomorrow|today|tmrw|tonight|on) .. (council|family|what now|where)',
      '(luggage|bags|suitcase) and (nobody|no one|nowhere)',
      'possession on the \\d+[a-z]*',
    ),
    with: phrases(
      '(i|im|ive|me|we|us|my (kids|brother|sister|son|daughter|cousin|mum)|kids|brother|he|she|fella|lad|girl|woman|man|mate|baby|family|who|boy|er|young|old|seventy|friend|sofa)',
    ),
    unless: settledOrOther,
    reach: 130,
  },
  {
    kind: 'homeless',
    says: phrases(
      '(nowhere|no where|no wheer|nowheer|anywhere|no place|noplace|not got anywhere|somewhere) .. (to )?(go|goes|sleep|stay|stop|live|turn|put (us|me)|else|for us|tonight)',
      'ive no where( else)?',
      'where (do|will|would|am|can|shall|should) (i|we|she|he|they) (go|sleep|stay|to go)(?! (tonight for|to (pay|park|report|collect|get|find)|on the|for the|with (the|my) (bins|form)))',
      '(i|we) (am|are|im|now|have been|been|will be|made|is) (made )?homeless(?! (shelter|charity))',
      'im homeless',
      '(homeless|on the streets?|street for me|rough) (tonight|now|today|with|since|from|again|and|as of)',
      '(havent|got|have|has|i no have|with) (no|any|nobody|no one|anybody|no) (anybody|one|roof|bed|family|home|fixed abode|place) .. (tonight|to take|in this country|to go|over|here)?',
      'i no have family',
      'i (havent|have not) anybody',
    ),
    with: phrases(
      '(tonight|sleep|kids|children|baby|family|evict*|out|council|car|car|bags?|suitcase|today|tomorrow|kicked|thrown|leave|must go|hostel|hotel|hospital|prison|left|bed|stay|cold|street|home|locks|mum|dad|gone|bailiff*|notice|pregnant|buggy|office|stop|single room|no money|packed|care)',
    ),
    unless: phrases(
      '(park|parking|to put|dry|store|bins?|washing|donat*|years ago|took me in|meeting|charity|collecting|form|pay|smoke|plug|shelter through|joking|complain|water (has|goes)|nowhere near|to vent|other than|put (him|her|the|it|my)|dog run)',
    ),
    reach: 170,
  },
];

const putOut: Danger[] = [
  {
    kind: 'homeless',
    says: phrases(
      '(kicked|kick|chucked|thrown|throwing|threw|throw|throws|turfed|booted|slung|turned|put|cast) (me|us|him|her|them|my [a-z]+|my (things|stuff|clothes)|the kids) (and [a-z]+ )?(out|on the street|onto the street)(?! (of (the )?(meeting|pub|club|group|chat|lift|pool|library|shop)|the|a|my|for|fire|with|lights?|rubbish|bins?))',
      '(told|tell|tells|says|said|asked|asks|has told|want|wants) .. (go|leave|out|be out|get out|move out|be gone|not come back|not to come back|dont come back) .. (today|tonight|by|tomorrow|this (evening|week|afternoon)|now|sunday|monday|friday|saturday|\\d+)',
      '(told|tell|telling) (me|us|her|him) (not to|dont|to never|never) (come|go) (back|home)( tonight)?',
      '(must|have to|got to|gotta|need to|has to|having to) (leave|be out|get out|go|move out|vacate) .. (today|tonight|by|tomorrow|this (evening|week)|sunday|monday|friday|at \\d+|now|then)',
      '(clothes|stuff|things|bags|everything) (in|into|on|out) (bin bags|bin liners|black bags|the (step|street|pavement|garden|landing))',
      '(put|been put) out and',
      'says out today',
    ),
    with: phrases(
      '(i|im|ive|me|us|my|her|him|mum|dad|he|she|family|landlord|friend|kids|hostel|baby|man i rent|they|aunt|stepdad)',
    ),
    and: phrases(
      '(nowhere|no where|tonight|today|tomorrow|now|out|bags?|bus station|street|car|anybody|family|no paper|council|im \\d+|i am \\d+|is \\d+|house|home|flat|cold|suitcase|no money|things|temple|walking|kids|baby|sunday|evening|single room|locked|kicked)',
    ),
    unless: phrases(
      '(leaving do|meeting|appointment|out of date|put out (the|my|sultanas|food|bins?|a|an|by)|light* out|kicked (the|my|a)|thrown out (the|my|a|old)|told to (leave (the|a|it|my|your)|go (to|through|online|away|on))|leave (a|the|it|my|your|for work|message|voicemail)|would they|if the worst|engineer|plumber|work|parcel|rubbish|fire (door|alarm)|got to go now|complaint|council about|cat|by the window|kipping in the car in|yesterday we put|let (me|us) know)',
    ),
    reach: 140,
  },
  {
    kind: 'homeless',
    says: phrases('(locks?|lock)', 'locked (me |us )?out'),
    with: phrases(
      'changed .. (locks?|lock)',
      '(locks?|lock) .. (changed|been changed|were changed|different|new)',
      'locked (me|us|out)',
    ),
    and: phrases(
      '(landlord|landlady|my (stuff|things)|stuff is|things are|inside|notice|no ?where|nowhere|laugh*|for good|sold|cant get (back )?in|came home|insulin|evict*|all my|family|husband)',
    ),
    unless: phrases(
      '(asked (you|them|for)|to (have|change|get)|lost (my|the) key*|spare|joiner|locksmith (came|is)|thursday|two keys|back in now|by accident|please change|can you change|could you change|want (my|the) lock*|need (my|the|a) lock*|ex)',
    ),
    reach: 130,
  },
  {
    kind: 'homeless',
    says: phrases(
      '(bailiffs?|evict|evicted|eviction|evicting|possession order|warrant|section 21|notice to quit|county court)',
    ),
    with: phrases(
      '(tomorrow|today|tonight|this (morning|week|afternoon)|\\d+ ?am|at \\d+|\\d+ (minutes|hours|days)|(mon|tues|wednes|thurs|fri)day|just been|been|coming|now|bags?|nowhere|no ?where|packed|street|where (do|would|will)|suitcase|kids|children|baby)',
    ),
    unless: phrases(
      '(in error|meant for|by mistake|said sorry|previous|neighbours?|noisy|should (be )?evict*|evict (him|them|her|people|next door|the)|would you|do you|could you|can you|at risk|policy|sorted|left|threaten(ed|ing)? with|for (one|a) day|if i|pay late)',
    ),
    reach: 110,
  },
  {
    kind: 'homeless',
    says: phrases(
      '(hostel|hotel|b and b|b n b|bnb|travelodge|premier inn|airbnb|placement|asylum house|asylum|shelter|refuge|temporary|temp accommodation|booking|squat|care|prison|hospital|jail|army|discharged|ward)',
    ),
    with: phrases(
      '(ends?|ended|finish*|stops?|runs out|ran out|last night|until tomorrow|till tomorrow|one night|leave (today|tomorrow|friday)|must leave|came out|come out|coming out|out of|left|released|discharged|want my bed|boarded up|kicked out|over)',
    ),
    and: phrases(
      '(nowhere|no ?where|no place|sleep*|street|streets|buses|park|car|bed by|children|kids|baby|council (phone|gave|just|rings)|where|homeless|n\\d+|all night|go back to|tonight|after)',
    ),
    unless: settledOrOther,
    reach: 150,
  },
  {
    kind: 'homeless',
    says: phrases('(suitcase|carrier bags?|bags|buggy|sleeping bag|rucksack|holdall|duvet)'),
    with: phrases(
      '(lobby|foyer|doorway|stairwell|stairs|landing|bin ?store|bus (stop|station|shelter)|your office|at your office|outside (the|your) office|reception|bench|street)',
    ),
    and: phrases(
      '(put out|evict*|no money|nowhere|kicked|cold|sat|asleep|sleeping|where do i go|freezing|since)',
    ),
    unless: phrases('(rubbish|dumped|fly ?tip*|recycl*|shopping|parcel)'),
    reach: 150,
  },
];

/** No home tonight, or soon none (domain 4.2). */
export const withoutAHome: Danger[] = [...sleepsOut, ...putOut];
