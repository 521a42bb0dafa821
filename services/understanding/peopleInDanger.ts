import type { Danger } from './hazards.ts';
import { homeless } from './homeless.ts';
import { phrases } from './phrases.ts';

const who = '(myself|my self|me self|meself)';

const crisis: Danger[] = [
  {
    kind: 'crisis',
    says: phrases(
      `(kill|killing|hurt|hurting|harm|harming|hang|hanging|cut|cutting|drown|shoot|starve) ${who}`,
      '(kill|killing|hang|harm|hurt|cut|cutting) (himself|herself|themselves|themself)',
      '(suicid*|self harm*|selfharm*|self injur*)',
      '(end|ending) (it all|my life|my own life|his life|her life|their life|things for good|everything)',
      '(take|taking|took) (my|his|her|their) own li(fe|ves)',
      '(ready|going|want|wanted|wanting|plan*|thinking|thought|think) (of |about |to ){1,2}(end|ending) it',
      '(i will|i might|i may|i could|id|i would|just) end it',
      '(dont|do not|didnt|no longer) want to (be here|live|wake up|exist|be alive|go on|carry on|be around|be in this world)( any ?more)?',
      '(dont|do not) want to be .. (any ?more|on this earth|in this world)',
      '(sleep|bed) .. (not|never|dont) wake up',
      '(never|not) wake up again',
      '(better off|happier) (without me|if i (was|were|wasnt|werent)|with me gone|dead)',
      '(wish|wished) i (was|were|wasnt|werent|would|could) (dead|here|alive|born|die|just die|not here|not wake up|never been born)',
      '(want|wanted|going|ready) to die',
      'want it (all )?to (stop|be over|end)',
      '(no|not any|not much|wheres the|what is the|whats the|see the|see any|see a|there is no|theres no) (point|reason) (in|to|of) (living|live|life|being (here|alive)|carrying on|going on|go on|carry on)',
      '(life|its|it is) (isnt|is not|not) worth (living|it any ?more|going on)',
      'not worth living',
      '(cant|dont|cannot) see (a|any|no) (way out|way forward|future)',
      '(nothing|not much) (left )?to live for',
      '(took|taken|taking|swallowed|take) (all|a load of|loads of|too many|a whole|the whole|an overdose|a bottle of) (of )?(my |the |his |her )?(tablets|pills|paracetamol|medication|meds|packet)?',
      '(tablets|pills|paracetamol|razor|rope|noose) .. (in front of me|in my hand|ready|counted out|lined up|next to me)',
      'overdos*',
      '(written|wrote|writing) (the|a|my|my suicide|a goodbye) (suicide )?(note|goodbye letter)( to (my|the) (kids|family|children))?',
      'nothing left for me',
      '(dark|suicidal|intrusive) thoughts',
      'thoughts (of|about) (ending|hurting|harming|dying|death|suicide|killing)',
      '(no will|lost the will) to live',
      '(rather|sooner) be dead',
      '(want|wish) (to|i could) (just )?(disappear|vanish|not exist|sleep for ?ever)',
      '(cant|cannot) cope( with (life|living|things|it all|everything))? any ?more',
      '(jump*|throw* myself) (off|from|out of|under|in front of) (the |a |my |this )?(balcony|roof|bridge|window|building|train|block|landing)',
      '(top|do) (myself|me self|meself) in?',
      'topping myself',
      '(easier|better|simpler|best|kinder) (for (everyone|everybody|them|you all|all) )?if i (just )?(wasnt|werent|was not|were not|disappeared|died|was gone|were gone|was dead|were dead|didnt wake|wasnt (here|around))',
      '(dont|do not|no longer|never) want to be alive',
      'tell (my|the) (kids|children|mum|family|wife|husband|son|daughter|girls|boys) (that )?(i am sorry|im sorry|i love (them|her|him))',
      'might as well (jump|die|be dead|end it|not be here|kill myself)',
      '(voices|a voice) .. telling me to (hurt|kill|jump|do it)',
      '(slit|slitting|slashed|cutting) (my|his|her) wrists?',
      '(danger|risk) to (myself|himself|herself)',
      '(plan|planned|planning|tried|trying|attempt*) (to |of |at )?(end|ending|kill|killing|take) (my|his|her|their|it)',
      '(had enough of|tired of|done with|fed up of|fed up with) (life|living|being alive|my life|existing)',
      '(wont|will not|not going to) (be (around|here|alive) (much longer|any ?more|for long|to see)|see (christmas|the week out|tomorrow|another))',
      '(said|saying|say) (my )?goodbye*',
      '(cant|cannot|dont think i can|not sure i can) go on( any ?more| any longer)?',
      '(dont|do not) see (the|any|a) point (any ?more|in anything|of anything|in any of it|in me|in being)',
      '(cant|cannot) (live|do life) (like this )?any ?more',
      'give up on life',
    ),
    unless: phrases(
      '(cant|cannot) go on (like|living like|with|paying|holiday|waiting|for ever|forever|the|about|without|to)',
      '(took|taken|taking|take) (all|a load of|loads of) (my|the|of my|of the)? ?(time|photos|rubbish|day|things|stuff|money|measurements|pictures|post|furniture|day off)',
      '(end it|ends it) .. (tenancy|contract|agreement|lease|call|chat)',
      '(cut|hurt|kill*) myself (on|laughing|shaving|carrying|lifting|falling|slipping|climbing|tripping|by accident|trying)',
      '(say|said|saying) (my )?goodbye* to (the|my|our) (cleaner|caretaker|garden|neighbour*|old|kitchen)',
      'suicid* (driver|driving|cyclist|pigeon*|squirrel*|way)',
      '(driver|driving|drives|parking) .. suicid*',
      'suicid* (bomber|squad|mission)',
      'not worth living (here|in)',
      'want it (all )?to (stop|be over|end) (leaking|dripping|making|so)',
      'want to die laughing',
      'being here (all (day|morning)|for (a|the)|when|waiting|if)',
      '(robot|bot|machine|computer|line|recording|he|it) (say|says|said) goodbye',
    ),
  },
];

const partner =
  '(husband|wife|partner|boyfriend|girlfriend|ex|exs|ex husband|ex wife|ex partner|ex boyfriend|ex girlfriend|(my|her|our [a-z]+s) fella|missus|spouse|fiance*|babys dad|kids dad|childrens father|childs father|kids father|stepdad|son in law)';
const hits =
  '(hit|hits|hitting|beat|beats|beating|beaten|punch*|slap*|kick|kicks|kicked|kicking|strangl*|chok*|batter*|attack*|rape*|hurt|hurts|hurting|push|pushes|pushed|shov*|grab*|burn*|bite*|threaten*|abuse|abuses|abused|abusing|assault*|headbutt*|thump*)';

const abuse: Danger[] = [
  {
    kind: 'abuse',
    says: phrases(
      `${partner} .. ${hits} (me|us|the kids|my (kids|children|son|daughter|mum|baby)|her|him)`,
      `${partner} (has |is |was |keeps |still |been |just |always ){0,3}${hits}`,
      `(he|she) (has |is |was |keeps |still |been |just |always |will |would |might |nearly |going to |is going to ){0,3}${hits} (me|us)( |$)`.replace(
        '( |$)',
        '',
      ),
      `${partner} .. (is|was|gets|got|been|very|so) (violent|abusive|aggressive|controlling|dangerous)`,
      '(violent|abusive|controlling) (husband|wife|partner|ex|boyfriend|girlfriend|relationship|marriage|man|home)',
      'domestic (abuse|violence|abuser|violent|situation|incident)',
      '(coercive control|forced marriage|honour based|womens refuge|in a refuge|to a refuge|from a refuge|the refuge)',
      `(fled|flee|fleeing|escap*|ran away|run away|hiding|get away) (from )?(my |an |a |her |his |the ){0,2}(violent|abusive|abuse|violence|ex|${partner})`,
      `(left|leaving|leave) (my |an |a |her |his ){0,2}(violent|abusive) ([a-z]+)?`,
      `(left|leaving) (my )?${partner} (because|cos|after|as|he|and he|who|when) .. (violent|hit|hurt|beat|abus*|scared|threat*|was)`,
      `(scared|afraid|frightened|terrified|petrified) (of|to be (alone|in) with|what) (my |the )?(${partner}|him|her|he|she)`,
      '(scared|afraid|frightened|terrified|not safe|dont feel safe|isnt safe|unsafe) .. (to go home|going home|at home|in my own home|with (him|her))',
      `(ex|exs|ex husband|ex wife|ex partner|ex boyfriend|ex girlfriend) (is |has |was )?(outside|here|at (the|my) door|in the (building|block|stairwell)|downstairs|back) (again|now|tonight|right now)`,
      `${partner} .. (found (me|out where|where)|knows where i|turned up|turns up|turning up|keeps (coming|turning|following|messaging|ringing)|broke in|has (a|the) key|got a key|let himself in|follows me|stalk*|tracks|tracking|took my (phone|money|bank|keys)|locks me|locked me|checks my|reads my|goes through my|controls|wont let me|watches)`,
      '(he|she) (wont|doesnt|never|will not|does not) (let|allow) me (to )?(leave|out|go|see|have|talk|use|speak|ring|work)',
      '(he|she) (checks|reads|looks at|goes through|monitors|tracks|has taken|took|takes) my (phone|messages|emails|money|bank|bank card|texts|location|car keys|keys|wages|benefits)',
      '(he|she) (locks|locked|keeps) me (in|indoors|inside|out)',
      `(dont|do not|mustnt|cant|please dont) (let|tell) (him|her|my ${partner}) (know|where|find|i (am|have|rang|wrote|messaged))`,
      '(hes|he is|shes|she is) in the (next|other) room .. (hurt|hear|listen*|cant talk|quiet|he will|keep|if he|kill)',
      '(cant talk|cant say|quiet|whisper*|be quick) .. (hes|he is|shes|she is) in the (next|other) room',
      '(he|she) ((must not|mustnt) (know|find out|see)|(cant|cannot) (know|find out|see (this|these messages|my messages|what i)))',
      '(restraining|non molestation|occupation) order',
      'non mol',
      '(he|she) (throws|threw|smashes|smashed) .. at me',
      `${partner} .. (throws|threw|smashes|smashed) .. (at me|me|up|everything)`,
      `(${partner}|he|she) .. (opens|reads|intercepts|checks|hides) (them|my (letters|post|mail|emails|messages)|all (my|the) (post|letters|mail)|the (post|letters|mail)|everything)`,
      'injunction .. (ex|husband|wife|partner|him)',
    ),
    unless: phrases(
      '(neighbour*|plumber|contractor|caretaker|officer|engineer|builder|operative|workman|electrician|manager|receptionist|man upstairs|woman upstairs|upstairs|downstairs|next door|lad|lads|youth*|teenager*|landlord|driver|dog|concierge|surveyor) .. (hit|hits|punch*|push*|kick*|attack*|threaten*|assault*|abus*|hurt*|shov*|grab*|beat*|slap*)',
      '(by|from) (a |the |my |your )?(neighbour*|plumber|contractor|caretaker|officer|engineer|builder|operative)',
      'hit the (roof|ceiling|sack|jackpot|nail)',
      '(hurt|hurting|hurts) (his|her) (own )?(back|knee|leg|foot|ankle|hip|shoulder|hand|wrist) ?(at work|playing|,|lifting|and needs|can)?',
      'by accident',
      '(we |i )?(all )?get on (fine|well|great|ok)',
      '(good|friendly) terms',
      'domestic abuse (policy|awareness|training|leaflet|week|charity|evening*)',
      'hit (me|us) with (a|the|another|more) .. (bill|charge|letter|invoice|rent|increase)',
      '(of|that) (him|her|she|he) (fall*|slip*|trip*|getting|going|catching|choking|wandering|burning|being|having)',
      '(let|allow) me .. (manager|officer|report|file|supervisor|portal|list|photo*|certificate|paperwork|survey*|explain|finish|get a word)',
      '(keeps|keep) me (in|out of) (the|it) ?(dark|loop|picture|queue)?',
      '(reads?|opens?|checks?) .. (to me|for me|out loud)',
      '(blind|large print|dyslexi*|eyesight|sight loss)',
      '(push*|kick*|burn*|bite*|beat*) .. (price|bill|buggy|pram|ball|chair|button|queue)',
    ),
  },
];

/** A former partner who does not leave in peace, in whatever order it is told. */
const formerPartner: Danger = {
  kind: 'abuse',
  says: phrases('my ex( (husband|wife|partner|boyfriend|girlfriend))?'),
  with: phrases(
    '(injunction|restraining order|non molestation|violent|violence|stalk*|terrified|frightened of|scared of|afraid of|hit me|beat me|banging on (the|my) door|kicked (the|my) door|broke in|smashed (the|my)|threat* (me|to)|harass*|hurt me|(keeps|keep|kept) (turning up|coming|following|ringing|messaging)|strangl*|throttl*)',
  ),
};

const child =
  '(child|children|kid|kids|baby|babys|babies|toddler*|boy|boys|girl|girls|little one*|infant|bairn*|wean*|grandchild*|teenager)';
const elder =
  '(old (lady|man|gentleman|woman|boy|dear|couple)|elderly (lady|man|gentleman|woman|neighbour|couple|resident)|neighbour*|next door|upstairs|downstairs|flat \\d+|number \\d+|man (upstairs|downstairs|opposite|next door|below|above)|woman (upstairs|downstairs|opposite|next door|below|above)|lady (upstairs|downstairs|opposite|next door|below|above|at \\d+)|mr [a-z]+|mrs [a-z]+|tenant)';

const safeguarding: Danger[] = [
  {
    kind: 'safeguarding',
    says: phrases(
      `${child} .. (being|getting|is|was|been|gets) (hit|beaten|abused|hurt|smacked|punched|neglected|starved|molested|touched|groomed|exploited|battered|left alone|locked)`,
      `${child} ... (left|home|all|on (his|her|their) own) .. (alone|on (his|her|their) own|unsupervised|by (himself|herself|themselves)|all night|for hours|all day|locked)`,
      `(seen|saw|heard|hear|watched) ... (hit|hitting|hits|beat|beating|slap|slapping|punch|punching|kick|kicking|hurt|hurting) (them|him|her|(the |that |his |her |their )?${child})`,
      `${child} .. (left|leaves|leave) .. (on their own|on his own|on her own|alone|by themselves)`,
      `${child} .. (bruis*|black eye|cigarette burns|starving|no food|not been fed|hasnt eaten|filthy|covered in)`,
      `${child} .. (always|are|is|look|looks|so|really|seem*|left) .. (dirty|hungry|filthy|neglected|unfed|underfed|skinny|covered in bruises|terrified|scared of (him|her|them|their))`,
      '(baby|child*|toddler|kid|kids|little one*) .. crying .. (for hours|hours|all (night|day)|alone|nobody|no one|on its own)',
      `${elder} ... (wandering|walking) .. (corridor*|street*|stairs|landing*|outside|night|nightie|pyjamas|naked)`,
      `(hit*|beat*|slap*|smack*|hurt*|punch*|kick*|abus*|neglect*|starv*|lock*) (his|her|their|the|a|that|those) (own )?${child}`,
      `${child} .. (locked (out|in)|wandering) .. (balcony|street|alone|night|nappy|cold|dark|bedroom|stairwell|landing)`,
      `${child} .. screaming .. (every night|in (pain|fear|terror)|stop|help|hit|hurt|beaten)`,
      `${child} ... (father|mother|dad|mum|parents?|stepdad|boyfriend|carer|he|she) (hit*|beat*|slap*|smack*|hurt*|punch*|kick*|shak*|throw*) (them|him|her|the)`,
      `${child} .. (living|staying|sleeping) (there |here )?(alone|on their own|by themselves)`,
      '(takes|takes|took|taking|steals|stealing|controls|spends) (all |all of )?(his|her|their) (money|pension|benefits|bank card|savings|wages)',
      '(held|locked|kept|trapped) (in|up|prisoner|against (his|her|their) will) .. (flat|room|house|above|below|upstairs|downstairs|let out|out)',
      '(shouting|begging|screaming|crying) to be let out',
      `${child} ... (starved|starving|half starved|out (in|on) the streets? .. (night|midnight|late|dark)|(streets?|outside|out) at (midnight|night|all hours|\\d+))`,
      `(hear|heard) ... (slap|smack|thud|thump|scream*|crash) ... ${child}`,
      `(bully*|pressur*|forc*|scam*|conn*|robb*|fleec*|trick*) .. (gran*|nan|mum|dad|uncle|aunt|neighbour|old (man|lady)|elderly [a-z]+|mother|father) .. (money|pension|savings|bank|card|out of|house|flat)`,
      `(hear|heard) .. ${child} .. (screaming|being|hit|crying for hours|begging)`,
      `(havent|not|hasnt|nobody has|no one has|no) (been )?(seen|heard from|heard) .. ${elder} .. (days|week|weeks|since|\\d+)`,
      `${elder} .. (not been seen|hasnt been seen|not answering|no answer|isnt answering|milk|post is piling|post piling|curtains .. closed|lights .. on all)`,
      `${elder} .. (skin and bone|not eating|no food|starving|neglected|wandering|confused|fallen|on the floor|collapsed|cant look after|living in filth|self neglect*|dirty clothes|not coping|hoard*)`,
      `(taking|stealing|took|takes|stole|steals|helping (themselves|himself|herself) to|after) (his|her|their|my (nan|mum|dad|gran|neighbour|grandad|uncle|aunt)s?) (money|pension|bank card|card|savings|benefits|medication|cash)`,
      '(cuckoo*|county lines|people trafficking|trafficked|modern slavery|sexually exploited)',
      '(moved (in|into)|taken over|taking over|living) (with )?(his|her|my neighbours|the old (man|lady)s) (flat|home|place)',
      `(carer*|care worker|nurse|support worker|son|daughter|nephew|grandson) .. (rough with|hits|hit|shouts at|steals|stealing|hurts|bullies|neglects|leaves) (him|her|my|the|from|them)`,
      '(vulnerable|disabled|elderly) (adult|man|woman|lady|person|neighbour|tenant|resident|gentleman) .. (danger|at risk|being|alone|abused|exploited|hurt|bullied|neglected|taken advantage)',
      '(child|elder|adult|sexual) (abuse|neglect|exploitation|grooming)',
      '(safeguarding (concern|issue|matter|alert|referral)|a safeguarding)',
      '(grooming|groomed) (my|a|the|young|girls|boys|children|kids|her|him)',
      'taken advantage of .. (old|elderly|vulnerable|dementia)',
    ),
    unless: phrases(
      '(dog|cat|puppy|pony) .. (groom*|hit|left)',
      'seen (by|to|about) (a|the|your|my|any|anyone)',
      '(paddling pool|playing|birthday|party|football|park)',
      '(paint|hot water|lift|cleaner)',
      'no food (waste|bin|bins|caddy)',
      '(toilet|lock|bathroom) .. (look at|fix|repair) .. lock',
      '(my|our) (own )?(little )?(child|children|kid|kids|baby|toddler|boy|girl|son|daughter) .. (cold|freezing|damp|mould|cough*)',
      '(heating|boiler|radiator*|hot water|mould|damp|lift)',
    ),
  },
];

const weapon =
  '(knife|knives|machete|gun|pistol|baseball bat|bat|hammer|axe|crowbar|iron bar|acid|weapon|blade|screwdriver|bottle|sword|air rifle)';
const harm =
  '(kill|stab|shoot|batter|punch|hurt|harm|beat|murder|lamp|slap|strangle|smash|burn|thump|deck|knock|break|do|slit|glass)';
const person =
  '(you|him|her|them|me|us|someone|somebody|one of you|the lot of you|your (staff|caretaker|officer|manager|contractor|plumber|office|lads?|face|head|legs|windows)|my (family|kids|children|mum|son|daughter|dog|neighbour|face|legs|windows|door|head|husband|wife|partner|flat|house)|his (face|head|legs|neck|arms|fingers|jaw|knees|car)|her (face|head|legs|neck)|their (face*|head*|legs|necks|windows)|the (caretaker|officer|manager|plumber|neighbour*|staff|office|bastard*|place|woman|man|lad|next one)|that (man|woman|officer|bastard*|caretaker|neighbour|office|place)|(this|the|your) (place|office|building|block))';

const threat: Danger[] = [
  {
    kind: 'threat',
    says: phrases(
      `(i will|i am going to|going to|will|would|i might|i swear i will|ill|he will|she will|they will|im gona|about to|want to|wants to|said hed|said he would|said they would|threatened to|threatening to|threatens to) (fucking |bloody |personally |come (down )?(there |over |round )?and |come down to that office and |come down to .. and |just ){0,2}${harm} ${person}`,
      '(i will|going to|will|would|said|swear|come) ... (smash|burn|blow|torch|trash) (it|this|that|the|your|my) ?(office|place|building|block|house|flat|car|windows|door)? ?(up|down|to the ground|in)',
      `(said|says|told|shouted|screamed|texted|warned) ... (kill|stab|shoot|batter|murder|burn|slit|break) (me|us|my|him|her|your|their)`,
      'threat* .. (to (kill|stab|hurt|beat|burn|shoot|rape|attack|harm|smash|do)|me|us|my (life|family|kids|children|wife|husband|son|daughter|mum|partner)|with a|staff|violence|with violence)',
      `(waved|waving|wave|pulled|pulling|brandish*|carrying|swinging|came at|coming at|threatened .. with|armed|with|holding|has got|had) (a |an |his |her |the |out a ){1,2}(big |kitchen |huge )?${weapon} .. (at|on|to|in (his|her|their) hand|outside|me|us|my|threat*|door|kids|child*|people|hand|round)`,
      '(gang|lads|lad|men|man|bloke|guy|youth*|someone|people|group|boys|kids|neighbour|he|she|they) ... (with|has|have|had|carrying|got) (a |an |big |huge |kitchen ){0,2}(knife|knives|machete*|gun|guns|bats|baseball bat|weapons|axe|sword)',
      '(shout*|yell*|scream*|call*|say*|said|spray*|wrote|written|made|makes|making|uses|used|with) ... (racist|racial|homophobic|transphobic|islamophobic|antisemitic)',
      `${weapon} .. (in (his|her|their) (hand|hands)|to my (throat|face)|at my (throat|face|door|kids|children|son|daughter))`,
      '(waved|waving|pulled|pulling|brandish*) .. (knife|gun|machete|axe|hammer|bat|blade)',
      '(attacked|assaulted|punched|headbutted|spat (at|on|in)|beaten up|beat up|jumped|mugged|stabbed|kicked|pushed|shoved|slapped|grabbed|hit) (me|us|him|her|my (son|daughter|mum|wife|husband|dad|partner|child|boy|girl|nan|neighbour|kids)|by (a|the|my|your|his|two|three|some))',
      '(racist|racial|racially|homophobic|transphobic|islamophobic|antisemitic|anti semitic|disablist|xenophobic|sectarian) (abuse|attack*|incident*|crime*|slur*|name*|graffiti|comment*|remark*|language|chant*|bully*|harass*|threat*|shout*|motivated|abused|insult*|word*|joke*)',
      'hate (crime*|incident*|mail|speech)',
      '(go|get) back to (your|my|our|his|her|their) own country',
      '(swastika*|nazi|kkk (sign|on|painted|sprayed|hood)|dog mess through (my|our|the) letter ?box|petrol through (my|our|the) (letter ?box|door))',
      '(kick*|break*|broke|bash*|smash*|booting|boot) (my|our|the|her|his|their) (front )?door (in|down)',
      '(trying|tried|try) to (break|kick|force|smash) .. (in|into|door)',
      '(man|someone|somebody|bloke|he|lads|lad|ex|they|stranger) .. (trying|tried) to get (in|into) (my|our|the|at|through)',
      '(scared|afraid|frightened|fear|in fear) (for|of) (my|our|his|her|their) (life|lives|safety)',
      '(stalking(?! (your|the|you on))|stalked|stalker|following me home|followed me home|harassing me|harassment)',
      '(death|bomb) threat*',
      '(watch (his|her|their|your) back|know where (you|he|she|they) live|find out where (you|he|she) live*|make (you|him|her|them) (pay|sorry|suffer))',
      'blood on your hands',
      '(going to|will|would|swear|next time|ill) ... set (fire|light) to (his|her|their|your|the|that|this)',
      '(shout*|scream*|abuse|abused|spit*|spat|attack*|harass*|hassl*|pick* on|swear*|swore|names|bully*|bullied|target*) ... because (of (my|our|his|her|their) (religion|skin|colour|race|accent|disability|sexuality|faith|hijab|nationality)|(i am|we are|im|shes|hes|she is|he is|they are) (muslim|black|asian|brown|gay|lesbian|trans|jewish|polish|romanian|foreign|disabled|travellers?|gypsy|gypsies|roma|irish|african|indian|pakistani|refugee*|immigrant*|deaf|autistic))',
      '(set|sets|setting|sic) (his|her|their|the|that) dogs? on (me|us|my|him|her)',
      '(put|throw|chuck|push|kick|drag|bounce) (that|the|your|him|her|you|them|one of|this|his|her|their) ?([a-z]+ ){0,3}(through|off|down|out of|under) (a |the |that |your )?(window|wall|stairs|balcony|door|bus|roof)',
      '(go home|get out|scum|nazi|grass|paedo|die|you are dead) .. (painted|sprayed|written|daubed|scratched|smeared|carved) .. (door|car|wall|fence|window*|gate)',
      '(painted|sprayed|written|daubed|scratched|smeared) ... (go home|scum|nazi|grass|paedo|slur*|die)',
      '(brick|bottle|stone|firework*|egg*) .. (through|at) (my|our|the) (window*|door|letter ?box|car|house)',
      '(chased|followed|cornered|surrounded) (me|us|my (son|daughter|kids|mum|wife|husband))',
      '(waiting for|coming for|come for|after) (me|us) (outside|with|tonight|at night)',
    ),
    unless: phrases(
      'threat* .. (court|eviction|evict*|legal|solicitor|bailiff*|arrears|letter|fine|charge*|action|possession|disconnect*|notice|my tenancy|rent)',
      'threatening letter*',
      '(it|that|this|news|smell*|heat|cold|reality|cost|price) (just |really |all |has )?hit (me|us)',
      '(push*|shov*) (me|us|him|her) (back|to|off|from|for|up|down|along) (the )?(list|queue|back|bottom|next|date|end|line)?',
      '(kick*|boot*) (me|us|him|her) (out|off)',
      '(make|makes|made) .. pay .. (for|rent|bill|charge|compensation|half|the)',
      '(taxi|cab|bus|lift|ambulance|driver|carer|minibus|friend|mum|dad|sister) .. waiting for (me|us)',
      '(door|gate|barrier|lid|shutter) .. hit (me|him|her|us)',
      '(ceiling|ceilin|plaster|masonry|slates?|tiles?|render|coping|soffit) .. (fell|fallen|falls|falling|came|comes?|coming|dropped) ... (hit|hits|hitting) (me|him|her|us|my [a-z]+)',
      '(joiner*|firemen|fire brigade|police|paramedics|ambulance|locksmith*|old bill) .. (kick*|broke|smash*|boot*)',
      'with my (chip pan|cooking|toaster|frying)',
      '(attacked|grabbed|jumped|hit) by (a |the |two |some )?(wasp*|bee*|hornet*|seagull*|gull*|pigeon*|cat|goose|geese|squirrel*|door|branch|ball|falling)',
      '(hit|slap*|smash*|punch*|grab*) (me|us) (with|by) (a|an|the|another) (bill|charge|fee|letter|rent|increase|price)',
      '(kill*|murder*|smash*|shoot*|beat*|burn*) (the|a|this|that|some|your) (weeds?|lawn|mould|grass|damp|wasps?|ants|time|power|engine|mood|price|deadline|queue|record|drum|target*|bush|light*|rats|mice)',
      'kill for',
      '(shoot|drop) (you|me|him|her|them) (an|a) (email|text|message|line)',
      '(do|break|knock|beat) (me|you|us|them|him|her) (a favour|good|proud|to it|some|any|no|the courtesy)',
      '(hammer|bottle|screwdriver|bat|blade) .. (drill*|hammer*|repair|job|tool*|milk|water|nest|roost*|loft|fan|bin|recycling)',
      'do (you|me|him|her|them|us|something|that|someone|the (place|office|man|woman|staff|same)|this|your (job|office|staff)|my (flat|house|head|door|windows|kids))',
      '(harassing|harassment) .. (rent|letters|arrears|emails from)',
      '(tv|film|book|match|game|film night|play)',
      '(trying|tried|try) to get (in touch|into contact|into the (chat|website|portal|account|garden|bin|loft|system)|someone in|hold|in contact|into|through|it|the|a|an|my|any|in to see)',
      'break (my|your|his|her|the) (heart|bank)',
    ),
  },
];

/** Dangers to people, from themselves or from others, and having no home. */
export const peopleInDanger: Danger[] = [
  ...crisis,
  ...abuse,
  formerPartner,
  ...safeguarding,
  ...threat,
  ...homeless,
];
