import type { JobHandler, JobLimits, NewJob } from '../jobs/jobs.ts';
import { dealtNow } from '../records/dealtWith.ts';
import type { Stream, UnitOfWork } from '../records/unitOfWork.ts';
import { type SafetyAlert, safetyAlerts } from '../safetyAlerts/safetyAlert.ts';
import { alertMail } from '../wording/en/reminders.ts';
import type { Staffing } from './hearers.ts';
import { isClimbing, ladderOf, rungsDue } from './ladder.ts';
import { idFor, lookedUp, type RemindingDeps, sendTo, toldSchema } from './remindingDeps.ts';
import { withoutSubjects } from './staffNotices.ts';

/** When it was written down: one that was spooled while the store was away still climbs every rung. */
function raisedAt({ history, at }: SafetyAlert): string {
  return history[0]?.recordedAt ?? at;
}

/** Whether staff are still to be alerted: nobody took it, nobody dealt with it, and it is not a day old. */
export function isToBeAlerted(alert: SafetyAlert, now: string): boolean {
  return alert.alert && alert.taken === null && dealtNow(alert) === null && isClimbing(raisedAt(alert), now);
}

/** The jobs of the rungs that have come. Their ids follow from alert, rung and hearer, whoever finds them. */
export async function alertJobs(
  work: UnitOfWork,
  stream: Stream,
  { staffing, now }: { staffing: Staffing; now: string },
): Promise<NewJob[]> {
  const alert = safetyAlerts.from(stream);
  if (!isToBeAlerted(alert, now)) return [];
  const rungs = ladderOf(staffing);
  for (const rung of rungs)
    rung.hearers = await withoutSubjects(work, stream, { hearers: rung.hearers, staffing });
  const { id: recordId, landlord } = alert;
  return [...rungsDue(rungs, raisedAt(alert), now)].map(([to, rung]) => ({
    id: idFor(`alert ${recordId} ${rung}`, to),
    data: { recordId, landlord, rung, to },
  }));
}

/**
 * Word of danger is tried every two minutes while the mail is away, for as long as the alert climbs: a day. So many tries reach beyond
 * that day even where chance halves every pause; what is taken, dealt with or a day old ends by itself before they are used up.
 */
export const alertLimits = {
  tries: 1_500,
  firstPauseSeconds: 2,
  longestPauseSeconds: 120,
} as const satisfies Partial<JobLimits>;

/** Word of danger, at any hour: by the ladder, until somebody takes it. Its mails are tried again sooner than others. */
export function alertHandler(
  deps: RemindingDeps,
  put: (topic: string, jobs: readonly NewJob[]) => Promise<void>,
): JobHandler {
  return {
    limits: alertLimits,
    run: async (job) => {
      const told = toldSchema.parse(job.data);
      const now = deps.clock.now();
      const { rung, to } = told;
      if (rung === undefined || to === undefined) {
        const jobs = await lookedUp(deps, told, ({ stream, staffing, work }) =>
          alertJobs(work, stream, { staffing, now }),
        );
        await put(job.topic, jobs ?? []);
        return 'done';
      }
      const found = await lookedUp(deps, told, ({ stream, staffing }) => ({
        alert: safetyAlerts.from(stream),
        staffing,
      }));
      if (found === null || !isToBeAlerted(found.alert, now)) return 'done';
      const { alert, staffing } = found;
      const about = { id: alert.id, at: alert.at, number: rung };
      const words = alertMail(about, staffing.landlord, { baseUrl: deps.baseUrl, again: job.attempt > 0 });
      return sendTo(deps, job, { hearer: to, staffing, words });
    },
  };
}
