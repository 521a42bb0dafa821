import type { Complaint } from '../complaints/complaint.ts';
import { offices } from '../complaints/investigating/events.ts';
import { memberCalled, peopleBehind, type Roster, staffKey, worksElsewhere } from './roster.ts';

/** Who reads: a staff id. Null: nobody said who. */
export type Reader = string | null;

/** As much of a complaint as decides who may read it. */
export type Restrictable = Pick<Complaint, 'subjects'>;

/** Whether two ids may be one person. */
function mayBeOne(roster: Roster, one: string, other: string): boolean {
  const people = peopleBehind(roster, one);
  return [...peopleBehind(roster, other)].some((each) => people.has(each));
}

/** Whether it is about the Complaints Officer, the Managing Director, the Chair or a member of the committee. */
function isAboutOffice(roster: Roster, subject: string): boolean {
  return offices.some((office) => mayBeOne(roster, subject, office));
}

/**
 * Whether a complaint may be shown to this reader: in a list, a report or a notice, and as an answer to its reference. The only
 * place where this is decided (Code 5.8).
 *
 * - Never to whoever is on the roster of another landlord and not on this one's, where this one's names people.
 * - About nobody by name or office: to everybody else.
 * - About somebody: never to whoever that is or may be, nor where nobody said who reads.
 * - About one of `offices`, or about somebody who holds or held one: only to people on the roster. Of a stranger nobody can say
 *   that they do not hold the office.
 */
export function mayRead({ subjects }: Restrictable, reader: Reader, roster: Roster): boolean {
  if (reader !== null && worksElsewhere(roster, reader)) return false;
  if (subjects.length === 0) return true;
  if (reader === null || staffKey(reader) === '') return false;
  if (subjects.some((subject) => mayBeOne(roster, subject, reader))) return false;
  const aboutOffice = subjects.some((subject) => isAboutOffice(roster, subject));
  return !aboutOffice || memberCalled(roster, reader) !== null;
}
