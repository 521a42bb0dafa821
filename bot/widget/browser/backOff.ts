const first = 400;
const longest = 20_000;

/**
 * How long to wait before trying again, in milliseconds: twice as long after each failure, at most 20 seconds, and
 * never the same for two phones, so that they do not all come back in the same moment when a server restarts.
 * @param failures how many tries have failed in a row; 0 for a line that has only just broken.
 * @param random a number from 0 to 1.
 */
export function waitAfter(failures: number, random: number): number {
  const most = Math.min(longest, first * 2 ** Math.min(failures, 10));
  return Math.round(most * (0.5 + random / 2));
}
