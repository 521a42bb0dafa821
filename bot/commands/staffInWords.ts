import type { LocalDate } from '../../services/clock.ts';
import { offices } from '../../services/complaints/investigating/events.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { firstFor } from '../../services/staff/cover.ts';
import { isAway, type Roster, type StaffMember } from '../../services/staff/roster.ts';
import { absenceInWords, rosterNotes } from '../../services/wording/en/staff.ts';
import { plain } from './command.ts';

function memberLine(member: StaffMember, today: LocalDate): string {
  const { id, roles, absence } = member;
  const isOver = absence !== null && absence.until !== null && absence.until < today;
  const away = absence === null || isOver ? '' : `; ${plain(absenceInWords(absence))}`;
  return `  ${plain(id)}: ${roles.join(', ')}${away}${isAway(member, today) ? ' (away today)' : ''}\n`;
}

/**
 * A landlord's staff for people at a terminal, in order, and to whom a complaint about each office that somebody holds would go. Said
 * of the roster, not of cases: so it shows a gap before there is a complaint, and nothing of any that there is.
 */
export function rosterInWords({ id }: Landlord, roster: Roster, today: LocalDate): string {
  const { members } = roster;
  const held = offices.filter((office) => members.some(({ roles }) => roles.includes(office)));
  const lines =
    members.length === 0 ? [`  ${rosterNotes.nobody}\n`] : members.map((each) => memberLine(each, today));
  const next = held.map((office) => {
    const person = firstFor(office, { roster, today });
    return `  ${plain(rosterNotes.goesTo(office.replaceAll('_', ' '), person))}\n`;
  });
  return `${id}\n${lines.join('')}${next.join('')}`;
}
