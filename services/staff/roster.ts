import type { LocalDate } from '../clock.ts';
import { isStaffRole, type NamedStaff, roleOfPlace, type StaffRole } from '../landlords/staffRoles.ts';

/** When somebody is away, both days included, and who does their work meanwhile. Why is nobody's business here. */
export interface Absence {
  from: LocalDate;
  /** The last day. Null: until they are said to be back. */
  until: LocalDate | null;
  /** Null: nobody was named, so it is the next in order. */
  cover: string | null;
}

/** Somebody who deals with complaints. */
export interface StaffMember {
  id: string;
  roles: StaffRole[];
  /** Roles that they held before: what is about an office was perhaps about them. */
  formerRoles: StaffRole[];
  absence: Absence | null;
}

/** A landlord's staff, in the order in which a complaint goes to the next. */
export interface Roster {
  members: StaffMember[];
  /** Who held a role and is on the roster no more: they stay people of that office. */
  formerMembers: StaffMember[];
  /** Who is on the rosters of the other landlords that are served here. Left out: nobody asked. */
  elsewhere?: readonly StaffMember[];
}

/** A landlord of which nobody is known. */
export const emptyRoster: Roster = { members: [], formerMembers: [] };

/** How ids are compared: people write `D.Cole` and `d.cole`, and one letter in two widths. */
export function staffKey(id: string): string {
  return id.trim().normalize('NFKC').toLowerCase();
}

/** Whether two ids are one. Whether they may be one person is for `peopleBehind`. */
export function isSameId(one: string, other: string): boolean {
  return staffKey(one) === staffKey(other);
}

/** A roster as the landlord's file names it. */
export function rosterInFile(named: readonly NamedStaff[]): Roster {
  const members = named.map(({ id, roles }) => ({ id, roles, formerRoles: [], absence: null }));
  return { members, formerMembers: [] };
}

function everHeld({ roles, formerRoles }: StaffMember, role: string): boolean {
  return [...roles, ...formerRoles].some((each) => each === role);
}

/**
 * Everybody whom an id may stand for, as keys: itself, and for a role (`chair`) all who hold it or held it, as far as is known.
 * Who held an office before counts, too: nobody can tell from the name of the office in whose time the matter fell.
 */
export function peopleBehind({ members, formerMembers }: Roster, id: string): Set<string> {
  const key = staffKey(id);
  const holders = [...members, ...formerMembers].filter((member) => everHeld(member, key));
  return new Set([key, ...holders.map((member) => staffKey(member.id))]);
}

/** Who has this id; for a role the first who holds it. Null: not on the roster. */
export function memberCalled({ members }: Roster, id: string): StaffMember | null {
  const key = staffKey(id);
  const itself = members.find((member) => staffKey(member.id) === key);
  if (itself !== undefined) return itself;
  return isStaffRole(key) ? (members.find(({ roles }) => roles.includes(key)) ?? null) : null;
}

/** Whether a roster names anybody: one of offices alone cannot tell who is a stranger. */
export function namesPeople({ members }: Pick<Roster, 'members'>): boolean {
  return members.some(({ id }) => roleOfPlace(id) === null);
}

/** Whether this id works for another landlord alone, as far as the rosters can tell: on theirs, and not on this one, which names people. */
export function worksElsewhere(roster: Roster, id: string): boolean {
  const { elsewhere = [] } = roster;
  if (elsewhere.length === 0 || !namesPeople(roster) || memberCalled(roster, id) !== null) return false;
  return memberCalled({ members: [...elsewhere], formerMembers: [] }, id) !== null;
}

/** Whether somebody is away on a day. */
export function isAway({ absence }: Pick<StaffMember, 'absence'>, day: LocalDate): boolean {
  if (absence === null || day < absence.from) return false;
  return absence.until === null || day <= absence.until;
}
