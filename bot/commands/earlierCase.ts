import { complaintFrom } from '../../services/complaints/evolve.ts';
import { earlierCaseId } from '../../services/complaints/importing/earlierReference.ts';
import { HeardError } from '../../services/errors.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { readingFor } from '../../services/staff/reading.ts';
import type { StoreContext } from './command.ts';
import { readingDeps } from './readingDeps.ts';

/**
 * A case that was imported, by the reference that it had before. Null: there is none, or none that this reader may see; nothing
 * tells the two apart. Throws INPUT when two landlords have imported a case under it.
 */
export async function byEarlierReference(
  typed: string,
  reader: string | null,
  context: StoreContext,
): Promise<{ reference: string; landlord: Landlord } | null> {
  const { landlords, store } = context;
  const { seal } = await readingDeps(context);
  const [found, more] = await store.inUnitOfWork(async (unit) => {
    const reading = await readingFor(unit, landlords, reader);
    const cases: { reference: string; landlord: Landlord }[] = [];
    for (const landlord of landlords) {
      const stream = await unit.load(earlierCaseId(seal, landlord.id, typed));
      const complaint = stream === null ? null : complaintFrom(stream);
      if (complaint === null || !reading.shows(complaint)) continue;
      cases.push({ reference: complaint.reference, landlord });
    }
    return cases;
  });
  if (more === undefined) return found ?? null;
  const message = `Two landlords had a case of that reference: ${found?.reference} and ${more.reference}.`;
  throw new HeardError('INPUT', message);
}
