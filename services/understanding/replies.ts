import { phrases } from './phrases.ts';
import type { Said } from './text.ts';
import type { ReadingContext, Reply } from './understanding.ts';

type Asked = ReadingContext['asked'];

/** A reply begins the message; what follows it is more, not less. Longer messages tell a story and are no reply. */
const longestReply = 90;

const start = (...said: string[]): RegExp => new RegExp(`^${phrases(...said).source}`);

const dontKnow = start(
  '(i )?(really |honestly )?(dont|do not|didnt|wouldnt|couldnt) (really |rightly |even )?(know|remember|recall|tell you)',
  '(i am |am )?not (too |so |really |quite |all that |very )?(sure|certain)',
  '(no|havent (a|any)|not a|no earthly) (idea|clue)',
  '(i )?(havent|have not) (got )?(a|the|any) (foggiest|clue|idea)',
  'cant (remember|recall|say|think)',
  '(dunno|idk|unsure|unknown|forget|forgotten|hard to say|who knows|no memory)',
  'i (have )?(forget|forgotten|forgot)',
);

const ratherNot = start(
  '(i )?(would|id) (much )?(rather|prefer) (not|no)',
  '(i )?prefer not',
  'rather not',
  '(i )?(would|id) (sooner|rather) (not|keep)',
  '(i )?(dont|do not) (want|wish|like|feel|feel able) to (say|tell|share|give|answer|go into)',
  '(i am |am )?not (saying|telling|comfortable|happy) (saying|to say|telling|giving|with)?',
  '(its |thats )?(private|none of your business|personal)',
  'not (willing|prepared) to',
);

const skip = start(
  // "Next door" is a place.
  'next( one| please)?(?= [.!]? ?$)',
  '(skip|pass|next question|move on|leave (that|it) blank|leave (it|that) out|nothing to add|nowt|n a|na|not applicable)( this| that| it| please| one)?',
  'can (we|you|i) skip',
);

const more = start(
  '(please )?(tell|explain)( me)? (a bit |some )?more',
  '(what|wot) (does|would|will|is|happens|do) (that|it|this|a complaint|happen|you|then|next|if|after|when)( mean| involve| if| do| happen| then)?',
  '(more|more info|more information|explain|explain please|meaning)( please)?',
  '(how does|how would) (it|that|this) work',
  'why (would|should) i',
);

/** Yes by itself, whatever follows. */
const clearYes = start(
  '(oh |well |ok |okay |right |er |um |actually |hello |hi |please |and |then |so |in that case |go on ){0,3}(, )?(yes|yeah|yea|yep|yup|yh|ya|ye|aye|certainly|definitely|absolutely|of course|indeed|exactly|thumbsup|affirmative|spot on|oui|haan|ji)',
  '(please|pls) (go ahead|carry on|log (it|this|that|a complaint)|(put|make|raise|record) (it|this|that|one|a complaint))',
  '(go|crack) (on|ahead)( then)?',
  '(if (it is|its) not too much (trouble|bother)( ,)?|i think|on reflection|better late|what do you think [?] )? ?(yes|yeah|you had better)',
  '(perhaps|maybe|i think) (i|you|we) (had better|should|better|ought to)',
  'damn right|hell yeah',
  '(i|we) (should|would) be (most |very |so )?(grateful|glad|obliged|pleased|thankful) (if|to|for)',
  '(ok |okay |yes )?(do|log|file|record|raise|submit|register|send|lodge) (it|that|this|one|a complaint|the complaint)',
  '(mum|mam|dad|she|he|wife|husband|they|we|nan|hubby|partner|the wife|my (mum|wife|husband|dad)) (says|say|said|agrees?|would) (yes|yeah|aye|go on|please|like)',
  '(damn|too|bloody|dead|quite|fucking|bang) right',
  '(you bet|hell yes|by all means|if you would|if you could|if you dont mind|that would be (good|great|lovely|fine|helpful|kind)|very much so)',
  '(that|thats|that is|it|its|it is|all|everything|sounds|looks|is|reads) (all |is |s |quite |about |looks |sounds ){0,3}(right|correct|fine|good|perfect|ok|okay|true|spot on)',
  '(nothing|no need|no) (to )?(chang*|change|changes)',
  '(i )?(do|would|will|might as well|think so|suppose so|guess so) (please|, |and )',
);

/** Yes when nothing but courtesy follows: "fine" and "I would" begin other sentences too. */
const looseYes = start(
  '(please do|(oh |well |er |um ){0,2}(sure|correct|ok|okay|okey dokey|alright|all right|fine|right|perfect|true|y|si|tak|why not|carry on( then)?|i am happy( to)?|i want (to|that|it)|i would like (to|that|it|one)|(i |we )?(both )?(do|would|will|might as well|think so|suppose so|suppose|guess so)|put (it|that|this|me) (in|down|through|on)))',
);
const courtesy =
  /^(?: (?:,|please|pls|thanks?|thank you|cheers|ta|mate|love|then|that|it|yes|lets|do it|go ahead|log it|[.!?])(?= |$))*(?: (?:if|and|also|but) .*)?$/;

function isYes(plain: string): boolean {
  if (clearYes.test(plain)) return true;
  const loose = looseYes.exec(plain);
  return loose !== null && courtesy.test(plain.slice(loose[0].length).trimEnd());
}

const no = start(
  '(oh |well |er |um |actually |sorry |hello ){0,3}(, )?(no|nope|nah|naw|nay|never|none|not really|no thanks|no thank you|n|nie|non)',
  '(not|maybe|perhaps|another) (just )?(now|yet|today|later|at the moment|right now|this time|time|particularly|necessary|needed|at all|interested|bothered)',
  '(maybe )?(later|leave it|dont bother|forget it|never mind|nevermind|thumbsdown|negative)',
  '(i )?(dont|do not|wouldnt|would not|wont) (want|need|think so|like|bother|wish)',
  '(i am |am )?(not bothered|ok thanks|okay thanks|alright thanks|fine thanks|good thanks|fine as i am)',
  '(thats|that is|its|it is) (all )?wrong',
  '(thats|that is|its|it is) not (all |quite )?(right|correct|it)',
  'not (all |quite )?(right|correct)',
  '(wrong|incorrect|not quite)',
  'nothing',
  'not that (i|we) (know|am aware|are aware|can think)( of)?',
);

const correction = start(
  '(oh |ah |oops |er |um ){0,3}(, )?((no|nope|sorry|wait|actually|correction|apologies|hang on|hold on|my mistake|i got that wrong|i made a mistake|typo)( ,)? ){1,3}(its|it|it is|it was|that was|that should|it should|i meant|i mean|make (that|it)|not|the|more like|we|he|she|they|i said|three|four|two|five|six|once|twice|on|in|at|my|last)',
  '(and |but )?(it|that) (was|is) actually',
  '(and |but )?actually (it|that) (was|is)',
  '(i meant|i mean|i should have said|it should (be|say|have)|that should (be|say)|make (that|it)|change (that|it|the|my)|correction)',
  'not (the|a|on|in|at|my|in the|on the)? ?[^ ]+ (, )?(but|its|it was|it is|the|on|in|my|a) ',
);

const count =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\\d+|once|twice)';

/** "Three calls, not two": a number put in the place of another. */
const numberNot = new RegExp(` ${count} (?:[a-z]+ )?(?:, )?not ${count} `);

const time =
  '(?:[0-9]{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)';

/** "It was February actually not March", "it started on the 4th not the 5th": a time put in the place of another. */
const timeNot = new RegExp(
  ` ${time} (?:of [a-z]+ )?(?:, )?(?:actually |sorry |and )?not (?:in |on |the |since |from ){0,2}${time} `,
);

/** "It's not twelve times, it's 2". */
const notCountBut = new RegExp(
  ` not ${count} (?:times?|calls?|emails?|letters?|weeks?|days?|months?|years?)? ?, (?:but |it is |its |it was |more like |only ){1,2}${count} `,
);

/** "It is the bathroom ceiling, not the kitchen", "it was Monday the 9th, not the 16th": said with what it replaces. */
const rightsItself =
  / (?:it is|its|it was|that was|was|should be|meant|actually) (?:[^ .!?]+ ){1,7}, (?:and )?not (?:the |in the |on |a )?[^ ]+ /;

/** What says "that is right" to a read-back, wherever it stands. */
const agrees = phrases(
  '(right|correct|accurate|accurately|spot on|perfect|good summary|fine by me|agree|agreed|all good|looks good|sums it up|exactly|summary|no changes|nothing to change)',
);
/** "That's the ticket": a few words about the summary that object to nothing. */
const shortlyAgreed =
  /^ (?:that|thats|it|its|this|all|great|lovely|good|cheers|ta|sorted|done|looks|sounds|submit|send|confirm|confirmed|grand|champion|brill|cool|happy|magic)(?: [^ ,.!?]+){0,4}(?: [.!])? $/;
const disagrees =
  / (?:should|not|isnt|wrong|but|except|almost|nearly|change|wasnt|apart|incorrect|inaccurate) /;

const toldBefore = start(
  '(no|nope|nah|naw|never)',
  '(i have |have |we have |ive |already |i )?(told|rang|rung|reported|said|mentioned|emailed|called|phoned|complained|asked)',
  '(its|it is|this is|thats) (the |about the |my |at least the )?(second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth|millionth)',
  '(second|third|fourth|fifth|2nd|3rd|4th|umpteenth) time',
);

const firstTime = start(
  '(yes|yeah|yep|aye|first|1st|it is|its) ?(,)? ?(it is|its|the)? ?(the)? ?(very )?(first|1st)? ?(time)?',
  '(i )?(havent|have not|never|hadnt|didnt|not) (told|said|reported|mentioned|contacted|rung|rang|spoken|phoned|yet told)',
  '(just|only) (noticed|happened|started|found|today)',
);

function ofFirstTime(plain: string): Reply | null {
  if (/^ (?:no|nope) (?:, )?(?:i |we )?(?:havent|have not|never|not told|nobody)/.test(plain)) return 'yes';
  if (firstTime.test(plain)) return 'yes';
  return toldBefore.test(plain) ? 'no' : null;
}

const kinds: [Reply, RegExp][] = [
  ['dont_know', dontKnow],
  ['rather_not', ratherNot],
  ['skip', skip],
  ['correction', correction],
  ['more', more],
];

/**
 * A short reply that a conversation turns on, or null. Only where the message as a whole is one, or begins with one
 * clearly: "No heating since Friday" is no "no".
 */
export function readReply(said: Said, asked: Asked): Reply | null {
  const { plain } = said;
  if (
    said.raw.trim().length > longestReply &&
    !/^ (?:yes|no|yeah|nope) (?:please |thanks )?[,.!]/.test(plain)
  )
    return null;
  if (asked === 'first_time') {
    const first = ofFirstTime(plain);
    if (first !== null) return first;
  }
  if (rights(said)) return 'correction';
  if (/ [.!?,] (?:yes|yeah|yep|aye)(?: please)?(?: [.!])? $/.test(plain)) return 'yes';
  if (asked === 'confirm' && isAgreed(plain)) return 'yes';
  const clear = kinds.find(([, pattern]) => pattern.test(plain));
  if (clear !== undefined) return clear[0];
  return yesOrNo(plain);
}

function rights({ plain, sentences }: Said): boolean {
  if (rightsItself.test(plain)) return true;
  return sentences.length === 1 && [numberNot, timeNot, notCountBut].some((pattern) => pattern.test(plain));
}

function isAgreed(plain: string): boolean {
  agrees.lastIndex = 0;
  return (agrees.test(plain) || shortlyAgreed.test(plain)) && !disagrees.test(plain);
}

/** "Right but the date is wrong": what follows takes the yes back. */
const takenBack =
  / (?:but|except|apart from|only) (?:[^ .!?]+ ){0,8}?(?:wrong|incorrect|inaccurate|isnt|wasnt|not right|not correct|should be|needs changing|missing|mistake) /;

function yesOrNo(plain: string): Reply | null {
  if (takenBack.test(plain)) return null;
  if (/^ no changes? /.test(plain)) return 'yes';
  if (no.test(plain)) return isBareNo(plain) ? 'no' : null;
  return isYes(plain) ? 'yes' : null;
}

/** "No", "no thanks", "no, leave it" and "not now" are replies; "no heating", "never came" and "none of the men" are not. */
function isBareNo(plain: string): boolean {
  if (/^ (?:oh |well )?no you are (?:all right|alright|ok|okay|fine|good|grand)/.test(plain)) return true;
  const next = /^ (?:oh |well |actually |sorry |er |um )*(?:no|never|none|non|nothing) ([^ ]+)/.exec(
    plain,
  )?.[1];
  if (next === undefined) return true;
  return /^(?:[,.!?]|thanks?|thank|cheers|need|i|im|its|it|not|dont|please|way|that|thats|sorry|worries|more|longer|love|mate|ta|really|special|adjustments?|mind|else|needed)$/.test(
    next,
  );
}
