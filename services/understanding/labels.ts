import {
  asking,
  paperwork,
  person,
  personAlone,
  praise,
  request,
  review,
  status,
  whoAreYou,
  wondering,
} from './labelCues.ts';
import { findAll, says, sentenceOf } from './phrases.ts';
import type { Said } from './text.ts';
import type { Label } from './understanding.ts';
import { isForeign } from './wishes.ts';

/** What the rest of the reading says, as far as labels need it. */
export interface LabelContext {
  dissatisfied: number;
  wishesToComplain: boolean;
  asksSideQuestion: boolean;
  /** The home or building is dangerous: something is to be put right, whatever else is said. */
  hazard: boolean;
}

/** A message sounds like a complaint from here on; the ask band begins below (services/understanding/createUnderstander.ts). */
const complaintFrom = 0.5;

/** Thanks with an edge are not praise. */
const praisedBelow = 0.55;

/** A longer message tells a story: what it asks for in passing comes after what it complains of. */
const shortMessage = 200;

function isQuestion(said: Said): boolean {
  return said.sentences.some(({ from, to }) => {
    const sentence = `${said.plain.slice(from, to)} `;
    return sentence.trimEnd().endsWith('?') || asking.test(sentence);
  });
}

function asksForPerson(said: Said): boolean {
  return personAlone.test(said.plain) || (says(said, person) && !whoAreYou.test(said.plain));
}

/** Something to mend; "send me a statement" is paperwork, and a fault may stand beside it. */
function asksForWork(said: Said): boolean {
  const paper = findAll(said, paperwork);
  return findAll(said, request).some(
    (found) =>
      !wondering.test(sentenceOf(said, found.from)) &&
      !paper.some(({ from, to }) => found.from < to && from < found.to),
  );
}

function asksInformation(said: Said, context: LabelContext): boolean {
  return context.asksSideQuestion || isQuestion(said) || says(said, paperwork);
}

/** What the message holds, each by itself. */
function signs(said: Said, context: LabelContext): Set<Label> {
  const foreign = isForeign(said);
  const unhappy = context.dissatisfied >= complaintFrom || context.wishesToComplain;
  const praised = says(said, praise) && context.dissatisfied < praisedBelow && !foreign;
  const ours: [Label, boolean][] = [
    ['status_question', says(said, status)],
    ['service_request', context.hazard || (!praised && asksForWork(said))],
    ['information', !unhappy && asksInformation(said, context)],
  ];
  const any: [Label, boolean][] = [
    ['review_request', says(said, review)],
    ['human_request', asksForPerson(said)],
    ['complaint', unhappy],
    ['praise', praised && !isQuestion(said)],
  ];
  const holding = (foreign ? any : [...any, ...ours]).filter(([, holds]) => holds);
  return new Set(holding.map(([label]) => label));
}

/**
 * The labels of a message, the first the one to act on; more than one where both hold (design 5). A wish that has its own
 * answer (a review, a person, where a case stands) goes before the complaint when it is what the message is about, and
 * behind it in a long story.
 */
export function readLabels(said: Said, context: LabelContext): Label[] {
  const holds = signs(said, context);
  const wanted: Label[] = ['review_request', 'human_request', 'status_question'];
  const isShort = said.raw.length < shortMessage && !context.wishesToComplain;
  const order: Label[] = isShort
    ? [...wanted, 'complaint', 'praise', 'service_request', 'information']
    : ['complaint', ...wanted, 'praise', 'service_request', 'information'];
  const labels = order.filter((label) => holds.has(label));
  // "Has the leak been mended yet?" asks where things stand; "the lift is out again" asks for nothing but is a fault.
  const kept = labels.filter((label) => label !== 'information' || !labels.includes('status_question'));
  return kept.length === 0 ? ['other'] : kept;
}
