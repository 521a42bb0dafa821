import { Temporal } from 'temporal-polyfill';
import { readText, type Said } from '../text.ts';
import { beginningOf } from './beginning.ts';
import { chunksOf } from './chunks.ts';
import { leadBefore } from './lead.ts';
import type { Found, Mention } from './mention.ts';
import { datesIn, factOf, type SinceFact } from './ownDates.ts';
import { RecogniserThread } from './recogniserThread.ts';
import type { Recognised } from './recogniserWorker.ts';

export { ownDates, type SinceFact } from './ownDates.ts';

/** Reads since when something has been wrong. */
export interface DateReader {
  /**
   * Null when the words do not say. Never a day after `saidOn`. Rejects with INPUT when `saidOn` does not begin with a day.
   * @param context `saidOn` is London wall-clock time; `asked`: the question since when stands open, so that a bare
   *   "easter" or "3 weeks" is its answer
   */
  read(text: string, context: { saidOn: string; asked: boolean }): Promise<SinceFact | null>;
  /** Ends the recogniser's thread; reading goes on by our own rules. */
  close(): Promise<void>;
}

/** What a date reader can be told. */
export interface DateReaderOptions {
  /** Told when the recogniser's thread had to be ended; never holds a resident's words. */
  onWarning?: (message: string) => void;
  /** What the recogniser may take over one message; 250 unless told. */
  budgetMilliseconds?: number;
  /** How long one message waits for a thread that still starts or is busy; 700 unless told. */
  patienceMilliseconds?: number;
}

/** The text without what our own rules have settled, so that the recogniser cannot make a date of a flat or a birthday. */
function unsettled(plain: string, { settled }: Found): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { from, to } of settled) {
    pieces.push(plain.slice(end, from), ' '.repeat(to - from));
    end = to;
  }
  return `${pieces.join('')}${plain.slice(end)}`;
}

/** A recognised date as our rules choose among them. */
function mentionOf(plain: string, { from, to, date, isDay }: Recognised): Mention {
  const inside = /^(?:since|from|on|in|at|for|during|before|after) /.exec(plain.slice(from, to))?.[0] ?? '';
  const lead = leadBefore(plain, from + inside.length);
  return {
    day: Temporal.PlainDate.from(date),
    precision: isDay && !lead.approx ? 'day' : 'approx',
    from: Math.min(from, lead.from),
    to,
    form: 'point',
    preposition: lead.preposition,
  };
}

/** Reads dates by our own rules first, and asks Microsoft's recogniser only where they find nothing. */
export function createDateReader(options: DateReaderOptions = {}): DateReader {
  const { budgetMilliseconds = 250, onWarning = () => {}, patienceMilliseconds } = options;
  const thread = new RecogniserThread(budgetMilliseconds, onWarning, patienceMilliseconds);

  async function recognised(said: Said, found: Found, saidOn: string): Promise<Mention[]> {
    const chunks = chunksOf(unsettled(said.plain, found));
    if (chunks.length === 0) return [];
    const dates = await thread.ask({ saidOn: saidOn.slice(0, 10), chunks });
    return dates.map((date) => mentionOf(said.plain, date));
  }

  return {
    async read(text, { saidOn, asked }) {
      const said = readText(text);
      const found = datesIn(said, saidOn, asked);
      const own = beginningOf(said, found.mentions, asked);
      if (own !== null) return factOf(said, own);
      return factOf(said, beginningOf(said, await recognised(said, found, saidOn), asked));
    },
    close: () => thread.close(),
  };
}
