import type { LocalDate } from '../clock.ts';
import { besideTheSteps } from './beside.ts';
import type { Complaint } from './complaint.ts';
import { safeRoutes, unsafeRoutes } from './safeRoutes.ts';
import type { StatusAnswer } from './status.ts';

/** A complaint beside its status on a day. */
export interface CaseOnDay {
  complaint: Complaint;
  status: StatusAnswer;
}

/** One line of a list of cases. */
export interface CaseRow {
  reference: string;
  receivedOn: LocalDate;
  stage: 1 | 2;
  standing: Complaint['standing'];
  closed: boolean;
  /** The written step that is due first, or null. */
  clock: string | null;
  dueOn: LocalDate | null;
  daysLeft: number | null;
  overdue: boolean;
  overdueBy: number | null;
  late: boolean;
  officer: string | null;
  flags: Complaint['flags'];
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

/** Which cases a list shows: all, those that owe a written step, or those that are past its date. */
export type CaseList = 'all' | 'due' | 'overdue';

/** Lines for `cases`, `cases --due` and `cases --overdue`: what is due first comes first, what owes nothing last. */
export function casesAsRows(cases: CaseOnDay[], list: CaseList = 'all'): CaseRow[] {
  return cases
    .filter(({ status }) => belongsTo(list, status))
    .map(rowOf)
    .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)));
}

function belongsTo(list: CaseList, { clock, clocks }: StatusAnswer): boolean {
  if (list === 'all') return true;
  return list === 'due' ? clock !== null : clocks.some(({ overdue }) => overdue);
}

function orderOf(row: CaseRow): string {
  return `${row.dueOn ?? '9999-12-31'} ${row.receivedOn} ${row.reference}`;
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

function rowOf({ complaint, status }: CaseOnDay): CaseRow {
  const { reference, receivedOn, standing, closed, officer, flags } = complaint;
  return { reference, receivedOn, stage: status.stage, standing, closed, ...dueStep(status), officer, flags };
}
