import { isDeepStrictEqual } from 'node:util';
import { type Instant, type LocalDate, londonDate } from '../clock.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { type Actor, accepted, type Decision } from '../records/record.ts';
import type { RefusalCode } from '../wording/en/refusals.ts';
import { byMailRules } from './byMail/rules.ts';
import { clarifyingRules } from './clarifying/rules.ts';
import type { Command, CommandOf, CommandType } from './commands.ts';
import type { Answer, Complaint, ComplaintEvent, RecordedComplaintEvent } from './complaint.ts';
import { correctingRules } from './correcting/rules.ts';
import { extend, lateNotice, moveDueDate } from './dates/newDates.ts';
import { type PromiseState, promisesToTell } from './dates/promises.ts';
import { evolve } from './evolve.ts';
import { investigatingRules } from './investigating/rules.ts';
import { keepingRules } from './keeping/rules.ts';
import { keepingToldRules } from './keepingTold/rules.ts';
import { link } from './links.ts';
import { outsideRules } from './outside/rules.ts';
import { peopleRules } from './people/rules.ts';
import { reviewingRules } from './reviewing/rules.ts';
import { guardContact, markSafe, markUnsafe, unsafeAgain } from './routes/markRoutes.ts';
import { type Rule, type RulesFor, refuse, type When } from './rule.ts';
import { acknowledge, acknowledgeReview, close, decideStage, requestReview, withdraw } from './stages.ts';
import { togetherRules } from './together/rules.ts';
import { writingRules } from './writing/rules.ts';

/** What a decision needs beside the record and the command. */
export interface DecisionContext {
  landlord: Landlord;
  now: Instant;
  by: Actor;
}

/** A store may drop keys that hold nothing and change their order: neither makes an answer a different one. */
function isSameAnswer(one: Answer, other: Answer): boolean {
  return isDeepStrictEqual(withoutGaps(one), withoutGaps(other));
}

function withoutGaps(answer: Answer): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined));
}

function tell(complaint: Complaint, { part, answer }: CommandOf<'tell'>): Decision<ComplaintEvent> {
  const known = complaint.details[part];
  if (known === undefined) return accepted<ComplaintEvent>({ type: 'DetailsAdded', part, answer });
  if (isSameAnswer(known, answer)) return accepted();
  return accepted<ComplaintEvent>({ type: 'Corrected', part, answer }, ...unsafeAgain(complaint, part));
}

function setCategory(complaint: Complaint, { category }: CommandOf<'setCategory'>): Decision<ComplaintEvent> {
  return complaint.category === category
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'CategorySet', category });
}

function flag(complaint: Complaint, command: CommandOf<'flag'>): Decision<ComplaintEvent> {
  if (complaint.flags.includes(command.flag)) return accepted();
  return accepted<ComplaintEvent>({ type: 'Flagged', flag: command.flag, words: command.words });
}

/**
 * For whom the resident speaks, whenever they say it. It is a fact, so it is taken wherever the complaint stands: who
 * may speak for whom is for a person to settle.
 */
function recordAuthority(
  complaint: Complaint,
  { onBehalfOf }: CommandOf<'recordAuthority'>,
): Decision<ComplaintEvent> {
  return complaint.onBehalfOf === onBehalfOf
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'AuthorityRecorded', onBehalfOf });
}

/** Several residents complain together: a fact like the one above. */
function recordGroup(complaint: Complaint): Decision<ComplaintEvent> {
  return complaint.group ? accepted() : accepted<ComplaintEvent>({ type: 'GroupRecorded' });
}

/**
 * The resident confirms what was understood. Accepted wherever the complaint stands, because it is a fact; it starts a
 * clock only while stage 1 runs. Confirmed again without a change in between, nothing happens.
 */
function confirmDefinition(complaint: Complaint): Decision<ComplaintEvent> {
  const { what, outcome } = complaint.details;
  if (what === undefined || outcome === undefined) return refuse('DEFINITION_INCOMPLETE');
  const last = complaint.history.findLast(
    ({ type }) => type === 'DefinitionConfirmed' || type === 'DetailsAdded' || type === 'Corrected',
  );
  return last?.type === 'DefinitionConfirmed'
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'DefinitionConfirmed' });
}

function assign(complaint: Complaint, { officer, insteadOf }: CommandOf<'assign'>): Decision<ComplaintEvent> {
  const instead = insteadOf === undefined ? {} : { insteadOf };
  if (complaint.closed) return refuse('CLOSED');
  if (complaint.standing === 'withdrawn') return refuse('WITHDRAWN');
  return complaint.officer === officer
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'OfficerAssigned', officer, ...instead });
}

/** Actions are numbered from 1 as they are promised, so that staff can name one in a command. */
function promiseAction(
  complaint: Complaint,
  { words, dueOn }: CommandOf<'promiseAction'>,
  { today }: When,
): Decision<ComplaintEvent> {
  if (complaint.standing === 'withdrawn') return refuse('WITHDRAWN');
  if (complaint.closed) return refuse('CLOSED');
  if (dueOn < today) return refuse('IN_THE_PAST');
  const action = String(complaint.actions.length + 1);
  return accepted<ComplaintEvent>({ type: 'ActionPromised', action, words, dueOn });
}

/** Promised actions are followed through to the end, closed or not (Code 7.3). */
function completeAction(
  complaint: Complaint,
  { action }: CommandOf<'completeAction'>,
): Decision<ComplaintEvent> {
  const promised = complaint.actions.find((each) => each.action === action);
  if (promised === undefined) return refuse('NO_SUCH_ACTION');
  if (promised.completedOn !== null) return refuse('ACTION_DONE');
  return accepted<ComplaintEvent>({ type: 'ActionCompleted', action });
}

function note(_complaint: Complaint, { words }: CommandOf<'note'>): Decision<ComplaintEvent> {
  return accepted<ComplaintEvent>({ type: 'NoteAdded', words });
}

const rules: RulesFor<CommandType> = {
  ...clarifyingRules,
  ...investigatingRules,
  ...reviewingRules,
  ...keepingToldRules,
  ...writingRules,
  ...byMailRules,
  ...outsideRules,
  ...peopleRules,
  ...keepingRules,
  ...correctingRules,
  ...togetherRules,
  log: () => refuse('ALREADY_LOGGED'),
  tell,
  setCategory,
  flag,
  recordAuthority,
  recordGroup,
  guardContact,
  markUnsafe,
  markSafe,
  link,
  confirmDefinition,
  acknowledge,
  assign,
  extend,
  lateNotice,
  moveDueDate,
  decide: decideStage,
  promiseAction,
  completeAction,
  requestReview,
  acknowledgeReview,
  withdraw,
  close,
  note,
};

/** What only a person decides, and signs (design 3.12): Heard refuses, closes, upholds and prices nothing, nor does a resident. */
const staffOnly: ReadonlySet<CommandType> = new Set<CommandType>([
  'acknowledge',
  'acknowledgeReview',
  'addContact',
  'addToGroup',
  'appointPanel',
  'appointReviewer',
  'checkFairness',
  'close',
  'correctReceived',
  'decide',
  'decideCoverage',
  'endAuthority',
  'erase',
  'extend',
  'giveCode',
  'joinGroup',
  'lateNotice',
  'refuseToAccept',
  'removeContact',
  'resendCode',
  'setLegalHold',
  'showAuthority',
  'splitPoints',
  'takeBackDeath',
]);

/** What may have happened before the complaint came: somebody spoke for the resident long ago. */
const mayLieBefore: ReadonlySet<CommandType> = new Set<CommandType>(['recordDeath', 'showAuthority']);

/** Why no command of this kind is taken from this person for this day, whatever it asks. Null: the rule decides. */
function whyNotHeard(
  { erasedOn, receivedOn }: Complaint,
  type: CommandType,
  { today, day, by }: When,
): RefusalCode | null {
  if (erasedOn !== null) return 'ERASED';
  if (staffOnly.has(type) && by.kind !== 'staff') return 'STAFF_ONLY';
  if (day > today) return 'IN_THE_FUTURE';
  return day < receivedOn && !mayLieBefore.has(type) ? 'BEFORE_RECEIPT' : null;
}

/**
 * What a command does to a complaint: the events to append, with the dates to be told anew among them, or a refusal with
 * its reason. Pure. Null stands for a complaint that is not logged yet: only `log` begins one.
 */
export function decide(
  complaint: Complaint | null,
  command: Command,
  context: DecisionContext,
): Decision<RecordedComplaintEvent> {
  if (complaint === null) return command.type === 'log' ? log(command, context) : refused('NOT_LOGGED');
  const today = londonDate(context.now);
  const when = { today, day: ('on' in command ? command.on : undefined) ?? today, by: context.by };
  const problem = whyNotHeard(complaint, command.type, when);
  if (problem !== null) return refused(problem);
  const rule = rules[command.type] as Rule<CommandType>;
  const decision = rule(complaint, command, when, context.landlord);
  if (decision.refused) return decision;
  const facts = decision.events.map((event) => stamped(event, when.day, context));
  return { refused: false, events: [...facts, ...toldAnew(facts.reduce(evolve, complaint), context)] };
}

function refused(code: Parameters<typeof refuse>[0]): Decision<RecordedComplaintEvent> {
  return refuse(code) as Decision<RecordedComplaintEvent>;
}

function stamped(
  event: ComplaintEvent,
  occurredOn: LocalDate,
  { now, by }: DecisionContext,
): RecordedComplaintEvent {
  return { ...event, occurredOn, recordedAt: now, by };
}

/** A date is told today, also when what caused it lies back. */
function toldAnew(state: PromiseState, context: DecisionContext): RecordedComplaintEvent[] {
  const today = londonDate(context.now);
  return promisesToTell(state, context.landlord).map((event) => stamped(event, today, context));
}

/**
 * A complaint is received when dissatisfaction is first expressed (design 3.3), so its own time counts, not the time of
 * logging. Its first dates are promised with it: a resident who never finishes the questions has them all the same.
 */
function log(command: CommandOf<'log'>, context: DecisionContext): Decision<RecordedComplaintEvent> {
  const { type: _type, ...facts } = command;
  const received = londonDate(command.receivedAt);
  if (received > londonDate(context.now)) return refused('IN_THE_FUTURE');
  const state: PromiseState = {
    standing: 'received',
    anchors: { received },
    promised: {},
    extensions: [],
    lateNotices: [],
    dateMoves: [],
    policyVersion: context.landlord.procedure.version,
  };
  const logged = stamped({ type: 'ComplaintLogged', ...facts }, received, context);
  return { refused: false, events: [logged, ...toldAnew(state, context)] };
}
