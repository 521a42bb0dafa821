import { phrases } from './phrases.ts';
import type { Category } from './understanding.ts';

/** What speaks for a category, and how much. What a thing is about counts more than where it is. */
export type CategoryCue = [Category, number, RegExp];

const people =
  '(man|men|lads?|blokes?|fellas?|guys?|boy|workm[ae]n|contractor*|builder*|plumber*|electrician*|sparky|sparks|roofer*|decorator*|painter*|plasterer*|carpenter*|joiner*|fitter*|glazier*|gardener*|cleaner*|scaffolder*|tiler*|floor people|window fitters|subcontractor*|operative*|engineer*)';
const officer =
  '(officer|housing officer|receptionist|warden|caretaker|manager|lady|girl|woman|gentleman|man on the phone|staff|employee|member of staff|reception|desk|call handler|scheme manager|support worker|concierge)';

/** How an earlier complaint was answered, or was not. */
const complaintHandling: CategoryCue[] = [
  [
    'complaint_handling',
    6,
    phrases(
      '(my|our|the|last|previous|earlier|first|original|her|his|mums|clients|second) (formal |stage (1|2|one|two) )?complaint(?! (about|against|over|regarding|of|is (about|that)|re))',
      '(stage (1|2|one|two)|acknowledg* my complaint|complaints (officer|process|team|procedure|panel|form|department)|complaint (form|ref*|number|handler|panel))',
      '(not|partly|partially) upheld',
      '(upheld|ombudsman|second complaint|review panel|final response|escalate*|next (stage|level)|one up|next one up|second pair of eyes|(another|second|fresh|different|new) pair of eyes|second opinion)',
      '(look*|read*|check*|go|think|stab|another go|do|have) (it |this |mine |that |them )?(at )?(it |this |mine )?(over )?(again|afresh|once more) .. (please|by (somebody|someone)|someone|somebody|who|properly)?',
      '(somebody|someone|another (person|officer|manager)|a different (person|officer)|anyone|anybody) (else|other|higher|bigger|senior|above|independent) .. (look|read|check|review|have|go|who|to|must|could|can)',
      '(not|never|cant|wont|dont|do not|nor|am no|no) (having|accept*|agree|happy with|satisfied with|agreeing|persuaded|content with) .. (that|answer|reply|decision|letter|finding*|outcome|response|what you|it|this)',
    ),
  ],
  [
    'complaint_handling',
    6,
    phrases(
      '(your|the|that|this|yer|yous|got an?|had an?|an|my) (written |full |final |first |whole |proper )?(answer|reply|response|findings?|determination|outcome|decision letter|conclusion|investigation|investigator|verdict)(?! (phone|from (the )?(council|doctor)))',
      '(your|the) (decision|letter|report) (says|said|claims|states|states that|quotes|concludes|is wrong|was wrong|answers|of [0-9]+)',
      '(case|it|complaint|mine) (is |was |been |as |got |has been ){0,3}(closed|resolved|reopened)',
      '(case|it) (closed|resolved|says closed)',
      '(closed|close|closing|shut) (the|my|our|her|his|this) (case|complaint|file)',
      '(what you|what they) (write|wrote|decided|concluded|found|put|sent)',
      '(reply|answer|decision|response) (was |is )?(due|by the|in|within) ',
      '(ten|20|10|twenty|five) (working )?days (you|for|and|or|since|passed|is|are|was|were)',
      '(acknowledged|acknowledgement|acknowledgment)',
    ),
  ],
];

/** Being ignored, misled or sent round. Little weight: most complaints tell of it, few are about it. */
const communication: CategoryCue[] = [
  [
    'communication',
    3.2,
    phrases(
      '(nobody|no one|noone|naebody|neebody|not one|none) ... (rings|calls|replies|answers|rang|called|replied|answered|tells|told|gets|got|phones|phoned|listens|explained|reads|rung)',
      '(no|nil|zero|without (a|any)|never an?|not an?|0) (reply|response|answer|replies|answers|word|call back|callback|update*|news|acknowledg*)',
      '(never|didnt|dont|not|wont|havent|hasnt|doesnt) .. (replied|reply|answered|rang back|ring back|ring me|called back|call back|got back|get back|ring|rings|rang|call|listen|tell me|told us|told me|read (it|my|them)|answer*)',
      '(ignored|ignoring|kept in the dark|chased|chasing|on hold|hold music|hold tune|left hanging|left on read|fobbed off|fob off|passed (from|around|round|about|along|pillar)|pillar to post|in (a|the) queue|in your queue|press (one|two|three|four|1|2|3|4)|voicemail*|answer ?phone|out of office|auto ?reply|automated|auto ?response|cut (me )?off|got cut off|rang off|call ?back|ringing me back|get through|got through|getting through|put through|transferred to|passed to)',
      '(different|another) (person|story|answer|department|girl|lady|lad) (every|each) time',
      '(every|each) time (i|we) (ring|call|phone|speak|explain|rang|chat)',
      '(wrong|old|previous) address',
      '(addressed to|someone elses name|wrong name|my name wrong|called me)',
      '(two|2|three|3) (letters|emails|replies|texts|answers|stories) .. (same|one says|different|saying|from you)',
      '(your|the|yer) (website|portal|app|chat ?bot|bot|robot|phone ?line|phone menu|survey|newsletter|text|texts|email|emails|voicemail|menu|system|call log)',
      '(told one thing|one (says|said) .. (other|another)|says one thing|said you would ring|said youd ring|say you will ring|say youll ring|you (rang|called) me)',
      '(real|actual|human|proper) (person|human|being|voice|people)',
      '(a|one|any) (person|human|human being)(?! (who (did|was)))',
      '(person|human) please',
      '(who|did anyone|has anyone|does anyone|anybody|nobody|whoever) (ever )?(read|reads|open|opened|opens|see|seen|get|got) (it|them|the file|my|these|those|this|other)',
      '(telephone|phone) (menu|queue|line|system)',
      '(put me through|pass me|passed me|speak to a|talk to a|speak with a|get me a|give me a|giz a|need a|want a|have a|like a|any) (actual |real |named |proper )?(human|person|voice|man or woman|scouser|somebody)',
      '(never|not|nobody|no one) (once )?(told|tell|telling|let|letting|informed|explained|mentioned) (me|us|anyone|anybody|her|him|know)',
      '(rang|ring|phone|called|call|phoned) (me|her|him|us) .. (back|instead|at work)?',
      '(say|says|said|promised|promise) .. (ring|call|phone|write|be in touch|get back|text|email)',
      '(not|isnt) (my|our|their|your) department',
      '(start|starting|tell it|explain|telling it|explaining) (all )?(again|from the (top|beginning|start))',
      '(mixed messages|crossed wires|misinformed|misled|out of date|wrong information|dead link|link (is|was) dead)',
      '(large print|text only|by text|in writing only|interpreter|translat*|in (welsh|polish|somali|arabic|bengali|urdu|english)|welsh speaking)',
      '(someone|somebody|anyone|anybody|one of you) .. (ring|call|phone|speak|talk|bell) .. (me|us|back|to|please|him|her)',
      '(e ?mails?|messages?|letters?|texts?|voicemails?|calls?) .. (unanswered|unread|no reply|ignored|sent|to you|read receipts)',
      '(read receipts?|inbox|left my number|have my number|call log)',
    ),
  ],
];

/** How staff and contractors behaved. */
const conduct: CategoryCue[] = [
  [
    'staff_conduct',
    3.5,
    phrases(
      '(rude*|humiliat*|in front of (everyone|everybody|people|the|my|all|others|him|her|whole)|belittl*|spoken to|spoke to (me|her|him|us|my)|told (me|her|him|us|my [a-z]+) to (stop|calm|grow|shut|be quiet|listen|move|go)|sarcastic|talked (to|at|down|over) (me|her|him|us)?|talks? (down|over)|patronis*|liar|laugh*|snigger*|smirk*|sneer*|swore at|shouted at|raised (his|her) voice|hung up|put the phone down|slammed|rolled (his|her|their) eyes|sigh*|tutt*|attitude|disrespect*|racist|discriminat*|unprofessional|bull(y|ied)|snapped at|dismissive|mock*|winked|pointed at|stared at|looked at me like|looked me up|called (me|her|him|us) (a |an )?(love|darling|liar|sweetheart|dear|tony|wrong|mental|difficult|young|that)|offhand|abrupt|short with|smug|condescend*|made me feel|like a (child|criminal|liar|dog|nobody)|accent|calm down|let (herself|himself|themselves) in|walked in without|without knocking|finger up|nice to me|cried|in tears|rolled her|gossip*|told (everyone|everybody|the whole)|personal business)',
    ),
  ],
  ['staff_conduct', 2.9, phrases(officer)],
  [
    'contractor',
    7,
    phrases(
      `${people} ... (broke|damaged|smashed|dropped|ruined|trod|trampled|wrecked|scratched|cracked|knocked|flooded|spilt|spilled|stole|burned|burnt|drilled through|cut through|left|dumped|smoked|smoking|urinated|weed|swore|used my|painted over|dripped|asked to borrow|walked through|traipsed|chipped|stained|splashed|marked|parked across|laughing|laughed|hung|wired|stood on|ate)`,
      '(left (a|the|a right|an awful|such a) (mess|state|hole|gap)|mess everywhere|what a mess|shoddy|botch*|bodge*|cowboy*|shocking job|terrible job|bad job|bad paint job|half a job|half done|poor workmanship|workmanship|boot ?prints?|dust sheets?|dirty boots|muddy boots|in (his|their) boots|cigarette end|fag ends?|big boot*|crisp packets|paint on|paint over|screws all over|over the carpet|wrong way round|upside down|back to front|wrong side)',
    ),
  ],
  [
    'contractor',
    1.2,
    phrases(
      people,
      '(came|come|turned up) (to|for|tae) (do|fix|fit|mend|measure|look|paint|the|dae)',
      '(your|the) (company|firm|contractors?|men|people) ',
    ),
  ],
];

/** Money. */
const money: CategoryCue[] = [
  [
    'rent_service_charge',
    5.5,
    phrases(
      '(service charge*|arrears|overcharg*|direct debit*|standing order*|ground rent|rent (account|statement|card|increase|rise|letter|demand*|lady|officer|team|review|free)|heating charge*|water charge*|admin (charge|fee)|management fee|apportion*|sinking fund|reserve fund|section 20|s20|notice seeking possession|nosp|possession order|balance|in credit|ledger|vouchers?|certificate of (service|expenditure)|estimated bill|budget|invoice*|housing benefit|universal credit|uc|hb|payment plan|repayment|underpa*|overpa*|owe|owed|owing|debt*|debtor|concierge (charge|fee)|lpe1|ground rent|managing agent*)',
    ),
  ],
  [
    'rent_service_charge',
    4.4,
    phrases(
      '(rent|charge|charged|charges|charging|bill|billed|statement|refund*|invoice|paid|pay|payment*|fee|fees|deposit|account|court letter|red letter|credit|pence|quid (a|extra|more)|pounds (a|per|extra|more)|(a|per) (week|month) for|taken twice|insurance|schedule|increase|balance|robbery|took (the|my) (money|rent)|income team|bank)',
      '[0-9]+(.[0-9]+)? (quid |pounds |pence )?(a|per|p) (week|month|year|w)',
    ),
  ],
];

/** Where people live, and where they would. */
const homes: CategoryCue[] = [
  [
    'allocations_transfer',
    5.5,
    phrases(
      '(transfer|waiting list|housing list|the list|on (your|a|the) list|banding|band|points|allocat*|mutual exchange|exchange|home ?swap|house swap|swap|rehous*|bidding|bid|bids|overcrowd*|under ?occup*|downsiz*|one bed|two bed|three bed|one bedroom|two bedroom|three bedroom|bedroom tax|box room|nomination|application|applied for (a|the)|viewing|view (the|a) flat|offer of|offered (me|us|her|him|the|a)|medical (form|points|assessment|evidence|need)|ground floor (flat|home|place)|move (nearer|closer|to a|me|us|out|home)|moved (up|down) (the|a) (list|band)|priority|sheltered|bungalow*|staircas*|resale|re sale|succession|succeed*|lettings|local connection|decant for good|housing register|two to a room|sharing a (room|bed)|sleeping on (the )?(sofa|couch|settee|floor)|too (small|big) for|studio|cant (climb|manage) (the )?stairs|starter home|shared ownership application|homeless application|temporary accommodation|hostel|queue (number|position)|position [0-9]+)',
    ),
  ],
  [
    'parking',
    5,
    phrases(
      '(parking|parks in|parked (in|across|on|over|outside|behind|there)|car park|carpark|permit*|garage (rent|door|list|key)|bays?|clamp*|blue badge|badge|disabled (space|bay)|visitor* (space|bay|pass|permit*)|my space|parking ticket|ticket on|towed|double park*|white line*|dropped kerb|cones?|ev (point|charger)|charging point|van (in|outside|on)|skip in|registration|number plate|abandoned car|untaxed)',
    ),
  ],
  [
    'planned_works',
    5.5,
    phrases(
      '(planned works?|major works?|scaffold*|scaff|new (kitchen|bathroom|window|door|roof|boiler|lift|fire door)s?(?! (tap|sink|lock|handle|key))|kitchens (are|being|start)|kitchen fitted|refurb*|replacement programme|programme|renewal|window replacement|upgrade*|cladding|decant*|retrofit|insulation|heat pump*|solar|rewir*|section 20 works|works (notice|start*|begin|finish*|on the)|notice of works?|tender|contract start|site (manager|office|hut)|no water (for|on|from|until)|water off|drilling|phase (1|2|one|two|three)|consultation|colou?rs? (chart|choice|for)|cables? (in|for)|fibre|measured (for|up|ours)|survey for|fitted in (our|the) (block|street)|everyone (else )?(got|has had)|re ?roof*|resurfac*)',
    ),
  ],
];

/** Neighbours and what was done about them. */
const neighbours: CategoryCue[] = [
  [
    'asb_handling',
    5.5,
    phrases(
      '(noise|noisy|drums?|drum kit|anti ?social|asb|music|bass|sub ?woofer|parties|partying|(a|having|house|another) party|stag do*|airbnb|drugs?|dealing|dealer*|dog (barking|barks|barked)|barking|barks|harass*|threaten*|threats?|cannabis|weed|spliff|shouting|screaming|banging|stomping|stamping|thumping|revving|motorbike*|quad bikes?|football|kicking a ball|diary sheets?|(noise|the) diary|log sheets?|incident (log|number*|diary)|recordings?|noise app|petrol|spat|knife|bat|racial|racist (words|graffiti|abuse)|intimidat*|hate crime|burn (us|me|you)|fights?|fighting|smash(ed|ing) (bottles|my)|cuckoo*|county lines|squat*|knocking (on my door )?(every|all|at)|(wrote|word|words) on (my|mi|our) door|lads (in|on|at) the|them boys|boys (on|in|know)|gang|hanging round|cockerel|peacock|dumbbells|weights|exercises|karaoke|trumpet|piano (at|till)|vape smell|chuck* .. (off|over|out)|throw* .. (off|over|from|out))',
      '(upstairs|downstairs|above|below|next door|neighbour*|flat (above|below|opposite|upstairs|downstairs)|people above|him above|her above|lad above) ... (every night|all night|at night|till [0-9]+|til [0-9]+|until [0-9]+|loud|noise|shout*|scream*|bang*|play*|music|smok*|dog|dogs|bark*|fight*|abus*|threat*|argu*|drill*|hammer*|stomp*|knife|drum*)',
      'have a (quiet |gentle )?word',
    ),
  ],
  [
    'asb_handling',
    2.5,
    phrases(
      '(neighbour*|neighbor*|next doors?|upstairs|downstairs|them above|lot above|him upstairs|her upstairs|every night|the police|warning letter|mediation|tenancy warning)',
    ),
  ],
];

/** What belongs to all. */
const shared: CategoryCue[] = [
  [
    'communal_estate',
    4.5,
    phrases(
      '(gardeners?|cleaners?|grass cutters?|window cleaners?) (have |has |had |keep |still )?(missed|miss|missing|skipped|not been|never (been|come|came)|havent been|hasnt been|didnt come)',
      '(the|our|your|a|that|this|one|main|both) (goods |passenger |back |front |tower |only |working |second |other ){0,2}lifts?(?! (home|to work|from work))',
      '(lift|stairwell*|stair ?well|communal|(hallway|landing|stair*|corridor|porch|entrance|car park|path|street|security|outside|back|courtyard|hall|timer|emergency) (timer |area )?(lights?|lamps?|bulbs?|lighting)|lamp ?post|lamp column*|lamps?|street ?light|bulb|light ?bulb* (on|out|gone)|bin (store|room|shed|area|chute|door|lid*|bags?|men|day)|bins?|chute|rubbish|fly ?tip*|dumped|mattress|sofa (in|on)|fridge (in|on)|grass|hedge*|privet|gardening|lawn|weeds|brambles|nettles|tree|trees|elm|branch*|leaves|door entry|entry ?(phone|system|door)|intercom|buzzer*|main door|front door of the (block|building)|block door|communal door|street door|bottom door|entrance (door|hall)|lobby|foyer|caretaker*|cleaners?|cleaning rota|mopped|hoovered|swept|unswept|playground|play (area|park)|swing|slide|bench*|court ?yard|back yard|yard|gate|gates|rats?|mice|pigeon*|wasps? nest|vermin|pest*|bike (store|shed|room)|bicycle (store|place|shed)|laundry (room)?|washing machines|dryers|drying (green|room|area)|washing line|path|paths|paving|slab*|kerb|pavement|footway|steps|handrail|hand rail|ramp|gritted|grit|salt bin|ice on|puddle (in|by) the|pothole*|cctv|camera*|noticeboard|notice board|mail ?box*|post ?box*|letter ?box* (in|downstairs|are)|riser|roof terrace|lounge|common room|community room|hall (booking|hire)|community hall|bollard*|fence (along|at|round)|railings?|graffiti|sick in the|sick (all )?over the|wee in the|urine|dog (mess|muck|poo|waste|dirt)|stair ?rail|vending|parcel (room|locker*)|planters?|flower ?bed*|roses|shed|shrubs?|pond|fountain|archway|alley|ginnel|entry|passage|close|drains? (in|outside|by) the|gull(y|ey)|manhole|drain cover|porch|stairs|stair|undercroft|plant room|tank room|bicycles|scooters|trolley|fob (reader|panel)|door (release|panel|button)|button|verge|allotment*)',
    ),
  ],
];

/** What is broken in the home, by its cause rather than by what it did. */
const inTheHome: CategoryCue[] = [
  [
    'damp_mould',
    6,
    phrases(
      '(damp|dampness|mould|mold|mouldy|moldy|mofo|condensation|black (spots?|dots?|points?|stuff|fungus|marks?)|fungus|spores|mildew|dehumidifier|musty)',
      '(wall|walls|corner|ceiling|wardrobe|curtains?|mattress|bed|suit|clothes|shoes|books|room|bedroom|windowsill) ... (furry|fur|black|green|wet|whiskers|sweat*|soft|spores|grey|fuzz*|beard|hairy|mushroom*|growing|weep*|dripping wet|map of)',
      '(furry|fur|mushrooms?|whiskers|grow* (a|whiskers|fur|grey|black)) ... (wall|corner|room|wardrobe|clothes|window|ceiling)',
      '(windows?|walls?) (are |is )?(streaming|stream|weep*|sweat*|running wet)',
      '(behind|by|near|above) (my|the|her|his|our) (bed|cot|wardrobe|sofa) ... (black|wet|green|cold|fur*|wall)',
      '(wipe*|bleach*|scrub*) ... (wall|walls|ceiling|every (week|sunday|day|morning)|come* back|it back|black)',
      '(hygrometer|moisture meter|moisture|open a window|open the window|heat and ventilate)',
    ),
  ],
  [
    'damp_mould',
    3,
    phrases(
      '(nebuliser|inhaler*|asthma|wheez*|copd|bronchi*|blue pump|brown pump|steroids|chesty|chest) ... (wall|walls|room|bedroom|corner|window)',
      '(wall|walls|room|bedroom|corner) ... (nebuliser|inhaler*|asthma|wheez*|copd|bronchi*|pump|steroids|chest|cough*)',
    ),
  ],
  [
    'heating_hot_water',
    6,
    phrases(
      '(boiler*|heating|heatings|radiator*|rads?|hot water|no heat|no heating|thermostat*|storage heaters?|heaters?|immersion*|heat interface|hiu|pilot light|f28|e119|e[0-9]{2,3}|fan heater*|convector|stone cold|stone cauld|freezing|freezin|perishing|coats? indoors|in (their|her|his|our|my) coats?|coat on|in (her|his|my|bed) (in )?(a |her |his )?(coat|overcoat|gloves|hat)|blue lips|lips .. blue|like a fridge|like (an )?ice( box)?|hands like (ice|marble)|see (my|your|his|her|our) breath|cold water only|cold (showers?|baths?|taps?|wash)|boil* (pans|kettles?|a kettle|water)|kettles? (for|to) (a )?(wash|bath)|[0-9]+([.][0-9]+)? (degrees|c|celsius)|hot tap|no gas|gas (fire|meter|supply)|the range|her range|his range|oil one|top up .. heat*|bleed* .. rad*|two (pairs of )?jumpers|blankets?|hot water bottle*|no warmth|nithered|parky|heat (is |has been )?off|towel rail|ot water|flue|carbon monoxide)',
      '(smell*|stink*|whiff|eggs?|eggy) ... (gas|boiler|cooker|hob|meter|fire|oven)',
      '(cold|warm|heat) ... (since|flat|house|room|bedroom|all (day|night|winter)|living room)',
      '(headache*|dizzy|drowsy|sick) ... (fire|boiler|heater|gas)',
      '(fire|boiler|heater|hob|cooker) ... (headache*|dizzy|yellow flame|soot)',
    ),
  ],
  [
    'leak',
    5.5,
    phrases(
      '(leak*|drip|drips|dripping|drop drop|burst|flood*|gutter* .. (leak*|drip*|pour*|split)|soaked|wet patch|overflow*|overtopp*|sodden|waterfall|niagara|puddle|swimming pool|rain (in|gets|is|comes|came)|raining (in|through|inside)|pours?|pouring|gush*|spurt*|seep*|trickl*|tide ?mark|goldfish bowl|belly on it|belly in|bulg*|sagging|stain|stopcock|stop ?tap)',
      '(water|wet|damp|rain) ... (coming|running|pouring|runs?|ran|dripp*|drop*|down|through|into|out of|from|under|inside) .. (in|through|down|ceiling|wall|walls|light|roof|upstairs|above|floor|socket|fuse|from|the|my|of|inside)',
      '(bucket*|saucepan*|basin|washing up bowl|bowl|towels?|saucer|pan|pans|bin) ... (under|ceiling|floor|catch*|drip*|water|full|on the|every|number)',
      '(ceiling|roof|upstairs|wall) ... (drip*|leak*|water|wet|rain|bulg*|stain*|belly|through|came down|brown)',
      '(drip*|leak*|water) ... (through|from|into|down) .. (ceiling|roof|upstairs|above)',
    ),
  ],
  [
    'repairs',
    3.2,
    phrases(
      '(repair*|mend*|lock|locks|locksmith|toilets?|loos?|cisterns?|flush*|bog|tap|taps|sinks?|shower*|baths?|ovens?|cookers?|hobs?|cooker hood|extractor*|fan|socket*|plug|fuse*|electrics|trips? (switch|out)|trip switch|hinge*|handle|cupboard*|drawer*|worktop|work ?top|tile*|lino|vinyl|skirting|floorboard*|plaster*|door (handle|closer|frame|wont|doesnt|sticks|catch|is stuck|came|lock|bell)|(back|front|bedroom|bathroom|balcony|kitchen|internal|porch) door|window*|windae|sash*|pane|glass in (the|my)|catch|latch|draught*|draft*|letter ?box|doorbell|bell|smoke alarm*|alarm|pull ?cord|light pull|cord|light switch|switch|blind*|curtain rail|shower rail*|rail|grab rail*|bath(room)? (panel|rail)|lever|screw*|bolt*|chimney|gutter*|downpipe*|down pipe|slate*|ridge tile|pointing|crack*|fence|fence panel*|gate latch|stair ?lift|wet room|wet ?room|walk in shower|bath lift|hoist|key (snapped|broke|stuck|bends)|curtain pole|spy ?hole|banister*|consumer unit|stair ?gate|key safe|drain*|sewage|blocked|pipe*|plug ?hole|shelf|shelves|wallpaper|garden wall|mould remover|trickle vent|vent|meter box|cable|aerial|wires?|flooring|lino|plughole|washer|valve|stopcock|balcony)',
    ),
  ],
  [
    'repairs',
    1.5,
    phrases(
      '(broken|broke|snapped|stuck|jammed|came off|come off|fell off|fallen off|hanging off|loose|cracked|rattl*|wont (shut|close|open|lock|flush)|doesnt (shut|close|open|lock|flush|work)|fix*|job|jobs|wobbl*|plumber*|joiner*|carpenter*|appointment|slot|door*|floor*|measured|part|ordered|light*|kitchen|bathroom|ceiling|roof|paint|carpet|step|brick)',
    ),
  ],
];

const others: CategoryCue[] = [
  [
    'other',
    5,
    phrases(
      '(vote*|voted|voting|election*|ballot|nomination* (closed|open|form)|committee|agm|annual meeting|annual general|general meeting|residents meeting|meeting*|minutes of|the minutes|motion|agenda|share certificate|my share|shares?|bylaw*|rule ?book|constitution|candidate*|treasurer|hardship fund|data protection|subject access|my data|my file|whole file|gdpr|privacy|fire risk assessment|tenancy (agreement|copy)|copy of (my|me|the|our) (tenancy|lease|agreement)|lease(?! (says|charge))|joint tenan*|change (my|the) (name|surname)|marriage certificate|birth certificate|passport|spare keys?|key fob*|keys? (cut|copy|safe)|fobs?|new key*|lost (my )?keys?|locked out|my photo|photo of me|passcode|my pet|pet (permission|request|form|refusal)|permission (for|to)|allowed (to|a)|keep a (dog|cat)|a (dog|cat) (in|at)|lodger|household form|next of kin|emergency contact|pendant|pull ?cord service|deed*|probate|solicitors? pack|remortgage|reference (request|for|letter)|landlord reference|certificate|insurance (claim|form)|parcel|belongings|possessions|amp|bike (stolen|nicked)|stolen|wifi|broadband|tv aerial|loft hatch|garden competition|photos? in (a|the) skip|day centre|minibus|trip|bingo|singing|activities|christmas party|bank card|embassy|proof of (address|residence))',
    ),
  ],
];

/** All cues. Ties go to the earlier. */
export const categoryCues: CategoryCue[] = [
  ...complaintHandling,
  ...inTheHome.slice(0, 5),
  ...neighbours,
  ...conduct,
  ...money,
  ...homes,
  ...shared,
  ...others,
  ...inTheHome.slice(5),
  ...communication,
];
