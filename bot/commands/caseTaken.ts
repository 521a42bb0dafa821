import type { Complaint } from '../../services/complaints/complaint.ts';
import type { Instead } from '../../services/staff/assigning.ts';
import { type CoverAt, takerNeeded } from '../../services/staff/coverNeeded.ts';
import { decidedFor } from '../../services/staff/decidedFor.ts';
import { coverNeededInWords, decidedForInWords, insteadInWords } from '../../services/wording/en/staff.ts';

/** That somebody decided what another had, in a sentence. Empty: nobody did. */
export function decidedForLines(before: Complaint, after: Complaint, at: CoverAt): string[] {
  const decided = decidedFor(before, after, at);
  return decided === null ? [] : [decidedForInWords(decided)];
}

/** To whom a case went in place of whom, a sentence each, and where the review of it needs them. */
export function takenInWords(after: Complaint, instead: readonly Instead[], at: CoverAt): string[] {
  return instead.flatMap((each) => {
    const needed = takerNeeded(after, each, at);
    return [insteadInWords(each), ...(needed === null ? [] : [coverNeededInWords(needed, true)])];
  });
}
