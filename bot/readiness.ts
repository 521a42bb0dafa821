/** Something that the server stands on, and how to ask whether it answers. */
export interface Footing {
  /** What the operator knows it as: "The store". */
  name: string;
  /** Without it no message is taken. What is only missed (Redis, design 3.7) must not take every replica out at once. */
  isNeeded: boolean;
  /** What is said when it does not. Default: that it does not answer. */
  away?: string;
  /** Resolves when it answers; rejects when it does not. */
  asked(): Promise<unknown>;
}

/** Whether messages can be taken, and what does not answer, each in a plain sentence. */
export interface Standing {
  ready: boolean;
  away: string[];
}

/** How long an answer may take: a load balancer must not wait for a store that hangs. Milliseconds. */
const usualLimit = 2_000;

/** Asks what the server stands on. */
export class Readiness {
  readonly #footings: readonly Footing[];
  readonly #limit: number;
  /** Questions without an answer yet: a store that hangs would otherwise gather one more with every call. */
  readonly #waiting = new Map<Footing, Promise<boolean>>();

  constructor(footings: readonly Footing[], limit: number = usualLimit) {
    this.#footings = footings;
    this.#limit = limit;
  }

  /** All are asked at the same time, so that one limit bounds the whole. Never rejects. */
  async standing(): Promise<Standing> {
    const asked = this.#footings.map(async (footing) => ({
      ...footing,
      answers: await within(this.#limit, this.#ask(footing)),
    }));
    const away = (await Promise.all(asked)).filter(({ answers }) => !answers);
    return {
      ready: !away.some(({ isNeeded }) => isNeeded),
      away: away.map(({ name, away: says }) => says ?? `${name} does not answer.`),
    };
  }

  #ask(footing: Footing): Promise<boolean> {
    const waiting = this.#waiting.get(footing);
    if (waiting !== undefined) return waiting;
    const answered = answersOf(footing).finally(() => this.#waiting.delete(footing));
    this.#waiting.set(footing, answered);
    return answered;
  }
}

async function answersOf(footing: Footing): Promise<boolean> {
  try {
    await footing.asked();
    return true;
  } catch {
    return false;
  }
}

async function within(limit: number, answered: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const isThere = await Promise.race([answered, timeUp]);
  clearTimeout(timer);
  return isThere;
}
