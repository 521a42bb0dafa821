import type { Complaint } from '../../services/complaints/complaint.ts';
import type { Instead } from '../../services/staff/assigning.ts';
import { type CoverAt, takerNeeded } from '../../services/staff/coverNeeded.ts';
import { coverNeededInWords, insteadInWords } from '../../services/wording/en/staff.ts';

/** To whom a case went in place of whom, a sentence each, and where the review of it needs them. */
export function takenInWords(after: Complaint, instead: readonly Instead[], at: CoverAt): string[] {
  return instead.flatMap((each) => {
    const needed = takerNeeded(after, each, at);
    return [insteadInWords(each), ...(needed === null ? [] : [coverNeededInWords(needed, true)])];
  });
}
