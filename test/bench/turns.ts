import { setTimeout } from 'node:timers/promises';
import { LoadGenerator } from './load/loadGenerator.ts';
import { memory, pin } from './machine.ts';
import { buildPeer, removePeer } from './peer/startPeer.ts';
import type { Run, Standing } from './report.ts';
import {
  startBotbuilder,
  startHeardOnPglite,
  startHeardOnPostgres,
  type Target,
  type Work,
} from './targets.ts';

/** How many turns are measured. */
export interface TurnsSize {
  rounds: number;
  cases: Case[];
  /** Heard lets a conversation send 20 messages in 10 seconds. */
  messagesPerChat: number;
  warmUpConversations: number;
  /** How many conversations the memory is measured with. */
  conversationsKept: number;
}

/** Conversations are a multiple of the clients, so that none is idle while others finish. */
interface Case {
  clients: number;
  conversations: number;
  /** The embedded store takes longer for each; the minutes of a benchmark are counted. 0 leaves it out. */
  onPglite: number;
}

/** By how long one has time. */
export const turnsSizes: Record<'full' | 'quick', TurnsSize> = {
  full: {
    rounds: 3,
    cases: [
      { clients: 1, conversations: 35, onPglite: 15 },
      { clients: 20, conversations: 140, onPglite: 40 },
      { clients: 100, conversations: 200, onPglite: 100 },
    ],
    messagesPerChat: 12,
    warmUpConversations: 60,
    conversationsKept: 10_000,
  },
  quick: {
    rounds: 1,
    cases: [
      { clients: 1, conversations: 10, onPglite: 5 },
      { clients: 20, conversations: 40, onPglite: 20 },
      { clients: 100, conversations: 100, onPglite: 0 },
    ],
    messagesPerChat: 6,
    warmUpConversations: 20,
    conversationsKept: 500,
  },
};

/** Server and load generator each have a core; PostgreSQL runs where there is room. */
const serverCore = 0;
const loadCore = 1;

/** Told what is going on, for people. */
type Say = (words: string) => void;

/** What was measured of turns. */
export interface MeasuredTurns {
  runs: Run[];
  standings: Standing[];
}

/** Heard's turns beside those of plain botbuilder, in the same run. */
export class Turns {
  readonly #size: TurnsSize;
  readonly #say: Say;
  readonly #load = LoadGenerator.start();
  readonly #targets: Target[] = [];
  readonly #runs: Run[] = [];
  readonly #standings: Standing[] = [];
  readonly #opened = new Map<Target, number>();

  constructor(size: TurnsSize, say: Say) {
    this.#size = size;
    this.#say = say;
  }

  /** Starts the servers and measures everything. */
  async measure(): Promise<MeasuredTurns> {
    pin(this.#load.pid, loadCore);
    await buildPeer();
    await this.#startAll();
    return this.#measureAll(this.#targets);
  }

  /** Ends everything that was started; a benchmark that is interrupted leaves no server behind. */
  async stop(): Promise<void> {
    await this.#load.stop();
    await Promise.allSettled(this.#targets.map((target) => target.stop()));
    removePeer();
  }

  async #startAll(): Promise<void> {
    for (const start of [startBotbuilder, startHeardOnPostgres, startHeardOnPglite]) {
      const target = await start();
      this.#say(`${target.name} is up`);
      pin(target.pid(), serverCore);
      this.#targets.push(target);
    }
    await setTimeout(settleMilliseconds);
  }

  async #measureAll(targets: readonly Target[]): Promise<MeasuredTurns> {
    const idle = new Map(targets.map((target) => [target, memory(target.pid())]));
    for (const target of targets) await this.#warmUp(target);
    for (const work of ['chat', 'intake'] as const) {
      for (const each of this.#size.cases) await this.#runCase(targets, work, each);
    }
    for (const target of targets) await this.#keep(target, idle.get(target) ?? null);
    return { runs: this.#runs, standings: this.#standings };
  }

  async #warmUp(target: Target): Promise<void> {
    this.#say(`warming up ${target.name}`);
    for (const work of ['chat', 'intake'] as const) {
      await this.#play(target, { work, clients: 20, conversations: this.#size.warmUpConversations });
    }
  }

  /** The servers take turns, so that whatever slows the machine down meets all of them. */
  async #runCase(
    targets: readonly Target[],
    work: Work,
    { clients, conversations, onPglite }: Case,
  ): Promise<void> {
    for (let round = 1; round <= this.#size.rounds; round += 1) {
      this.#say(`${work}, ${clients} clients, round ${round} of ${this.#size.rounds}`);
      for (const target of targets) {
        const many = target.name === 'heard on PGlite' ? onPglite : conversations;
        if (many === 0) continue;
        const played = await this.#play(target, { work, clients, conversations: many });
        this.#runs.push({ work, clients, round, target: target.name, played });
      }
    }
  }

  async #play(target: Target, about: { work: Work; clients: number; conversations: number }) {
    this.#opened.set(target, (this.#opened.get(target) ?? 0) + about.conversations);
    return this.#load.play({
      do: 'play',
      ...target.play(about.work),
      messagesPerChat: this.#size.messagesPerChat,
      clients: about.clients,
      conversations: about.conversations,
      watched: { server: target.pid(), store: target.storePid },
    });
  }

  /** Fills up to the wanted number of conversations, looks at the memory, starts again and looks once more. */
  async #keep(target: Target, idle: Standing['idle']): Promise<void> {
    const peak = memory(target.pid())?.peak ?? null;
    const conversations = Math.max(this.#size.conversationsKept, this.#opened.get(target) ?? 0);
    const missing = conversations - (this.#opened.get(target) ?? 0);
    this.#say(`${conversations} conversations on ${target.name}`);
    const { line } = target.play('intake');
    await this.#load.abandon({ do: 'abandon', line, clients: 20, conversations: missing });
    await setTimeout(settleMilliseconds);
    const withConversations = memory(target.pid())?.now ?? null;
    const bootWithConversations = await target.restart();
    await setTimeout(settleMilliseconds);
    this.#standings.push({
      target: target.name,
      bootFirst: target.boot.first,
      bootWarm: target.boot.warm,
      idle,
      peak,
      conversations,
      withConversations,
      afterRestart: memory(target.pid())?.now ?? null,
      bootWithConversations,
    });
  }
}

/** What a process has to put away after its start or after work, before its memory says anything. */
const settleMilliseconds = 2_000;
