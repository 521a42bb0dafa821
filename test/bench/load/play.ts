import { cpuMicroseconds, cpuMicrosecondsOfFamily } from '../machine.ts';
import { latenciesOf } from './latencies.ts';
import type { Figures, Played, PlayOrder, Watched } from './orders.ts';
import { scripts } from './scripts.ts';
import type { Line, Talk } from './talk.ts';

/** Longer than any stretch of the benchmark takes; beyond it a reply has got lost. */
const longestMilliseconds = 90_000;

/**
 * Opens all conversations, then plays them: each client takes the next one as soon as its last is over, and says the
 * next thing as soon as the last is answered. Throws when any reply fails to come or comes unasked.
 */
export async function play(order: PlayOrder, line: Line): Promise<Played> {
  const talks: Talk[] = [];
  const { clients, conversations, watched } = order;
  try {
    const opening = await measure(watched, async (took) => {
      await manyAtATime(clients, conversations, async () => {
        const { talk, milliseconds } = await line.open();
        talks.push(talk);
        took(milliseconds);
      });
    });
    const waiting = [...talks];
    const turns = await measure(watched, async (took) => {
      await manyAtATime(clients, conversations, async () => {
        const talk = waiting.pop();
        if (talk !== undefined) await converse(talk, order, took);
      });
    });
    return { opening, turns };
  } finally {
    for (const talk of talks) talk.close();
  }
}

/** Begins conversations and leaves them. */
export async function abandonMany(line: Line, clients: number, conversations: number): Promise<void> {
  await manyAtATime(clients, conversations, () => line.abandon());
}

async function converse(
  talk: Talk,
  { script, messagesPerChat }: PlayOrder,
  took: (milliseconds: number) => void,
): Promise<void> {
  const next = scripts[script](messagesPerChat);
  for (let words = next(null); words !== null; ) {
    const { reply, milliseconds } = await talk.say(words);
    took(milliseconds);
    words = next(reply);
  }
}

async function manyAtATime(clients: number, times: number, work: () => Promise<void>): Promise<void> {
  let left = times;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: Math.min(clients, times) }, client));
}

async function measure(
  watched: Watched,
  work: (took: (milliseconds: number) => void) => Promise<void>,
): Promise<Figures> {
  const times: number[] = [];
  const before = reading(watched);
  await inTime(work((milliseconds) => times.push(milliseconds)));
  const after = reading(watched);
  const count = times.length;
  const seconds = (after.at - before.at) / 1e3;
  const each = (name: 'server' | 'store'): number | null => {
    const [from, to] = [before[name], after[name]];
    return from === null || to === null ? null : (to - from) / count;
  };
  return {
    count,
    seconds,
    perSecond: count / seconds,
    ...latenciesOf(times),
    serverMicroseconds: each('server'),
    storeMicroseconds: each('store'),
    loadShare: (after.load - before.load) / 1e6 / seconds,
  };
}

function reading(watched: Watched): {
  at: number;
  server: number | null;
  store: number | null;
  load: number;
} {
  const own = process.cpuUsage();
  return {
    at: performance.now(),
    server: cpuMicroseconds(watched.server),
    store: watched.store === null ? null : cpuMicrosecondsOfFamily(watched.store),
    load: own.user + own.system,
  };
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Not all replies came in time')), longestMilliseconds);
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
