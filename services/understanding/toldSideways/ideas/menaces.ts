import type { Danger } from '../../hazards.ts';
import { phrases } from '../../phrases.ts';

const harmless = phrases(
  '(film|telly|netflix|game|joke|joking|lol|haha*|sharpener|kitchen (knife|knives)|toolbox|mend*|repair*|drill*|chicken|bread knife block|curtain*|cake|weeds?|wasps?|pigeon*|hair dye|snail*|paint(ed|ing)? the|bike chain|chain (of|on the)|bath|toilet|pull cord|door chain|brick (wall|work|path)|fell off|borrow*|put up a shelf|shelf|window cleaner|ball|vandal*|smashing (job|lads|window)|bar of|leaf|hedge)',
);

const weapons: Danger = {
  kind: 'threat',
  says: phrases(
    '(knife|knives|machete|axe|hammer|bat|baseball bat|crossbow|screwdriver|gun|guns|shotgun|pistol|acid|petrol|bolt|chain|iron bar|metal bar|bottle|hatchet|sword|crowbar|noose|bullet|scissors|brick|bricks|stone|stones|eggs|knuckle ?duster|cricket bat)',
  ),
  with: phrases(
    '(to|at|against|under) (my|me|his|her|our) (neck|throat|face|head|chest|back|door|window|windows|ribs)',
    '(came|come|comes|coming|went|goes|ran|run) (at|for|after|in|down|to) (me|us|him|her|there|you|my)',
    '(waving|wave|waves|pulled|held|holding|carrying|threw|throw|throws|had|got|has|with|chucked|bring) (a|an|his|their|the) [a-z]+',
    '(in|through|thru|on|under) (my|our|the|their) (letter ?box|letter hole|door|window|windows|front door|mat|wiper)',
  ),
  and: phrases(
    '(my (door|window|windows|son|daughter|boy|face|name|neck|throat|kids)|me|us|said|says|saying|kill|hurt|next time|stairs|stairwell|car park|school|scared|afraid|get|gang|fight|blood|burn|snitch*|grass*|name|outside|neighbour*|upstairs|downstairs|lads|boys|men|idiots|you|green|someone|again|last night)',
  ),
  unless: harmless,
  reach: 70,
};

/** What somebody says that they will do. */
const vows: Danger = {
  kind: 'threat',
  says: phrases(
    '(will|ill|hell|theyll|would|hed|shed|theyd|going to|gonna|want to|wants to|wanna|ready to) (come (and|down|in|round) .. )?(kill|stab|shoot|smash|burn|batter|slash|rape|throttle|bury|torch|petrol|swing for|deck|hurt|drown) (me|you|us|him|her|them|my|your|our|his|every|the (office|place|lot|windows|door)|one of you)',
    '(do|doing) (me|us|him|her|you) (over|in)',
    '(head|face|teeth|door) (kicking|kicked|smashing|smashed|caving|caved) in',
    '(put|throw|chuck|knock|punch) (me|you|him|her|us) (through|into|out|off|down) (the|a|of|my) (wall|window|stairs|balcony|door|floor)',
    '(break|snap|smash|bust) (my|your|his|her|their) (legs?|arms?|neck|jaw|face|fingers|knees?|windows?|nose|skull)',
    '(squared up|squaring up|fronted up|lunged|went for me|got in my face)',
    '(snitch*|grass|grasses|grassers) (get|gets|end up|will)',
    '(accidents|things|fires) (can |do )?happen',
    '(youre|you are|she is|we are|you re) next',
    '(get|go|getting) (out|home) (or (burn|else|die)|pak*|of our country|foreign*|immigrants?|burn|virus)',
    'out by (friday|monday|sunday|saturday|tonight|tomorrow) .. (door|painted|wall|surname)',
    '(petrol|petrols|fire) (is |s )?(cheap|next)',
    'burn you|burn (us|them) out|burn out|(be|found) in the sea|next time (boots|it will be|hed|theyd|he would|he will|they will)',
    '(i )?know(s)? (where|what time|which|when) .. (lives?|live|kids|school|sleep|sleeps|works?|finish|finishes|window|daughter|children|son|parks?|go to school)',
    'i know your (kids|school|address|car|wife|door)',
  ),
  unless: phrases(
    '(film|telly|game|joke|joking|lol|haha*|going to (do|break|put|kick) (my|your|the|it|our) (best|kitchen|bathroom|boiler|back|bank|heart|bins?|budget|heating|repair*|garden|washing|name)|do you know|let (me|us) know|dont know|does anyone know|do (you|we) know|who knows|you know (where|what|when|which)|(accidents|things) happen (no|so|dont|never mind|its ok)|get home (safe|late|from)|do (my|your|the|it) (job|work|kitchen|repair*)|will break (the|my) (bank|heart)|next (in|on|door|week|month)|youre next|(hot water|heating|pipes?|door) will|put (me|us|him|her) (through|off|on|down|out) (to|the (list|phone|waiting)|for)|phone|hair dye|murder a|could kill for|kill for|hold music|tribunal|ombudsman|mp|court|sue)',
  ),
};

/** Somebody at the door, on the stairs, behind one. */
const stalkers: Danger[] = [
  {
    kind: 'threat',
    says: phrases(
      '(tried|trying|tries|try|rattl*|turning|turn) (to )?(my|our|the|at my|the front|get in(to)?|break in(to)?|kick) ?(door ?handle|handle|door|my|our)?',
      '(follow|follows|followed|following|tailing|stalking|stalks) (me(?! on (facebook|insta*|twitter))|us|her|him|my (daughter|son|wife|mum|girl|lad)|our)',
      '(waits?|waiting|stands?|standing|stood|lurk*|hang(s|ing)? (about|around)) .. (for me|for us|under my|outside my|outside our|by my|on my|at my|by the bins|in (the )?lift|opposite)',
      '(kick|kicks|kicking|kicked|booting|booted|hammer|hammers|hammering) (my|our|the|at my|at the|on my|at our) (front )?door( in)?',
      '(parked up|sat outside|circling(?! back)|cruising) .. (lights off|every night|watching|again|since|outside)',
      '(break|breaking|broken|broke) in(to)? (my|our|right|now|again|the flat|through)',
      '(expos*|flash(ed|es|ing)|wank*|masturbat*|touching himself|pulled (it|his trousers)) (himself|his|at|out|to|in front|in the|outside|down)?',
      '(left|leaving|leaves|put|found|got|someones) .. (glove|flowers|note|dead (rat|bird|mouse|cat)|rat|picture|photo) .. (step|mat|door|letter ?box|name|window|wiper|car)',
    ),
    with: phrases(
      '(night|nights|running|every|again|two in the morning|\\d ?am|scared|afraid|terrified|stranger|man|men|bloke|chap|guy|lad|lads|boys|group|gang|someone|somebody|he|they|him|knife|right now|now|girls|daughter|dont know|third|second|name|my bedroom|stairwell)',
    ),
    unless: phrases(
      '(your (man|men|plumber|contractor|engineer|lads?|joiner|team)|plumber|engineer|postman|courier|delivery|contractor*|joiner|cat|dog|pigeon|fox|rota|follow(ed)? (up|it up|the)|facebook|page|netflix|film|lol|knock and run|run away|salesm*|i (tried|try|was trying|am trying|have been trying|kicked|keep trying|ve tried)|ive tried|im trying|we (tried|are trying)|tried (the|to) (the )?(website|number|app|portal|form|phone|ring|call|boiler|tap|switch|door (but|and) it)|parcel|overnight|vandal*|photos? of (the|my) (leak|mould|ceiling|damp)|leave a note|card)',
    ),
    reach: 130,
  },
  {
    kind: 'threat',
    says: phrases(
      '(spit|spits|spat|spitting|gob|gobbed) (at|on|in) (me|my|us|her|him|our|his|a child)',
      '(throw|throws|threw|thrown|throwing|chuck*) .. (eggs?|egg|stones?|a stone|bricks?|brick|rubbish|bottles?|dog mess|things)',
      '(shout|shouts|shouting|scream|screams|call|calls|calling|called|call us|chant*)',
      '(sprayed|spray|spraying|painted|written|wrote|writing|scratched|daubed|graffiti|scrawled)',
      '(wait|waits|waiting|hit|hits|jump|jumped|attack|attacked|push|pushed|surround*|chase|chased)',
      'pull* (off |at )?(her|my) (scarf|hijab|headscarf|turban)',
    ),
    with: phrases(
      '(pakis?|paki|nigg*|monkey*|terrorist*|faggot*|queer*|trann*|tran|poofs?|gypo|pikey|spastic|virus|vermin|black (b|bastard*|c|so)|t word|p word|n word|go home|go back|get out|burn out|slurs?|racist|swastika|nazi|because (i am|im|we are|of (her|my|his|our)) .. (gay|black|muslim|jewish|trans|disabled|scarf|colour|religion|foreign|skin|lesbian|polish|asian)|her scarf|my scarf|salwar|hijab|turban|nigerian|because im gay|spat (at|on)|spit (at|on)|(eggs?|stones?|bricks?) (at|on|through)|name of a dog|out by friday)',
    ),
    and: phrases(
      '(my|me|us|her|his|our|door|wall|window|wife|son|daughter|boys|kids|pupils|child|stairs|next door|lads|man|lift|bins|they|he)',
    ),
    unless: phrases(
      '(down it|bin chute|last year|was cleaned|cleaned off|film|play|shout(ed)? at me (on|down) the phone|(staff|officer|receptionist|call centre) .. (shout*|call*)|call(ed|s|ing)? (me|us|you) (back|at|on|about|again|tomorrow|today|and|to)|call at (my|me)|waiting (on|for) (you|your|a|the|my)|wait at|throw(ing)? .. (away|out|party|litter)|written to (me|us)|wrote to (me|us)|hit (me|us) with|jumped (up|on the (sofa|bed))|my cat|attack of|barking|dog|push(ed)? (it|back|the))',
    ),
    reach: 80,
  },
  {
    kind: 'threat',
    says: phrases(
      '(loan (man|shark|sharks)|money lender|moneylender|owes? (him|them|money|the dealer)|debt)',
    ),
    with: phrases(
      '(hurt|break|legs|brothers|kill|my (son|daughter|kids)|foot in the door|come back|knock*|smash)',
    ),
    unless: phrases('(council|bailiff*|card|rent|breathing space|previous tenant*|knocked off)'),
    reach: 120,
  },
  {
    kind: 'threat',
    says: phrases('(fight|fighting|brawl|punch up|kicking off)'),
    with: phrases('(blood|bottle|knife|knives|glass|stabbed|bat)'),
    unless: phrases('(tribunal|council|rent|for my rights|food)'),
    reach: 110,
  },
];

/** Threats and hate, against residents or staff (domain 4.2). */
export const menaces: Danger[] = [weapons, vows, ...stalkers];
