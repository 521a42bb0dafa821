import type { Danger } from '../../hazards.ts';
import { phrases } from '../../phrases.ts';
import { lockedInOrOut, notAtHome } from './lockedOut.ts';

const former =
  '(ex|exs|exes|ex (partner|husband|wife|boyfriend|girlfriend|fella|fiance)|former (partner|husband|wife|boyfriend|girlfriend)|(kids|babys|bairns|childrens|childs|babies|girls|boys) (dad|father|da)|her (ex|husband)|my old man)';

/** On good terms, or long out of the way: a former partner is no danger by being one. */
const inPeace = phrases(
  '(get on (fine|well|great|ok)|good terms|amicable*|friendly|(good|best) (friends|mates)|feeds the|fed the|walks the dog|helps (me|us|out)|lovely|moved (to|abroad)|hes in [a-z]+ now|never found us|only the debt|arrears|owes|maintenance|no hard feelings|picks? (up )?the (kids|children)|collects? the|fix(es|ed)? the|fitted by|safe now|(two|three|four|five|six|seven|eight|nine|ten|\\d+) years? (ago|back)|years back)',
);

/** Former partners who do not leave in peace. */
const formerPartner: Danger = {
  kind: 'abuse',
  says: phrases(former),
  with: phrases(
    '(outside|turned up|turns up|turning up|waiting|waits|following|follows|followed|watching|watches|hanging (about|around)|stood|sat (outside|opposite|in (the|his) car|in my)|parked (up|outside)|circling|banging|shouting|smash*|letting himself in|lets himself in|let himself in|got in|gets in|broke in|coming home|came back|comes back|out (of|from) (jail|prison|nick|inside|hull|strangeways)|is out|out on|being released|released|gets out|found (me|us|where|out where|my|our|the address)|find (me|us)|knows where|tracker|tracking|photo of|picture of|pic of|messaged|keeps (messaging|ringing|texting|calling)|has (got )?keys?|has a key|still got (a )?keys?|moved (in|into) .. opposite|not allowed|injunction|wont leave|threat*|stalk*|took the kids|kicked)',
  ),
  and: phrases(
    '(outside|last night|tonight|again|every night|scared|afraid|frightened|terrified|not safe|unsafe|shaking|hide|hiding|police|injunction|order|court|bail|jail|prison|nick|hit|violent|hurt|threat*|said he|says he|find|found|stalk*|follow*|watch*|smash*|kids|me|us|door|window|locks?|keys?|lights off|pillow|moved|address)',
  ),
  unless: inPeace,
  unlessNear: inPeace,
  reach: 150,
};

const partner =
  '(he|she|hes|shes|him|husband|wife|partner|boyfriend|girlfriend|fella|inlaws?|in laws?|mother in law|brother in law|brother|his (mum|family|brothers?)|my (dad|father|son|uncle|stepdad|bloke)|mums (boyfriend|partner|fella)|stepdad|dad|father|darren)';

const others = phrases(notAtHome);

/** What is done to somebody at home, in whatever words and order. */
const atHome: Danger[] = [
  {
    kind: 'abuse',
    says: phrases(
      `${partner} (has |have |will |would |keeps |always |just |then |went and |been |s |is )*(lock|locks|locked|keep|keeps|take|takes|took|taken|hide|hides|hid|confiscat*) .. (kitchen|passport|papers|documents|phone|bank card|my card|keys|money|wages|benefits?|medication|in the room|in the house|me in|me out|car|inside)`,
      '(hands?|arms?|fingers?) .. (round|around|about|on|at|over) .. (throat|neck|mouth|face)',
      '(by|at) the (throat|neck|hair)',
      '(squeez*|grab*|held|strangl*|thrott*) .. (throat|neck)',
      'neck (has|have|with|is) .. (finger|marks|bruis*|colou?r|purple|blue)',
      '(walking|walk|treading) on (eggshells|egg shells)',
      '(counts|checks|reads|times|listens|tracks|follows|monitors) .. (the miles|mileage|miles on|times her|how long i|on the extension|to my calls|my every|everything i (do|type|write|say))',
      '(he|she) (times|tracks) (me|her)',
      '(has|got|put|ay got|is) (an |a )?(app|tracker|spyware|camera) (on|in) (my|me|her) (phone|mobile|car|bag|bedroom)',
      '(my partner|my husband|my boyfriend|my wife|my girlfriend) (controls?|decides|dictates) (everything|what|who|all|the money|my)',
      '(makes?|made|forces?|forced) me (to )?(sleep|eat|kneel|stand|beg|stay|sit|strip|do things|have sex|watch|sign|give)( in the [a-z]+)?',
      '(things|stuff) in bed',
      `${partner} .. (throw|throws|threw|chuck|chucks|chucked|lob|lobbed) .. (at|on) (me|us|mum|her)`,
      `${partner} (hits|hit|hitting|punch|punches|punched|push|pushes|pushed|beat|beats|beating|kicks|kicked|slaps|slapped|batters|battered|battering|strangled|smacks|smacked|shoved|shoves|headbutted|bit|bites|break|broke|pinned|dragged|drags) (me|mum|mam|my mum|us|her|my sister|my (mother|finger|arm|nose|wrist|rib|jaw)|the kids)`,
      `${partner} .. (battering|beating|strangling|punching|hitting|thumping|leathering) (me|mum|my mum|her|them|us)`,
      '(its|it is) (her|him) (that|who) hits',
      '(gives?|give) me (a |only )?(\\d+|ten|twenty|five|fifteen) (pounds|quid|euros|a week|pound) .. (receipt*|hits|wall|ask|week|each)',
      '(wall|door) next to my head',
      'wants? receipts',
      '(scared|afraid|frightened|terrified|fear|frit) (of|from) (my |the )?(husband|wife|partner|boyfriend|girlfriend|him|dad|father|stepdad|brother)',
      'i scared (of )?(my )?(husband|him|partner|boyfriend)',
      '(need|needed|needing) (stitches|hospital|an ambulance) .. (last time|when he|him)',
      'last time i (needed|ended up|was in|got) .. (stitches|hospital|a and e|stepping hill)',
      'hole in (the|my) .. (door|wall) .. (punch*|fist|drunk|temper|he|him|pushchair|sofa)',
      '(gets|get|is|was) like that when (he|she)s? (is )?(drunk|been drinking|had a drink)',
    ),
    unless: others,
  },
  {
    kind: 'abuse',
    says: phrases(
      '(black eye|split lip|fat lip|lip all bust|bust(ed)? lip|lip is bust|bruises?|bruising|bruised|broken (nose|rib|ribs|wrist|collarbone|finger|jaw)|collarbone|long sleeves|sleeves (pulled )?down|scarf indoors|matter of my wrist|cigarette burns?)',
    ),
    with: phrases(
      '(husband|boyfriend|partner|fella|her man|wife|girlfriend|he did|he done|walked into|fell|fall down|him|his|brother|he times|school gate|dont see|so (no one|nobody|the kids) (see|know)*|shouts? at her|cries|move|moving|tablets)',
    ),
    unless: phrases(
      '(slide|football|rugby|step|stairs are|ladder|plumber|contractor|slipped|tripped|your (man|door|gate)|on your|baby|toddler|child|boy|girl about|little one)',
    ),
    reach: 130,
  },
  {
    kind: 'abuse',
    says: phrases(
      '(not allowed|isnt allowed|not supposed|not meant|banned|ordered|judge told him|court said|court told|told him not|told to stay away|bail conditions|injunction|court order|restraining order|non mol*)',
    ),
    with: phrases(
      '(came back|come back|comes back|moved back|back last night|sat in|sat there|seen|outside|turned up|near (me|us)|in the (car park|kitchen|block|street)|breach*|ignor*|keeps)',
    ),
    unless: phrases('(dog|pets?|parking|bike|bbq|barbecue|contractor|kids play|to park)'),
    reach: 130,
  },
  {
    kind: 'abuse',
    says: phrases(
      '(packed a bag|bag (is |s )?packed|bag .. hid|go tonight|get (me|us) out|leave tonight|leave (him|her)|if i leave|take (the )?kids and|get away from (him|her)|fled|refuge|run from|he will find|before (he|hes|he is) (gets|back|home|comes)|hes back at|thats when hes back)',
    ),
    with: phrases('(he|him|his|husband|boyfriend|dad|partner|her|she|mum)'),
    and: phrases(
      '(scissors|knife|hit|hits|hurt|find (me|us)|kids|children|baby|before|lose the flat|scared|back at|home at|lock|sister*|hid|hide|last night|where we are|quick|get back)',
    ),
    unless: phrases(
      '(years (ago|back)|safe now|plumber|engineer|for good (reason|behaviour)|reference from|contractor|holiday|train)',
    ),
    reach: 150,
  },
];

/** A safe way to be reached, and an ear at the wall: told by how they ask. */
const secretly: Danger[] = [
  {
    kind: 'abuse',
    says: phrases(
      '(dont|do not|not|please stop|stop|never|nothing|cant|can you not|without) .. (call|ring|phone|write|post|letters?|letter|text|email|message|landline|send|reply|sending|to (the|this) (house|address)|home number)',
      '(could|can|is there) .. (lady|woman|wench|female) .. (ring|call|telephone|phone|talk|speak|write)',
      '(speak|talk) (to|with) a (lady|woman|female)',
      '(without|before) (my |her )?(him|partner|husband|wife|boyfriend|dad|brother|he) (being told|knowing|know|finding out|finds out|hearing)',
      '(husband|partner|boyfriend|he|him) (is |must |does |should )?(not|doesnt|dont|mustnt|cant) know( (that|i|im|about|this|we)| .)',
      'doesnt know (that|i|i am|about (this|it))',
    ),
    with: phrases(
      '(he|husband|partner|boyfriend|brother|him|wife|father|inlaws|mother in law) .. (opens?|open all|reads?|checks?|finds?|finding|listens?|goes thr*|looks|takes? my|sees|knows?|gets? (angry|mad)|is in the|hits?|kill|in the shower|times)',
      '(not|dont) .. (the house|landline|home|by post) .. (private|safe|lady)',
      '(scared|wrist|bruis*|stitches|hurt|long sleeves|name off|wouldnt take it well|not the house|secret)',
    ),
    unless: phrases(
      '(surprise|birthday|present|scam*|spam|paperless|large print|blind|deaf|night shift|work nights|sleep in the day|at work|wrong (address|flat)|old address|braille|dyslex*|newsletter)',
    ),
    reach: 130,
  },
  {
    kind: 'abuse',
    says: phrases(
      '(next room|other room|in the (shower|bath|garden) so|so i will delete|delete (this|it)|pretend (its|it is|this)|say yes like|library computer|friends phone|mates phone|salon phone|hiding in|locked (myself|ourselves) in)',
    ),
    with: phrases('(he|him|husband|partner|boyfriend|she|dad)'),
    and: phrases(
      '(hear|reads|broke|smash*|plumber|knife|quick|shower|throat|scared|drunk|type|typing|phone|delete|hit|checks|mad|back)',
    ),
    unless: phrases('(put the kids|plumber*|contractor*|engineer*|staff|officer|boss|firm)'),
    reach: 130,
  },
  {
    kind: 'abuse',
    says: phrases(
      '(hear|heard|hearing|listening|hears)( (him|her|it|them|next door|through|upstairs|from))?',
      'i know that noise',
      '(next door|upstairs|downstairs|opposite) .. (going mad|kicking off|laying into|shouting)',
    ),
    with: phrases(
      '(please dont|stop it please|begging|got her pinned|pinned|(beat*|hit*|batter*|punch*|slap*|thump*|leather*|kick*|hurt*|strangl*|chok*) (her|him|mum|the|his|my)|against a wall|stopped shouting|gone quiet|now nothing|then nothing|her (screaming|crying)|screaming (for )?help|crying and a|going mad at her|a bang and|thud)',
    ),
    unless: phrases('(music|telly|film|drill*|builders|washing machine|dog|football|ball|pipes)'),
    reach: 130,
  },
];

/** Abuse at home: by those who left, by those who are there, and told by how carefully it is told (domain 4.2). */
export const partners: Danger[] = [formerPartner, ...atHome, ...lockedInOrOut, ...secretly];
