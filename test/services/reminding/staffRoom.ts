import { randomUUID } from 'node:crypto';
import { epochMilliseconds, instantOfLondon, londonTime, plusMilliseconds } from '../../../services/clock.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import type { StaffCommand } from '../../../services/complaints/commands.ts';
import type { Complaint } from '../../../services/complaints/complaint.ts';
import { indexedComplaint } from '../../../services/complaints/lists/indexedComplaint.ts';
import type { JobHandlers, Jobs, NewJob } from '../../../services/jobs/jobs.ts';
import type { Landlord } from '../../../services/landlords/landlord.ts';
import type { StaffRole } from '../../../services/landlords/staffRoles.ts';
import { Outbox } from '../../../services/outbox/outbox.ts';
import { topicsOwed } from '../../../services/outbox/topics.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import type { UnitOfWork } from '../../../services/records/unitOfWork.ts';
import { Reminding } from '../../../services/reminding/reminding.ts';
import { recordStaff, recordStaffEmail } from '../../../services/staff/rosterRecord.ts';
import { landlordCalled } from '../../support/serviceAt.ts';
import type { TestStore } from '../../support/stores.ts';
import { type PostOffice, postTo } from '../mail/postOffice.ts';

interface Row extends NewJob {
  topic: string;
  due: string;
  attempt: number;
  became: 'waiting' | 'done' | 'dead';
}

/** A queue that runs by the clock of a test and keeps the promises of the real one: one job for an id, at least once, again when told. */
export class ClockedQueue implements Jobs {
  readonly topics = ['staff-notice', 'alert'];
  readonly rows = new Map<string, Row>();
  readonly failures: unknown[] = [];
  readonly #now: () => string;

  constructor(now: () => string) {
    this.#now = now;
  }

  async put(topic: string, jobs: readonly NewJob[]): Promise<void> {
    for (const job of jobs) {
      if (this.rows.has(job.id)) continue;
      this.rows.set(job.id, { ...job, topic, due: this.#now(), attempt: 0, became: 'waiting' });
    }
  }

  async again(): Promise<number> {
    return 0;
  }

  async stop(): Promise<void> {}

  /** Does what is due, until nothing more is. */
  async work(handlers: JobHandlers): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const row = [...this.rows.values()].find(
        ({ id, due, became }) => became === 'waiting' && due <= this.#now() && !tried.has(id),
      );
      if (row === undefined) return;
      tried.add(row.id);
      await this.#try(row, handlers);
    }
  }

  async #try(row: Row, handlers: JobHandlers): Promise<void> {
    try {
      const job = { id: row.id, topic: row.topic, data: row.data, attempt: row.attempt };
      const outcome = await handlers[row.topic]?.run(job, new AbortController().signal);
      if (outcome === 'done') row.became = 'done';
      else if (outcome !== undefined && 'hopeless' in outcome) row.became = 'dead';
      else if (outcome !== undefined) row.due = plusMilliseconds(this.#now(), outcome.againInSeconds * 1_000);
    } catch (thrown) {
      this.failures.push(thrown);
      row.attempt += 1;
    }
  }
}

/** A mail to staff, and when it went by the clock of the test. */
export interface Told {
  at: string;
  to: string;
  subject: string;
  text: string;
}

/** A landlord's staff who are told by e-mail, on a store of the tests and by a clock that a test moves. */
export class StaffRoom {
  readonly store: TestStore;
  readonly told: Told[] = [];
  readonly queue: ClockedQueue;
  readonly notices: string[] = [];
  landlord: Landlord;
  #now = instantOfLondon('2026-12-23T10:00');
  readonly #post: PostOffice;
  readonly #outbox: Outbox;
  #seen = 0;

  constructor(store: TestStore, post: PostOffice, more: Partial<Landlord> = {}) {
    this.store = store;
    this.#post = post;
    this.#seen = post.taken.length;
    this.landlord = { ...landlordCalled('belgrave'), ...more };
    this.queue = new ClockedQueue(() => this.#now);
    this.#outbox = new Outbox({ database: store.database, onNotice: () => {} });
    this.#outbox.carryTo(this.queue);
  }

  get now(): string {
    return this.#now;
  }

  /** Moves the clock to a time in London. */
  at(time: string): this {
    this.#now = instantOfLondon(time);
    return this;
  }

  inWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const records = { seal: this.store.seal, project: indexedComplaint, owes: topicsOwed };
    return inUnitOfWork(this.store.database, records, work);
  }

  /** What reminds staff in one server. */
  reminding(jobs: Jobs | null = this.queue, smtp = this.#post.url): Reminding {
    const reminding = new Reminding({
      database: this.store.database,
      seal: this.store.seal,
      inUnitOfWork: (work) => this.inWork(work),
      landlords: [this.landlord],
      clock: { now: () => this.#now },
      mail: postTo(smtp),
      baseUrl: 'https://heard.landlord.example',
      onNotice: (message) => this.notices.push(message),
    });
    reminding.carryTo(jobs);
    return reminding;
  }

  /** Somebody on the roster, with an address and a place on call. */
  async member(person: string, roles: StaffRole[], more: { email?: string; onCall?: number } = {}) {
    const by = { kind: 'staff' as const, id: 'b.clerk' };
    await this.inWork(async (work) => {
      const recording = { work, landlord: this.landlord, now: this.#now, by };
      await recordStaff(recording, { type: 'StaffNamed', person, roles });
      const { email, onCall } = more;
      if (email !== undefined) await recordStaffEmail(recording, { person, email });
      if (onCall !== undefined) await recordStaff(recording, { type: 'StaffOnCall', person, place: onCall });
    });
  }

  /** What a resident does now. */
  resident<T>(work: (cases: CaseService) => Promise<T>): Promise<T> {
    const by = { kind: 'resident' as const, id: 'resident-1' };
    return this.inWork((unit) =>
      work(new CaseService({ work: unit, landlord: this.landlord, now: this.#now, by })),
    );
  }

  staff(id: string, command: StaffCommand): Promise<Complaint> {
    const by = { kind: 'staff' as const, id: 'b.clerk' };
    return this.inWork((unit) =>
      new CaseService({ work: unit, landlord: this.landlord, now: this.#now, by }).staff(id, command),
    );
  }

  /** A complaint that comes in now, with these words in each of its answers. */
  complaint(words = 'The gutter drips.', conversationId: string = randomUUID()): Promise<Complaint> {
    return this.resident(async (cases) => {
      const logged = await cases.logComplaint({
        residentId: randomUUID(),
        conversationId,
        channel: 'chat',
        receivedAt: this.#now,
        category: 'repairs',
        concernId: null,
        onBehalfOf: null,
        group: false,
        what: [words],
      });
      for (const part of ['where', 'name', 'home', 'reach'] as const) {
        await cases.tell(logged.id, part, { words: `${part} ${words}` });
      }
      return logged;
    });
  }

  /** Danger that a resident tells of now. Answers the id of the alert. */
  async danger(words = 'I can smell gas', conversationId: string | null = null): Promise<string> {
    const danger = { residentId: null, conversationId, kind: 'gas' as const, words, alert: true };
    return (await this.resident((cases) => cases.matters.raiseSafetyAlert({ ...danger, at: this.#now }))).id;
  }

  /** Everything that a server does at a moment: what events owe is carried, what is due is found, and what was put is done. */
  async look(reminding: Reminding): Promise<void> {
    await this.#outbox.sweep();
    await reminding.sweep();
    await this.queue.work(reminding.handlers());
    for (const { to, mail } of this.#post.taken.slice(this.#seen)) {
      const [at, subject, text] = [londonTime(this.#now).slice(0, 16), mail.subject ?? '', mail.text ?? ''];
      this.told.push({ at, to: to.join(' '), subject, text });
    }
    this.#seen = this.#post.taken.length;
  }

  /** Looks every so many minutes from now until a time in London, both included. */
  async until(time: string, reminding: Reminding, minutes = 60): Promise<void> {
    const end = instantOfLondon(time);
    for (;;) {
      await this.look(reminding);
      if (epochMilliseconds(this.#now) >= epochMilliseconds(end)) return;
      this.#now = plusMilliseconds(this.#now, minutes * 60_000);
    }
  }

  /** Whom the mails went to, when and what about, the reference left out. */
  lines(): string[] {
    return this.told.map(({ at, to, subject }) => `${at} ${to} ${subject.replace(/^.*?: /, '')}`);
  }
}
