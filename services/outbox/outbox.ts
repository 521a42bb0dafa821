import type { Jobs, NewJob } from '../jobs/jobs.ts';
import type { Database } from '../storage/database.ts';

/** What the outbox works with. */
export interface OutboxDeps {
  database: Database;
  /** Told of what operators should know, in words without personal data. */
  onNotice: (message: string) => void;
}

/** How many rows are carried at a time. */
const atATime = 200;

/** What a job made from an outbox row says: which event it is about. Its handler reads the rest from the record. */
export interface OwedData {
  recordId: string;
  /** The event's number in the record, from 1. */
  seq: number;
  landlord: string;
}

interface OutboxRow {
  id: string;
  topic: string;
  record_id: string;
  seq: number;
  landlord: string;
}

/**
 * Carries what events owe from the outbox to the queue: after a commit that wrote some, and in the sweep. A row becomes the job of the
 * same id and only then goes: cut short in between it is carried again and is the same job, and several servers may carry the same
 * rows. A topic that nobody works on stays where it is.
 */
export class Outbox {
  readonly #deps: OutboxDeps;
  #jobs: Jobs | null = null;
  #running: Promise<void> | null = null;
  #again = false;

  constructor(deps: OutboxDeps) {
    this.#deps = deps;
  }

  /** From now on rows are carried there; null: they wait. */
  carryTo(jobs: Jobs | null): void {
    this.#jobs = jobs;
  }

  /** Carries what is there, without waiting for it. To be called outside of any transaction. */
  start(): void {
    this.#again = true;
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
    });
  }

  /** Resolves when nothing is being carried. */
  async idle(): Promise<void> {
    await this.#running;
  }

  /** Carries what is there and resolves when that is done. */
  async sweep(): Promise<void> {
    this.start();
    await this.idle();
  }

  async #work(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      try {
        while ((await this.#carry()) === atATime);
      } catch {
        // The store is away: the rows stay, and the sweep comes back to them.
        this.#deps.onNotice('What is owed must wait: it could not be put into the queue');
      }
    }
  }

  /** Answers how many rows were there. */
  async #carry(): Promise<number> {
    const jobs = this.#jobs;
    if (jobs === null || jobs.topics.length === 0) return 0;
    const { kysely } = this.#deps.database;
    const rows = await kysely
      .selectFrom('outbox')
      .select(['id', 'topic', 'record_id', 'seq', 'landlord'])
      .where('topic', 'in', jobs.topics)
      .orderBy('written_at')
      .limit(atATime)
      .execute();
    for (const topic of new Set(rows.map((row) => row.topic))) {
      const owed = rows.filter((row) => row.topic === topic);
      await jobs.put(topic, owed.map(jobOf));
      const ids = owed.map(({ id }) => id);
      await kysely.deleteFrom('outbox').where('id', 'in', ids).execute();
    }
    return rows.length;
  }
}

function jobOf({ id, record_id: recordId, seq, landlord }: OutboxRow): NewJob {
  return { id, data: { recordId, seq, landlord } satisfies OwedData };
}
