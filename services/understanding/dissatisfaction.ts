import { verdicts, wrongs } from './grievanceCues.ts';
import { hints } from './hintCues.ts';
import { asking, praise } from './labelCues.ts';
import { findAll, phrases, says, saysIn, sentenceOf } from './phrases.ts';
import { tellsPlainly } from './plainTelling.ts';
import type { Said, Stretch } from './text.ts';
import { type Cue, undone } from './undoneCues.ts';
import { isForeign, wishIn } from './wishes.ts';

/** How likely a message is dissatisfied with the landlord, and what gave it away. */
export interface Dissatisfaction {
  /** 0 to 1. From rules, not calibrated: the model weighs what they find. */
  score: number;
  /** The resident's words that told it, the strongest first. */
  words: string[];
  /** An explicit wish to complain. */
  wishes: boolean;
}

const cues: Cue[] = [...undone, ...wrongs, ...verdicts];

/** A plain statement about home or landlord is asked about, and no more. */
const forTelling = 0.33;

/** Hints of shape alone reach this at most: they lead to the one question, not to an offer. */
const mostForHints = 0.58;

/** One sign with the shape of telling around it. */
const mostWithHints = 0.85;

/** A hint of this weight counts in any sentence; lighter ones not where ordinary business is talked of. */
const plainHint = 0.5;

/** Hints below this are nothing but shape. */
const mereShape = 0.38;

/** An explicit wish leaves no doubt. */
const wishScore = 0.97;

/** How many pieces of the message are kept as what gave it away. */
const mostWords = 5;

const praiseful = phrases(
  '(thank you|thanks|cheers|grateful)( you)? (so|very|a) (much|million|lot|bunch)',
  '(all (sorted|fixed|done|good|working)|sorted now|working again|fixed (now|within|the same day)|back on now)',
  '(brilliant|excellent|fantastic|amazing|great|lovely|superb|cracking|wonderful|top) (job|work|man|woman|lady|lad|lads|bloke|guy|service|team|people|plumber|engineer|caretaker)',
  '(really|very|so|absolutely|extremely|well|over the moon) (pleased|happy|grateful|impressed|delighted|chuffed)',
  '(above and beyond|made my day|went out of (his|her|their) way|pass (on )?my thanks|credit where|could not fault|couldnt fault|cant fault|a star|a legend|spotless|big thank you|just to say)',
  '(everyone|we|i|all) (is|are|am|was|were) (very |really |so )?(happy|pleased|delighted|grateful)',
  '(are|is|was|were) (amazing|brilliant|fantastic|great|wonderful|lovely|excellent|superb)',
);
const turn = phrases(
  '(but|however|though|although|except|shame|pity|unfortunately|sadly|yet|only|apart from|until)',
);
const deniedComplaint = phrases(
  '(no|not a|isnt a|not|nothing to|cant|not here to|without|wasnt a|isnt really a) (formal |real |actual )?(complaint*|complain|complaining)',
  '(not|never|isnt|wasnt) (at all )?(unhappy|dissatisfied|disappointed|annoyed|angry|upset|fed up|bothered)',
  '(i am|im) not complaining',
);
/** Ordinary business: in such a sentence the shape of telling means nothing. */
const ordinary = phrases(
  '(just |only )?(to )?(let|letting) you know',
  '(just|only|simply) (checking|wondering|asking|confirming|curious)',
  '(i would|id|i|we|we would) (like|want|love|need|prefer|wish) (to (book|know|join|pay|speak|talk|swap|apply|add|change|order|ask|register|arrange|report|request|put|keep|buy|get)|a |an |my |email|text|the )',
  '(please|pls|could you|can you|would you|can i|could i|may i|do i|is it|is there|are there|will the|when is|when are|what is|where is|where do|who is|who do|how do|how much|how many)',
  '(my (new )?(name|number|email|reference|address|phone|email address|phone number) (is|has|will)|moved (in|out)|moving (in|out)|on holiday|be away|late with the rent|my bank|proof of address|job number|works? number)',
  '(thanks|thank you|cheers|ta|good (morning|afternoon|evening)|hello|hi|fair enough|no problem)',
  '(noticed|started|appeared|happened|stopped|broke|snapped|came off|fallen|blown) (today|just now|this morning|last night|an hour ago|yesterday|over the weekend|in the (wind|gale|storm|night))',
);
const supposed = phrases(
  '(if|suppose|when|whether) (i|we|someone|somebody|anyone|a (tenant|resident|member)|people|tenants|you) (ever |was |were |is |are |am )?(want*|wish*|wanted|unhappy|not happy|dissatisfied|disagree|had|have|need|not satisfied|wanting)',
  '(what|how) (happens|would happen|does it work|would that work|can they do|counts|should (i|we|people|someone) do) .. (if|when|as a complaint)',
);

/** What a message without any landlord's failing may reach at most: an angry first report is asked, not offered. */
const mostForFeeling = 0.45;

/** Having told the landlord before, or waited in vain, is the commonest sign of all (facts 2: most have no bad word). */
const toldBeforeWeight = 0.55;

interface Hit {
  cue: Cue;
  words: string;
  from: number;
}

function hitsOf(said: Said, from: Cue[]): Hit[] {
  return from.flatMap((cue) => {
    const found = findAll(said, cue.says).filter(
      (each) => cue.unless === undefined || !saysIn(sentenceOf(said, each.from), cue.unless),
    );
    // A second find of the same kind adds a little; the tenth adds nothing.
    return found.slice(0, 2).map(({ words, from: place }, index) => ({
      cue: index === 0 ? cue : { ...cue, weight: cue.weight / 3 },
      words,
      from: place,
    }));
  });
}

/** Several independent signs add up as chances do: each leaves less room for doubt. */
function together(weights: number[]): number {
  return 1 - weights.reduce((doubt, weight) => doubt * (1 - weight), 1);
}

function scoreOf(hits: readonly Hit[], toldBefore: boolean): number {
  const landlord = hits.filter(({ cue }) => cue.landlord).map(({ cue }) => cue.weight);
  const feeling = hits.filter(({ cue }) => !cue.landlord).map(({ cue }) => cue.weight);
  if (toldBefore) landlord.push(toldBeforeWeight);
  return landlord.length === 0
    ? Math.min(mostForFeeling, together(feeling))
    : together([...landlord, ...feeling]);
}

/** The shape of telling, where nothing says outright that somebody is dissatisfied. */
function hintOf(hits: readonly Hit[]): number {
  return Math.min(mostForHints, together(hits.map(({ cue }) => cue.weight)));
}

/** Praise that no "but" takes back; "filthy when we moved in, but your team made it spotless" ends in praise. */
function isPraised(said: Said, score: number): boolean {
  const last = findAll(said, turn).at(-1);
  const told = last === undefined ? said.plain : said.plain.slice(last.to);
  return saysIn(told, praiseful) || (score < 0.5 && saysIn(told, praise));
}

/** A plain failing in a sentence without a good word: "have a great week" at the end takes nothing away from it. */
function standsApart(said: Said, strong: readonly Hit[]): boolean {
  return strong.some(({ cue, from }) => {
    const sentence = sentenceOf(said, from);
    return (
      cue.landlord && cue.weight >= plainHint && !saysIn(sentence, praise) && !saysIn(sentence, praiseful)
    );
  });
}

/** What speaks against it: praise without a "but", a denial, a supposition, somebody else's shop. */
function tempered(said: Said, score: number, strong: readonly Hit[]): number {
  let left = score;
  if (isPraised(said, scoreOf(strong, false)) && !standsApart(said, strong)) left *= 0.3;
  if (says(said, deniedComplaint)) left *= 0.35;
  if (says(said, supposed)) left *= 0.3;
  if (isForeign(said)) left *= 0.2;
  return left;
}

/** The shape of telling means nothing in a question, or where ordinary business is talked of; what is plain counts anywhere. */
function meansSomething(said: Said, { cue, from }: Hit): boolean {
  const sentence = sentenceOf(said, from);
  if (cue.weight < mereShape && asking.test(sentence)) return false;
  return cue.weight >= plainHint || !saysIn(sentence, ordinary);
}

/** The longest stretch of a resident's own words that is shown as what gave it away. */
const longestQuote = 90;

/** What the cues find in a message. */
interface Finds {
  wish: Stretch | null;
  strong: readonly Hit[];
  hinted: readonly Hit[];
}

/** For as long as the message is kept: it is asked about by the rules and once more by the model. */
const foundBefore = new WeakMap<Said, Finds>();

function foundIn(said: Said): Finds {
  const known = foundBefore.get(said);
  if (known !== undefined) return known;
  const found = {
    wish: wishIn(said),
    strong: hitsOf(said, cues),
    hinted: hitsOf(said, hints).filter((hit) => meansSomething(said, hit)),
  };
  foundBefore.set(said, found);
  return found;
}

/** The words between the marks around a find: "still no" alone says little in "it sounds as if ...". */
function clauseAround(said: Said, { from, words }: Hit): string {
  const sentence = said.sentenceAt(from);
  const start = Math.max(sentence.from, said.plain.lastIndexOf(' , ', from) + 2);
  const comma = said.plain.indexOf(' , ', from);
  const end = comma === -1 ? sentence.to : Math.min(sentence.to, comma);
  const clause = said.quote(start, end).replace(/[\s.,!?;:]+$/, '');
  return clause.length <= longestQuote && clause.length >= words.length ? clause : words;
}

function strongestFirst(one: Hit, other: Hit): number {
  return other.cue.weight - one.cue.weight;
}

/**
 * Hears dissatisfaction that nobody names (Code 1.3). `toldBefore`: the message says that the landlord was told before.
 * Pure; linear in the length of the message.
 */
export function hearDissatisfaction(said: Said, toldBefore: boolean): Dissatisfaction {
  const { wish, ...found } = foundIn(said);
  const strong = found.strong.toSorted(strongestFirst);
  const hinted = found.hinted.toSorted(strongestFirst);
  const quotes = [...strong, ...hinted].slice(0, mostWords).map((hit) => clauseAround(said, hit));
  const words = [...new Set([...(wish === null ? [] : [wish.words]), ...quotes])];
  if (wish !== null) return { score: wishScore, words, wishes: true };
  const score = scoreOf(strong, toldBefore);
  return { score: tempered(said, inAll(said, score, hintOf(hinted)), strong), words, wishes: false };
}

/** What the signs and the shape of telling come to. A plain statement without either is asked about. */
function inAll(said: Said, score: number, hint: number): number {
  if (score > 0) {
    const most = score < plainHint ? mostForHints : mostWithHints;
    return Math.max(score, Math.min(most, together([score, hint])));
  }
  return hint < forTelling && tellsPlainly(said) ? forTelling : hint;
}

/**
 * The names of everything that speaks for or against dissatisfaction, for a model to weigh: each kind of cue and hint that was
 * found, what tempers them, and how far they come by themselves.
 */
export function toldSigns(said: Said, toldBefore: boolean): string[] {
  const { wish, strong, hinted } = foundIn(said);
  const score = tempered(said, inAll(said, scoreOf(strong, toldBefore), hintOf(hinted)), strong);
  const named = [...strong, ...hinted].map(({ cue }) => `cue:${cue.name}`);
  const facts: [string, boolean][] = [
    ['wish', wish !== null],
    ['toldBefore', toldBefore],
    ['denied', says(said, deniedComplaint)],
    ['supposed', says(said, supposed)],
    ['foreign', isForeign(said)],
    ['praiseful', says(said, praiseful)],
    ['plainly', tellsPlainly(said)],
    ['ordinary', says(said, ordinary)],
  ];
  return [
    ...new Set(named),
    ...facts.filter(([, holds]) => holds).map(([name]) => name),
    `rules:${Math.round(score * 10)}`,
  ];
}
