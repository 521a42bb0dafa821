import type { LocalDate } from '../../services/clock.ts';
import { offices } from '../../services/complaints/investigating/events.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { firstFor } from '../../services/staff/cover.ts';
import type { StaffReach } from '../../services/staff/reach.ts';
import { isAway, isSameId, type Roster, type StaffMember } from '../../services/staff/roster.ts';
import { reachInWords } from '../../services/wording/en/reminders.ts';
import { absenceInWords, rosterNotes } from '../../services/wording/en/staff.ts';
import { plain } from './command.ts';

/** The day, and how everybody is reached. */
interface RosterShown {
  today: LocalDate;
  reach: StaffReach;
}

function memberLine(member: StaffMember, { today, reach }: RosterShown): string {
  const { id, roles, absence } = member;
  const isOver = absence !== null && absence.until !== null && absence.until < today;
  const away = absence === null || isOver ? '' : `; ${plain(absenceInWords(absence))}`;
  const place = reach.onCall.findIndex((person) => isSameId(person, id));
  const told = reachInWords(reach.emailOf(id) !== null, place < 0 ? null : place + 1);
  return `  ${plain(id)}: ${roles.join(', ')}; ${told}${away}${isAway(member, today) ? ' (away today)' : ''}\n`;
}

/**
 * A landlord's staff for people at a terminal, in order, and to whom a complaint about each office that somebody holds would go. Said
 * of the roster, not of cases: so it shows a gap before there is a complaint, and nothing of any that there is.
 */
export function rosterInWords({ id }: Landlord, roster: Roster, shown: RosterShown): string {
  const { members } = roster;
  const held = offices.filter((office) => members.some(({ roles }) => roles.includes(office)));
  const lines =
    members.length === 0 ? [`  ${rosterNotes.nobody}\n`] : members.map((each) => memberLine(each, shown));
  const next = held.map((office) => {
    const person = firstFor(office, { roster, today: shown.today });
    return `  ${plain(rosterNotes.goesTo(office.replaceAll('_', ' '), person))}\n`;
  });
  return `${id}\n${lines.join('')}${next.join('')}`;
}
