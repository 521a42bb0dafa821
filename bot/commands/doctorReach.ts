import { notTold } from '../../services/reminding/notTold.ts';
import type { StoreContext } from './command.ts';
import { watchedLine } from './doctorRosters.ts';

/** Of which landlords nobody is told of what waits, or of danger at night: lines to be watched. */
export async function reachChecked({ config, landlords, store, clock }: StoreContext): Promise<string> {
  const isMailOpen = config.mail.smtp !== null;
  const says = await store.inUnitOfWork((work) => notTold(work, { landlords, isMailOpen, now: clock.now() }));
  return says.map(watchedLine).join('');
}
