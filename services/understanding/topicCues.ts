import { phrases } from './phrases.ts';
import type { Category } from './understanding.ts';

const trade =
  '(plumber|electrician|joiner|carpenter|roofer*|tiler|plasterer|painter|decorator|glazier|scaffolder*|fitter|gardener*|tree (surgeon|men|lads|guys)|workm[ae]n|builder*|contractor*|operative*|engineer|lads?|bloke*|fella*|man|men|guy|guys|chap|youth|boys|mr fix it)';
const officers =
  '(officer|manager|warden|receptionist|staff|lady|woman|girl|lass|lassie|gentleman|colleague|caretaker|mr [a-z]+|mrs [a-z]+|miss [a-z]+|ms [a-z]+)';
const asked =
  '(how|what|who|where|which|whom|if|whether|should|could|can|do|does|is there|are there|in case|wants to|want to|would)';

/**
 * What a matter is by the manner in which people tell of it without naming it: who never came back, who said what to whose
 * face, where a form has got to, which machine answered.
 */
export const topicCues: [Category, number, RegExp][] = [
  [
    'contractor',
    5,
    phrases(
      `${trade} ... (never (came|come|been) back|(not|hasnt|havent|never) (been )?seen since|no word (of|from) him|awaiting|nil|no parts|wrong part|without (the|his|any) (parts?|tools?|ladder)|whistle*|wolf|streamed|on (his|their) phone|cigarette*|fag|sandwich|lit up|scrolled|shrugged|shoulders|marked it|marked as|back after|be back|back tomorrow|parked|his (dog|mate|tea)|one look|looked at it|took (a |one |some )?(photo*|picture*)|photographed|half (the|a|of)|(shut|stuck) with paint|windows shut)`,
      `(your|the|that|this) (new )?${trade}(s )? (has |have |had |was |were |did |done |made |left |put |said |told |came |come |turned |went |walked |never |didnt |just ){1,2}`,
      `(waited|waiting|stopped|stayed|sat) .. (in|by|for|all) .. (for )?(the|your|that|a|my) ${trade}`,
      '(left|leaving) (his|their|the old|a|all|all his|all their) ... (in|on|all over|across|under|behind) (my|our|the|her)',
      '(no show|standing me up|swapped shifts|took (the|a) (day|morning) off|wasted (a |my )?(day|morning)|awaiting customer|sorry we missed you|boot (holes?|prints?)|size (9|10|11|12|13)s?|workmanship|snagging|finish (is|was)|the finish)',
      '(carry|carried|move|moved|bring|brought|delivered|removal*|clearance) ... (piano|boxes|furniture|wardrobe|chest|things|belongings)',
    ),
  ],
  [
    'staff_conduct',
    4.6,
    phrases(
      `(your|that|the|this) (young |old |housing |property |scheme |estate )?${officers} ... (told (me|my|us|her|him|mum)|said (to )?(me|my|us|her|him|mum|that)?|says|asked (me|my|us|her|him|mum) (if|whether|why|was)|called (me|my|us|her|him|mum)|informed me|advised me|kept (looking|looking at|calling|saying)|looked at|didnt look|spoke|speaks|talk*|treat*|words to|stared|ignored me|walked (past|off|away)|turned (his|her) back|shut (the|his|her)|shook|clicked|never looked)`,
      '(speak|speaks|spoke|talk|talks|talked) (of|about|to|over|past|at|down to) (me|us|her|him|my [a-z]+|them) (in|as|like|before|though|through|across|when)',
      '(as if|as though|like) (i|she|he|we|they|my [a-z]+) (was|were|am|is|are) (a |an |some )?(deaf|stupid|simple|child|children|thick|dirt|dim|not there|invisible|thief|nothing|foreign|five|six|daft|dog|criminal|nuisance|senile|gaga|furniture)',
      '(to my face|in front of (me|my|the|everyone)|behind my back|under (his|her) breath|by my (own )?(first )?name|my own name|by name|not by my name|people like (you|me|us|her|him|them)|you people|your (lot|sort|kind|type)|dear boy|my love|sweetheart|good girl|bless (him|her)|speaks? properly|not the expert|just how it is|at (his|her) watch|with (his|her) (feet|coat) |wet wipe|stayed in the car|bigger problems|have you considered|at your age|her age|his age)',
      '(shout ?out|thank you|thanks|hats off|credit|praise|well done|bless|god bless|a medal) (to|for) (your |that |the |whoever |young |miss |mr |mrs |lady |girl |lad ){1,3}',
      '(whoever|that (young|nice|lovely|kind|new)|young) .. (keep (her|him)|picked up|answered|was so|is a (star|gem|treasure|diamond|credit)|deserves|she is|he is|lovely|kind|calm|patient|came up)',
    ),
  ],
  [
    'communication',
    4.2,
    phrases(
      '(bot|robot|robots|machine|machines|computer|chat ?bot|contraption|the system|button|buttons|app|booking page|web ?page|online form|automatic*|recorded message|the phone) .. (asked|asks|says|said|tells|told|goodbye|ignores|again|wants|keeps|offered|only|same|answer*|for (a|my|the)|twice|times|nights|reply|replies|is|has)',
      '(told|explained|recount*|typed|said|repeat*|been through|gone through|spoke) (this|it|all this|that|everything|the (whole )?(story|same)) .. (to|with|in|into) .. (machine*|computer*|robot*|bot|different|four|three|five|two|wind|void|thing|again|contraption|people|adviser*)',
      '(circling back|following up on|per my last|as per my|is (anyone|anybody|somebody) (reading|there|listening)|anyone (reading|there|home|listening)|is this thing on|hello+ hello|into the (wind|void|ether)|somebody will revert|will revert|get the chief|a (human|christian|woman|man|real one|pulse)(?= [.,!?]| $| on| call| who| please)|put (a|an|the) (woman|man|human|actual|real)|at least one human|is there (a|any) (human|person|one|body)|processed|named (individual|person|officer|contact))',
      '(four|three|two|five|six|seven|[0-9]+|several|all my|my) (e ?mails?|letters|messages|voicemails|texts|calls|reference numbers?) (and|in|back|unanswered|later|no|not|since|nobody|each|every|same|to)',
      '(letter|letters|leaflet*|notice|website|booking page|portal|form|forms|survey|text|texts) .. (in (english|polish|welsh|somali|large|big|small|plain|braille)|print|plain|clear|online|read (it|them)|reads none|cant read|couldnt read|by email)',
      '(dont|doesnt|cant|cannot|not) (read|hear|use|do|have) (well |the |a |very |much |on )?(english|phone*|internet|computer*|smart ?phone|website|app|online|letters)',
      '(rang|ring|rings|phone*|call|called|answered) .. (so quick|straight ?away|when she said|when he said|back when|within the hour|first time|like she said|as promised)',
      '(send|sent|sends|sending|posted|goes|go) .. (letters?|post|mail|bills?|it|them) .. (old|wrong|previous|last|my mums|to the) (address|house|flat|bungalow|place|name)',
    ),
  ],
  [
    'complaint_handling',
    4.2,
    phrases(
      `${asked} ... (complain|complaint|complaints|grievance|moan) ... (to|about|process|procedure|work|works|with|take|long|go|form|policy|handled|handling|need|time|times|step|steps|stage*|answer*|who|how|what|landlord|against|spec|kick off)`,
      '(complaint|complaints|grievance) (process*|procedure*|polic*|clause|bot|team|handling|handled|form|steps|stages|leaflet|code|time ?scale*|figures?|deadline|department|dept|response*|answer|reply)',
      '(no|not|nothing|none|without|never|neither) .. (complain*|complaint|grievance|to moan|complaint of mine|outstanding) .. (just|only|purely|myself|attached|nosy|curious|wondering|today)?',
      '(second stage|second rung|next rung|rung of|up the ladder|one higher|the ombudsman|adjudicator|appeal|independent)',
      '(learned|learnt|learning|learn) .. lessons?|lessons? .. (learned|learnt)',
      `(answered|investigated|looked into|decided|signed|replied|marked) ... (his own|her own|their own|same (man|gentleman|lady|person|officer)|your man|who made|who did|themselves|himself|herself)`,
      '(reply|answer|letter|response|decision) (to|on|about|of) (my|our|the|her|his) (complaint|plaint|grievance|case|matter|appeal)',
      '(letter|answer|reply|response|decision) ... (another (lady|man|person|tenant|name)|somebody elses|someone elses|wrong (name|person|flat)|mistook|thanks? (mr|mrs|ms|miss)|not me|is resolved|been resolved|was resolved|matter .. closed)',
      '(says?|it says|marked|email says|text says) .. (resolved|closed|completed?|no further action)',
    ),
  ],
  [
    'allocations_transfer',
    5,
    phrases(
      '(pay ?slips?|wage ?slips?|wages and|proof of income|income (changed|form|has)|bank statements|references?|form .. (come|came|arrive*|got|gone) (through|in|there)?|application .. (form|gone|got|progress|through|in))',
      '(shortlist*|short list|viewings?|view a|show flat|nominat*|eligib*|criteria|matrix|local connection|residency|qualif*|trial (tenancy|period|weeks|review)|(12|twelve|26|twenty six|52) weeks?( trial)|weeks trial|probationary|starter tenancy|starter)',
      '(low|high|lower|top|more|medium) priority|priority (band|need|group|list)|not (a )?priority',
      '(wait|waiting|waits) .. (for|in|on) .. (a |the )?(flat|house|place|home|bungalow|list|studio|tobermory|island|town|village|area|estate)|usual wait|how long .. (list|wait)',
      '(gave|given|give|let|offered|went|going|goes) (the|that|a|our|my|it|us|me) .. (flat|house|bungalow|place|home|one) .. (to (a|an|the|someone|somebody|some|another|people)|with|upstairs|on the)',
      '(digs|sofa ?surf*|out by noon|out by (friday|monday|tomorrow|tonight)|no fixed (address|abode)|nowhere|put (me|her|him|us|them) out|put out|thrown out|kicked out|chucked out|locked (me|her|him|us) out for good|sleeping in|a bed for|where (do|does|can|is) .. (go|sleep|stay)|closed the door to|changed the lock)',
      '(asked|asking|ask|apply|applied|applying|wait|waited|waiting|word) ... (ground floor|one with|bungalow|wet room|lower floor|flat more|somewhere|lower|without stairs|no stairs|bigger|smaller)',
      '(get|got|put|back|knocked|took|taken|been) (back )?(on|off|onto) (the|your|that|this) (list|register|books)',
      '(my|our|her|his|mums|nans) (application|transfer|move|place (on|in)|points|banding|bid|bids|succession|key date|move in|moving in|offer)',
      'downsize*',
    ),
  ],
  [
    'asb_handling',
    5,
    phrases(
      '(him|her|man|woman|lad|lads|fella*|bloke|kid|kids|youths?|boys?|girl|people|friend|he|she|they|flat [0-9a-z]+|number [0-9]+) ... (followed (me|us|my)|threw|threat*|spat|spit*|blade|knife|hammer*|machete|bat|drag*|drone|films? (me|us|my|through)|filming (me|us|my)|shouted (at|things)|called me|on my mat|at my (door|window)|through (my|the|our) (door|letter ?box|window)|knows? (which|where)|a pity if|go under a|waiting for me|watch* (me|us|my)|stands? outside|smash*|kick*|punch*|revving|speakers?|blaring|every night|three in the morning|all hours|stereo)',
      '(found out where (i|we)|know where (i|we) live|accused|hounded|drove .. out|driven out|picked on|gets? the (knock|blame)|witch hunt|bully*|racist*|harass*|intimidat*|vendetta|nuisance)',
      '(neighbour*|above|upstairs|next door|below|downstairs|over me|opposite) ... (hours|morning|night|sleep|furniture*|carpet|dog|music|telly|drill*|washing machine|stamp*|argu*|rows?|screaming|noise*|rave|band|practis*)',
    ),
  ],
  [
    'rent_service_charge',
    5,
    phrases(
      '(reimburse*|rebate|red (bill|letter)|final demand|(december|november|january|february|march|april|autumn|last (month|year)s) (money|rent|bill|charge)|(money|hundred|pounds|quid) .. (give|gave|pay|paid) back|(give|pay|paying|hand|owed?) (me )?back|the money|owe (you|me|it)|owing|quarter for|a quarter|per quarter|enhanced|levy|interest on|per (week|month|annum)|rent (day|date|book|is|was|went|has)|my rent|the rent|our rent|your rent|her rent|benefit*|pension (service|credit)|council (pay|paid)|allowance|the court|bailiff*|deposit)',
      '(demand*|charged?|bill*|invoice*|want*|took|taken|take) .. (of |from |me |us |for )?([0-9]+|sixty|eighty|hundred|fifty|forty|thirty|twenty)( [a-z]+)? (pounds?|quid|pence|for|extra|a (week|month|year))',
      '(how|what|why) ... (work* out|calculated|worked|divided|split|shared|apportioned) .. (water|charge*|bill*|rent|heating|it|that)?',
    ),
  ],
  [
    'other',
    4.6,
    phrases(
      '(bruis*|black eye|hits? (her|him|me)|hitting|beats? (her|him|me)|hurt* (her|him|me)|scared of (him|her)|her (boyfriend|husband|partner|nephew|son)|his (wife|partner|girlfriend)|(takes|took|has|keeps) (her|his|my) (money|card|bank card|pension|purse|passport|phone|pills|keys)|locked in (her|his|the)|door is locked from|wont let (her|him|me) out|help me)',
      '(child|children|baby|infants?|toddler|kid|boy|girl|little one) .. (alone|on (his|her|their) own|past midnight|no (coat|shoes|adult)|cries|crying|hungry|eats|same pyjama*|mama sleeps|by (himself|herself)|left)|(milk|post|paper) (out )?(since|piling)|not (been )?seen (him|her)|thin as|calls? through the letter ?box',
      '(smoke|flames?|on fire|fire) ... (under|from|out|door|window|landing|above|flat|next door|coming|orange|charcoal|barbecue|chip pan)|charcoal|chip pan|orange in',
      '(notes|file|record|records|list|newsletter|facebook|brochure|website|photograph|photo|picture|image) .. (of me|about me|with me|off|taken off|removed|retire|take|conviction|scrub*|deleted?|my (name|face))|(take|taken|remove|retire|delete|scrub*) .. (me|my|that|picture|number|photo*|name|conviction) .. (off|out|from)',
      '(power of attorney|attorney|next of kin|my (telephone |phone |mobile )?number|spent conviction|register*|births|married|new name|deed poll|who do i tell)',
      '(may|might|can|could|would|do|allowed|objection) (i|one|we|you|be|there|my|to) ... (hang|hanging|paint|keep|put up|chandelier|pet|cat|dog|hens|rabbit|bookings?|book|hire|theatre|party|stall|show|card|noticeboard|play|quartet|bees|shed|room)',
      '(fayre|fete|festival|quiz|raffle|bingo|lunch club|tenants tea|social|agenda|chairman|any other (questions|business)|vote|votes|annual|elect*|meeting|minutes|history|memoir|photograph|scattering|ashes|memorial|decorating|odd jobs|card up)',
    ),
  ],
];
