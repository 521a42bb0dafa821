import { calendarOf } from '../../calendar/landlordCalendar.ts';
import { addWorkingDays } from '../../calendar/workingDays.ts';
import type { LocalDate } from '../../clock.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { Complaint } from '../complaint.ts';
import { runningClocks } from '../dates/promises.ts';

/** How often, and counted from when: as agreed with the resident, else as the landlord promises everybody. */
function interval(
  { updatesAgreed, receivedOn }: Pick<Complaint, 'updatesAgreed' | 'receivedOn'>,
  { procedure }: Landlord,
): { everyDays: number; on: LocalDate } | null {
  const promised = procedure.updateEveryDays;
  return updatesAgreed ?? (promised === null ? null : { everyDays: promised.value, on: receivedOn });
}

/**
 * The day by whose end the resident is to hear how it goes: so many working days after the agreement or the last update,
 * whichever is later. Null: no interval is agreed or promised, or nothing is owed any more.
 */
export function nextUpdateDueOn(
  complaint: Pick<Complaint, 'standing' | 'updatesAgreed' | 'updates' | 'receivedOn'>,
  landlord: Landlord,
): LocalDate | null {
  const rhythm = interval(complaint, landlord);
  if (rhythm === null || runningClocks(complaint).length === 0) return null;
  const last = complaint.updates.reduce((latest, { on }) => (on > latest ? on : latest), rhythm.on);
  return addWorkingDays(last, rhythm.everyDays, calendarOf(landlord)).on;
}
