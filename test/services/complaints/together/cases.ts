import { instantOfLondon, type LocalDate } from '../../../../services/clock.ts';
import type { CaseService } from '../../../../services/complaints/caseService.ts';
import type { StaffCommand } from '../../../../services/complaints/commands.ts';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import type { MemoryRecords } from '../../../support/memoryWork.ts';
import { officer, turn } from '../../../support/serviceAt.ts';

/** Several complaints on records in memory, and staff at work on them. */
export class Cases {
  readonly #records: MemoryRecords;

  constructor(records: MemoryRecords) {
    this.#records = records;
  }

  /** A complaint of a resident, received at ten on a day. */
  logged(residentId: string, day: LocalDate, what = 'The lift is broken.'): Promise<Complaint> {
    const time = `${day}T10:00`;
    return turn({ records: this.#records, time, by: { kind: 'resident', id: residentId } }, (cases) =>
      cases.logComplaint({
        residentId,
        conversationId: `conversation-of-${residentId}`,
        channel: 'chat',
        receivedAt: instantOfLondon(time),
        category: 'communal_estate',
        concernId: null,
        onBehalfOf: null,
        group: false,
        what: [what],
      }),
    );
  }

  /** Staff do something to one of them on a day at noon. */
  staff(day: LocalDate, { id }: Pick<Complaint, 'id'>, command: StaffCommand): Promise<Complaint> {
    return this.asStaff(day, (cases) => cases.staff(id, command));
  }

  /** What staff can see and do on a day at noon. */
  asStaff<T>(day: LocalDate, work: (cases: CaseService) => Promise<T>): Promise<T> {
    return turn({ records: this.#records, time: `${day}T12:00`, by: officer }, work);
  }

  /** What a resident does in the chat on a day at noon. */
  asResident<T>(id: string, day: LocalDate, work: (cases: CaseService) => Promise<T>): Promise<T> {
    const by = { kind: 'resident', id } as const;
    return turn({ records: this.#records, time: `${day}T12:00`, by }, work);
  }

  /** It as it stands now. */
  now({ id }: Pick<Complaint, 'id'>): Promise<Complaint> {
    return turn({ records: this.#records }, (cases) => cases.get(id));
  }

  /** The words of its points, in their order. */
  points(complaint: Complaint): Promise<(string | null)[]> {
    return turn({ records: this.#records }, (cases) =>
      Promise.all(complaint.points.map(({ words }) => cases.openWords(complaint.id, words))),
    );
  }
}
