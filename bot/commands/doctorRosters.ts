import type { Landlord } from '../../services/landlords/landlord.ts';
import { reviewGaps, unknownHolders } from '../../services/staff/reviewers.ts';
import type { Roster } from '../../services/staff/roster.ts';
import { rosterOf } from '../../services/staff/rosterRecord.ts';
import {
  furtherReviewers,
  reviewGapInWords,
  unknownHoldersInWords,
} from '../../services/wording/en/reviewers.ts';
import type { StoreContext } from './command.ts';

/** One thing that was looked at by `doctor`. */
export interface Finding {
  ok: boolean;
  says: string;
  /** Right as it stands, and somebody should know it all the same. */
  watch?: boolean;
}

/** How a line that is to be watched begins in what the store's check prints. */
const watched = 'watch: ';

/**
 * What a landlord's roster lacks before there is a complaint about anybody on it (Code 5.8, 6.13). An office about which a complaint
 * is always left with nobody is wrong; one that hangs on a single person is to be watched, and so is who is not known.
 */
export function rosterFindings(landlord: Landlord, roster: Roster): Finding[] {
  const gaps = reviewGaps(landlord, roster).map((gap) => {
    const how = `name ${furtherReviewers}: staff set <staff id> --roles deputy --landlord ${landlord.id} --as <staff id>`;
    return { ok: !gap.always, watch: true, says: `${landlord.id}: ${reviewGapInWords(gap)}; ${how}` };
  });
  const unknown = unknownHolders(roster);
  if (unknown.length === 0) return gaps;
  const says = `${landlord.id}: ${unknownHoldersInWords(unknown)}; name them: staff set <staff id> --roles ...`;
  return [...gaps, { ok: true, watch: true, says }];
}

/** The same of every landlord as the store knows its staff now: lines to be watched, and lines that are wrong. */
export async function rostersChecked({ store, landlords }: StoreContext): Promise<{
  watched: string;
  wrong: string;
}> {
  const found = await store.inUnitOfWork(async (work) => {
    const all: Finding[] = [];
    for (const landlord of landlords) {
      all.push(...rosterFindings(landlord, await rosterOf(work, landlord)));
    }
    return all;
  });
  return {
    watched: found
      .filter(({ ok }) => ok)
      .map(({ says }) => watchedLine(says))
      .join(''),
    wrong: lines(found.filter(({ ok }) => !ok).map(({ says }) => says)),
  };
}

/** A line of the store's check that is right and to be watched. */
export function watchedLine(says: string): string {
  return `${watched}${says}\n`;
}

function lines(all: string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

function linesIn(printed: string): string[] {
  return printed.split('\n').filter((line) => line.trim() !== '');
}

/** What the store's check printed as right, a line each. */
export function answersIn(stdout: string): Finding[] {
  return linesIn(stdout).map((line) =>
    line.startsWith(watched)
      ? { ok: true, watch: true, says: line.slice(watched.length) }
      : { ok: true, says: line },
  );
}

/** What it printed as wrong, a line each. */
export function problemsIn(stderr: string): Finding[] {
  return linesIn(stderr).map((says) => ({ ok: false, says }));
}
