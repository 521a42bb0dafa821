import type { LocalDate } from '../clock.ts';
import { type NamedStaff, roleOfPlace, type StaffRole } from '../landlords/staffRoles.ts';
import type { Recorded } from '../records/record.ts';
import { isSameId, type Roster, rosterInFile, type StaffMember } from './roster.ts';

/** What is recorded of a landlord's staff: ids, roles and days; never a name, nor why somebody is away. */
export type StaffEvent =
  /** `roles` empty: they are off the roster. */
  | { type: 'StaffNamed'; person: string; roles: StaffRole[] }
  | { type: 'StaffAway'; person: string; from: LocalDate; until: LocalDate | null; cover: string | null }
  | { type: 'StaffBack'; person: string };

/** Their names: a newer version may have written others. */
export const staffEventTypes: readonly string[] = ['StaffNamed', 'StaffAway', 'StaffBack'];

/** What is known of staff while the record is read: who, in the order in which they were named first. */
type Known = Map<string, StaffMember>;

function roleless(id: string): StaffMember {
  return { id, roles: [], formerRoles: [], absence: null };
}

function find(known: Known, person: string): StaffMember {
  return [...known.values()].find(({ id }) => isSameId(id, person)) ?? roleless(person);
}

function changed(member: StaffMember, event: StaffEvent): StaffMember {
  switch (event.type) {
    case 'StaffNamed': {
      const left = member.roles.filter((role) => !event.roles.includes(role));
      return {
        ...member,
        roles: event.roles,
        formerRoles: [...new Set([...member.formerRoles, ...left])],
        // Whoever left and comes back is not away any more.
        absence: event.roles.length === 0 ? null : member.absence,
      };
    }
    case 'StaffAway': {
      const { from, until, cover } = event;
      return { ...member, absence: { from, until, cover } };
    }
    case 'StaffBack':
      return { ...member, absence: null };
  }
}

/**
 * A role of the file gives way to the people who hold it: `chair` is nobody beside whoever is the Chair. A further place of the
 * role (`deputy-2`) stays until as many hold it. A role that was taken off the roster keeps its place in the order for its people.
 */
function withHolders(inFile: StaffMember, recorded: StaffMember[], taken: Set<string>): StaffMember[] {
  const place = roleOfPlace(inFile.id);
  const itself = inFile.roles.length === 0 ? [] : [inFile];
  if (place === null) return taken.has(inFile.id) ? [] : itself;
  const holders = recorded.filter(({ id, roles }) => roleOfPlace(id) === null && roles.includes(place.role));
  if (holders.length < place.number) return itself;
  return holders.filter(({ id }) => !taken.has(id));
}

/**
 * A landlord's roster on all that is known: its file's order, each role in it replaced by the people who were recorded with that
 * role, and at the end whoever has no place in the file. Pure.
 */
export function rosterFrom(named: readonly NamedStaff[], events: readonly (StaffEvent & Recorded)[]): Roster {
  const known: Known = new Map(rosterInFile(named).members.map((member) => [member.id, member]));
  for (const event of events) {
    const member = changed(find(known, event.person), event);
    known.set(member.id, member);
  }
  const all = [...known.values()];
  const recorded = all.filter(({ roles }) => roles.length > 0);
  const inFile = named.map(({ id }) => find(known, id));
  const taken = new Set<string>();
  const inOrder = inFile.flatMap((member) => {
    const here = withHolders(member, recorded, taken);
    for (const { id } of here) taken.add(id);
    return here;
  });
  const atTheEnd = recorded.filter(
    ({ id }) => !taken.has(id) && !named.some((each) => isSameId(each.id, id)),
  );
  return {
    members: [...inOrder, ...atTheEnd],
    formerMembers: all.filter(({ roles, formerRoles }) => roles.length === 0 && formerRoles.length > 0),
  };
}
