import type { LinkReason } from '../../../complaints/complaint.ts';
import { dateInFull } from '../dates.ts';
import { groupInWords } from '../together.ts';
import { lines, type Told } from './told.ts';

const links: Record<LinkReason, (other: string) => string> = {
  takenUpIn: (other) => `We took it up again as ${other}.`,
  takesUp: (other) => `It takes up again what you had stopped in ${other}.`,
  partOf: (other) => `It is your own part of a complaint by several people: ${other}.`,
  hasPart: () => 'Several people complain together. Each of them has a complaint of their own as well.',
  joinedInto: (other) => `We answer it together with ${other}. Each keeps its own dates.`,
  joined: (other) => `We answer ${other} together with this one. Each keeps its own dates.`,
  splitFrom: (other) => `It was first a part of ${other}. It has its own dates.`,
  splitInto: (other) => `We deal with one part of it by itself: ${other}.`,
  sameAs: (other) => `It is about the same matter as ${other}.`,
};

/** Complaints that belong with it; by reference only those that the reader knows. */
export function linksInWords({ status }: Told): string {
  const said = status.beside.links.map(({ to, why }) =>
    links[why](to === null ? 'another complaint' : `complaint ${to}`),
  );
  return lines(...new Set(said), groupInWords(status.inGroup));
}

/** What is kept of it. Why the law has it kept is for staff. */
export function keptInWords({ status }: Told): string {
  const { held, erasedOn } = status.beside;
  if (erasedOn !== null) {
    return `On ${dateInFull(erasedOn)} we deleted what you told us. Only the dates and steps are left. Nothing can be added to it now. You can make a new complaint at any time.`;
  }
  return held ? 'For now the law says that we must keep everything about it. Nothing is deleted.' : '';
}
