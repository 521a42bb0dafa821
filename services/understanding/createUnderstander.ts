import { setImmediate as letOthersRun } from 'node:timers/promises';
import { asMeant } from './corrections.ts';
import { createDateReader, type DateReader } from './dates/dateReader.ts';
import { hearDissatisfaction } from './dissatisfaction.ts';
import { readFacts } from './facts.ts';
import { readFlags } from './flags.ts';
import { readLabels } from './labels.ts';
import { screenSaid } from './safety.ts';
import { asksToKnow } from './sideQuestions.ts';
import { readText, type Said } from './text.ts';
import type { Label, Reading, ReadingContext, SafetyKind, Understander } from './understanding.ts';

/** An understander that holds a worker for dates until it is closed. */
export interface ClosableUnderstander extends Understander {
  close(): Promise<void>;
}

/** What an understander is made from. */
export interface UnderstanderDeps {
  /** Told of troubles that mend themselves, in words without personal data. */
  onWarning?: (message: string) => void;
}

/** From here on a message is offered the choice to complain (design 5). */
export const offerFrom = 0.6;

/** From here on a message is asked about: it could be dissatisfied. */
export const askFrom = 0.3;

/** What asks for something else is asked about only where more than the shape of telling speaks for it. */
const atPeace: ReadonlySet<Label> = new Set(['praise', 'human_request', 'status_question', 'information']);
const askAtPeaceFrom = 0.4;

/** Dangers in the home or building: something must be put right at once. */
const hazards: ReadonlySet<SafetyKind> = new Set([
  'gas',
  'fire',
  'electric',
  'no_heating_risk',
  'water',
  'structure',
  'damp_health',
]);

/** The understanding by rules: everything that residents write is read here (design 5). */
export function createUnderstander(deps: UnderstanderDeps = {}): ClosableUnderstander {
  const dates = createDateReader(deps);
  return {
    read: (text, context) => readMessage(text, context, dates),
    close: () => dates.close(),
  };
}

/** Messages longer than this are read with a pause between the parts, so that a rant holds nobody else's answer up. */
const longMessage = 3_000;

async function readMessage(text: string, context: ReadingContext, dates: DateReader): Promise<Reading> {
  const said = readText(text);
  const pause = async (): Promise<void> => {
    if (said.plain.length > longMessage) await letOthersRun();
  };
  const facts = readFacts(said, context.asked);
  await pause();
  const since = await dates.read(asMeant(text, facts.reply), {
    saidOn: context.saidOn,
    asked: context.asked === 'since' || facts.corrects === 'since',
  });
  await pause();
  const { score: dissatisfied, words, wishes } = hearDissatisfaction(said, toldBefore(facts));
  await pause();
  const safetyAll = screenSaid(said).flatMap((found) => (found.alert ? [found.kind] : []));
  await pause();
  const labels = readLabels(said, {
    dissatisfied,
    wishesToComplain: wishes,
    asksSideQuestion: asksToKnow(facts.sideQuestions, said),
    hazard: safetyAll.some((kind) => hazards.has(kind)),
  });
  return {
    ...facts,
    label: labels[0] ?? 'other',
    labels,
    dissatisfied,
    action: actionOf(dissatisfied, labels),
    safety: safetyAll[0] ?? 'none',
    safetyAll,
    since: since?.since ?? null,
    sincePrecision: since?.sincePrecision ?? null,
    flags: readFlags(said),
    wishesToComplain: wishes,
    empty: isEmpty(said),
    words: {
      ...facts.words,
      ...(since === null ? {} : { since: since.words }),
      ...(words.length > 0 ? { dissatisfied: words } : {}),
    },
  };
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

/** A request to put something right is always asked about: whether it was reported before settles the most (facts 9). */
function actionOf(dissatisfied: number, labels: Label[]): Reading['action'] {
  if (dissatisfied >= offerFrom) return 'offer';
  const from = labels[0] !== undefined && atPeace.has(labels[0]) ? askAtPeaceFrom : askFrom;
  return dissatisfied >= from || labels.includes('service_request') ? 'ask' : 'pass';
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
