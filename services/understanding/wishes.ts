import { review } from './labelCues.ts';
import { findAll, phrases, says, saysIn, sentenceOf } from './phrases.ts';
import type { Said, Stretch } from './text.ts';

const aComplaint =
  '(a |an |my |another |one |this |it |that |the )?(formal |official |stage one |stage 1 |new |proper |serious |written |further )?complaints?';

/** Beside one that is known: "I've another complaint" is said of nothing that exists. */
const more = '(another|new|second|third|further|different|separate|(one|1) more)';

const wish = phrases(
  `(want|wants|like|wish|wishes|need|needs|going|intend|love|wanting|decided|here|have|mean|ready|able|required|planning) (to )?(make|log|raise|put in|lodge|file|register|submit|start|open|place|record|issue|send in|bring|put forward) ${aComplaint}`,
  '(want|wants|like|wish|wishes|need|needs|going|intend|decided|have|ready|mean) to (formally |officially |now )?complain',
  `(make|making|log|logging|raise|raising|put in|putting in|lodge|lodging|file|filing|register|registering|submit|submitting|record|open|start) (this |it |that |me |us |my (message|email|words) |this message |this email )?(up |down )?(as |in as |for (me|us) )?${aComplaint}`,
  `(take|treat|count|regard|class) (this |it |that |my (message|email|words) |this message |this email )(up |down )?as ${aComplaint}`,
  `(put|write|get|have|note|mark) (this|it|that|me|us|my name|everything) (down |in )?(as|in as|for) ${aComplaint}`,
  '(log|record|register|note|raise|file) (this|it|that|all (of )?this) (please|pls|formally|officially|now|for me|down|then|with|,|and|as)',
  `(consider|treat|take|regard|class) (this|it|that|my (message|email|letter|words)) (message |email |letter |to be )?(as )?${aComplaint}`,
  `(this|it|that) (is|must be|should be) (a |an |my |now a )(formal |official |proper |serious )?complaint`,
  `(its|thats|here is|heres|here it is) (a |an |my )(formal |official |proper |serious )?complaint`,
  '(i am|we are|im|were|am) (complaining|making a complaint|making an? (formal|official) complaint|putting in a complaint)',
  '(i|we) (hereby |now |formally |officially ){1,2}(complain|lodge a complaint|object)',
  '(take|taking|taken|took) (this|it|that|things|the matter|matters) (any )?(further|higher|up with|to the top|to a higher)',
  '(want|like|wish|need|would) (this|it|that)( to be| to get)? (to be )?(escalated|logged|recorded|investigated|taken (further|seriously) and logged)',
  '(register|log|record|note|express|raise|voice|lodge|put on record) (my|our|his|her|a|an|some) (formal |strong |deep |extreme )?(dissatisfaction|complaint|displeasure|unhappiness|objection|grievance|concern*)',
  '(not|wont|will not|refuse to|cannot|cant|never) (be )?(accept|accepting|accepted) (this|that|it|your|any|the)',
  '(complain|complaining|complaint) (about|against|regarding|over|concerning|re) (the way|how|my|your|our|a member|the (lift|cleaner|caretaker|office|officer|repairs|contractor|service|staff|state|heating|rent|charge*|noise|bins|manager|plumber|damp|leak))',
  '(who|where|how) (do|can|should|would|shall) (i|we) (complain|make a complaint|put in a complaint|raise a complaint|log a complaint|lodge a complaint|go about (complaining|making a complaint)) (to )?(about|against|regarding|over)',
  '(want|wanna|wants) (make|log|put|raise|file|do) (a )?complaint',
  '(logged|recorded|treated|taken|registered|raised|put down|noted|filed|counted|regarded|entered) (down )?as (a |an |my )?(formal |official )?complaint',
  '(log|make|raise|new) (a )?complaint (please|pls)',
  '(want|like|need|wish|would like) (this|it|that|the matter) (to be )?(taken|going|moved|looked at) (further|higher|to the top)',
  'log a (new )?complaint',
  `(have|ive|got|theres|there is|heres|here is|here comes) (a |an |just |still |now |got |also ){0,3}${more} complaint`,
);

/** Said of a wish, these make it none: denied, only thought about, somebody else's, or asked in general. */
const unmeant = phrases(
  '(dont|do not|didnt|not|never|isnt|wasnt|wouldnt|no|without|rather not|hate to|nor|neither|wont|not going|not wanting|not here|arent|stop|not like) (really |actually |even |want |wanting |wish |wishing |like |going |looking |trying |mean |here |to |have to |be |need |a |an |make |making |log |put |as |this |it |intend ){0,5}(complain|complaining|complaint|complaints)',
  '(if|when|whether|suppose|before|unless|how would|what if|are|is|can|could|may) (i|we|someone|somebody|anyone|people|tenants|residents|one|a (tenant|resident|member)|they|he|she) (ever |want* |wanted |wish* |allowed |able |have |had |need* |decide* |were |was |to |would |like |make |making |chose |choose ){0,5}(complain*|complaint*|make a complaint|log a complaint)',
  '(he|she|they|neighbour*|sister|brother|friend|mate|boss|colleague|man|woman|lady|someone|somebody|people|tenant|resident) (said|says|told (me|us)|tells|reckons|thinks|is|are|was|were|has|have|had|made|makes|keeps|wants|went|put|lodged|always|never) ... (complain*|complaint*)',
  '(how|where|who) (do|can|would|should|could|does) (i|we|you|one|somebody|someone|people) (go about |to )?(put in|putting in|make|making|log|logging|raise|raising|lodge|lodging|file|submit|complain|complaining) ?(a |an )?(formal )?(complaint)? (please|one day|in future|in general|if|when|just|out of|,|\\?|\\.)',
  '(future reference|out of interest|in general|hypothetically|just curious|just wondering)',
  '(chest|heart|skin|stomach|medical|back|health) complaint*',
  '(rent|fair|tenancy) complaint*',
  `${more} complaints? (procedure|policy|process|form|officer|team|system|line|address|(is |was |already |still ){0,2}(open|in|with you|going|running|logged|lodged|outstanding|waiting|pending))`,
);

/** A complaint that does not exist yet, whatever else is to be reviewed. */
const anew = phrases('(new|another|second|separate|fresh|further) complaint', '(a|this) complaint');

/** Said by somebody who speaks for another: still a wish. */
const inTheName = phrases(
  '(my|our) (mum|mother|dad|father|nan|gran|grandma|grandad|aunt|uncle|sister|brother|son|daughter|wife|husband|partner|neighbour|friend|client) (wants|would like|wishes|needs|has asked me) to (make|log|raise|put in|lodge|file|register|submit)? ?(a )?(complain|complaint)',
);

const elsewhere =
  '(supermarket|tesco|asda|aldi|lidl|sainsburys?|morrisons|waitrose|amazon|ebay|argos|currys|ikea|council|councils|bank|bus|buses|train|trains|railway|school|schools|university|college|cafe|shop|airport|sky|o2|ee|club|my work|at work|bbc|gp|surgery|doctor|doctors|dentist|hospital|nhs|broadband|internet|bt|virgin media|virgin|takeaway|restaurant|airline|hotel|royal mail|post office|postman|courier|evri|hermes|dpd|police|dwp|job ?centre|universal credit|hmrc|employer|boss|my manager|energy (supplier|company|provider)|electricity supplier|gas supplier|british gas|edf|eon|octopus|thames water|water company|phone company|vodafone|football|gym|taxi|uber|deliveroo|insurance company|insurer|estate agent*|internet provider|provider|supplier|weather|traffic|government)';
const near = '(the |my |our |her |his |at |with |about |against |to |by |local |a ){0,3}';

/** A complaint that went, or is to go, to somebody else. */
const toOthers = phrases(
  `(complain|complained|complaining|complains|complaint|complaints|grievance) (is |was |has |i made |we made |went |in |all |again |once |formally |already |officially ){0,3}(to|about|against|with|at|from|regarding) ${near}${elsewhere}`,
  '(nothing to do with|not about|isnt about|not aimed at|not against) (you|the co op|the coop|your|housing)',
);
/** Somebody else's failings. */
const ofOthers = phrases(
  `${elsewhere} (is |are |was |were |has |have |had |just |keeps? |still |really |always ){0,3}(useless|rubbish|overcharg*|lost|late|never|still|again|rude|dreadful|terrible|awful|hopeless|down|cancel*|ignor*|shocking|not|hasnt|havent|didnt|doesnt|wont|wrong|delivered|dug|lose|losing|let|said|says|say|depressing|appointment)`,
  `(unhappy|fed up|furious|annoyed|angry|waiting) ... (with|about|at|for) ${near}${elsewhere}`,
  '(dentist|hospital|gp|doctors?) appointment*',
  `(virgin media|virgin|bt|sky|tesco|asda|aldi|lidl|amazon|royal mail|evri|dpd|hermes|british gas|edf|eon|octopus|thames water|vodafone|o2|my (boss|manager|employer|bank|gp|dentist)|the (council|bus|train|school|hospital|bank|police)) (at work |at the office )?(put|puts|is|are|was|were|has|have|charged|charges|keeps?|sent|lost|took|never|wont|cant|said|says|always|still|just)`,
);
const ours = phrases(
  '(co op|coop|landlord|housing (officer|association|team)|your (officer|staff|contractor*|plumber|team|caretaker|cleaner*)|you (lot|people|never|said|told|promised|keep|havent|didnt|dont)|my (repair|rent|tenancy|boiler|lift|kitchen|bathroom|heating)|repairs? team|caretaker|the (lift|repair|boiler|heating|leak|damp|mould|gutter|roof)|your office (never|didnt|doesnt|wont|hasnt|lost))',
);

function isMeant(said: Said, found: Stretch): boolean {
  const sentence = sentenceOf(said, found.from);
  if (saysIn(sentence, toOthers)) return false;
  return saysIn(sentence, inTheName) || !saysIn(sentence, unmeant);
}

/** The whole message asks how, or whether one may: nobody asks Heard that who does not want to. "Can I complain if ..." asks more. */
const bareWish =
  /^[ .,!?]*(?:(?:hi|hiya|hello|hey|please|so|and|ok|right|well|sorry)[ .,!?]+)*(?:can|could|may|how (?:do|can|would|should|does one)|where (?:do|can)|who do) (?:(?:i|we) )?(?:please |just |also |actually )?(?:complain|(?:make|log|raise|put in|file|lodge|start) (?:a|another|my) (?:formal )?complaint)(?: (?:too|please|here|to|now|then|about (?:this|it|that|you|something)))*[ .,!?]*$/;

function bareWishIn(said: Said): Stretch | null {
  if (!bareWish.test(said.plain)) return null;
  const to = said.plain.length;
  return { from: 0, to, words: said.quote(0, to) };
}

/**
 * The words of an explicit wish to complain, or null. Always heard; not when it is denied, quoted, only asked about, or
 * about somebody else's shop; and not when an earlier complaint is to be looked at again, which is a wish of its own.
 */
export function wishIn(said: Said): Stretch | null {
  const found = bareWishIn(said) ?? findAll(said, wish).find((each) => isMeant(said, each)) ?? null;
  return found !== null && says(said, review) && !says(said, anew) ? null : found;
}

/** Whether the message grumbles about somebody other than the landlord: "a complaint about the supermarket". */
export function isForeign(said: Said): boolean {
  return says(said, toOthers) || (says(said, ofOthers) && !says(said, ours));
}
