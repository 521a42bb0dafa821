import type { LocalDate } from '../clock.ts';
import type { Complaint } from '../complaints/complaint.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { holdersOf } from '../staff/cover.ts';
import { mayRead, type Restrictable } from '../staff/mayRead.ts';
import type { StaffReach } from '../staff/reach.ts';
import { isAway, isSameId, type Roster, type StaffMember } from '../staff/roster.ts';

/** Who hears: a staff id, or null for the office's own address. */
export type Hearer = string | null;

/** Whom there is to write to at a landlord on a day. */
export interface Staffing {
  landlord: Landlord;
  roster: Roster;
  reach: StaffReach;
  today: LocalDate;
}

/** An address of a hearer. Null: none is known. */
export function addressOf(hearer: Hearer, { landlord, reach }: Pick<Staffing, 'landlord' | 'reach'>) {
  return hearer === null ? landlord.notices.email : reach.emailOf(hearer);
}

/**
 * Whether somebody may hear of a complaint: whoever may read it. The office's address is read by nobody in particular, so it hears of
 * none that is about staff (Code 5.8).
 */
export function mayHear(complaint: Restrictable, hearer: Hearer, { roster }: Pick<Staffing, 'roster'>) {
  return mayRead(complaint, hearer, roster);
}

function isReached({ id }: StaffMember, { reach }: Staffing): boolean {
  return reach.emailOf(id) !== null;
}

function officersFirst(members: readonly StaffMember[]): StaffMember[] {
  const isOfficer = ({ roles }: StaffMember): boolean => roles.includes('complaints_officer');
  return [...members.filter(isOfficer), ...members.filter((member) => !isOfficer(member))];
}

function office({ landlord }: Staffing): Hearer[] {
  return landlord.notices.email === null ? [] : [null];
}

/**
 * Who hears of something about a complaint: whoever has it today, as far as they have an address; else the office; else the first on
 * the roster who may read it and has one. Empty: nobody can be told.
 */
export function hearersOf(complaint: Complaint, staffing: Staffing): Hearer[] {
  const { roster, today } = staffing;
  const may = (hearer: Hearer): boolean => mayHear(complaint, hearer, staffing);
  const holders = [...new Set(holdersOf(complaint, { roster, today }).flatMap(({ person }) => person ?? []))];
  const theirs = holders.filter((person) => staffing.reach.emailOf(person) !== null && may(person));
  if (theirs.length > 0) return theirs;
  const offices = office(staffing).filter(may);
  if (offices.length > 0) return offices;
  const there = roster.members.filter((each) => isReached(each, staffing) && may(each.id));
  const [first] = officersFirst([
    ...there.filter((each) => !isAway(each, today)),
    ...there.filter((each) => isAway(each, today)),
  ]);
  return first === undefined ? [] : [first.id];
}

/** Who hears of what is no complaint: the office and the Complaints Officers; where neither has an address, the first who has. */
export function hearersAtLarge(staffing: Staffing): Hearer[] {
  const { roster, today } = staffing;
  const there = roster.members.filter((each) => isReached(each, staffing));
  const present = there.filter((each) => !isAway(each, today));
  const officers = present.filter(({ roles }) => roles.includes('complaints_officer')).map(({ id }) => id);
  const hearers = [...office(staffing), ...officers];
  if (hearers.length > 0) return hearers;
  const [first] = [...present, ...there];
  return first === undefined ? [] : [first.id];
}

/** Who is on call and can be told, in order; whoever is away is left out where somebody else is there. */
export function onCallToday({ roster, reach, today }: Staffing): string[] {
  const reached = reach.onCall.filter((person) => reach.emailOf(person) !== null);
  const here = reached.filter((person) => {
    const member = roster.members.find(({ id }) => isSameId(id, person));
    return member === undefined || !isAway(member, today);
  });
  return here.length > 0 ? here : reached;
}

/** Everybody who can be told of danger. */
export function everybody(staffing: Staffing): Hearer[] {
  const { roster } = staffing;
  const members = roster.members.filter((each) => isReached(each, staffing)).map(({ id }) => id);
  const onCall = onCallToday(staffing).filter((person) => !members.some((id) => isSameId(id, person)));
  return [...onCall, ...members, ...office(staffing)];
}
