import { sql } from 'kysely';
import type { LocalDate } from '../clock.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { complaintFrom } from '../complaints/evolve.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { type ReadingDeps, recordsWhere, type Wanted } from '../reporting/openRecords.ts';
import { type CaseTime, caseTime, isDue } from './dueCases.ts';
import { dueConditions } from './dueConditions.ts';

/** What is to be erased at a landlord, and which cases are kept longer and why. */
export interface DueToErase {
  cases: Complaint[];
  kept: { complaint: Complaint; time: CaseTime }[];
  /** Conversations from which no case came, or whose cases were all erased, in which nothing waits. */
  chats: string[];
  /** Ids of other records: concerns and wishes for a person with their chat, mails of no case, requests and alerts like cases. */
  records: string[];
}

const closedOnes = sql<boolean>`exists (
  select 1 from complaint_index listed where listed.record_id = records.id and listed.closed)`;

async function closedCases(
  deps: ReadingDeps,
  { id, retention }: Landlord,
  today: LocalDate,
): Promise<Pick<DueToErase, 'cases' | 'kept'>> {
  const found: Pick<DueToErase, 'cases' | 'kept'> = { cases: [], kept: [] };
  const closed: Wanted = { kind: 'complaint', landlordIds: [id], which: closedOnes, words: false };
  for await (const record of recordsWhere(deps, closed)) {
    const complaint = complaintFrom(record.stream());
    const time = caseTime(complaint, retention, today);
    if (time === null || time.keptUntil >= today) continue;
    if (isDue(time, today)) found.cases.push(complaint);
    else found.kept.push({ complaint, time });
  }
  return found;
}

/** What is due to be erased at a landlord on a day. */
export async function findDue(deps: ReadingDeps, landlord: Landlord, today: LocalDate): Promise<DueToErase> {
  const { cases, kept } = await closedCases(deps, landlord, today);
  const due = dueConditions(landlord, today);
  const { kysely } = deps.database;
  const chats = await kysely
    .selectFrom('conversations')
    .select('id')
    .where(due.chat)
    .orderBy('started_at')
    .orderBy('id')
    .execute();
  const records = await kysely.selectFrom('records').select('id').where(due.record).orderBy('id').execute();
  return { cases, kept, chats: chats.map(({ id }) => id), records: records.map(({ id }) => id) };
}
