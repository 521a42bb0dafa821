import { londonDate } from '../clock.ts';
import { HeardError } from '../errors.ts';
import type { RecordHead, Stream } from '../records/unitOfWork.ts';
import { nothingBeside } from './beside.ts';
import { byMailChanges } from './byMail/changes.ts';
import type { Change, ChangesFor, EventOf } from './change.ts';
import { clarifyingChanges } from './clarifying/changes.ts';
import type { ClockName, Complaint, ComplaintEvent, RecordedComplaintEvent, Standing } from './complaint.ts';
import { correctingChanges } from './correcting/changes.ts';
import { investigatingChanges } from './investigating/changes.ts';
import { keepingChanges } from './keeping/changes.ts';
import { keepingToldChanges } from './keepingTold/changes.ts';
import { outsideChanges } from './outside/changes.ts';
import { peopleChanges } from './people/changes.ts';
import { firstReached, reach } from './reached.ts';
import { reviewingChanges } from './reviewing/changes.ts';
import { togetherChanges } from './together/changes.ts';
import { writingChanges } from './writing/changes.ts';

function promise(
  complaint: Complaint,
  event: RecordedComplaintEvent & { clock: ClockName; dueOn: string; mode?: 'by' | 'noLaterThan' },
): Change {
  const told = { dueOn: event.dueOn, mode: event.mode ?? 'by', toldOn: event.occurredOn };
  return { promised: { ...complaint.promised, [event.clock]: told } };
}

function stand(standing: Standing): Change {
  return { standing };
}

const changes: ChangesFor<ComplaintEvent['type']> = {
  ...clarifyingChanges,
  ...investigatingChanges,
  ...reviewingChanges,
  ...keepingToldChanges,
  ...writingChanges,
  ...byMailChanges,
  ...outsideChanges,
  ...peopleChanges,
  ...keepingChanges,
  ...correctingChanges,
  ...togetherChanges,
  ComplaintLogged: () => ({}),
  DetailsAdded: (complaint, event) => ({ details: { ...complaint.details, [event.part]: event.answer } }),
  Corrected: (complaint, event) => ({ details: { ...complaint.details, [event.part]: event.answer } }),
  CategorySet: (_complaint, event) => ({ category: event.category }),
  Flagged: (complaint, event) => ({ flags: [...new Set([...complaint.flags, event.flag])] }),
  AuthorityRecorded: (_complaint, event) => ({ onBehalfOf: event.onBehalfOf }),
  GroupRecorded: () => ({ group: true }),
  RouteMarkedUnsafe: markUnsafe,
  RouteMarkedSafe: ({ routeMarks }, { route, words, occurredOn }) => ({
    routeMarks: { ...routeMarks, [route]: { safe: true, words, on: occurredOn } },
  }),
  Linked: ({ links, claimedBy }, { to, why }) => ({
    links: [...links, { to, why }],
    claimedBy: why === 'hasPart' ? claimedBy.filter((each) => each !== to) : claimedBy,
  }),
  DefinitionConfirmed: (complaint, event) => ({
    definitionConfirmedOn: event.occurredOn,
    ...firstReached(complaint, 'clarified', event.occurredOn),
  }),
  DatePromised: promise,
  OfficerAssigned: (_complaint, event) => ({ officer: event.officer }),
  Acknowledged: (complaint, event) => ({
    ...stand('acknowledged'),
    ...reach(complaint, 'acknowledged', event.occurredOn),
  }),
  Extended: (complaint, event) => {
    const { clock, dueOn, reason, occurredOn } = event;
    return {
      ...promise(complaint, event),
      extensions: [...complaint.extensions, { clock, dueOn, reason, on: occurredOn }],
    };
  },
  LateNoticeGiven: (complaint, event) => {
    const { clock, dueOn, reason, occurredOn } = event;
    return {
      ...promise(complaint, event),
      lateNotices: [...complaint.lateNotices, { clock, dueOn, reason, on: occurredOn }],
    };
  },
  DueDateMoved: (complaint, { clock, dueOn, because, occurredOn }) => {
    const held = complaint.promised[clock];
    if (held === undefined) return {};
    const move = { clock, from: held.dueOn, dueOn, because, on: occurredOn };
    return {
      promised: { ...complaint.promised, [clock]: { dueOn, mode: held.mode, toldOn: occurredOn } },
      dateMoves: [...complaint.dateMoves, move],
    };
  },
  NoteAdded: () => ({}),
  StageOneDecided: (complaint, event) => decided(complaint, event, 1),
  ActionPromised: (complaint, { action, words, dueOn }) => ({
    actions: [...complaint.actions, { action, words, dueOn, completedOn: null }],
  }),
  ActionCompleted: (complaint, event) => ({
    actions: complaint.actions.map((action) =>
      action.action === event.action ? { ...action, completedOn: event.occurredOn } : action,
    ),
  }),
  ReviewRequested: (complaint, event) => ({
    ...stand('reviewRequested'),
    closed: false,
    ...reach(complaint, 'reviewRequested', event.occurredOn),
    reviewAsked: {
      scope: event.scope ?? null,
      to: event.to ?? null,
      words: event.words,
      on: event.occurredOn,
    },
  }),
  ReviewAcknowledged: (complaint, event) => ({
    ...stand('reviewAcknowledged'),
    ...reach(complaint, 'reviewAcknowledged', event.occurredOn),
  }),
  StageTwoDecided: (complaint, event) => decided(complaint, event, 2),
  Withdrawn: () => stand('withdrawn'),
  Closed: () => ({ closed: true }),
};

/** "Do not ring", said by the resident, says more than that nobody knows: it is not overwritten by that. */
function markUnsafe(complaint: Complaint, event: EventOf<'RouteMarkedUnsafe'>): Change {
  const { route, because, words, occurredOn } = event;
  const known = complaint.routeMarks[route];
  const guarded = complaint.guarded || because === 'not_known';
  if (because === 'not_known' && known?.safe === false) return { guarded };
  const mark = { safe: false, because, words, on: occurredOn } as const;
  return { guarded, routeMarks: { ...complaint.routeMarks, [route]: mark } };
}

function decided(
  complaint: Complaint,
  event: EventOf<'StageOneDecided' | 'StageTwoDecided'>,
  stage: 1 | 2,
): Change {
  const { finding, reasons, points = [], heardOrDeclined, occurredOn } = event;
  const heard = heardOrDeclined === undefined ? {} : { heardOrDeclined };
  return {
    ...stand(stage === 1 ? 'stageOneDecided' : 'stageTwoDecided'),
    decisions: [...complaint.decisions, { stage, finding, reasons, points, ...heard, on: occurredOn }],
  };
}

/** The complaint after one more event. Never throws for an event of this version. */
export function evolve(complaint: Complaint, event: RecordedComplaintEvent): Complaint {
  const change = changes[event.type] as (complaint: Complaint, event: RecordedComplaintEvent) => Change;
  return { ...complaint, ...change(complaint, event), history: [...complaint.history, event] };
}

/** A complaint as its first event, ComplaintLogged, tells it. */
export function begin(head: RecordHead, event: EventOf<'ComplaintLogged'>): Complaint {
  return {
    id: head.id,
    reference: event.reference,
    landlord: head.landlord,
    policyVersion: head.policyVersion,
    residentId: head.residentId,
    conversationId: head.conversationId,
    channel: event.channel,
    receivedAt: event.receivedAt,
    receivedOn: londonDate(event.receivedAt),
    standing: 'received',
    closed: false,
    category: event.category,
    group: event.group,
    links: [],
    onBehalfOf: event.onBehalfOf,
    guarded: false,
    routeMarks: {},
    details: {},
    flags: [],
    definitionConfirmedOn: null,
    officer: null,
    anchors: { received: londonDate(event.receivedAt) },
    promised: {},
    extensions: [],
    lateNotices: [],
    dateMoves: [],
    actions: [],
    decisions: [],
    ...nothingBeside,
    history: [event],
  };
}

/**
 * A complaint from its stream, however it was stored.
 * @throws VERSION_UNKNOWN when the stream holds events that this version does not know (written by a newer one), or does
 * not begin with ComplaintLogged: a complaint told by half its events would be wrong.
 */
export function complaintFrom(stream: Pick<Stream, 'head' | 'events'>): Complaint {
  const [first, ...later] = stream.events as RecordedComplaintEvent[];
  const unknown = stream.events.find((event) => !Object.hasOwn(changes, event.type));
  if (first?.type !== 'ComplaintLogged' || unknown !== undefined) {
    throw new HeardError(
      'VERSION_UNKNOWN',
      `complaint with unknown event ${unknown?.type ?? first?.type ?? '(none)'}`,
    );
  }
  return later.reduce(evolve, begin(stream.head, first));
}
