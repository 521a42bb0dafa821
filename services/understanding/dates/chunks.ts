/** A piece of a text and where it begins. */
export interface Chunk {
  from: number;
  text: string;
}

/** The recogniser's cost grows faster than the length: 160 characters cost milliseconds, 3,000 block for seconds. */
export const longestChunk = 160;

/** As many pieces as a message may cost. */
export const mostChunks = 20;

const unit = '(?:days?|nights?|weeks?|weekends?|fortnights?|months?|years?|decades?)';

/**
 * What a past date needs, so that most messages cost the recogniser nothing: something that names a day, month or year, or
 * a length of time with a number or "last" to it. A bare "day" is not enough: of "I had taken the day off" and "good
 * morning" the recogniser makes today. Over 8,000 messages it added nothing to our own rules but where these stood.
 */
const dateWords = new RegExp(
  ` (?:${[
    'ago|yesterday|century|christmas|easter',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
    'january|february|march|april|june|july|august|september|october|november|december',
    'jan|feb|apr|jul|aug|sept?|oct|nov|dec',
    '\\d{1,2}(?:st|nd|rd|th)|(?:19|20)\\d\\d|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?',
    `week \\d{1,2}|(?:\\d+|last|past|previous|few|couple of|several) ${unit}`,
    `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ${unit}`,
  ].join('|')}) `,
);

/** Where a piece that begins at `from` ends: at the end of a sentence, else of a word, never later than allowed. */
function endOf(text: string, from: number): number {
  const limit = from + longestChunk;
  if (limit >= text.length) return text.length;
  const window = text.slice(from, limit);
  const sentence = Math.max(window.lastIndexOf(' . '), window.lastIndexOf(' ! '), window.lastIndexOf(' ? '));
  const end = sentence > 40 ? sentence + 2 : window.lastIndexOf(' ');
  return end > 0 ? from + end : limit;
}

/**
 * Cuts a text into pieces of at most `longestChunk` characters and keeps the first `mostChunks` that speak of dates.
 * Linear in the length.
 */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < text.length && chunks.length < mostChunks; ) {
    const end = endOf(text, from);
    const piece = text.slice(from, end);
    if (dateWords.test(` ${piece} `)) chunks.push({ from, text: piece });
    from = end;
  }
  return chunks;
}
