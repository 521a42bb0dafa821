const first = 400;
const longest = 2_000;
/** From here on the outage is a long one, and nobody is helped by knocking every other second. */
const longOutage = 60;
const longestInLongOutage = 10_000;

/**
 * How long to wait before trying again, in milliseconds: twice as long after each failure, but at most two seconds, so
 * that a restarted server is found at once; ten after the first minute or two. Never the same for two phones, so that
 * they do not all come back in the same moment.
 * @param failures how many tries have failed in a row; 0 for a line that has only just broken.
 * @param random a number from 0 to 1.
 */
export function waitAfter(failures: number, random: number): number {
  const limit = failures < longOutage ? longest : longestInLongOutage;
  const most = Math.min(limit, first * 2 ** Math.min(failures, 10));
  return Math.round(most * (0.5 + random / 2));
}
