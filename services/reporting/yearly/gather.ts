import type { LocalDate } from '../../clock.ts';
import { complaintFrom } from '../../complaints/evolve.ts';
import { concerns } from '../../concerns/concern.ts';
import { dataRequests } from '../../dataRequests/dataRequest.ts';
import { isOfDemo } from '../../demo/mark.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { RecordKind } from '../../records/record.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';
import { serviceRequests } from '../../serviceRequests/serviceRequest.ts';
import type { Reader } from '../../staff/mayRead.ts';
import { readingFor } from '../../staff/reading.ts';
import type { Counted } from './counted.ts';
import type { Period } from './period.ts';

/** Everything that is counted, and what is to be known of whoever it is counted for. */
export interface Gathered {
  counted: Counted;
  /** Whether the reader may see every complaint of the landlord. */
  readsAll: boolean;
  isDemo: boolean;
}

/** What is asked for: a period of a landlord, for somebody, on a day. */
export interface Gathering {
  landlord: Landlord;
  period: Period;
  reader: Reader;
  today: LocalDate;
}

/** Reads everything of a landlord that a report is counted from. Throws VERSION_UNKNOWN. */
export async function gather(
  work: Pick<UnitOfWork, 'load' | 'list'>,
  { landlord, period, reader, today }: Gathering,
): Promise<Gathered> {
  const list = (kind: RecordKind) => work.list({ kind, landlord: landlord.id });
  const complaints = (await list('complaint')).map((stream) => complaintFrom(stream));
  const reading = await readingFor(work, [landlord], reader);
  return {
    counted: {
      landlord,
      period,
      asOf: today,
      complaints,
      concerns: (await list('concern')).map((stream) => concerns.from(stream)),
      serviceRequests: (await list('serviceRequest')).map((stream) => serviceRequests.from(stream)),
      dataRequests: (await list('dataRequest')).map((stream) => dataRequests.from(stream)),
    },
    readsAll: complaints.every((complaint) => reading.shows(complaint)),
    isDemo: complaints.some(isOfDemo),
  };
}
