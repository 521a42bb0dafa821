import { plusMilliseconds } from '../services/clock.ts';
import type { Talk } from './talk.ts';

/** So many messages back a talk is about the same thing. */
const mostKept = 4;

/** Of a longer message the end is kept: the next one goes on from there. */
const longestKept = 500;

/** What was said so long ago is another talk: a day. */
const keptMilliseconds = 24 * 3_600_000;

/** In fewer words nothing is told: "green then", "where is it". */
const fewestWords = 4;

/** No reply, no number of a case, no noise. */
function tellsSomething({ reading, text }: Talk): boolean {
  if (reading.reply !== null || reading.reference !== null || reading.empty) return false;
  return text.trim().split(/\s+/).length >= fewestWords;
}

/**
 * The message heard together with what was said before it and nothing came of (design 5: for the conversation so far). Not where
 * something stands open: then it is an answer, and is read in the light of the question.
 */
export function hearWithLately(talk: Talk): void {
  const { state, reading, text, receivedAt } = talk;
  if (state.intake !== null || state.offer !== null || state.heardConcern !== null) return;
  if (!tellsSomething(talk)) return;
  const before = state.lately
    .filter(({ at }) => plusMilliseconds(at, keptMilliseconds) > receivedAt)
    .map((each) => each.text);
  Object.assign(talk, { reading: talk.inLightOf(reading, { text, before }) });
}

/** Keeps the message for the next one, unless something came of it: an offer, an intake. */
export function keepLately(talk: Talk): void {
  const { state, text, receivedAt } = talk;
  if (state.intake !== null || state.offer !== null) state.lately = [];
  else if (tellsSomething(talk))
    state.lately = [...state.lately, { text: text.slice(-longestKept), at: receivedAt }].slice(-mostKept);
}
