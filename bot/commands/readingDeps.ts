import type { Landlord } from '../../services/landlords/landlord.ts';
import type { ReadingDeps } from '../../services/reporting/openRecords.ts';
import { type Reading, readingFor } from '../../services/staff/reading.ts';
import { openSeal } from '../../services/storage/dataKey.ts';
import type { StoreContext } from './command.ts';

/** What lists for staff are read with, and where the files beside the store lie. */
export async function readingDeps({
  config,
  store: { database },
}: StoreContext): Promise<ReadingDeps & { dataDir: string }> {
  const { dataDir, dataKey } = config;
  return { database, dataDir, seal: await openSeal({ database, dataDir, dataKey }) };
}

/** What a reader may see at these landlords, as the store knows their staff now. */
export function readingIn(
  { store, landlords: served }: StoreContext,
  landlords: readonly Landlord[],
  reader: string | null,
): Promise<Reading> {
  return store.inUnitOfWork((work) => readingFor(work, landlords, reader, served));
}
