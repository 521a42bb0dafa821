import { HeardError } from '../errors.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { AnyEvent, Recorded } from '../records/record.ts';
import { type Recording, stamp } from '../records/recording.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import type { Division } from './bankHolidays.ts';
import { calendarOf } from './landlordCalendar.ts';
import { type ProclaimedHoliday, withProclaimed } from './proclaimed.ts';

/** A bank holiday became known after this version was published. Who recorded it and when stands beside it. */
export type ProclaimedEvent = { type: 'BankHolidayProclaimed' } & ProclaimedHoliday;

/** One stream for each part of the United Kingdom: every server reads it, also for landlords that are added later. */
function streamId(division: Division): string {
  return `bank-holidays-${division}`;
}

function proclaimedIn(events: (AnyEvent & Recorded)[]): ProclaimedHoliday[] {
  const foreign = events.find(({ type }) => type !== 'BankHolidayProclaimed');
  if (foreign !== undefined) {
    throw new HeardError('VERSION_UNKNOWN', `bank holidays with unknown event ${foreign.type}`);
  }
  return (events as (ProclaimedEvent & Recorded)[]).map(({ date, title, source, checkedOn }) => ({
    date,
    title,
    source,
    checkedOn,
  }));
}

/** The bank holidays that were recorded for a part of the United Kingdom, in the order of recording. Throws VERSION_UNKNOWN. */
export async function proclaimedHolidays(
  work: Pick<UnitOfWork, 'load'>,
  division: Division,
): Promise<ProclaimedHoliday[]> {
  const stream = await work.load(streamId(division));
  return stream === null ? [] : proclaimedIn(stream.events);
}

/**
 * The landlord with every bank holiday in its calendar that was recorded for its part of the country. Whoever counts a date asks
 * here first, in the unit of work in which it is told: a copy kept from before would tell a date that the day has moved already.
 * Throws VERSION_UNKNOWN.
 */
export async function knowingProclaimed(
  work: Pick<UnitOfWork, 'load'>,
  landlord: Landlord,
): Promise<Landlord> {
  return withProclaimed(landlord, await proclaimedHolidays(work, calendarOf(landlord).division));
}

/** Records a bank holiday. Answers whether it is new: the same day once more changes nothing. */
export async function proclaimHoliday(
  recording: Pick<Recording, 'work' | 'now' | 'by'>,
  division: Division,
  holiday: ProclaimedHoliday,
): Promise<boolean> {
  const { work, now } = recording;
  const id = streamId(division);
  const stream = await work.load(id);
  if (stream !== null && proclaimedIn(stream.events).some(({ date }) => date === holiday.date)) return false;
  if (stream === null) {
    await work.open({
      id,
      kind: 'bankHolidays',
      // Of no landlord: the day holds for all of that part of the country.
      landlord: division,
      reference: null,
      residentId: null,
      conversationId: null,
      policyVersion: '',
      openedAt: now,
    });
  }
  await work.append(id, [stamp(recording, { type: 'BankHolidayProclaimed', ...holiday })]);
  return true;
}
