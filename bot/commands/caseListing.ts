import type { LocalDate } from '../../services/clock.ts';
import type { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import type { Asking } from '../../services/staff/answering.ts';

/** What a list is made from: one case as its reader sees it, and whoever asks. */
export interface Listing {
  complaint: Complaint;
  service: CaseService;
  landlord: Landlord;
  asking: Asking;
  today: LocalDate;
}

/** A list that can be read from a case, after `case <reference>`. */
export interface CaseList {
  /** How it is written. */
  usage: string;
  lines: (listing: Listing) => Promise<string[]>;
  /** What is said where there are no lines. */
  none: string;
}
