import type { Danger } from '../hazards.ts';
import { phrases } from '../phrases.ts';

const weapon =
  '(knife|knives|blade|machete|bat|baseball bat|cricket bat|hammer|claw ammer|claw hammer|ammer|axe|crowbar|iron bar|gun|pistol|bullet|screwdriver|bottle|brick|acid|sword|petrol|golf club|length of pipe|cosh|knuckle ?duster|air rifle|catapult|hatchet|scissors|stanley)';

/** Somebody who means harm and is near: told by what he holds, what he says and how he waits. */
export const threatsToldSideways: Danger[] = [
  {
    kind: 'threat',
    says: phrases(
      `(with|wi|got|had|holding|carrying|waving|swinging|tapping|showed me|show me|showing|pulled|pulls|brings|posted me|a|sharpenin|sharpening) (a |an |the |his |is |out |me ){0,2}(big |kitchen |claw |cricket |baseball |iron |metal |carving )?${weapon}`,
    ),
    with: phrases(
      '(outside (my|our|the|wor|me|his|her)|at (my|our|the|me|wor) (door|gate|window|car|wall)|on the (stairs|landing|doorstep|mat)|neighbour*|upstairs|downstairs|flat \\d+|next door|across the (landing|hall)|he (said|says|will|is|stood|keeps|has|wants|knows)|lad*|lads|boys|bloke|man|fella|guy|gang|son at|him at|im at|shout*|threat*|grass*|kneecaps|knees|smile|cheek|my name|come to me door|came to|letterbox|letter box|petrol|my car|photo|pic*|after me|ill (get|have)|hed)',
    ),
    unless: phrases(
      '(repair*|fix*|screwed|drill*|toolbox|tool*|paint*|opener|of (milk|water|wine|sauce|bleach|gas)|petrol (station|mower|money|prices|can for the mower)|cost*|stick (to|with|it|on|in|around|up)|sticks|the chain|(bath|toilet|door|cycle|bike|sink|plug|pull) chain|handrail|grab bar|towel bar|candy bar|chocolate bar|bar of|bars? (soap|heater)|milk bottle|bottle bank|brick wall|brickwork|a brick (wall|shed|fell|on the)|bullet points?|bite the bullet|sweat* bullets|belt and braces|seat ?belt|walking stick|his stick|her stick|bat (box|survey|roost|colony)|bats in|under the hammer|hammering|cupboard|drawer|kitchen (knife|drawer)|film|pole (lamp|light)|door handle|gritting|hose|heater|roof|gable|chimney|size of|sharpener|glue stick|usb stick|joss|crossbar|two bar|three bar|kettle|bar work|behind the bar|at the bar|the bar (shut|by))',
    ),
    reach: 110,
  },
  {
    kind: 'threat',
    says: phrases(
      '(said|says|sez|saying|sayin|shouted|shouts|shouting|texted|told|warned|writes|wrote|note|note saying|sign) .. (hed|he d|hell|he will|ill|e will|ell|they will|they ll|theyd|going to|gonna|gunna|hes going to|he is going to|gona|would|im going to) ... (do me|do my|do us|do her|do him|do me knees|have me|get me|get us|ave me|kill|stab|burn|batter|smash|break my|slash|come (back )?for (me|us|my)|be back (with|wi)|throw (her|him|me|us)|bury|finish me|hurt|shoot|wait (til|till|for)|kick my|petrol|torch|blow|sort me)',
      '(do|doing|break|smash|bust|have|ave) (me|my|his|her|your|is) (knees?|kneecaps|legs?|windows? (and|an)|teeth|skull|jaw|neck|fingers)',
      '(said|says|telling|told|note|saying|folk|shouted|texted) .. (i am|i m|you are|youre|your|we are) (going to be )?(next|dead|a dead man|a dead woman|finished)',
      '(see you tonight|we know where you|know where you live|knows where i (live|park|work)|knows (what time|when|which) (i|we|my|window|bus)|knows my (address|door|bus|shift*|kids)|know where my door|know which window)',
      '(found|knows|posted|got|sent|shared|put) (my|our|mi|the|out my) (stream|address|flat number|door|number plate|new address|kids school) .. (now|chat|off|online|on|and|typed|he|out|pics?|facebook|story)',
      '(follows?|followed|following|followin|tails?|tailed|trailing) (me|us|her|him|my|mi|our) (home|bk|back|from|frm|to|off|car|up|into|down|round|every|daughter|son|again|in|wife|mum|kids)',
      '(same|strange|white|black|blue|silver) (car|van|man|bloke|lad) .. (follow*|sat (outside|opposite)|watching)',
      '(he|lad|him|man|bloke|guy|chap|fella|boys|lads|someone|neighbour|e|ex|they|gang|son|\\d+) .. (stands?|stood|standing|waits?|waiting|waited|lurk*|been stood|sits|sat) (outside|by|near|opposite|at|on) (my|our|me|wor|us|her|the) ?(own |front )?(door|gate|window|wall|flat|car|house|bus stop|stop|when|every)',
      '(he|him|man|guy|bloke|someone|lad|they|twice|night|nights|name) .. (tried|trying|tries|rattl*) (the|my|our|me|at the) (door )?handle',
      '(walk|walks|walking|run|runs) behind (me|us|her|him)',
      '(took|taken|takes|nicked|robbed|snatched) (my|mi|me|his|her) (phone|bag|purse|wallet) .. (blade|knife|punch*|push*|threat*|cheek|and said|stairwell)',
      '(pull*|pulled|tore|ripped|grabbed|snatch*|tug*) (off |at |on )?(my|her|his|mi|the|our|daughter|my daughters|mums|mr [a-z]+s?) ?(head ?scarf|scarf|hijab|turban|headscarf|hair|arm|niqab|kippah|coat|skirt)',
      '(spit|spits|spat|spitting|gobbed) (at|on|in|and tell|toward*|through) (me|us|her|him|my|our|the letter ?box|go)',
      '(go|get|send|sent|went) (back|home) (to (where|your|africa|pakistan|india|poland|romania|syria|your own)|or (burn|else|die)|where you (came|come))',
      'where to go back to',
      '(monkey (noises|chants?)|call* (me|us|him|her|my (son|daughter|kids|mum)) (a |the )?(monkey|paki|dog|terrorist|nigger|chink|gypo|pikey|faggot|poof|tranny|nonce|slur*|names|name of a)|(racist|vile|filthy|horrible) (word*|name*|note*|graffiti))',
      '(word|words|name|it|letters|sign|something) .. (on|upon|across) (my|our|mi|the|his|wor) (door|shutter|car|wall|window|gate) .. (not (say|repeat)|look up|burn|go|home|paint*|spray*|hate|wont say|will not)',
      '(spray*|paint*|daub*|scratch*|carved|written|write|wrote|wrote|smear*) .. (word|swastika|nazi|on (our|my|mi|the|his|upon) (door|car|shutter|window|wall)) .. (not say|will not say|race|colour|home|back|dictionary|name|dirty|burn)',
      '(petrol|lighter fluid|paraffin|lit (rag|paper|firework)|burning (paper|rag)|firework*|matches|rag .. petrol|match not lit|odour of petrol) ... (letter ?box|letterbox*|mat|door|doormat|letter opening|through|poured|rag|paper)',
      '(dog (muck|mess|poo|dirt|shit)|shit|faeces|excrement|dead (rat|bird|mouse|cat)|bullet|rag|wreath|funeral flowers|sympathy card) ... (through (the|my|our|their) (letter ?box|letterbox|door)|posted|addressed to)',
      '(posted|sent|left) (me|us) (a|an) (bullet|wreath|dead|knife|coffin|sympathy card)',
      '(put|puts|putting|brick through|smashed|smash|broke|bricked|booted|booting|bootin|kick*) (in )?(my|our|the|wor|mi|me|his|her) ?(shop |front |car |kitchen )?(window|windows|door|doors) .. (through|in|again|tellin*|said|next|shout*|and|off|the night|saying)',
      '(put (his|a|their|is) foot in the door|wedged .. foot|pushed his way|pushed (past|me|my way)|forced (his|their|her) way|barged (in|past))',
      '(finger|hand|thumb) (across|over|along) (the|his|her) throat',
      '(gun|gunshot|throat) (sign|fingers|gesture)',
      '(opened the leash|set the dog|sets (his|the) dog|let (his|the) dog (off|at|go)|dog .. (on me|at my (kids|son|daughter)|its dinner))',
      '(he|she|they|someone|him|who|e|and|keeps|is|hes|bloke|lad|man) (sent|sends|sending|posts?|posted|put|takes|taking|has|got) (me|er|her|us|a|an|he)? ?(a )?(pictures?|pics?|photos?|photo|pitcher|video*) of (me|us|her|(my|mi) (own )?(front )?(door|car|kids|house|window|van|flat|daughter|son)|er own [a-z]+|our (door|house|kids|car)|the kids)',
      '(surround*|cornered|ganged up|jumped|circled|blocked) (me|us|him|her|mr [a-z]+|mrs [a-z]+|my (son|daughter|lad|girl|mum))',
      '(grassed|grass|grassing|snitch*|reported|reporting|complained|told) (him|them|on|up|again|it|the)? .. (bat|knife|dead|knees|pay|sorry|get (me|you)|have me|burn|outside (my|our|wor))',
      '(gonna|going to|wait*|waits) (wait |til |till |until )+(our|my|the|his|her) (kid|kids|daughter|son|wife|lad|girl|mum)s? .. (own|alone)',
      'if (he|e) cor ave the kids nobody (will|can)',
      '(old men|people|accidents|things|women|houses) (fall over|happen|have accidents|fall down|burn) .. (dont they|you know|just saying|if)',
    ),
    unless: phrases(
      '(sharpener|sharpening (service|van|man))',
      '(contractor*|plumber*|engineer*|surveyor*|electrician*|operative*|postman|delivery|courier|bin (men|man|lorry)|cleaner*|painter*|scaffolder*|gardener*|builders?|window cleaner*|your (man|lad|lads|fella|guy|van|bloke|gaffer|officer|office)|caretaker*) .. (stood|stand*|wait*|sat|push*|barg*|said|says|told|broke|kick*|follow*|knock*|will|would|tried|pictures?|photos?|films?)',
      '(stood|waiting|waited|sat|standing) (outside|at|by|for|in) (my|our|the|me) ?(front )?(door|gate|window|flat|house|bus stop|car) (for (the|a|your|you|somebody|someone|my|an hour|two hours)|all day|like a|waiting for (the|your|a|you)|to be|with (my|the|a) (shopping|bags|kids|pram|key*|cake|parcel|clipboard))',
      '(i|we|ive|weve|im) (stood|waited|sat|was stood|was stood|stand|wait|am waiting|been waiting|have waited|have stood|stood there|sat)',
      '(photos?|pictures?|pics?|video*) of (my|the|our) (leak|mould|mold|ceiling|wall|walls|boiler|damp|bathroom|kitchen|door (frame|handle|lock|entry)|window (frame|seal|catch)|floor|roof|radiator|mess|car park|crack*)',
      '(followed|following) (up|it up|your|the (advice|process|steps|link)|by)',
      '(kill|smash|shoot|beat|burn|hurt) (the|a|any|off|all the) (wasps?|weeds?|moss|ants|rats?|mice|mould|pigeons?|bees|slugs?|grass|germs|smell|nest)',
      '(get|go|got|went|going) (back|home) to (you|me|us|work|bed|sleep|normal|my|the|him|her|them)',
      '(will|would|ill|to) (get|come|be) back (to|in|on|at|with|next|tomorrow|later|after|monday|tuesday|wednesday|thursday|friday)',
      '(next (in|on|to|door|week|month|year|time|appointment|one|please|for)|(im|i am) next (on|in|door|to))',
      '(you are|youre) (finished|dead (right|good|kind|on))',
      '(cat|dog|seagull*|pigeon*|fox|wasp*|squirrel*) .. (follow*|attack*|surround*|jump*)',
      '(wont|didnt|never|not) (come|came) (back|in)',
    ),
  },
];
