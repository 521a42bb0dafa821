import { indexedComplaint } from '../../../../services/complaints/lists/indexedComplaint.ts';
import { markDemo } from '../../../../services/demo/mark.ts';
import { seedDemo } from '../../../../services/demo/seedDemo.ts';
import { loadLandlords } from '../../../../services/landlords/landlords.ts';
import { inUnitOfWork, type RecordsDeps } from '../../../../services/records/storedUnitOfWork.ts';
import type { UnitOfWork } from '../../../../services/records/unitOfWork.ts';
import { freshEmbeddedPlace, openStoreAt, type TestStore } from '../../../support/stores.ts';

/** The whole reporting year that these tests play in. */
export const year = { from: '2026-04-01', until: '2027-03-31' };

/** A store with a demo in it. */
export interface DemoYear {
  store: TestStore;
  inWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
}

/** Seeds a demo of the year 2026-27 into a store of its own. The caller closes the store. */
export async function demoYear(cases: number): Promise<DemoYear> {
  const store = await openStoreAt(await freshEmbeddedPlace());
  const { database, seal } = store;
  const deps: RecordsDeps = { seal, project: indexedComplaint, owes: () => [] };
  const inWork = <T>(work: (unit: UnitOfWork) => Promise<T>) => inUnitOfWork(database, deps, work);
  await markDemo(database, { ...year, cases });
  await seedDemo({ inUnitOfWork: inWork, landlords: loadLandlords(), ...year, cases });
  return { store, inWork };
}
