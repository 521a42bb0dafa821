import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import { concerns, type DeclineMeant } from '../concerns/concern.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { reopening, settling } from '../records/dealtWith.ts';
import type { Reading } from '../staff/reading.ts';
import { type ReadingDeps, recordsWhere } from './openRecords.ts';
import { residentsOf } from './residents.ts';

/** An offer to log a complaint to which a resident said no. The "no" stands; staff can see how often it is said, and to what. */
export interface DeclinedOffer {
  id: string;
  landlord: string;
  residentId: string | null;
  conversationId: string | null;
  heardAt: Instant;
  declinedAt: Instant;
  /** What the "no" said of itself. Null: nothing more. */
  meant: DeclineMeant | null;
  /** How often the offer was put. */
  offers: number;
  /** Null: erased, or part of the story of a complaint that this reader may not see. */
  words: string | null;
}

/** For whom the list is made, of which landlords, and when. */
export interface DeclinedContext {
  reading: Reading;
  landlords: readonly Landlord[];
  now: Instant;
}

/** A complaint can be made for twelve months (Code 2.3): what was declined before is history. */
const declinedLately = (now: Instant) => sql<boolean>`exists (
  select 1 from events declined
  where declined.record_id = records.id and declined.type = 'OfferDeclined'
    and declined.recorded_at > ${now}::timestamptz - interval '1 year'
    and not exists (
      select 1 from events later
      where later.record_id = records.id and later.seq > declined.seq
        and later.type = any(${[...settling, ...reopening]}::text[])))`;

/** The offers that were declined in the last twelve months and where it stayed at that, the first first. */
export async function declinedOffers(
  deps: ReadingDeps,
  { reading, landlords, now }: DeclinedContext,
): Promise<DeclinedOffer[]> {
  const landlordIds = landlords.map(({ id }) => id);
  const found: DeclinedOffer[] = [];
  const wanted = { kind: 'concern', landlordIds, which: declinedLately(now) } as const;
  for await (const kept of recordsWhere(deps, wanted)) {
    const concern = concerns.from(kept.stream());
    const { id, landlord, residentId, conversationId, heardAt, offers, history } = concern;
    const declined = history.findLast((event) => event.type === 'OfferDeclined');
    const said = concern.words.flatMap((words) => kept.open(words) ?? []);
    found.push({
      id,
      landlord,
      residentId,
      conversationId,
      heardAt,
      offers,
      declinedAt: declined?.recordedAt ?? heardAt,
      meant: declined?.meant ?? null,
      words: said.length === 0 ? null : said.join('\n'),
    });
  }
  const residents = await residentsOf(deps, found, reading);
  return found
    .map((each) => (residents.isKeptBack(each) ? { ...each, words: null } : each))
    .toSorted((one, other) => one.declinedAt.localeCompare(other.declinedAt));
}
