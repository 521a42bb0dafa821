import type { LocalDate } from '../../clock.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import type { Concern } from '../../concerns/concern.ts';
import type { DataRequest } from '../../dataRequests/dataRequest.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { ServiceRequest } from '../../serviceRequests/serviceRequest.ts';
import type { Period } from './period.ts';

/** Everything of one landlord that a report is counted from, whoever may read it: what is shown of it is decided afterwards. */
export interface Counted {
  landlord: Landlord;
  period: Period;
  /** The day of the report: what was done is known up to it. */
  asOf: LocalDate;
  complaints: readonly Complaint[];
  concerns: readonly Concern[];
  serviceRequests: readonly ServiceRequest[];
  dataRequests: readonly DataRequest[];
}
