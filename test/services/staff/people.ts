import type { LocalDate } from '../../../services/clock.ts';
import type { NamedStaff } from '../../../services/landlords/staffRoles.ts';
import type { Recorded } from '../../../services/records/record.ts';
import type { Roster } from '../../../services/staff/roster.ts';
import { rosterFrom, type StaffEvent } from '../../../services/staff/rosterEvents.ts';

/** A landlord's file that names roles alone. */
export const rolesAlone: NamedStaff[] = [
  { id: 'complaints_officer', roles: ['complaints_officer'] },
  { id: 'chair', roles: ['chair', 'committee_member'] },
  { id: 'committee_member', roles: ['committee_member'] },
  { id: 'panel_member', roles: ['panel_member'] },
];

function recorded(event: StaffEvent): StaffEvent & Recorded {
  const by = { kind: 'staff' as const, id: 'b.clerk' };
  return { ...event, occurredOn: '2026-03-01', recordedAt: '2026-03-01T10:00:00.000Z', by };
}

/** The roster of that file after these events. */
export function rosterAfter(...events: StaffEvent[]): Roster {
  return rosterFrom(rolesAlone, events.map(recorded));
}

/** Somebody gets these roles. */
export function named(
  person: string,
  ...roles: Extract<StaffEvent, { type: 'StaffNamed' }>['roles']
): StaffEvent {
  return { type: 'StaffNamed', person, roles };
}

/** Somebody is away, both days included. */
export function away(
  person: string,
  from: LocalDate,
  until: LocalDate | null = null,
  cover: string | null = null,
): StaffEvent {
  return { type: 'StaffAway', person, from, until, cover };
}

/** d.cole is the Complaints Officer, e.may the Chair, f.roe and g.lee sit on the committee, h.fox on panels. */
export const people: StaffEvent[] = [
  named('d.cole', 'complaints_officer'),
  named('e.may', 'chair', 'committee_member'),
  named('f.roe', 'committee_member'),
  named('g.lee', 'committee_member'),
  named('h.fox', 'panel_member'),
];
