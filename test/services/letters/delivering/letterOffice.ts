import { randomUUID } from 'node:crypto';
import { instantOfLondon } from '../../../../services/clock.ts';
import { CaseService } from '../../../../services/complaints/caseService.ts';
import type { StaffCommand } from '../../../../services/complaints/commands.ts';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import { indexedComplaint } from '../../../../services/complaints/lists/indexedComplaint.ts';
import { StoredConversations } from '../../../../services/conversations/conversationStore.ts';
import type { LogEntry } from '../../../../services/conversations/loggedActivity.ts';
import type { JobHandler, JobOutcome } from '../../../../services/jobs/jobs.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import type { LetterDeps } from '../../../../services/letters/delivering/letterDeps.ts';
import { letterHandler, letterLimits } from '../../../../services/letters/delivering/letterHandler.ts';
import { type MailPost, noMailPost } from '../../../../services/mail/mail.ts';
import { topicsOwed } from '../../../../services/outbox/topics.ts';
import type { Actor } from '../../../../services/records/record.ts';
import { inUnitOfWork, type RecordsDeps } from '../../../../services/records/storedUnitOfWork.ts';
import type { UnitOfWork } from '../../../../services/records/unitOfWork.ts';
import { landlordCalled } from '../../../support/serviceAt.ts';
import { conversationHead, type TestStore } from '../../../support/stores.ts';
import type { Answers } from '../compose/lettersOf.ts';

/** A resident who is reached by e-mail, and has told everything. */
export const byEmail: Answers = {
  what: { words: 'The gutter drips on my step.' },
  where: { words: 'the back step' },
  since: { words: 'since the end of April', date: '2026-04-27', precision: 'week' },
  outcome: { words: 'Mend it', outcomes: ['repair'] },
  name: { words: 'Jean Tully' },
  home: { words: '14 Elm Court, Leicester LE4 5AA' },
  reach: { words: 'jean@residents.example', routes: ['email'] },
};

/** Where letters are written and delivered on a store of the tests, by a clock that a test moves. */
export class LetterOffice {
  readonly store: TestStore;
  readonly records: RecordsDeps;
  readonly conversations: StoredConversations;
  readonly announced: { conversationId: string; entries: readonly LogEntry[] }[] = [];
  landlord: Landlord;
  mail: MailPost;
  #now = instantOfLondon('2026-06-01T09:10');

  constructor(store: TestStore, mail: MailPost = noMailPost, landlord = landlordCalled('belgrave')) {
    this.store = store;
    this.mail = mail;
    this.landlord = landlord;
    this.records = { seal: store.seal, project: indexedComplaint, owes: topicsOwed };
    this.conversations = new StoredConversations({
      ...this.records,
      database: store.database,
      clock: { now: () => this.#now },
    });
  }

  /** Moves the clock to a time in London. */
  at(time: string): this {
    this.#now = instantOfLondon(time);
    return this;
  }

  inWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    return inUnitOfWork(this.store.database, this.records, work);
  }

  /** What somebody does through the service now. */
  as<T>(by: Actor, work: (cases: CaseService) => Promise<T>): Promise<T> {
    return this.inWork((unit) =>
      work(new CaseService({ work: unit, landlord: this.landlord, now: this.#now, by })),
    );
  }

  staff(id: string, command: StaffCommand): Promise<Complaint> {
    return this.as({ kind: 'staff', id: 'd.cole' }, (cases) => cases.staff(id, command));
  }

  resident<T>(work: (cases: CaseService) => Promise<T>): Promise<T> {
    return this.as({ kind: 'resident', id: 'the resident' }, work);
  }

  /** A complaint from the chat, with a conversation of its own. */
  async complaint(answers: Answers = byEmail, more: { confirmed?: boolean } = {}): Promise<Complaint> {
    // Each by a resident of their own: what is not safe for one complaint is not safe for their next.
    const residentId = randomUUID();
    const conversationId = randomUUID();
    await this.conversations.start(conversationHead(conversationId, { landlord: this.landlord.id }));
    const { id } = await this.resident(async (cases) => {
      const logged = await cases.logComplaint({
        residentId,
        conversationId,
        channel: 'chat',
        receivedAt: this.#now,
        category: 'repairs',
        concernId: null,
        onBehalfOf: null,
        group: false,
        what: [],
      });
      for (const [part, answer] of Object.entries(answers))
        await cases.tell(logged.id, part as keyof Answers, answer);
      return logged;
    });
    if (more.confirmed === true) await this.resident((cases) => cases.confirmDefinition(id));
    return this.now(id);
  }

  now(id: string): Promise<Complaint> {
    return this.as({ kind: 'heard' }, (cases) => cases.get(id));
  }

  deps(more: Partial<LetterDeps> = {}): LetterDeps {
    return {
      database: this.store.database,
      seal: this.store.seal,
      inUnitOfWork: (work) => this.inWork(work),
      landlord: (id) => (id === this.landlord.id ? this.landlord : null),
      clock: { now: () => this.#now },
      mail: this.mail,
      coordination: {
        announce: (conversationId, entries = []) => void this.announced.push({ conversationId, entries }),
      },
      ...more,
    };
  }

  handler(more: Partial<LetterDeps> = {}): JobHandler {
    return letterHandler(this.deps(more), { ...letterLimits, firstPauseSeconds: 1, longestPauseSeconds: 1 });
  }

  /** Does everything that is owed now, each job once, until nothing more is. Those that wait or failed are left. */
  async work(handler = this.handler(), attempt = 0): Promise<(JobOutcome | Error)[]> {
    const { kysely } = this.store.database;
    const outcomes: (JobOutcome | Error)[] = [];
    const left = new Set<string>();
    for (;;) {
      const rows = await kysely.selectFrom('outbox').selectAll().where('topic', '=', 'letter').execute();
      const row = rows.find(({ id }) => !left.has(id));
      if (row === undefined) return outcomes;
      const data = { recordId: row.record_id, seq: row.seq, landlord: row.landlord };
      const job = { id: row.id, topic: 'letter', data, attempt };
      const outcome = await handler
        .run(job, new AbortController().signal)
        .catch((thrown: unknown) => thrown as Error);
      outcomes.push(outcome);
      if (outcome === 'done') await kysely.deleteFrom('outbox').where('id', '=', row.id).execute();
      else left.add(row.id);
    }
  }

  /** What stands in a complaint's conversation. */
  async chat({ conversationId }: Complaint): Promise<string[]> {
    const entries = await this.conversations.entriesAfter(conversationId ?? '', 0);
    return entries.map(({ activity }) => activity.text ?? '');
  }
}

/** The types of a complaint's events that have to do with letters, in their order. */
export function fates({ history }: Complaint): string[] {
  return history.flatMap((event) => {
    if (!event.type.startsWith('Letter') || !('letter' in event)) return [];
    const because = 'because' in event ? ` ${event.because}` : '';
    const how = 'how' in event ? ` ${event.how}` : '';
    return [`${event.type} ${event.letter}${how}${because}`];
  });
}
