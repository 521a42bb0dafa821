import type { Danger } from '../hazards.ts';
import { phrases } from '../phrases.ts';

const partner =
  '(husband|wife|partner|boyfriend|girlfriend|ex|fella|missus|my dad|my son|my brother|stepdad|he|she)';
const child =
  '(child|children|kid|kids|baby|toddler*|boy|boys|girl|girls|little (one|girl|boy|lad)|bairn*|wean*|lad|(1[0-7]|\\d|thirteen|fourteen|fifteen|five|six|seven) year old)';

/** The short sentences in which people in danger say it, without a word that names it. */
export const saidQuietly: Danger[] = [
  {
    kind: 'crisis',
    says: phrases(
      '(train|railway|tram) (line|lines|tracks?|platform) .. (think|thought|why not|tempt*|jump|quick|end)',
      '(wont|not|will not|dont think ill|dont think i will|cant) (make it|see it|last|get through|be alive) (to|till|until|through) (the|this|next|another|tomorrow|my|christmas|night|morning|monday|sunday|friday)',
      '(got|have|made|had) a plan (for (tonight|later|how)|to (end|die|do it|kill))',
      '(not|isnt|dont feel|never) safe (with|from|around) (myself|himself|herself|me self)',
      '(only|just) (one|1) way (out|to (stop|end)|left)',
      '(want|wanted|wish) (it|everything|it all|my head|all of it) (all )?(to )?(just )?(go (dark|quiet|black|away forever)|stop forever|finish)',
      '(had enough of|sick of|tired of|dread|hate|hates|hating) (waking up|being alive|living|being here|breathing|this life)',
      'tell (my|me|the|our) (mum|mam|mom|dad|kids|wife|husband|family|boys|girls|nan|sister|brother) (it|that|its|i|not|hes|shes) .. (fault|love|sorry|proud)',
      '(been|started|is|keeps|back to) (cutting|burning|starving) (again|herself|himself|since|every night)',
      '(made|making) (my|his|her) peace',
      'what happens to my (flat|home|house|things|kids|dog|cat|tenancy) .. (if|when) i (die|am dead|go|am gone|do it|end)',
      '(do|did|doing) something (stupid|silly|daft|drastic|bad) .. (locked|tonight|to (myself|himself|herself)|if|soon)',
      '(he|she|i|ill|will|might|going to) (might |will |would |gonna |to )?(do|done) something (stupid|silly|daft)',
      '(nothing|nobody|no one|not much|nowt) (is )?(keeping|keeps|holding) me (here|going|alive)( now)?',
      '(thinking|think|thought) about (the|my|taking|them) (pills|tablets|rope|bridge|razor|knife|railway|blade)',
      '(anyone|anybody|no one|nobody|who|people) (would |will |even |d )*(come|go|cry) (to|at) my funeral',
      '(everyone|everybody|they|kids|world|family|you|all) (would |will |d |all )*(get on|manage|cope|be fine|do|be (better|happier)) (fine |better |ok )?(without me|if i (wasnt|werent|was gone|disappeared|died))',
      '(i|ill|will) (soon )?be (out of (your|everyones|their) (way|hair) (for good|soon|forever)|gone by (morning|tomorrow|monday|the weekend)|with (her|him) soon)',
    ),
    unless: phrases(
      '(football|match|meeting|appointment|meter|tap|lock|moving|move out|relegat*|only one way (out|in) of the|way out of the (car park|estate|building|flat|garage)|hate (being here|living) (next|on|in|with|near|at)|sick of (living|being here) (next|on|in|with|near|like|at|all))',
    ),
  },
  {
    kind: 'abuse',
    says: phrases(
      '(he|she|boyfriend|husband|partner|my ex) (goes|went|gets|will go|kicks) (mad|mental|off|ballistic|crazy|for me|nuts) (if|when|because) (i|the kids|dinner)',
      '(wants?|going|trying|plan*|take|send) .. (send|take|force|get|make) (me|my sister|her) (away |abroad |back |home )?(to (be |get )?(married|marry)|to pakistan|to bangladesh|married)',
      `${partner} (wont|doesnt|never|refuses to) (give|gives) me (any )?(money|cash|the card|food money|a penny)`,
      '(hands?|arm|belt|cord|pillow) (round|around|on|over) (my|her) (neck|throat|face|mouth)',
      '(moved|moved here|ran|came here|hid) .. (to )?(get|getting)? ?away from (him|her)',
      '(police|court|judge) .. (told|said|ordered) (him|her|he|she) .. (stay away|cant come|not to come|to leave me)',
      '(chair|furniture|sofa|drawers) (against|behind|up to|under) the (door|handle) .. (partner|husband|ex|him|boyfriend|he|brother|dad)',
      '(sleep|sleeping) with .. (chair|knife|door locked|clothes on) .. (partner|husband|him|he|boyfriend|dad)',
      '(kids|children) (hide|hiding|hid|go under|run) .. (bed|wardrobe|cupboard|when he|from him)',
      '(get out|leave|gone|away|pack) (before|while) (he|she) (gets (home|back|in)|comes (home|back)|is (out|at work)|wakes|sleeps)',
      '(he|she) (watches|watching|listens to|films|follows|tracks) me (on|through|with|all|everywhere|at work|constantly|when|via)',
      '(he|she) (comes|goes|sits) (with me|in with me) (everywhere|to (the doctors?|every|the gp|my|all))',
    ),
    unless: phrases('(cat|dog|puppy|caretaker|wheelchair|dementia|carer|support worker|blind)'),
  },
  {
    kind: 'safeguarding',
    says: phrases(
      `${child} ... (cries and cries|never (go|goes|been) to school|half starved|not at school|filthy clothes|no one to mind|nobody (minding|watching|with)|parents are (out of it|drunk|high|off|on))`,
      '(baby|children|kids|toddler*) .. (parents?|mum|mother|dad|adults?) .. (out of it|drunk|passed out|high|on drugs|drugged|unconscious)',
      '(left|leaves|leaving) (the |her |his |their |those |two |three )?(kids|children|baby|little ones?|bairns|weans|boys|girls) (with (no one|nobody)|home alone|alone|on their own|to fend|in the (car|flat|house) (alone|all|while))',
      '(man|men|bloke|blokes|fella|lads?|neighbour|older (men|lads|boys|fella)) ... (gives|giving|gave|takes|taking|invites|buys|coming to see|keep coming|visit*) .. (girls?|boys?|kids|children|her|him|14|fifteen|teenage*) .. (sweets|vapes|money|phones?|flat|car|drink)',
      '(girl|boy|lad|shes|hes|she is|he is) .. (1[1-6]|thirteen|fourteen|fifteen) .. (older|grown) (men|man|lads|blokes|boyfriend)',
      '(her|his|their) (dad|father|stepdad|mum|mother|parents) (screams?|screaming|shouts|hits|beats|slaps|batters) (at )?(her|him|them|the (kids|baby|child*))',
      '(mum|mums|nan|nans|dad|dads|gran|grans|grandad|grandads|uncles|aunties|neighbours|brothers) (carers?|nurse|care worker|home help) .. (slapped|slaps|hit|hits|shoved|pushed|shouted|steals|stole|hurt|rough|pinched|taking)',
      '(nobody|no one|none) (has |have |had |been |s )*(been in|been|come|came|called|checked on|fed|seen) (to (him|her)|him|her|in|on him|on her) .. (days|week|since)',
      '(nobody|no one) (has |s )?(been|come) .. (days|a week|since (thursday|friday|saturday|sunday|monday))',
      '(cant|cannot) (get out of|leave) (bed|his bed|her bed|the chair) .. (nobody|no one|alone|days|food|wet)',
      '(living|lives|sat|sitting|lying|lies) in (filth|squalor|(his|her|their) own (mess|dirt|wee)|the dark with no|rubbish up to)',
      '(no food|nothing|empty) .. (in|for) (the |his |her |their )?(fridge|cupboards?|house) .. (old|he|she|him|her|days|children|kids)',
      '(old (chap|man|lady|boy|fella)|elderly|pensioner|neighbour) ... (no food|empty fridge|nothing in the (fridge|cupboard*))',
      `${child} (is |was |been |are |has been )?(wandering|walking|out|running|lost|playing) .. (nappy|car park|road|main road|barefoot|alone|pyjamas|middle of the road)`,
      '(dealers?|gang|druggies|addicts|users|lads) (are |is |have |has |been )*(using|took over|taken over|taking over|dealing from|living in|run from) .. (disabled|vulnerable|old|his|her|lads?|neighbours?|ladys|mans) .. (flat|home|house|place)?',
      '(had|has had|have had|having) a (fall|bad fall|stroke|turn) .. (hear|knocking|cant get|calling|floor|door|no answer)',
      '(hear|hearing) (her|him|knocking|banging|moaning|groaning|calling) .. (floor|fall|fallen|help|wall)',
      '(took|taken|takes|keeps taking|has) (his|her) (bank card|pension|money|benefits) (off (him|her)|and|every)',
    ),
    unless: phrases(
      '(dog|cat|puppy|pigeon*|plumber|engineer|contractor*|caretaker|repair*|boiler|heating|lift|my (own )?(kids|children|son|daughter|toddler)|waiting in|meter)',
    ),
  },
  {
    kind: 'homeless',
    says: phrases(
      '(no|without a|not got a|havent got a) (home|house|place|flat) to (go|come|return|move) (back )?(to|into)',
      '(have to|got to|must|need to|told to|says i|saying i) (have to |got to |must )?(go|be gone|leave|get out|be out|move out|find somewhere) (by|on|before) (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (weekend|end of|\\d+)) ... (nobody|no one|nowhere|else|where|kids|baby|help)',
      '(will|going to|gonna|ll|could|might) be (on the streets?|sleeping rough|homeless|street homeless|without a home)',
      '(told|asked|have|got|making us|making me) (us |me )?to leave (the |our |my )?(refuge|hostel|b and b|hotel|shelter|temporary|supported|sisters|mums|dads) .. (on|by|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|this)',
      '(spent|slept|stayed|been|was|were) (the |all |last )?(night|nights) .. (in|at|on) (the |a |my )?(hospital|a and e|mcdonalds|car|bus|train|station|airport|park|church|waiting room|stairwell|bench|doorway|van|shelter|mosque)',
    ),
    unless: phrases(
      '(visiting|with (mum|dad|my (mum|dad|wife|husband|baby|daughter|sister)) in hospital|operation|in labour|holiday|flight|delayed|the plumber|contractor*)',
    ),
  },
];
