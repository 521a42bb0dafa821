import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What lists for staff are made from, however many cases have been closed: the open ones and those with something still to do, those
 * whose review was asked for, and records that nobody has settled. Each holds few rows beside the tables. A record from before is
 * settled when nothing was said after it was dealt with or its offer was answered, as the lists counted until now.
 */
const statements = [
  `create index complaint_index_to_do on complaint_index (landlord, record_id) where not closed or look_on is not null`,
  `create index complaint_index_review on complaint_index (record_id) where standing = 'reviewRequested'`,
  `alter table records add column settled boolean not null default false`,
  `update records set settled = true where exists (
     select 1 from events settling
     where settling.record_id = records.id and settling.type in ('DealtWith', 'OfferAccepted', 'OfferDeclined')
       and not exists (
         select 1 from events later
         where later.record_id = records.id and later.seq > settling.seq and later.type in
           ('MoreHeard', 'MoreSaid', 'OfferMade', 'OfferTakenBack', 'ContactGiven', 'FirstTimeTold')))`,
  `create index records_unsettled on records (kind, landlord, opened_at, id) where not settled`,
];

/** Indexes on what is open among many cases. */
export const openCases: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
