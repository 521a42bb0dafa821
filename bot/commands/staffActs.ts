import type { LocalDate } from '../../services/clock.ts';
import { HeardError } from '../../services/errors.ts';
import { type StaffRole, staffIdSchema, staffRoles } from '../../services/landlords/staffRoles.ts';
import type { StaffEvent } from '../../services/staff/rosterEvents.ts';
import { dayGiven } from './requestActs.ts';

function input(message: string): HeardError {
  return new HeardError('INPUT', message);
}

/** What was typed of somebody on the roster. */
export interface StaffGiven {
  person: string;
  roles?: string;
  from?: string;
  until?: string;
  cover?: string;
  /** From when somebody is away when nothing is said. */
  today: LocalDate;
}

/** What a verb and its options record. Null: there is no such verb. Throws INPUT for options that cannot be. */
export function staffAct(verb: string, given: StaffGiven): StaffEvent | null {
  const { person } = given;
  if (verb === 'set') return { type: 'StaffNamed', person, roles: rolesIn(given.roles) };
  if (verb === 'back') return { type: 'StaffBack', person };
  return verb === 'away' ? absence(given) : null;
}

function rolesIn(written: string | undefined): StaffRole[] {
  if (written === undefined) throw input(`With which --roles? ${staffRoles.join(', ')}, or none.`);
  if (written === 'none') return [];
  return [...new Set(written.split(','))].map((name) => {
    const role = staffRoles.find((each) => each === name.trim().replaceAll('-', '_'));
    if (role === undefined)
      throw input(`There is no role ${JSON.stringify(name)}: ${staffRoles.join(', ')}.`);
    return role;
  });
}

function absence({ person, today, ...given }: StaffGiven): StaffEvent {
  const [from, until] = [dayGiven(given.from) ?? today, dayGiven(given.until)];
  const cover = given.cover ?? null;
  if (until !== null && until < from) throw input('The last day away lies before the first.');
  if (cover !== null && !staffIdSchema.safeParse(cover).success)
    throw input('Who covers? Give a staff id such as d.cole.');
  return { type: 'StaffAway', person, from, until, cover };
}
