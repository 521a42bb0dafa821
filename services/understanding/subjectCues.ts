import { phrases } from './phrases.ts';
import type { Category } from './understanding.ts';

const workers =
  '(man|men|lads?|blokes?|fellas?|guys?|guy|boys|workm[ae]n|contractor*|builder*|plumber*|electrician*|roofers?|decorators?|painters?|plasterers?|carpenters?|joiners?|fitters?|glaziers?|gardeners?|cleaners?|scaffolders?|tilers?|operatives?|engineers?|company|firm)';
const neighbour =
  '(neighbou?rs?|next door|upstairs|downstairs|flat [0-9]+|number [0-9]+|no [0-9]+|kids|lads|boys|youths|teenagers|gang|them above|him above|her above|bloke above|man upstairs|young man in)';

/**
 * What a matter is by words that belong together, near each other: a drip at a tap is a repair and through a ceiling a
 * leak, a door of the block is everybody's and a door in the home is not. They outweigh the single words of `categoryCues`.
 */
export const subjectCues: [Category, number, RegExp][] = [
  [
    'repairs',
    6.5,
    phrases(
      '(tap|taps|shower|shower head|toilet|cistern|loo) ... (drip|drips|dripping|leaks?|running|overflow*)',
      '(drip|drips|dripping) .. (tap|taps)',
      '(front|back|bathroom|balcony|bedroom|kitchen|internal|patio) (door|window)(?! (of|to|for) (the|our|your) (block|building|flats)) ... (lock|shut|close|open|stuck|jammed|handle|hinge*|rehang|hung|broken)',
      '(socket*|fuse ?box|consumer unit|light switch|cooker switch|plug) ... (dead|hums?|spark*|fizz*|hot|warm|buzz*|zap|shock|smok*|burn*)',
      '(crack) .. (in|down|across) .. (wall|ceiling|plaster)',
    ),
  ],
  [
    'repairs',
    1.2,
    phrases(
      '(sat in|stopped in|waited in|stayed in|sit in|waiting in|booked (it )?off|took (a|the) day|day off|no show|stood me up|never (came|come|turned up|showed)|nobody (came|come|turned|showed|attended|has been|been)|neebody|didnt (come|turn up|show)|not attended)',
      '(what|which|wot|whit) (time|day|date) ... (coming|he|they|visit|booked|man|electrician|plumber|tomorrow|thursday|friday|monday|tuesday|wednesday)',
      '(is|when is|are|when are) (he|they|it|the man|somebody|someone) ... (coming|booked|due)',
      '(job|repair|ticket|visit|works? order) (number|no|ref|is|was|been|marked|[0-9]+)',
      '(curtain pole|spyhole|banister*|stair ?gate|chain|extractor|step|grab handle|worktop|loft hatch|wasp*|key safe|fence)',
    ),
  ],
  [
    'communal_estate',
    5,
    phrases(
      '(fire|main|lobby|building|street|communal|bottom|outer|block|porch|landing) door',
      '(front|entrance) door (of|to|for) (the|our|your) (block|building|flats)',
      '(your|the) (front door|main entrance|entrance) (is|was|has|wont|doesnt|lock|of)',
      '(door|light|lights|lamp|window|tile*|bulb|carpet|smell|mess|wall|rail|handrail) ... (landing|lobby|block|building|first floor|second floor|third floor|fourth floor|stairwell|entrance|post ?boxes|outside)',
      '(landing|lobby|block|building|stairwell|entrance|hallway) ... (door|light|lights|lamp|window|tile*|bulb|clean*|filthy|dirty|smell*|stink*|mess|wee|dark)',
      '(retaining|boundary|garden) wall',
      '(outside|garden) (the )?(light|bench|tap)',
      'hanging baskets?',
      '(bins?|recycling|rubbish|bin men) .. (collected|taken|emptied|overflow*|missed|full|everywhere)',
      '(locked|chained|blocked) .. (exit|gate)|(exit|gate) .. (chained|locked|blocked)',
    ),
  ],
  [
    'leak',
    7,
    phrases(
      '(ceiling|roof|wall|upstairs|above|light|pipe|flat above) ... (leak*|drip*|pour*|raining|rains|dropping water|bulg*|bow|bowed|sag|sags|sagging|about to (drop|come|go)|piss*|wet patch|soaked|stain*|weep*)',
      '(leak*|drip*|rain|rains|raining|water|watters?|watter|piss*) ... (through|thru|throo|from|in|into|off) .. (ceiling|seiling|roof|upstairs|above|skylight|light|lights|floor above|next door|flat above)',
      '(rising main|sound of water|water ticking|water in the wall|sewage ... (up|bath|shower)|bogs .. back*|burst pipe|pipe (has )?burst|pipe .. burst|toilet overflow* ... (floor|under|out))',
      'still leak*|(the|this|a|same) leak',
    ),
  ],
  [
    'damp_mould',
    6.5,
    phrases(
      '(inhaler*|nebuliser|steroids|asthma|wheez*|copd|cough*|chest|bronchi*|rash) ... (damp|mould|wall|walls|room|bedroom|patch|ceiling|black|cot|corner|house|flat)',
      '(damp|wall|walls|room|bedroom|patch|ceiling|black|cot|corner) ... (inhaler*|nebuliser|steroids|asthma|wheez*|copd|cough*|bronchi*|pneumonia)',
      '(black|green|fur|furry|patch|mark|stuff) .. (on|up|round|behind|in|over) .. (wall|walls|ceiling|cot|bed|wardrobe|window|corner|bathroom)',
      '(paint*|stain block|white paint|anti mould) ... (came|comes|come) .. (back|through|threw)',
      '(wipe*|bleach*|scrub*|wash*) ... (back|again|black|wall|ceiling)',
      '(wall|ceiling|room|bathroom|wardrobe) (has |have |is |was |gone |went |turned ){1,2}(black|green|furry|speckled)',
      '(rising|penetrating) damp|damp (patch|wall|course|survey)',
    ),
  ],
  [
    'heating_hot_water',
    6.5,
    phrases(
      '(no|not|without|never|nothing|aint got|havent got|havent had) .. (heat|heating|warmth|hot water|hot tap|ot water|warm water)',
      '(heat|heating|warmth|hot water|boiler|radiator*|towel rail|heater*) (is |has |been |was |are |have |gone |went |keeps |still |just |not |wont ){0,4}(off|cold|dead|broke*|bust|out|stone|cutting|packed|failed|work*|condemned|lukewarm|switched)',
      '(smell*|whiff|stink*|reek*) ... (gas|eggs|cooker|hob|meter)',
      '(headache*|nausea|dizzy|faint*|drowsy) ... (flue|boiler|fire|outside|fresh air|balcony)',
      '(washing|wash|bath|bathe) ... (kettle|pans?|jug|flask|saucepan*)',
    ),
  ],
  [
    'contractor',
    4.5,
    phrases(
      `${workers} ... (brew|butties|lunch|sandwiches|kettle|wee|radio|swearing|drunk|rude|one look|not my (trade|job|problem)|drove off|walked off|walked out|went home|stood me up|stood us up|hid|lied|biscuits|my loo|our loo|toilet|mud|muddy|rubble|nails|ruts|dust|propped|wide open|gate open)`,
      `${workers} ... (left|leaving) (me|us|my|our|the|a|his|their|it|everything|rubble|nails|dust)`,
      '(new|replacement|fitted|hung|put) .. (tap|door|window|kitchen|worktop|floor|bath|rail) ... (wrong|upside|back to front|crooked|not level|isnt level|gap)',
      '(all over|ruined|wrecked|scratched|trampled|smashed|chipped|cracked) (my|our|the|me|mi) (new |good |best |clean )?(carpet|floor|lino|sofa|flower*|garden|plants|greenhouse|ornament|telly|rug|worktop|lawn|car|fence|step|tiles)',
      '(dreadful|shocking|shoddy|botched|bodged|cowboy|sloppy) (job|work|tiling|plastering|painting|workmanship|finish)',
    ),
  ],
  [
    'staff_conduct',
    6,
    phrases(
      '(officer|receptionist|reception|manager|warden|staff|lady|woman|girl|lad|fella|man on the phone|desk|office|colleague|caretaker) ... (rude|shout*|swore|laugh*|mimic*|roll*|sigh*|humiliat*|mock*|wink*|joke|gossip*|bully|called (me|him|her|us)|calls (me|him|her|us)|like a child|like dirt|accent|tone|attitude|hung up|hangs up|slammed|patronis*|smirk*|sneer*|look* at me like|look* (me|him|her) up)',
      '(spoke*|talk|talks|talked|treated|spoken) .. (to|at|about) ... like .. (child|dirt|dog|idiot|criminal|rubbish|five|liar|thief|stupid)',
      '(rude|unprofessional|offensive|horrible|nasty|off ?hand|dismissive) (to|with|towards|about) (me|us|her|him|my|our|the)',
      '(told|asked) (me|her|him|us) (to )?(calm|grow up|shut|be quiet|have you tried|if i was|was i sure|what i did|why i was)',
      '(way|manner) (i|she|he|we|my [a-z]+) (was|were|am|is) (spoken|treated|dealt|talked)',
    ),
  ],
  [
    'asb_handling',
    6,
    phrases(
      `${neighbour} ... (shout*|scream*|bang*|threat*|noise|noisy|loud|music|party|parties|drugs?|deal*|smok*|weed|spit*|spat|abus*|kick*|fight*|throw*|threw|smash*|harass*|racist|names|drill*|stamp*|stomp*|bark*|techno|drum*|karaoke|nuisance|chuck*)`,
      '(call|calls|called|calling) (me|us|him|her|my [a-z]+) .. (names|racist|black|paki|retard|slag|terrorist)',
      '(noise|music|banging|shouting|dog|dogs|cockerel|barking|parties) ... (every night|all night|till|until|midnight|morning|hours|3am|4am|2am|never stops|keeps (me|us))',
      '(mopeds?|scooters?|quad|motorbikes?|ball|stones|eggs) ... (window|every night|wall|walkway|through|at (my|our)|up and down)',
    ),
  ],
  [
    'communication',
    2.6,
    phrases(
      '(ring|rang|phone|phoned|call|called|email|emailed|wrote|written|text|texted|message*) (and (ring|rang|phone|call*) )?.. (nobody|no one|noone|no answer|no reply|nothing|not one|ignored|never|voicemail|engaged|cut off|on hold)',
      '(nobody|no one|noone|not one of you|never|none of you) (ever |has |have |bothers? to |will |once ){0,2}(ring|rings|rang|rung|phone*|call|calls|called|answer|answers|answered|reply|replies|replied|listen|listens|respond*|write|get|gets|got|return|returns|returned) (back|to|me|us|my|the|any|it|a)?',
      '(ignore|ignores|ignored|ignoring) (me|us|him|her|my|our|mum)',
      '(i am|we are|im|been|being|feel|were|was) (completely |totally |just |still )?(ignored|fobbed off|passed|sent) .. (around|round|pillar|from|about)?',
      '(speak|talk|get through|put through|put me through) (to|with) .. (someone|somebody|human|person|anybody|anyone|manager|real|pulse|authority)',
      '(promised|said|supposed|gonna|was going|meant) .. (ring|call|phone|get back|be in touch|revert) (me|us|back|her|him|to me)',
      '(left on (read|delivered)|be in touch|copied and pasted|see attached|nothing (was )?attached|nobody listens?|no one listens|from the top|(qualified|actual|living|real) person|a pulse|who has authority|(two|three|four|five|six|seven|[0-9]+) (different )?(people|strangers|advisers|chats|tickets|transfers))',
      '(rang|rung|called|phoned|emailed) .. (four|five|six|seven|eight|nine|ten|[0-9]+|a dozen) times',
      '(every|each) (person|one|time) .. (different|start|explain|again|story|tell)',
      '(wrong|different) (address|number|email)',
      '(left|leave) (me |us )?(on (read|delivered)|a (message|voicemail)|(three|two|four|five|six|[0-9]+) (messages|voicemails))',
      '(deaf|dyslexi*|blind|large print|interpreter) ... (phone|phoning|call|letters?|text|print|written)',
    ),
  ],
  [
    'complaint_handling',
    6.5,
    phrases(
      '(made|make|put in|sent|wrote|raised|logged|lodged|submitted|filed|put) .. (a|my|our|the|that|this) (formal |first |official )?complaint (in |on |about it )?(last|in|on|friday|monday|tuesday|wednesday|thursday|january|february|march|november|december|october|september|the (autumn|summer|[0-9]+)|and|back|two|three|four|five|six|weeks|months|but|was|has|it)',
      'complained (in|on|last|before|formally|back in|[0-9]+ (weeks|months))',
      '(my|our|the|her|his|mums|first|original|that) (formal |stage (1|2|one|two) |own )?complaint (was|is|has|keeps|got|of|from|number|ref*|went|been|never|upheld|closed|still|should|officer|could)',
      '(your|the|that) (answer|reply|response|decision|findings?|outcome|letter|investigation|determination|report) ... (wrong|nonsense|rubbish|lies|lie|untrue|mistakes?|inaccurate|somebody else|someone else|another|not mine|different|whitewash|dodg*|ignor*|doesnt|does not|never)',
      '(dont|do not|cant|cannot|wont|not|refuse to|am not) .. (accept|accepting|agree with|happy with|satisfied with) .. (findings?|answer|outcome|decision|reply|response|letter)',
      '(escalate|escalated|stage (2|two)|next stage|next level|ombudsman|reconsider|look at (it|this) again|look again|think again)',
      'complaints (policy|process|figure)|complaint forms?',
      '(go over|read|look at|check) (it|this|that|mine) (again|once more)|looked into it|(that|your) letter (was|is) (a )?(lie|lies|nonsense|wrong|rubbish)|which ten|not upheld|partly upheld',
      '(closed|resolved) (because|without|and|as|my (complaint|case))',
    ),
  ],
  [
    'rent_service_charge',
    7.5,
    phrases(
      '(service|heating|water|management|estate|lift|cleaning|concierge) charges?',
      '(rent|charge|charges|bill|billed|fee|arrears|statement|account|direct debit|invoice*|refund|deposit|debt|court) ... (wrong|twice|double*|up|gone up|increase*|paid|owe|credit|breakdown|add up|error|mistake|threat*|overcharg*|taken|never|explain*)',
      '(charg*|bill*|pay|paying|paid) .. (for|me|us) .. (lift|concierge|cleaning|gardening|landscaping|window cleaning|garage|laundry|cctv|cleaner|service|wifi|fob|lock change|something)',
      '(housing benefit|universal credit|uc|hb|bank|direct debit|standing order|instalments?|rent card|arrears|meter reading)',
    ),
  ],
  [
    'allocations_transfer',
    6.5,
    phrases(
      '(one|two|three|four|1|2|3|4|5) ?beds?(room|rooms|room flat| flat| house)?(?! (of|are|is|in the|blocks?))',
      '(waiting|transfer|housing|allocation*|ground floor|rehousing) (list|application|form|register|panel|request|points)',
      '(sleep*|stay*|living) (rough|in (the|my|a) car|on (a|the) (bench|sofa|settee|floor)|at the bus station|in a hostel|in a tent)',
      '(bailiffs?|evict*|nowhere to (go|sleep|stay)|homeless|where (do|does|will|can|are|is) (we|i|he|she|me|people|us) (even )?(go|to go|going|sleep|to sleep))',
      '(move|rehouse|transfer) (me|us|him|her) (to (a|another|the|ground|somewhere)|somewhere|nearer|closer|out of)',
      '(turned down|put in|applied|waiting|asked|get) .. (for|on) .. (the |a )?(two|three|four|ground floor|bigger|house|bungalow|move|flat)',
      '(keep giving us|put us|offered (me|us|her|him)) .. (upstairs|top floor|flat|one|house|bungalow|studio)',
      '(references|wage slips|form ha[0-9]|medical letter|doctors? letter)',
      '(share*|sharing) (a|one|the) (bed|room|bedroom)|(overcrowd*|too small for|not enough (room|rooms|bedrooms|space))',
      '(mutual exchange|swap|succession|bidding|banding|my band|our band|band (a|b|c|d)|priority need|medical points|nominated|local connection)',
      '(cant|cannot|struggle*|unable) .. (stairs|climb) ... (move|flat|ground|list|offered|floor)',
    ),
  ],
  [
    'parking',
    4.5,
    phrases(
      '(park|parks|parked|parking) ... (bay|space|my|our|drive|garage|permit|road|pavement|entrance|here|everywhere|badge)',
      '(car|van|lorry|caravan|skip|boat|motorbike|fiesta) ... (bay|space|drive|garage|car park|dumped|abandoned|permit|blocking)',
      '(my|our|disabled|visitors?|his|her) (bay|space|garage|parking|permit|drive)',
      '(place|space|bay|garage) (number |no )?[0-9]+',
      '(double park*|dropped kerb|clamped|towed|ticketed|parking (ticket|fine|warden|permit|space|charge|restrictions))',
    ),
  ],
  [
    'planned_works',
    6.5,
    phrases(
      '(new|replacement) (kitchens?|bathrooms?|windows?|roofs?|doors|boilers|lifts?|cladding) ... (programme|promised|due|started?|year|years|summer|phase|everyone|neighbours|evens|odds|street|block|next door|postponed|put (back|off)|survey|measured)',
      '(scaffold*|major works|planned works|improvement works|refurb*|rewiring|re ?roofing|external works|decant*|works (programme|start|notice|contract)|site hut|phase (one|two|1|2))',
      '(are|when are|when do|when does|when will) (we|they|you|the [a-z]+) ... (kitchens?|bathrooms?|windows?|winders|doors|odd numbers|even numbers|our side|our block|my kitchen|reach)',
      '(measured|survey*|picked (the|my|a) colou?r|chose) ... (kitchen|windows?|bathroom|doors?) ... (year|years|months|since|still|never|heard)',
      '(everyone|everybody|next door|neighbours|the (street|block)|other flats) ... (had|got|have) (theirs|them|new|a new|one) .. (kitchen*|window*|door*|bathroom*|but)?',
    ),
  ],
  [
    'other',
    3.5,
    phrases(
      '(birth|marriage|death|share|citizenship) certs?(ificates?)?',
      '(original|my|our|his|her) (documents?|passport|diploma|id|photo|paperwork|records?)',
      '(change|update|amend|correct|spell*) (my|our|the|her|his|your) .. (name|number|records?|date of birth|surname|email|title)',
      '(tenancy|joint tenancy|membership|licence to alter|satellite dish|pet|cat|dog|lodger) (agreement|request|permission|application|form|certificate)',
      '(data protection|gdpr|subject access|shared my|breach|confidential*|personal (data|details|information)|sent my (details|address|name))',
      '(committee|agm|the board|stood for (the )?[a-z]+|election|ballot|minutes of|the minutes|annual meeting|christmas party|community (room|hall)|tenant party|fun day)',
      '(permission|allowed|refus*) (to|for|me|my) .. (keep|run|put up|install|build|have)|keep a (cat|dog|pet)',
      '(proof of (address|residence)|settled status|landlord reference|(paper|reference) .. (saying|that) .. i live|birth certs?|spare keys?|what data|ot (visit|report|form)|adaptations?|next of kin|my (phone )?number (new|is now|please))',
      '(lost|threw|thrown|binned) .. (my|our|her|his|the) (things|belongings|documents|contents|possessions|certificates?)',
      '(bike|bicycle|scooter|parcel|parcels|pram) (was |got |been |has been ){0,2}(stolen|nicked|taken|missing|gone)',
    ),
  ],
];
