import { calendarOf } from '../calendar/landlordCalendar.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import { type Instant, instantOfLondon, type LocalDate } from '../clock.ts';
import { CaseService } from '../complaints/caseService.ts';
import type { StaffCommand } from '../complaints/commands.ts';
import type { Complaint } from '../complaints/complaint.ts';
import type { Letter, LetterWay } from '../complaints/writing/events.ts';
import type { Landlord } from '../landlords/landlord.ts';
import type { Actor } from '../records/record.ts';
import type { UnitOfWork } from '../records/unitOfWork.ts';
import type { Chance } from './chance.ts';
import { type DemoStaff, demoStaffOf } from './demoStaff.ts';

/** Where and when a story of the demo plays. */
export interface Stage {
  work: UnitOfWork;
  landlord: Landlord;
  chance: Chance;
  residentId: string;
  /** The last day of the demo: what would come after it does not happen. */
  until: LocalDate;
}

const firstMinute = 9 * 60;
const lastMinute = 17 * 60;

/**
 * Somebody's year at a landlord, lived through the real services by a clock that goes on from step to step. Once the demo's last
 * day is over nothing more happens, and what was begun stays open.
 */
export class LivedCase {
  readonly stage: Stage;
  readonly chance: Chance;
  readonly staff: DemoStaff;
  readonly officer: string;
  /** The complaint, once there is one. */
  id = '';
  #day: LocalDate;
  #minute: number;

  constructor(stage: Stage, day: LocalDate) {
    this.stage = stage;
    this.chance = stage.chance;
    this.staff = demoStaffOf(stage.landlord);
    this.officer = stage.chance.pick(this.staff.officers);
    this.#day = day;
    this.#minute = stage.chance.whole(firstMinute, lastMinute - 120);
  }

  get today(): LocalDate {
    return this.#day;
  }

  get now(): Instant {
    const [hours, minutes] = [Math.floor(this.#minute / 60), this.#minute % 60];
    const two = (number: number) => String(number).padStart(2, '0');
    return instantOfLondon(`${this.#day}T${two(hours)}:${two(minutes)}`);
  }

  get whose(): { residentId: string; conversationId: null } {
    return { residentId: this.stage.residentId, conversationId: null };
  }

  /** A working day so many after another. */
  after(days: number, from: LocalDate = this.#day): LocalDate {
    return addWorkingDays(from, days, calendarOf(this.stage.landlord)).on;
  }

  /** Goes on to this day, never back. False: the demo is over before. */
  goTo(day: LocalDate): boolean {
    if (day > this.stage.until) return false;
    if (day > this.#day) {
      this.#day = day;
      this.#minute = this.chance.whole(firstMinute, lastMinute - 120);
    }
    return true;
  }

  /** Goes on by some working days. */
  wait(from: number, to: number): boolean {
    return this.goTo(this.after(this.chance.whole(from, to)));
  }

  /** The services as somebody has them now. */
  as(by: Actor): CaseService {
    this.#minute = Math.min(this.#minute + 1, 23 * 60);
    const { work, landlord, chance } = this.stage;
    return new CaseService({ work, landlord, now: this.now, by, randomBytes: chance.bytes });
  }

  asResident(): CaseService {
    return this.as({ kind: 'resident', id: this.stage.residentId });
  }

  asStaff(id: string = this.officer): CaseService {
    return this.as({ kind: 'staff', id });
  }

  get(): Promise<Complaint> {
    return this.asStaff().get(this.id);
  }

  /** A command of staff. */
  does(command: StaffCommand, id: string = this.officer): Promise<Complaint> {
    return this.asStaff(id).staff(this.id, command);
  }

  /** The letter about what was just done: most go the same day, some by post days later, a few come back. */
  async writes(letter: Letter): Promise<void> {
    const how: LetterWay = this.chance.happens(60) ? 'email' : 'post';
    const late = how === 'post' ? this.chance.oneOf({ 0: 70, 1: 24, 3: 6 }) : '0';
    if (!this.goTo(this.after(Number(late)))) return;
    await this.does({ type: 'letter', became: how === 'post' ? 'posted' : 'sent', letter, how });
    if (!this.chance.happens(2) || !this.wait(1, 2)) return;
    await this.does({
      type: 'letter',
      became: 'failed',
      letter,
      how,
      because: how === 'post' ? 'returned' : 'bounced',
    });
    if (this.wait(0, 1)) await this.does({ type: 'letter', became: 'posted', letter, how: 'post' });
  }
}
