import type { Instead } from '../../staff/assigning.ts';
import type { Holder } from '../../staff/cover.ts';
import type { CoverNeeded } from '../../staff/coverNeeded.ts';
import type { DecidedFor } from '../../staff/decidedFor.ts';
import type { Absence } from '../../staff/roster.ts';
import { dateInFull } from './dates.ts';

const whyInstead: Record<Instead['because'], (from: string) => string> = {
  away: (from) => `${from} is away`,
  about: (from) => `the complaint is or may be about ${from}`,
  interest: (from) => `${from} declared an interest`,
  elsewhere: (from) => `${from} is on the roster of another landlord, and not on this one`,
};

/** Said when a complaint goes to somebody else than was named, or cannot. */
export function insteadInWords({ from, to, because }: Instead): string {
  const why = whyInstead[because](from);
  if (to !== null) return `It goes to ${to}: ${why}.`;
  return because === 'away'
    ? `It is with ${from} all the same: ${why}, and nobody on the roster can cover.`
    : `Nobody on the roster can take it: ${why}. Name somebody: staff set <id> --roles deputy`;
}

/** Beside what is recorded of an absence, or of a case that goes to somebody else, where the review of it needs whoever gets it. */
export function coverNeededInWords({ from, cover, better }: CoverNeeded, isCase: boolean): string {
  const why = `${cover} is needed for reviews, and may not review what they dealt with at stage 1 (Code 6.13).`;
  if (better === null) return `${why} Name one more person: staff set <id> --roles deputy`;
  return isCase
    ? `${why} Better give it to somebody else: assign ${better}.`
    : `${why} Better name another cover: staff away ${from} --cover ${better}.`;
}

/** Beside the result, where somebody decided what another had. */
export function decidedForInWords({ person, holder }: DecidedFor): string {
  return `This case was with ${holder}; the record says that ${person} decided it. If you wrote it down for ${holder}, note that on the case; next time say so with --decided-by ${holder}.`;
}

/** Who has a case, in a few words: "e.may for d.cole (away)". */
export function holderInWords({ person, insteadOf, because }: Holder): string {
  const who = person ?? 'nobody';
  if (because === null) return who;
  if (insteadOf === null) return `${who} (nobody named)`;
  const why = {
    away: 'away',
    about: 'may not have it',
    interest: 'has an interest',
    elsewhere: 'of another landlord',
    nobody_named: '',
  };
  return `${who} for ${insteadOf} (${why[because]})`;
}

/** Since when and until when somebody is away, and who covers. */
export function absenceInWords({ from, until, cover }: Absence): string {
  const end = until === null ? 'until they are back' : `to ${dateInFull(until)}`;
  const covered = cover === null ? 'the next in order covers' : `covered by ${cover}`;
  return `away from ${dateInFull(from)} ${end}, ${covered}`;
}

/** Said after somebody named a person who may read the case no more, when that is themselves. */
export const notShownToYou = 'Recorded. The case is not shown to you: it is or may be about you.';

/** Beside every "there is no such case" to which nobody put their id, whether or not there is one. */
export const sayWhoReads =
  'Some cases are shown only to whom they may be shown: say who reads with --by <staff id>.';

/** Said beside what a command did when whoever signed it is on no roster: a slip, or somebody who is to be added. */
export function strangerInWords(staffId: string, landlordIds: readonly string[]): string {
  const [first = ''] = landlordIds;
  return `${staffId} is not on the roster of ${landlordIds.join(' or ')}: what only people on it may see is not shown to them. If the id is mistyped, sign again. If it is right, add them: staff set ${staffId} --roles <role> --landlord ${first} --as <staff id>`;
}

/** Under each landlord's list of staff. */
export const rosterNotes = {
  nobody: 'nobody is named',
  goesTo: (office: string, person: string | null) =>
    person === null
      ? `A complaint about the ${office} can go to nobody: name one more person.`
      : `A complaint about the ${office} goes to ${person}.`,
};
