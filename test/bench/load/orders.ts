import type { DirectLineAt } from './directLine.ts';
import type { Latencies } from './latencies.ts';
import type { ScriptName } from './scripts.ts';

/** Which bot to talk to and how. */
export type LineTo = { kind: 'directLine'; at: DirectLineAt } | { kind: 'connector'; bot: string };

/** The processes whose CPU is counted while something is measured. */
export interface Watched {
  server: number;
  /** The first process of a store that runs apart from the server; null: the store is inside it. */
  store: number | null;
}

/** Play so many whole conversations, so many at a time. */
export interface PlayOrder {
  do: 'play';
  line: LineTo;
  script: ScriptName;
  /** How many messages a chat is; the other scripts end by themselves. */
  messagesPerChat: number;
  clients: number;
  conversations: number;
  watched: Watched;
}

/** Begin so many conversations and leave them. */
export interface AbandonOrder {
  do: 'abandon';
  line: LineTo;
  clients: number;
  conversations: number;
}

/** What the load generator can be told to do. */
export type Order = PlayOrder | AbandonOrder;

/** What was measured over one stretch of time. */
export interface Figures extends Latencies {
  count: number;
  seconds: number;
  perSecond: number;
  /** CPU of the server process for each one, all its threads; null where the machine does not tell. */
  serverMicroseconds: number | null;
  /** CPU of a separate store for each one. */
  storeMicroseconds: number | null;
  /** The share of one core that the load generator itself took: near 1, it is what was measured. */
  loadShare: number;
}

/** What playing gives: opening the conversations and the turns in them, measured one after the other. */
export interface Played {
  opening: Figures;
  turns: Figures;
}

/** What the load generator answers. */
export type Outcome = { played: Played | null } | { failed: string };
