import type { ConversationStore } from '../../services/conversations/conversations.ts';
import { HeardError } from '../../services/errors.ts';

/** The way from a house to its store, which a test can cut. */
export interface StoreLine {
  /** `hangs`: calls wait until `release`. */
  state: 'there' | 'refuses' | 'hangs';
  /** Lets the calls that hang go through, and waits until the store has done them. */
  release(): Promise<void>;
}

/** The real store behind a line that can be cut. */
export function behindALine(store: ConversationStore): { store: ConversationStore; line: StoreLine } {
  const waiting: (() => Promise<unknown>)[] = [];
  const line: StoreLine = {
    state: 'there',
    release: async () => {
      line.state = 'there';
      await Promise.all(waiting.splice(0).map((call) => call()));
    },
  };
  const cut = (call: () => Promise<unknown>): Promise<unknown> => {
    if (line.state === 'refuses') {
      return Promise.reject(new HeardError('STORE_UNAVAILABLE', 'connect ECONNREFUSED secret-database:5432'));
    }
    if (line.state === 'there') return call();
    return new Promise((resolve, reject) => {
      waiting.push(() => call().then(resolve, reject));
    });
  };
  const cuttable = new Proxy(store, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...values: unknown[]) => cut(() => Reflect.apply(method, target, values) as Promise<unknown>);
    },
  });
  return { store: cuttable, line };
}
