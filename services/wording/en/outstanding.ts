import type { Outstanding } from '../../complaints/lists/outstanding.ts';
import { dateInFull } from './dates.ts';

type Named = (number: number | null, when: string) => string;

/** The same once the day is past: what is late is called late. */
const late: Partial<Record<Outstanding['kind'], Named>> = {
  order: (number, when) => `The Ombudsman’s order ${number} is late. It was due by ${when}.`,
  action: (number, when) => `Action ${number} is late. It was promised by ${when}.`,
  callback: (number, when) => `Call ${number} is late. It was promised for ${when}.`,
  update: (_number, when) => `The resident was to hear how it goes by ${when}. That is late.`,
};

const sentences: Record<Outstanding['kind'], Named> = {
  evidence: (number, when) => `The Ombudsman asked for evidence (${number}), due by ${when}.`,
  order: (number, when) => `The Ombudsman’s order ${number} is due by ${when}.`,
  letter: (number, when) => `Letter ${number} has not gone out; it is due by ${when}.`,
  callback: (number, when) => `Call ${number} is promised for ${when}.`,
  action: (number, when) => `Action ${number} is promised by ${when}.`,
  update: (_number, when) => `The resident hears how it goes by ${when}.`,
  adjustment: (number, when) => `Adjustment ${number} is looked at again on ${when}.`,
};

/** Something that is to be done beside the written steps, with its day or, for a call, its time in London. */
export function outstandingInWords({ kind, number, on, at }: Outstanding, today: string): string {
  const when = at === null ? dateInFull(on) : `${dateInFull(on)} at ${at.slice(11, 16)}`;
  const named = on < today ? (late[kind] ?? sentences[kind]) : sentences[kind];
  return named(number, when);
}

/** A heading for the register of adjustments (Code 5.10). */
export const adjustmentWords = {
  erased: '(no words, or erased)',
  lookAgain: (on: string, overdue: boolean) =>
    `look at it again on ${dateInFull(on)}${overdue ? ', which is past' : ''}`,
};
