import { londonDate } from '../clock.ts';
import { HeardError } from '../errors.ts';
import type { Anchor } from '../landlords/landlord.ts';
import type { RecordHead, Stream } from '../records/unitOfWork.ts';
import type { ClockName, Complaint, ComplaintEvent, RecordedComplaintEvent, Standing } from './complaint.ts';

type Of<Type extends ComplaintEvent['type']> = Extract<RecordedComplaintEvent, { type: Type }>;
type Change = Partial<Complaint>;
type Changes = { [Type in ComplaintEvent['type']]: (complaint: Complaint, event: Of<Type>) => Change };

/** The first time counts: a second confirmation must not start a clock afresh. */
function reach(complaint: Complaint, anchor: Anchor, event: RecordedComplaintEvent): Change {
  return { anchors: { [anchor]: event.occurredOn, ...complaint.anchors } };
}

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

/** Whether stage 1 still runs: only then does a confirmation start its clock. */
function atStageOne(complaint: Complaint): boolean {
  return complaint.standing === 'received' || complaint.standing === 'acknowledged';
}

const changes: Changes = {
  ComplaintLogged: () => ({}),
  DetailsAdded: (complaint, event) => ({ details: { ...complaint.details, [event.part]: event.answer } }),
  Corrected: (complaint, event) => ({ details: { ...complaint.details, [event.part]: event.answer } }),
  CategorySet: (_complaint, event) => ({ category: event.category }),
  Flagged: (complaint, event) => ({ flags: [...new Set([...complaint.flags, event.flag])] }),
  AuthorityRecorded: (_complaint, event) => ({ onBehalfOf: event.onBehalfOf }),
  GroupRecorded: () => ({ group: true }),
  Linked: (complaint, { to, why }) => ({ links: [...complaint.links, { to, why }] }),
  DefinitionConfirmed: (complaint, event) => ({
    definitionConfirmedOn: event.occurredOn,
    ...(atStageOne(complaint) ? reach(complaint, 'clarified', event) : {}),
  }),
  DatePromised: promise,
  OfficerAssigned: (_complaint, event) => ({ officer: event.officer }),
  Acknowledged: (complaint, event) => ({
    ...stand('acknowledged'),
    ...reach(complaint, 'acknowledged', event),
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
    ...reach(complaint, 'reviewRequested', event),
  }),
  ReviewAcknowledged: (complaint, event) => ({
    ...stand('reviewAcknowledged'),
    ...reach(complaint, 'reviewAcknowledged', event),
  }),
  StageTwoDecided: (complaint, event) => decided(complaint, event, 2),
  Withdrawn: () => stand('withdrawn'),
  Closed: () => ({ closed: true }),
};

function decided(
  complaint: Complaint,
  event: Of<'StageOneDecided'> | Of<'StageTwoDecided'>,
  stage: 1 | 2,
): Change {
  const { finding, reasons, occurredOn } = event;
  return {
    ...stand(stage === 1 ? 'stageOneDecided' : 'stageTwoDecided'),
    decisions: [...complaint.decisions, { stage, finding, reasons, on: occurredOn }],
  };
}

/** The complaint after one more event. Never throws for an event of this version. */
export function evolve(complaint: Complaint, event: RecordedComplaintEvent): Complaint {
  const change = changes[event.type] as (complaint: Complaint, event: RecordedComplaintEvent) => Change;
  return { ...complaint, ...change(complaint, event), history: [...complaint.history, event] };
}

/** A complaint as its first event, ComplaintLogged, tells it. */
export function begin(head: RecordHead, event: Of<'ComplaintLogged'>): Complaint {
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
    details: {},
    flags: [],
    definitionConfirmedOn: null,
    officer: null,
    anchors: { received: londonDate(event.receivedAt) },
    promised: {},
    extensions: [],
    lateNotices: [],
    actions: [],
    decisions: [],
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
