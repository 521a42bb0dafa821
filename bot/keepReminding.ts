import type { Logger } from 'pino';
import type { Clock } from '../services/clock.ts';
import type { Jobs } from '../services/jobs/jobs.ts';
import type { Landlord } from '../services/landlords/landlord.ts';
import type { UnitOfWork } from '../services/records/unitOfWork.ts';
import { notTold } from '../services/reminding/notTold.ts';
import type { Reminding } from '../services/reminding/reminding.ts';
import type { Closing } from './closing.ts';

/** How often what is due is looked for: an alert climbs by the quarter of an hour. */
const sweepMilliseconds = 30_000;

/** Tells staff of what is due from now on, and undoes it at the end. */
export function keepReminding(reminding: Reminding, jobs: Jobs, closing: Closing): void {
  reminding.carryTo(jobs);
  const sweep = (): void => void reminding.sweep();
  sweep();
  const timer = setInterval(sweep, sweepMilliseconds);
  closing.add(async () => {
    clearInterval(timer);
    reminding.carryTo(null);
    await reminding.idle();
  });
}

/** What warning of silence needs. */
interface WarningDeps {
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  landlords: readonly Landlord[];
  clock: Clock;
  log: Logger;
}

/** Says at the start whose staff are told nothing. */
export async function warnOfSilence(isMailOpen: boolean, deps: WarningDeps): Promise<void> {
  const { landlords, clock, log } = deps;
  const lines = await deps.inUnitOfWork((work) => notTold(work, { landlords, isMailOpen, now: clock.now() }));
  for (const line of lines) log.warn(line);
}
