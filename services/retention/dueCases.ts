import { daysOn } from '../calendar/days.ts';
import type { LocalDate } from '../clock.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { promisedBeside } from '../complaints/lists/outstanding.ts';
import type { RetentionSettings } from '../landlords/retentionSettings.ts';

/**
 * Why a case is kept although its time is over: the law forbids it; the Ombudsman has it, or can still be asked (12 months after the
 * landlord's last word); something is still owed, ordered or promised.
 */
export const keptReasons = ['legal_hold', 'ombudsman', 'promised'] as const;

/** One of `keptReasons`. */
export type KeptReason = (typeof keptReasons)[number];

/** What becomes of a closed case: the last day on which it is kept, and what keeps it longer. */
export interface CaseTime {
  keptUntil: LocalDate;
  keptBy: KeptReason[];
}

/** The months in which the Ombudsman can be asked, counted from the landlord's last word (domain 1.5: usually 12). */
const ombudsmanMonths = 12;

/** What the landlord said last: from then on the Ombudsman can be asked for a year. */
const lastWords: ReadonlySet<string> = new Set([
  'StageOneDecided',
  'StageTwoDecided',
  'RefusedToAccept',
  'Withdrawn',
  'Closed',
  'OmbudsmanDecided',
  'OmbudsmanOrderDone',
  'OmbudsmanRecommendationDeclined',
]);

/** Whether the Ombudsman has the case: asked or referred, and not decided since. */
function isWithOmbudsman({ history }: Complaint): boolean {
  const last = (types: readonly string[]): number =>
    history.findLastIndex(({ type }) => types.includes(type));
  return last(['OmbudsmanReferred', 'OmbudsmanAskedForEvidence']) > last(['OmbudsmanDecided']);
}

function canStillBeAsked({ history }: Complaint, today: LocalDate): boolean {
  const last = history.findLast(({ type }) => lastWords.has(type));
  return last !== undefined && today <= daysOn(last.occurredOn, { months: ombudsmanMonths });
}

/** How long a case is kept. Null: it is open, erased already, or kept for ever. */
export function caseTime(
  complaint: Complaint,
  { casesYears }: RetentionSettings,
  today: LocalDate,
): CaseTime | null {
  const { closed, erasedOn, history, legalHold } = complaint;
  const closing = history.findLast(({ type }) => type === 'Closed');
  if (casesYears === null || !closed || erasedOn !== null || closing === undefined) return null;
  const owed = promisedBeside(complaint).filter(({ kind }) => kind !== 'adjustment' && kind !== 'letter');
  const keptBy: KeptReason[] = [];
  if (legalHold?.held) keptBy.push('legal_hold');
  if (isWithOmbudsman(complaint) || canStillBeAsked(complaint, today)) keptBy.push('ombudsman');
  if (owed.length > 0) keptBy.push('promised');
  return { keptUntil: daysOn(closing.occurredOn, { years: casesYears }), keptBy };
}

/** Whether it is to be erased on a day: its time is over and nothing keeps it. */
export function isDue({ keptUntil, keptBy }: CaseTime, today: LocalDate): boolean {
  return keptUntil < today && keptBy.length === 0;
}
