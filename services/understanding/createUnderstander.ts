import { asMeant } from './corrections.ts';
import { createDateReader, type DateReader } from './dates/dateReader.ts';
import { type Dissatisfaction, hearDissatisfaction } from './dissatisfaction.ts';
import { type Facts, factsInSteps } from './facts.ts';
import { readFlags } from './flags.ts';
import { inLightOf } from './inLightOf.ts';
import { answered, categoryOf, type Judgement, judge, moreDangers } from './judging.ts';
import { readLabels } from './labels.ts';
import { scoreInSteps } from './longMessages.ts';
import { loadScorer } from './model/currentModel.ts';
import type { Scorer, Scores } from './model/scores.ts';
import { screenSaid } from './safety.ts';
import { needsOpinion, type SecondOpinion, withOpinion } from './secondOpinion/opinion.ts';
import { asksToKnow } from './sideQuestions.ts';
import { atOnce, type Steps, withPauses } from './steps.ts';
import { readText, type Said } from './text.ts';
import {
  hazardKinds,
  type Reading,
  type ReadingContext,
  type SafetyKind,
  type SideQuestion,
  type Understander,
} from './understanding.ts';

/** An understander that holds a worker for dates until it is closed. */
export interface ClosableUnderstander extends Understander {
  close(): Promise<void>;
}

/** What an understander is made from. */
export interface UnderstanderDeps {
  /** Told of troubles that mend themselves, in words without personal data. */
  onWarning?: (message: string) => void;
  /** The model that scores; the project's own unless told. */
  scorer?: Scorer;
  /** Asked about messages that the resident would be asked about; none unless told. */
  secondOpinion?: SecondOpinion;
}

const hazards: ReadonlySet<SafetyKind> = new Set(hazardKinds);

/** The understanding: rules that know the field, and a model that weighs what they find (design 5). */
export function createUnderstander(deps: UnderstanderDeps = {}): ClosableUnderstander {
  const dates = createDateReader(deps);
  const scorer = deps.scorer ?? loadScorer();
  const { secondOpinion } = deps;
  return {
    async read(text, context) {
      const reading = await readMessage(text, context, { dates, scorer });
      if (secondOpinion === undefined || !needsOpinion(reading)) return reading;
      return withOpinion(reading, await secondOpinion(text));
    },
    inLightOf: (reading, said) => inLightOf(reading, said, scorer),
    close: () => dates.close(),
  };
}

/** From so many characters on a message tells a story. */
const longStory = 200;

/** Messages longer than this are read with a pause between the parts, so that a rant holds nobody else's answer up. */
const longMessage = 3_000;

async function readMessage(
  text: string,
  context: ReadingContext,
  { dates, scorer }: { dates: DateReader; scorer: Scorer },
): Promise<Reading> {
  const said = readText(text);
  const done = <T>(steps: Steps<T>): T | Promise<T> =>
    said.plain.length > longMessage ? withPauses(steps) : atOnce(steps);
  const facts = await done(factsInSteps(said, context.asked));
  const since = await dates.read(asMeant(text, facts.reply), {
    saidOn: context.saidOn,
    asked: context.asked === 'since' || facts.corrects === 'since',
  });
  const { heard, dangers, scores, flags } = await done(weighInSteps(said, toldBefore(facts), scorer));
  const isReply = isAnswer(facts, context, said);
  const mayTell = !isReply || (askedToTell.has(context.asked) && wordsIn(said) >= fewestToldInReply);
  return {
    ...facts,
    ...weighed(said, { facts, heard, dangers, scores, isReply, mayTell, scorer }),
    since: since?.since ?? null,
    sincePrecision: since?.sincePrecision ?? null,
    flags,
    wishesToComplain: heard.wishes,
    empty: isEmpty(said),
    words: {
      ...facts.words,
      ...(since === null ? {} : { since: since.words }),
      ...(heard.words.length > 0 ? { dissatisfied: heard.words } : {}),
    },
  };
}

/** What rules and model hear in a message, each by itself. */
interface Heard {
  heard: Dissatisfaction;
  dangers: SafetyKind[];
  flags: Reading['flags'];
  scores: Scores;
}

function* weighInSteps(said: Said, told: boolean, scorer: Scorer): Steps<Heard> {
  yield;
  const heard = hearDissatisfaction(said, told);
  yield;
  const dangers = screenSaid(said).flatMap((found) => (found.alert ? [found.kind] : []));
  yield;
  const flags = readFlags(said);
  const scores = yield* scoreInSteps(scorer, said);
  yield;
  return { heard, dangers, flags, scores };
}

/** What has been made out of a message before it is judged. */
interface MadeOut extends Omit<Heard, 'flags'> {
  facts: Facts;
  isReply: boolean;
  /** Whether it can tell of danger that only the model hears. */
  mayTell: boolean;
  scorer: Scorer;
}

/** What rules and model make of a message together; of an answer the rules alone. */
function weighed(
  said: Said,
  madeOut: MadeOut,
): Judgement & Pick<Reading, 'category' | 'safety' | 'safetyAll'> {
  const { facts, dangers, scores, isReply, mayTell, scorer } = madeOut;
  const judgement = judged(said, madeOut);
  const safetyAll = mayTell ? [...dangers, ...moreDangers(scores, dangers, scorer.thresholds)] : dangers;
  return {
    ...judgement,
    category: isReply ? facts.category : categoryOf(scores, facts.category, judgement),
    safety: safetyAll[0] ?? 'none',
    safetyAll,
  };
}

/** Labels, score and action. */
function judged(said: Said, madeOut: MadeOut): Judgement {
  const { facts, heard, dangers, scores, isReply, scorer } = madeOut;
  const { score, wishes } = heard;
  const hazard = dangers.some((kind) => hazards.has(kind));
  const byRules = readLabels(said, {
    dissatisfied: score,
    wishesToComplain: wishes,
    asksSideQuestion: asksToKnow(facts.sideQuestions, said),
    hazard,
  });
  if (isReply) return answered(score, byRules);
  const known = { wishes, hazard, byRules, rules: score, isLong: said.raw.length >= longStory };
  return judge(scores, known, scorer.thresholds);
}

/** Asked for in these, people tell what happened to them; a place, a name or a number they give as it is. */
const askedToTell: ReadonlySet<ReadingContext['asked']> = new Set([
  'what',
  'effect',
  'outcome',
  'since',
  'contacts',
]);

/** A bare answer is shorter: from here on one can tell of danger as any message can. */
const fewestToldInReply = 8;

function wordsIn(said: Said): number {
  return said.plain.trim().split(' ').length;
}

/** Fewer words than this tell no story: "carry on", "a person please". The rules know them, the model never learned them. */
const fewestWords = 4;

/** A number of a case, ours or not, is all that such a message is about. */
const numbers: ReadonlySet<SideQuestion> = new Set(['other_reference', 'mistyped_reference']);

/**
 * Whether a message answers what was asked, or is one of the short orders that a talk turns on. The model has learned from what
 * people write of their own accord: an address or a "yes" is nothing that it knows.
 */
function isAnswer(
  facts: Pick<Reading, 'reply' | 'reference' | 'corrects' | 'sideQuestions'>,
  { asked }: ReadingContext,
  said: Said,
): boolean {
  const inQuestions = asked !== null && asked !== 'offer' && asked !== 'first_time';
  const words = wordsIn(said);
  const names = facts.reference !== null || facts.sideQuestions.some((each) => numbers.has(each));
  return inQuestions || names || facts.reply !== null || facts.corrects !== null || words < fewestWords;
}

/** Having told the landlord before, or waited in vain, is the commonest sign of all (facts: implicit complaints). */
function toldBefore({
  contacts,
  missedAppointments,
  words,
}: Pick<Reading, 'contacts' | 'missedAppointments' | 'words'>): boolean {
  // "Many times" gives no number, and yet tells it.
  const often = contacts === null && words.contacts !== undefined;
  return often || (contacts ?? 0) > 0 || (missedAppointments ?? 0) > 0;
}

/** Letters that do not stand together in words: what hands make that just press keys. */
const noise = /[bcdfghjklmnpqrstvwxz]{5}|wq|qp|qw(?!e)|zx|xz|jk|kj|hj|gh?j|vb|lk[jl]|asd|sdf|dfg|zzx|jj/;

/** Nothing that could be read: no letters and no figures, or keyboard noise. */
function isEmpty(said: Said): boolean {
  const words = said.raw.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 0) return true;
  const noisy = words.filter((word) => noise.test(word) || /^[bcdfghjklmnpqrstvwxz]{4,}$/.test(word));
  return words.length <= 6 && noisy.length * 2 > words.length;
}
