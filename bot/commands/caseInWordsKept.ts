import type { Complaint, LinkReason } from '../../services/complaints/complaint.ts';
import { nextUpdateDueOn } from '../../services/complaints/keepingTold/updates.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { clockTitles } from '../../services/wording/en/caseNames.ts';
import { dateInFull, momentInFull } from '../../services/wording/en/dates.ts';
import { linesFor, named, type Opened } from './caseWords.ts';
import { plain } from './command.ts';

const linkTitles: Record<LinkReason, string> = {
  takenUpIn: 'Taken up again in',
  takesUp: 'Takes up again',
  partOf: 'One resident’s part of',
  hasPart: 'A group’s complaint, with',
  joinedInto: 'Answered together with, there',
  joined: 'Answers also',
  splitFrom: 'Split from',
  splitInto: 'Split into',
  sameAs: 'The same matter as',
};

/** Why dates are what they are: more time, missed dates, bank holidays. */
async function dateLines(complaint: Complaint, opened: Opened): Promise<string[]> {
  const { extensions, lateNotices, dateMoves } = complaint;
  const given = (what: string) => async (each: Complaint['lateNotices'][number]) =>
    `${clockTitles[each.clock]}, ${what} on ${dateInFull(each.on)} to ${dateInFull(each.dueOn)}: ${await opened(each.reason)}`;
  return [
    ...(await linesFor(extensions, given('more time'))),
    ...(await linesFor(lateNotices, given('a date was missed; a new one given'))),
    ...dateMoves.map(
      ({ clock, dueOn, because }) =>
        `${clockTitles[clock]} moved to ${dateInFull(dueOn)} because of a bank holiday: ${plain(because)}`,
    ),
  ];
}

/** What the resident was told and promised, and what they need. */
async function toldLines(complaint: Complaint, landlord: Landlord, opened: Opened): Promise<string[]> {
  const { updatesAgreed, updates, letters, adjustments, callbacks, offerReplies } = complaint;
  const next = nextUpdateDueOn(complaint, landlord);
  return [
    ...(updatesAgreed === null ? [] : [`Updates every ${updatesAgreed.everyDays} working days`]),
    ...(next === null ? [] : [`Next update: by ${dateInFull(next)}`]),
    ...(await linesFor(
      updates,
      async ({ words, on }) => `Update on ${dateInFull(on)}: ${await opened(words)}`,
    )),
    ...letters.map(
      ({ letter, how, became, on }) =>
        `Letter, ${named(letter)}: ${became} on ${dateInFull(on)} (${named(how)})`,
    ),
    ...(await linesFor(adjustments, async ({ number, words, reviewOn, kept }) => {
      const state = kept ? `to be looked at again by ${dateInFull(reviewOn)}` : 'ended';
      return `Adjustment ${number}, ${state}: ${await opened(words)}`;
    })),
    ...(await linesFor(callbacks, async ({ number, at, words, madeOn }) => {
      const state = madeOn === null ? `promised for ${momentInFull(at)}` : `made on ${dateInFull(madeOn)}`;
      return `Call ${number}, ${state}: ${await opened(words)}`;
    })),
    ...(await linesFor(offerReplies, async ({ offer, wanted, manner, words, on }) => {
      const wish = `${wanted ? 'yes' : 'no'}${manner === null ? '' : `, ${named(manner)}`}`;
      return `Said to the ${offer} on ${dateInFull(on)}: ${wish}: ${await opened(words)}`;
    })),
  ];
}

function orderState({ doneOn, declined, dueOn }: Complaint['orders'][number]): string {
  if (doneOn !== null) return `done on ${dateInFull(doneOn)}`;
  return declined === null ? `by ${dateInFull(dueOn)}` : `declined on ${dateInFull(declined.on)}`;
}

/** Whether it was refused, and what the Ombudsman did. */
async function outsideLines(
  { refusal, referrals, evidence, determinations, orders }: Complaint,
  opened: Opened,
): Promise<string[]> {
  const second = refusal?.confirmedBy ? `, confirmed by ${plain(refusal.confirmedBy)}` : '';
  return [
    ...(refusal === null
      ? []
      : [
          `Not accepted on ${dateInFull(refusal.on)} (${named(refusal.ground)}${second}): ${await opened(refusal.reasons)}`,
          ...(refusal.discretion === undefined ? [] : [`  Discretion: ${await opened(refusal.discretion)}`]),
        ]),
    ...(await linesFor(
      referrals,
      async ({ words, on }) => `Ombudsman, ${dateInFull(on)}: ${await opened(words)}`,
    )),
    ...(await linesFor(evidence, async ({ number, words, dueOn, sentOn }) => {
      const state = sentOn === null ? `due by ${dateInFull(dueOn)}` : `sent on ${dateInFull(sentOn)}`;
      return `Ombudsman asked for evidence ${number}, ${state}: ${await opened(words)}`;
    })),
    ...(await linesFor(
      determinations,
      async ({ finding, words, on }) =>
        `Ombudsman decided on ${dateInFull(on)}, ${named(finding)}: ${await opened(words)}`,
    )),
    ...(await linesFor(orders, async (order) => {
      const what = order.recommended ? 'recommendation' : 'order';
      const title = `Ombudsman's ${what} ${order.number}${order.accept ? ' to accept it' : ''}`;
      return `${title}, ${orderState(order)}: ${await opened(order.words)}`;
    })),
  ];
}

/** A line for each kind of link, in the order of the first of each. */
function linkLines(links: Complaint['links']): string[] {
  const kinds = [...new Set(links.map(({ why }) => why))];
  return kinds.map((kind) => {
    const others = links.filter(({ why }) => why === kind).map(({ to }) => to);
    return `${linkTitles[kind]}: ${others.join(', ')}`;
  });
}

/** What is kept of it, and what belongs with it. */
async function keptLines(
  { links, learning, legalHold, erasedOn }: Complaint,
  opened: Opened,
): Promise<string[]> {
  return [
    ...linkLines(links),
    ...(await linesFor(
      learning,
      async ({ words, on }) => `Learnt, ${dateInFull(on)}: ${await opened(words)}`,
    )),
    ...(legalHold?.held
      ? [`Legal hold since ${dateInFull(legalHold.on)}: ${await opened(legalHold.words)}`]
      : []),
    ...(erasedOn === null ? [] : [`The words were erased on ${dateInFull(erasedOn)}`]),
  ];
}

/** Everything else that a case keeps beside its written steps, for staff at a terminal. */
export async function besideLines(
  complaint: Complaint,
  landlord: Landlord,
  opened: Opened,
): Promise<string[]> {
  return [
    ...(await dateLines(complaint, opened)),
    ...(await toldLines(complaint, landlord, opened)),
    ...(await outsideLines(complaint, opened)),
    ...(await keptLines(complaint, opened)),
  ];
}
