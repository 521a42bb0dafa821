import { type RawBuilder, sql } from 'kysely';
import { type Instant, londonDate } from '../clock.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { complaintFrom } from '../complaints/evolve.ts';
import { type CaseOnDay, type CaseRow, caseAsRow, casesInOrder } from '../complaints/lists/caseLists.ts';
import { outstandingOf } from '../complaints/lists/outstanding.ts';
import { namedInTie, type PromptCode, promptsOf } from '../complaints/lists/prompts.ts';
import { statusOf } from '../complaints/status/status.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { KeptRecord } from '../records/keptRecord.ts';
import { type Holder, holdersOf } from '../staff/cover.ts';
import type { Reading } from '../staff/reading.ts';
import { type ReadingDeps, recordsWhere } from './openRecords.ts';

/** A case in a list for somebody, and who has it on that day. */
export interface ListedCase extends CaseOnDay {
  holders: Holder[];
}

/** A line of a list of cases, as data. */
export interface ListedRow extends CaseRow {
  /** Who has it today: one for each who was named. */
  with: Holder[];
}

/** For whom a list of cases is made, of which landlord, and when. */
export interface ListingContext {
  reading: Reading;
  landlord: Landlord;
  now: Instant;
}

/**
 * `all`: every case ever. `open`: those that are not closed, and of the closed ones those with something promised that is not done
 * yet; found in the index, however many cases there have been.
 */
export type CaseScope = 'all' | 'open';

const everything = sql<boolean>`true`;
/** As an array, so that the records are looked up one by one: planned as a join, every record was read to find a few open ones. */
export const stillToDoAt = (landlordId: string): RawBuilder<boolean> => sql<boolean>`records.id = any(array(
  select listed.record_id from complaint_index listed
  where listed.landlord = ${landlordId} and (not listed.closed or listed.look_on is not null)))`;
const promised = sql<boolean>`records.id in (
  select listed.record_id from complaint_index listed where listed.look_on is not null)`;

/** A case as it looks to its readers on a day. */
export function listedCase(complaint: Complaint, { reading, landlord, now }: ListingContext): ListedCase {
  const today = londonDate(now);
  return {
    complaint,
    status: statusOf(complaint, landlord, today),
    today,
    outstanding: outstandingOf(complaint, landlord),
    prompts: promptsOf(complaint, { landlord, today }),
    holders: holdersOf(complaint, { roster: reading.rosterAt(landlord.id), today }),
  };
}

/** A case as a line of a list. */
export function listedRow(listed: ListedCase): ListedRow {
  return { ...caseAsRow(listed), with: listed.holders };
}

async function* complaintsFor(
  deps: ReadingDeps,
  { reading, landlord }: ListingContext,
  wanted: { which: RawBuilder<boolean>; words: boolean },
): AsyncGenerator<{ complaint: Complaint; kept: KeptRecord }> {
  const landlordIds = [landlord.id];
  for await (const kept of recordsWhere(deps, { kind: 'complaint', landlordIds, ...wanted })) {
    const complaint = complaintFrom(kept.stream());
    if (reading.shows(complaint)) yield { complaint, kept };
  }
}

/** The cases of a landlord that this reader may see. What may not be shown is left out and not counted. */
export async function listedCases(
  deps: ReadingDeps,
  context: ListingContext,
  scope: CaseScope,
): Promise<ListedCase[]> {
  const which = scope === 'all' ? everything : stillToDoAt(context.landlord.id);
  const found: ListedCase[] = [];
  for await (const { complaint } of complaintsFor(deps, context, { which, words: false })) {
    found.push(listedCase(complaint, context));
  }
  return withoutHiddenTies(found);
}

/** A reminder must not tell that there is a complaint which the reader may not see: only those that are in the list are named. */
function withoutHiddenTies(listed: ListedCase[]): ListedCase[] {
  const shown = new Set(listed.map(({ complaint }) => complaint.reference));
  return listed.map((each) => ({
    ...each,
    prompts: each.prompts.filter((prompt) => {
      const named = namedInTie(prompt);
      return named === null || shown.has(named);
    }),
  }));
}

/** What a case can be reminded of that is to be done by now; the other reminders wait for a step of the procedure. */
const dated: ReadonlySet<PromptCode> = new Set<PromptCode>([
  'update_due',
  'no_updates_agreed',
  'adjustment_review_due',
  'callback_due',
  'offer_replied',
  'order_due',
  'tie_unconfirmed',
]);

/** Of these cases, those with something beside the written steps that is to be done by now, the most urgent first. */
export function casesToDo<C extends CaseOnDay>(cases: C[]): C[] {
  const isToDo = ({ outstanding, prompts, today }: C): boolean =>
    prompts.some(({ code }) => dated.has(code)) || outstanding.some(({ on }) => on <= today);
  return casesInOrder(cases.filter(isToDo));
}

/** A reasonable adjustment that is kept, on the register (Code 5.10). */
export interface RegisteredAdjustment {
  reference: string;
  number: number;
  /** What is needed, in the words recorded. Null: erased. */
  words: string | null;
  reviewOn: string;
  /** Whether the day of its review is past. */
  overdue: boolean;
}

/** The register of adjustments at a landlord, the first to be looked at again first, closed cases among them. */
export async function adjustmentsRegister(
  deps: ReadingDeps,
  context: ListingContext,
): Promise<RegisteredAdjustment[]> {
  const today = londonDate(context.now);
  const found: RegisteredAdjustment[] = [];
  for await (const { complaint, kept } of complaintsFor(deps, context, { which: promised, words: true })) {
    const { reference, adjustments, erasedOn } = complaint;
    if (erasedOn !== null) continue;
    for (const { number, words, reviewOn, kept: isKept } of adjustments) {
      if (!isKept) continue;
      found.push({ reference, number, words: kept.open(words), reviewOn, overdue: reviewOn < today });
    }
  }
  return found.toSorted((one, other) =>
    `${one.reviewOn} ${one.reference}`.localeCompare(`${other.reviewOn} ${other.reference}`),
  );
}
