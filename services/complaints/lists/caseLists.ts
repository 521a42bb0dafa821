import type { LocalDate } from '../../clock.ts';
import { besideTheSteps } from '../beside.ts';
import type { ClockName, Complaint } from '../complaint.ts';
import { safeRoutes, unsafeRoutes } from '../routes/safeRoutes.ts';
import type { StatusAnswer } from '../status/status.ts';
import { isOwed, type Outstanding } from './outstanding.ts';
import type { Prompt } from './prompts.ts';

/** A complaint on a day: its status, and what is to be done beside its written steps. */
export interface CaseOnDay {
  complaint: Complaint;
  status: StatusAnswer;
  today: LocalDate;
  outstanding: Outstanding[];
  prompts: Prompt[];
}

/** One line of a list of cases. */
export interface CaseRow {
  reference: string;
  receivedOn: LocalDate;
  stage: 1 | 2;
  standing: Complaint['standing'];
  closed: boolean;
  /** The written step that is due first, or null. */
  clock: ClockName | null;
  dueOn: LocalDate | null;
  daysLeft: number | null;
  overdue: boolean;
  overdueBy: number | null;
  late: boolean;
  officer: string | null;
  flags: Complaint['flags'];
  /** What is to be done beside the written steps, the first due first. */
  outstanding: Outstanding[];
  /** Of what staff are reminded. */
  prompts: Prompt[];
}

/**
 * A complaint as JSON for `case <reference> --json`: facts, dates and events. People's words stay sealed: where they are,
 * their ids stand.
 */
export function caseAsJson(complaint: Complaint, status: StatusAnswer): Record<string, unknown> {
  const { id, landlord, policyVersion, channel, category, group, onBehalfOf, details, flags } = complaint;
  const { officer, anchors, promised, extensions, lateNotices, definitionConfirmedOn, history } = complaint;
  const { dateMoves, links } = complaint;
  return {
    ...status,
    id,
    landlord,
    policyVersion,
    channel,
    category,
    group,
    onBehalfOf,
    contact: { safe: safeRoutes(complaint), notSafe: unsafeRoutes(complaint) },
    details,
    flags,
    officer,
    anchors,
    promised,
    extensions,
    lateNotices,
    dateMoves,
    links,
    definitionConfirmedOn,
    ...besideTheSteps(complaint),
    history,
  };
}

/** Which cases a list shows: all, those that owe something, or those that are past a date. */
export type CaseList = 'all' | 'due' | 'overdue';

/** The cases of a list, the most urgent first: what is due first, written step or not, and what owes nothing last. */
export function casesInOrder<C extends CaseOnDay>(cases: C[], list: CaseList = 'all'): C[] {
  return cases
    .filter((each) => belongsTo(list, each))
    .map((each) => ({ each, order: orderOf(each) }))
    .toSorted((one, other) => one.order.localeCompare(other.order))
    .map(({ each }) => each);
}

/** Lines for `cases`, `cases --due` and `cases --overdue`, in this order. */
export function casesAsRows(cases: CaseOnDay[], list: CaseList = 'all'): CaseRow[] {
  return casesInOrder(cases, list).map(caseAsRow);
}

function belongsTo(list: CaseList, { status: { clock, clocks }, outstanding, today }: CaseOnDay): boolean {
  if (list === 'all') return true;
  if (list === 'due') return clock !== null || outstanding.some((each) => isOwed(each, today));
  return clocks.some(({ overdue }) => overdue) || outstanding.some(({ on }) => on < today);
}

function orderOf({ complaint, status, outstanding, today }: CaseOnDay): string {
  const owed = outstanding.filter((each) => isOwed(each, today)).map(({ on }) => on);
  const days = [...owed, ...(status.clock === null ? [] : [status.clock.dueOn])].toSorted();
  return `${days[0] ?? '9999-12-31'} ${complaint.receivedOn} ${complaint.reference}`;
}

const nothingDue = {
  clock: null,
  dueOn: null,
  daysLeft: null,
  overdue: false,
  overdueBy: null,
  late: false,
} as const;

function dueStep({ clock }: StatusAnswer): Pick<CaseRow, keyof typeof nothingDue> {
  if (clock === null) return nothingDue;
  const { dueOn, daysLeft, overdue, overdueBy, late } = clock;
  return { clock: clock.clock, dueOn, daysLeft, overdue, overdueBy, late };
}

/** One case as a line of a list. */
export function caseAsRow({ complaint, status, outstanding, prompts }: CaseOnDay): CaseRow {
  const { reference, receivedOn, standing, closed, officer, flags } = complaint;
  const { stage } = status;
  return {
    reference,
    receivedOn,
    stage,
    standing,
    closed,
    ...dueStep(status),
    officer,
    flags,
    outstanding,
    prompts,
  };
}
