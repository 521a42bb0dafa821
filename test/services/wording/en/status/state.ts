import type { LocalDate } from '../../../../../services/clock.ts';
import type { Standing } from '../../../../../services/complaints/complaint.ts';
import type { Happening } from '../../../complaints/complaintLife.ts';

/** A special state: how it came about, the day (Thursday 26 March 2026 where nothing is said), and what must be said. */
export interface State {
  /** Belgrave where nothing is said. */
  at?: 'coop-homes';
  from: Standing;
  /** After the way to the standing. */
  happened: Happening[];
  today?: LocalDate;
  says: string[];
  never?: string[];
}
