import type { OmbudsmanFinding } from '../../../complaints/outside/events.ts';
import type { BesideAnswer } from '../../../complaints/status/beside.ts';
import type { PromisedAction } from '../../../complaints/status/group.ts';
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

/** What was promised to put things right, to the resident and to the group that they are in (Code 7.3). */
export function actionsInWords({ status, words }: Told): string {
  const groups = status.inGroup?.whole?.actions ?? [];
  return lines(
    promisedInWords('What we promised to do:', status.actions, words),
    promisedInWords('What we promised to your group:', groups, words),
  );
}

/** Each of them: kept, late, or still to come. */
function promisedInWords(heading: string, actions: PromisedAction[], words: Reasons): string {
  if (actions.length === 0) return '';
  const promised = actions.map(
    ({ words: what, dueOn, completedOn: doneOn, overdue }) =>
      `• ${asSentence(words[what] ?? 'Something that we promised')} ${state({ dueOn, doneOn, overdue })}`,
  );
  return [heading, ...promised].join('\n');
}

/** One to take a complaint on was followed as it was written down: the complaint stands where it stood. */
function orderLine(order: BesideAnswer['orders'][number], opened: Reasons): string {
  if (order.accept && order.doneOn === null) return '• To take your complaint on. It goes on again.';
  const what = order.accept ? 'To take your complaint on' : opened[order.words];
  return `• ${asSentence(what ?? 'Something that we must do')} ${state(order)}`;
}

/** A recommendation that is not followed is told with its reasons. */
function declinedLine({ words, declined }: BesideAnswer['orders'][number], opened: Reasons): string {
  const what = asSentence(opened[words] ?? 'Something that they asked');
  const reasons = declined === null ? undefined : opened[declined.reasons];
  const because = reasons === undefined ? '' : ` ${asSentence(`Our reason: “${reasons.trim()}”`)}`;
  return `• ${what} We decided not to do this.${because}`;
}

const found: Record<OmbudsmanFinding, string> = {
  severe_maladministration:
    'They found that we got it very badly wrong. They call it severe maladministration.',
  maladministration: 'They found that we got it wrong. They call it maladministration.',
  service_failure: 'They found that some of our service was not good enough. They call it service failure.',
  reasonable_redress:
    'They found that we got something wrong, and then did enough to put it right. They call it reasonable redress.',
  resolved_with_intervention: 'With their help we agreed how to put it right.',
  no_maladministration: 'They found that we did not get it wrong. They call it no maladministration.',
  outside_jurisdiction: 'They found that they cannot look into it. Their letter says why.',
};

function evidenceLine({ dueOn, sentOn, overdue }: BesideAnswer['evidence'][number], name: string): string {
  const asked = `${name} asked us for papers about your complaint by ${dateInFull(dueOn)}.`;
  if (sentOn === null) return overdue ? `${asked} We have not sent them yet. ${sorry}` : asked;
  const sent = `We sent ${name} the papers that they asked for on ${dateInFull(sentOn)}.`;
  return sentOn > dueOn ? `${sent} That was late.` : sent;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** That it is with the Ombudsman, and what the Ombudsman told the landlord to do. */
export function ombudsmanInWords({ status, landlord, words }: Told): string {
  const { referredOn, evidence, determinations, orders: all } = status.beside;
  const orders = all.filter(({ recommended }) => !recommended);
  const advice = all.filter(({ recommended }) => recommended);
  const name = ombudsmanName(landlord);
  const referred =
    referredOn === null ? '' : `It went to ${name}. We wrote that down on ${dateInFull(referredOn)}.`;
  const papers = evidence.map((each) => capital(evidenceLine(each, name)));
  const decided = determinations.map(
    ({ finding, on }) => `${capital(name)} decided on ${dateInFull(on)}. ${found[finding]}`,
  );
  const ordered = orders.map((order) => orderLine(order, words));
  const advised = advice.map((each) =>
    each.declined === null || each.doneOn !== null ? orderLine(each, words) : declinedLine(each, words),
  );
  const heading = orders.length === 0 ? '' : `What ${name} told us to do:`;
  const advising = advice.length === 0 ? '' : `What ${name} asked us to do, without an order:`;
  return lines(referred, ...papers, ...decided, heading, ...ordered, advising, ...advised);
}
