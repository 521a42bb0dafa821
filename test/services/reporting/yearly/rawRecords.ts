import holidays from '../../../../services/calendar/bankHolidays.json' with { type: 'json' };
import { year } from './demoYear.ts';

/** An event as it lies in the store: whatever it holds. */
export interface RawEvent {
  type: string;
  occurredOn: string;
  recordedAt: string;
  [field: string]: unknown;
}

/** A record as it lies in the store. */
export interface RawRecord {
  kind: string;
  openedAt: string;
  events: RawEvent[];
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
/** The day in London. */
export const dayOf = (instant: unknown) => london.format(new Date(String(instant)));
const closed = new Set(holidays.divisions['england-and-wales'].map(({ date }) => date));

/** So many working days later, stepped in noons of UTC. */
function later(from: string, days: number): string {
  const at = new Date(`${from}T12:00:00Z`);
  for (let left = days; left > 0; ) {
    at.setUTCDate(at.getUTCDate() + 1);
    const day = at.toISOString().slice(0, 10);
    if (at.getUTCDay() % 6 !== 0 && !closed.has(day)) left -= 1;
  }
  return at.toISOString().slice(0, 10);
}

/** Whether a day lies in the year. */
export const inYear = (day: string) => day >= year.from && day <= year.until;
/** The day of the report. */
export const asOf = year.until;

/** How many there are at each place. */
export type Tally = Map<string, number>;

/** One more at a place. */
export function add(tally: Tally, ...path: string[]): void {
  const key = path.join(' / ');
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

/** One complaint's events, asked in the plainest way. */
export class Raw {
  readonly events: RawEvent[];

  constructor({ events }: RawRecord) {
    this.events = events;
  }

  all(type: string): RawEvent[] {
    return this.events.filter((event) => event.type === type);
  }

  one(type: string): RawEvent | undefined {
    return this.all(type)[0];
  }

  get received(): string {
    return dayOf(this.events[0]?.receivedAt);
  }

  /** The day on which the letter about a step went out and stayed out; else the step's own day where no letter is known. */
  done(type: string, letter: string): string | null {
    const from = this.events.findIndex((event) => event.type === type);
    if (from < 0) return null;
    let seen = false;
    let out: string | null = null;
    for (const event of this.events.slice(from + 1)) {
      if (event.letter !== letter) continue;
      seen = true;
      if (event.type === 'LetterFailed') out = null;
      else out = out ?? event.occurredOn;
    }
    return seen ? out : (this.events[from]?.occurredOn ?? null);
  }

  promised(clock: string): string {
    let due = '';
    for (const event of this.events) {
      const sets = ['DatePromised', 'DueDateMoved', 'Extended'].includes(event.type);
      if (sets && event.clock === clock) due = String(event.dueOn);
    }
    return due;
  }

  /** By the Code: days from its anchor, and extensions that began within them. */
  code(clock: string, from: string, days: number): string {
    let end = later(from, days);
    for (const event of this.all('Extended')) {
      if (event.clock === clock && event.occurredOn <= end && String(event.dueOn) > end)
        end = String(event.dueOn);
    }
    return end;
  }

  /** The day on which the Ombudsman had it taken on: what the refusal had stopped is counted from there. */
  get orderedOn(): string | undefined {
    return this.all('OmbudsmanOrdered').find(({ accept }) => accept === true)?.occurredOn;
  }

  /** What ended it without an answer, unless the Ombudsman had it taken on. */
  get over(): 'withdrawn' | 'refused' | null {
    let over: 'withdrawn' | 'refused' | null = null;
    for (const { type, accept } of this.events) {
      if (type === 'Withdrawn') over = 'withdrawn';
      if (type === 'RefusedToAccept') over = 'refused';
      if (type === 'OmbudsmanOrdered' && accept === true) over = null;
    }
    return over;
  }
}

/** A field that holds a word. */
export function text(value: unknown, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}

/** What became of something with a day. */
export function kept(due: string, done: string | undefined): string {
  if (done !== undefined) return done > due ? 'late' : 'inTime';
  return asOf > due ? 'overdue' : 'ahead';
}

/** What it is about. */
export function category(raw: Raw): string {
  return text(raw.all('CategorySet').at(-1)?.category ?? raw.events[0]?.category, 'notSaid');
}
