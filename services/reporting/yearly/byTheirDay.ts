import type { LocalDate } from '../../clock.ts';
import { londonDate } from '../../clock.ts';
import { type Complaint, clockNames, delayReasons } from '../../complaints/complaint.ts';
import { type OmbudsmanOrder, ombudsmanFindings } from '../../complaints/outside/events.ts';
import { dataRequestKinds } from '../../dataRequests/dataRequest.ts';
import { type Breakdown, counted } from './breakdown.ts';
import type { Counted } from './counted.ts';
import { isIn, type Period } from './period.ts';

const basis = 'itsDay';

/** What became of something that was to be done by a day. */
const keptKeys = ['inTime', 'late', 'overdue', 'ahead'] as const;

function kept(due: LocalDate, done: LocalDate | null, asOf: LocalDate): (typeof keptKeys)[number] {
  if (done !== null) return done <= due ? 'inTime' : 'late';
  return due < asOf ? 'overdue' : 'ahead';
}

/** Late notices, of the day on which they were given: for which step, and why. */
function lateNotices({ complaints, period }: Counted): Breakdown[] {
  const notices = complaints.flatMap(({ history }) =>
    history.flatMap((event) =>
      event.type === 'LateNoticeGiven' && isIn(period, event.occurredOn) ? [event] : [],
    ),
  );
  return [
    counted(notices, { key: 'lateNotices', basis, keys: clockNames, keyOf: ({ clock }) => clock }),
    counted(notices, {
      key: 'reasons',
      basis,
      keys: [...delayReasons, 'notSaid'],
      keyOf: ({ because }) => because ?? 'notSaid',
    }),
  ];
}

/** On which day each action was promised: its event says so. */
function promisedIn({ actions, history }: Complaint, period: Period): Complaint['actions'] {
  return actions.filter(({ action }) =>
    history.some(
      (event) => event.type === 'ActionPromised' && event.action === action && isIn(period, event.occurredOn),
    ),
  );
}

function actionsKept({ complaints, period, asOf }: Counted): Breakdown {
  return counted(
    complaints.flatMap((one) => promisedIn(one, period)),
    {
      key: 'actions',
      basis,
      keys: keptKeys,
      keyOf: ({ dueOn, completedOn }) => kept(dueOn, completedOn, asOf),
    },
  );
}

/** Referrals, each with how far the landlord's own procedure had come on that day. */
function referrals({ complaints, period }: Counted): Breakdown {
  const all = complaints.flatMap((one) =>
    one.referrals.filter(({ on }) => isIn(period, on)).map(({ on }) => ({ one, on })),
  );
  const wasRefused = ({ refusal }: Complaint, on: LocalDate) => refusal !== null && refusal.on <= on;
  return counted(all, {
    key: 'referrals',
    basis,
    keys: ['beforeFinal', 'afterFinal', 'afterRefusal'],
    keyOf: ({ one, on }) => {
      if (one.decisions.some((each) => each.stage === 2 && each.on <= on)) return 'afterFinal';
      return wasRefused(one, on) ? 'afterRefusal' : 'beforeFinal';
    },
  });
}

/** What the Ombudsman found, one line for each determination. A complaint with several matters can have several. */
function determinations({ complaints, period }: Counted): Breakdown {
  const all = complaints.flatMap(({ determinations: made }) => made.filter(({ on }) => isIn(period, on)));
  return counted(all, {
    key: 'ombudsmanFindings',
    basis,
    keys: ombudsmanFindings,
    keyOf: ({ finding }) => finding,
  });
}

/** Requests of the Ombudsman for papers by the day on which they were made, and whether they were sent by theirs. */
function evidence({ complaints, period, asOf }: Counted): Breakdown {
  const all = complaints.flatMap(({ evidence: asked }) =>
    asked.filter(({ askedOn }) => isIn(period, askedOn)),
  );
  return counted(all, {
    key: 'evidence',
    basis,
    keys: keptKeys,
    keyOf: ({ dueOn, sentOn }) => kept(dueOn, sentOn, asOf),
  });
}

/** What a line of the Ombudsman's is: to take a complaint on, to put something right, or a recommendation. */
function orderKind({ accept, recommended }: OmbudsmanOrder): string {
  if (recommended) return 'recommended';
  return accept ? 'toAccept' : 'others';
}

/** Orders of the Ombudsman by the day on which they were made, and whether they were carried out by theirs. */
function orders({ complaints, period, asOf }: Counted): Breakdown {
  const all = complaints.flatMap(({ orders: made, history }) =>
    made.filter(({ number }) =>
      history.some(
        (event) =>
          event.type === 'OmbudsmanOrdered' && event.number === number && isIn(period, event.occurredOn),
      ),
    ),
  );
  return counted(all, {
    key: 'orders',
    basis,
    keys: ['others', 'toAccept', 'recommended'],
    keyOf: orderKind,
    parts: (_line, own) => [
      counted(own, {
        key: 'carriedOut',
        basis,
        keys: [...keptKeys, 'declined'],
        keyOf: ({ dueOn, doneOn, declined }) => (declined === null ? kept(dueOn, doneOn, asOf) : 'declined'),
      }),
    ],
  });
}

/** Attempts to put things right on the first day. They are no stage of their own (Code 5.2). */
function quickFixes({ complaints, period }: Counted): Breakdown {
  const tried = complaints.flatMap(({ quickFixes: each }) => each.filter(({ on }) => isIn(period, on)));
  return counted(tried, {
    key: 'quickFixes',
    basis,
    keys: ['fixed', 'notFixed'],
    keyOf: ({ fixed }) => (fixed ? 'fixed' : 'notFixed'),
  });
}

/** What was heard in the chat and offered as a complaint, and what the resident chose (Code 1.3). */
function offers({ concerns, period }: Counted): Breakdown {
  return counted(
    concerns.filter(({ heardAt }) => isIn(period, londonDate(heardAt))),
    {
      key: 'offers',
      basis,
      keys: ['accepted', 'declined', 'offered', 'heard'],
      keyOf: ({ standing }) => standing,
    },
  );
}

/** Requests for something to be put right: no complaints, but recorded and looked at (Code 1.4). */
function requests({ serviceRequests, period }: Counted): Breakdown {
  return counted(
    serviceRequests.filter(({ recordedAt }) => isIn(period, londonDate(recordedAt))),
    {
      key: 'serviceRequests',
      basis,
      keys: ['hazard', 'noHazard'],
      keyOf: ({ hazard }) => (hazard === null ? 'noHazard' : 'hazard'),
    },
  );
}

function dataMatters({ dataRequests, period }: Counted): Breakdown {
  return counted(
    dataRequests.filter(({ receivedOn }) => isIn(period, receivedOn)),
    { key: 'dataRequests', basis, keys: dataRequestKinds, keyOf: ({ kind }) => kind ?? '' },
  );
}

/** What is counted by the day on which it happened itself, whenever its complaint came. */
export function figuresByTheirDay(
  all: Counted,
): Record<'delays' | 'actions' | 'ombudsman' | 'beside', Breakdown[]> {
  return {
    delays: lateNotices(all),
    actions: [actionsKept(all)],
    ombudsman: [referrals(all), evidence(all), determinations(all), orders(all)],
    beside: [quickFixes(all), offers(all), requests(all), dataMatters(all)],
  };
}
