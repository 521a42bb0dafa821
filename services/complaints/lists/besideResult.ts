import { type Calendar, isWorkingDay } from '../../calendar/bankHolidays.ts';
import { calendarOf } from '../../calendar/landlordCalendar.ts';
import type { LocalDate } from '../../clock.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { Complaint, RecordedComplaintEvent } from '../complaint.ts';
import { replyToSeeTo } from '../keepingTold/replies.ts';
import { unansweredHearing } from '../reviewing/deciding.ts';

/** What is said once, beside what a command recorded: it stands, and a slip can still be seen. */
export type HintCode =
  | 'not_a_working_day'
  | 'call_out_of_hours'
  | 'call_made_before_its_time'
  | 'closed_with_calls'
  | 'interview_still_to_come'
  | 'hearing_not_answered'
  | 'refusal_owes'
  | 'refused_alone'
  | 'discretion_unsaid'
  | 'what_a_court_claim_is';

/** A hint, and what it is about: numbers, days and times only. */
export interface Hint {
  code: HintCode;
  about: string[];
}

interface Happened {
  event: RecordedComplaintEvent;
  before: Complaint;
  calendar: Calendar;
}

function hint(code: HintCode, ...about: (string | number)[]): Hint {
  return { code, about: about.map(String) };
}

function when(holds: boolean, code: HintCode, ...about: (string | number)[]): Hint[] {
  return holds ? [hint(code, ...about)] : [];
}

/** Beyond the known bank holidays nobody can say. */
function isDayOff(day: LocalDate, calendar: Calendar): boolean {
  return day <= calendar.horizon && !isWorkingDay(day, calendar);
}

/** Before eight and from eight in the evening nobody is rung without being asked. */
function isNight(at: string): boolean {
  const time = at.slice(11, 16);
  return time < '08:00' || time >= '20:00';
}

/** The day for which something is promised or ordered. */
function promisedFor(event: RecordedComplaintEvent, calendar: Calendar): Hint[] {
  switch (event.type) {
    case 'ActionPromised':
    case 'OmbudsmanOrdered':
      return when(isDayOff(event.dueOn, calendar), 'not_a_working_day', event.dueOn);
    case 'CallbackPromised':
      return when(
        isDayOff(event.at.slice(0, 10), calendar) || isNight(event.at),
        'call_out_of_hours',
        event.at,
      );
    default:
      return [];
  }
}

function calls(event: RecordedComplaintEvent, { callbacks }: Complaint): Hint[] {
  const open = callbacks.filter(({ madeOn }) => madeOn === null);
  if (event.type === 'Closed') {
    return open.map(({ number, at }) => hint('closed_with_calls', number, at));
  }
  if (event.type !== 'CallbackMade') return [];
  return open
    .filter(({ number, at }) => number === event.number && event.occurredOn < at.slice(0, 10))
    .map(({ number, at }) => hint('call_made_before_its_time', number, at));
}

/** A decision before somebody was heard who said that they would like to be. */
function decidedUnheard(event: RecordedComplaintEvent, before: Complaint): Hint[] {
  if (event.type === 'StageOneDecided') {
    const reply = replyToSeeTo(before, 'interview');
    return when(reply?.wanted === true, 'interview_still_to_come', reply?.on ?? '');
  }
  if (event.type !== 'StageTwoDecided' || event.heardOrDeclined !== undefined) return [];
  const offer = unansweredHearing(before);
  return offer === null ? [] : [hint('hearing_not_answered', offer)];
}

/** What goes with a refusal: Code 2.2 to 2.5, 5.11. */
function refusal(event: RecordedComplaintEvent): Hint[] {
  if (event.type !== 'RefusedToAccept') return [];
  const { ground, confirmedBy, discretion } = event;
  return [
    hint('refusal_owes'),
    ...when(ground === 'over_12_months' && discretion === undefined, 'discretion_unsaid'),
    ...when(ground === 'court_claim', 'what_a_court_claim_is'),
    ...when(confirmedBy === null, 'refused_alone'),
  ];
}

function hintsFor({ event, before, calendar }: Happened): Hint[] {
  return [
    ...promisedFor(event, calendar),
    ...calls(event, before),
    ...decidedUnheard(event, before),
    ...refusal(event),
  ];
}

/** What is said beside the result of a command, by what it recorded. Pure; nothing is refused for it. */
export function hintsAfter(before: Complaint, after: Complaint, landlord: Landlord): Hint[] {
  const calendar = calendarOf(landlord);
  return after.history.slice(before.history.length).flatMap((event) => hintsFor({ event, before, calendar }));
}
