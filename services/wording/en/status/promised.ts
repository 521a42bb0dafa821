import type { BesideAnswer } from '../../../complaints/status/beside.ts';
import { dateInFull } from '../dates.ts';
import { endsSentence, lines, ombudsmanName, type Reasons, sorry, type Told } from './told.ts';

interface Owed {
  dueOn: string;
  doneOn: string | null;
  overdue: boolean;
}

/** Kept, late, or still to come. */
function state({ dueOn, doneOn, overdue }: Owed): string {
  if (doneOn === null) {
    const due = `by the end of ${dateInFull(dueOn)}`;
    return overdue ? `This was promised ${due} and is late. ${sorry}` : `We will do it ${due}.`;
  }
  const done = `Done on ${dateInFull(doneOn)}.`;
  return doneOn > dueOn ? `${done} That was late: it was promised for ${dateInFull(dueOn)}. ${sorry}` : done;
}

/** "Mend the roof" with or without its full stop. */
function asSentence(words: string): string {
  const what = words.trim();
  return endsSentence(what) ? what : `${what}.`;
}

/** What was promised to put things right: kept, late, or still to come (Code 7.3). */
export function actionsInWords({ status, words }: Told): string {
  const { actions } = status;
  if (actions.length === 0) return '';
  const promised = actions.map(
    ({ words: what, dueOn, completedOn: doneOn, overdue }) =>
      `• ${asSentence(words[what] ?? 'Something that we promised')} ${state({ dueOn, doneOn, overdue })}`,
  );
  return ['What we promised to do:', ...promised].join('\n');
}

/** One to take a complaint on was followed as it was written down: the complaint stands where it stood. */
function orderLine(order: BesideAnswer['orders'][number], opened: Reasons): string {
  if (order.accept && order.doneOn === null) return '• To take your complaint on. It goes on again.';
  const what = order.accept ? 'To take your complaint on' : opened[order.words];
  return `• ${asSentence(what ?? 'Something that we must do')} ${state(order)}`;
}

/** That it is with the Ombudsman, and what the Ombudsman told the landlord to do. */
export function ombudsmanInWords({ status, landlord, words }: Told): string {
  const { referredOn, orders } = status.beside;
  const name = ombudsmanName(landlord);
  const referred =
    referredOn === null ? '' : `It went to ${name}. We wrote that down on ${dateInFull(referredOn)}.`;
  const ordered = orders.map((order) => orderLine(order, words));
  const heading = orders.length === 0 ? '' : `What ${name} told us to do:`;
  return lines(referred, heading, ...ordered);
}
