import { lengthInWords } from '../counting.ts';
import { dateInFull, momentInFull } from '../dates.ts';
import { letterWays } from './manners.ts';
import { lines, quoted, sorry, type Told } from './told.ts';

/** Calls that were promised, to the minute, and that another time was asked for. */
export function callsInWords({ status }: Told): string {
  const { calls, callReply } = status.beside;
  const asked = calls.length > 0 && callReply !== null;
  return lines(
    ...calls.map(({ at, overdue }) =>
      overdue
        ? `We promised to ring you on ${momentInFull(at)}. I have no note that we did. ${sorry}`
        : `We promised to ring you on ${momentInFull(at)}.`,
    ),
    asked ? `On ${dateInFull(callReply.on)} you told us what you want instead. A person reads that.` : '',
  );
}

/** The longest news that is repeated; more was in the letter or the call. */
const longestNews = 400;

function shortened(words: string): string {
  if (words.length <= longestNews) return words;
  return `${words.slice(0, words.lastIndexOf(' ', longestNews))} ...`;
}

function nextUpdate({ status }: Told): string {
  const { updates } = status.beside;
  if (updates === null) return '';
  const when = `by the end of ${dateInFull(updates.dueOn)}`;
  if (updates.overdue) return `We promised to tell you how it is going ${when}. We did not. ${sorry}`;
  const every = lengthInWords({ days: updates.everyDays, unit: 'workingDays' });
  return `We tell you how it is going every ${every}. The next time is ${when}.`;
}

/** How often the resident hears how it goes, when next, and what was told last. */
export function updatesInWords(told: Told): string {
  const { news } = told.status.beside;
  const words = news === null ? undefined : told.words[news.words];
  const last = news === null || words === undefined ? '' : shortened(words);
  return lines(
    nextUpdate(told),
    news === null || last === '' ? '' : quoted(`Our last news, from ${dateInFull(news.on)}:`, last),
  );
}

/** A letter that did not arrive: only the resident knows a way that works. */
export function lettersInWords({ status }: Told): string {
  const { undelivered } = status.beside;
  if (undelivered === null) return '';
  const { how, on } = undelivered;
  return `On ${dateInFull(on)} we could not get a letter to you ${letterWays[how]}. Please tell me a way that works.`;
}
