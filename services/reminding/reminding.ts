import { sql } from 'kysely';
import { epochMilliseconds, type Instant, londonDate } from '../clock.ts';
import { complaintFrom } from '../complaints/evolve.ts';
import { hasCode } from '../errors.ts';
import { idFrom } from '../jobs/jobId.ts';
import type { JobHandlers, Jobs, NewJob } from '../jobs/jobs.ts';
import type { Topic } from '../outbox/topics.ts';
import type { KeptRecord } from '../records/keptRecord.ts';
import { stillToDoAt } from '../reporting/listedCases.ts';
import { recordsWhere, type Wanted, waitsForStaff } from '../reporting/openRecords.ts';
import { safetyAlerts } from '../safetyAlerts/safetyAlert.ts';
import { serviceRequests } from '../serviceRequests/serviceRequest.ts';
import { alertHandler, alertJobs, isToBeAlerted } from './alerts.ts';
import { everybody, type Staffing } from './hearers.ts';
import { isOfficeOpen } from './officeHours.ts';
import { hazardRemindersOf, isUrgent, type Reminder, reminderKey, remindersOf } from './reminders.ts';
import { type RemindingDeps, staffingOf } from './remindingDeps.ts';
import { staffNoticeHandler } from './staffNotices.ts';

/** Clocks are in days, and limits in hours are told of hours before: they are looked at this seldom. Milliseconds. */
const clocksEvery = 300_000;
/** Ids that were put from here and need not be put again; beyond so many they are forgotten, which costs a statement and tells nobody twice. */
const mostRemembered = 50_000;

const isAlertOpen = sql<boolean>`${waitsForStaff} and exists (
  select 1 from events e where e.record_id = records.id and e.type = 'SafetyAlertRaised' and (e.body ->> 'alert')::boolean)`;
const hasHazard = sql<boolean>`${waitsForStaff} and exists (
  select 1 from events e where e.record_id = records.id and e.type = 'HazardReported')`;

/**
 * Staff are told: of what happened as soon as somebody is there, of what is due before it is, and of danger at any hour. What happened
 * comes from the outbox; what is due is found by the sweep, with the clock that was passed in. Every job has an id that follows from
 * what it tells, so it is told once, by whichever server found it, and after a crash as before.
 */
export class Reminding {
  readonly #deps: RemindingDeps;
  #jobs: Jobs | null = null;
  #sweeping: Promise<void> | null = null;
  #clocksAt: Instant | null = null;
  readonly #known = new Set<string>();

  constructor(deps: RemindingDeps) {
    this.#deps = deps;
  }

  /** What is done about the topics of the outbox that are word to staff. */
  handlers(): JobHandlers & Pick<Record<Topic, JobHandlers[string]>, 'staff-notice' | 'alert'> {
    return {
      'staff-notice': staffNoticeHandler(this.#deps, () => this.#jobs),
      alert: alertHandler(this.#deps, (topic, jobs) => this.#put(topic, jobs)),
    };
  }

  /** From now on jobs are put there; null: nothing is told. */
  carryTo(jobs: Jobs | null): void {
    this.#jobs = jobs;
  }

  /** Finds what is to be told by now. One round at a time. Never throws: what is not found now is found by the next round. */
  sweep(): Promise<void> {
    this.#sweeping ??= this.#sweep().finally(() => {
      this.#sweeping = null;
    });
    return this.#sweeping;
  }

  /** Resolves when no round is under way. */
  async idle(): Promise<void> {
    await this.#sweeping;
  }

  async #sweep(): Promise<void> {
    if (this.#jobs === null || !this.#deps.mail.isOpen) return;
    const now = this.#deps.clock.now();
    const clocks = this.#areClocksDue(now);
    for (const served of this.#deps.landlords) {
      try {
        const staffing = await this.#deps.inUnitOfWork((work) => staffingOf(work, served, now));
        // Nothing is taken for told where nobody can be told.
        if (everybody(staffing).length === 0) continue;
        await this.#climb(staffing, now);
        if (clocks) await this.#remind(staffing, now);
      } catch {
        this.#clocksAt = null;
        this.#deps.onNotice(`Staff of ${served.id} could not be reminded; they will be at the next look`);
      }
    }
  }

  /** A clock that went back or jumped is looked at as well. */
  #areClocksDue(now: Instant): boolean {
    const last = this.#clocksAt;
    const passed = last === null ? clocksEvery : Math.abs(epochMilliseconds(now) - epochMilliseconds(last));
    if (passed < clocksEvery) return false;
    this.#clocksAt = now;
    return true;
  }

  /** Alerts that nobody took go up their ladders. */
  async #climb(staffing: Staffing, now: Instant): Promise<void> {
    for await (const kept of this.#records('safetyAlert', staffing, isAlertOpen)) {
      if (!isToBeAlerted(safetyAlerts.from(kept.stream()), now)) continue;
      const jobs = await this.#deps.inUnitOfWork((work) => alertJobs(work, kept.stream(), { staffing, now }));
      await this.#put('alert', jobs);
    }
  }

  async #remind(staffing: Staffing, now: Instant): Promise<void> {
    const { landlord, today } = staffing;
    const isOpen = isOfficeOpen(landlord, now);
    const found = async (kept: KeptRecord, reminders: () => readonly Reminder[]): Promise<void> => {
      const toTell = asFarAsKnown(reminders).filter((each) => isOpen || isUrgent(each));
      await this.#put(
        'staff-notice',
        toTell.map((each) => jobOf(kept, each)),
      );
    };
    for await (const kept of this.#records('serviceRequest', staffing, hasHazard)) {
      await found(kept, () => hazardRemindersOf(serviceRequests.from(kept.stream()), landlord, now));
    }
    if (!isOpen) return;
    for await (const kept of this.#records('safetyAlert', staffing, isAlertOpen)) {
      const { taken, at } = safetyAlerts.from(kept.stream());
      // On its own day the ladder tells of it.
      if (taken === null && londonDate(at) < today)
        await found(kept, () => [{ what: 'alert_open', day: today }]);
    }
    for await (const kept of this.#records('complaint', staffing, stillToDoAt(landlord.id))) {
      await found(kept, () => remindersOf(complaintFrom(kept.stream()), landlord, today));
    }
  }

  #records(kind: Wanted['kind'], { landlord }: Staffing, which: Wanted['which']): AsyncGenerator<KeptRecord> {
    return recordsWhere(this.#deps, { kind, landlordIds: [landlord.id], which, words: false });
  }

  async #put(topic: string, jobs: readonly NewJob[]): Promise<void> {
    const fresh = jobs.filter(({ id }) => !this.#known.has(id));
    if (fresh.length === 0 || this.#jobs === null) return;
    await this.#jobs.put(topic, fresh);
    if (this.#known.size > mostRemembered) this.#known.clear();
    for (const { id } of fresh) this.#known.add(id);
  }
}

/** A date past the known bank holidays cannot be told of, and must not keep the others from it. */
function asFarAsKnown(reminders: () => readonly Reminder[]): readonly Reminder[] {
  try {
    return reminders();
  } catch (thrown) {
    if (hasCode(thrown, 'CALENDAR_HORIZON')) return [];
    throw thrown;
  }
}

function jobOf({ head }: KeptRecord, reminder: Reminder): NewJob {
  const key = reminderKey(reminder);
  return {
    id: idFrom('reminder', head.id, key),
    data: { recordId: head.id, landlord: head.landlord, reminder: key },
  };
}
