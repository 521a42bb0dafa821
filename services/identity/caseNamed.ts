import { earlierCaseId, isImportedCase } from '../complaints/importing/earlierReference.ts';
import type { Seal } from '../storage/seal.ts';

/** How our own references look, whether their check character is right or not. */
const ours = /^[A-Z]{3}-\d{2}-[0-9A-Z]{7}$/;

/**
 * Under what the codes of a typed reference are kept: one of ours as it is; any other, which may be what an imported complaint had
 * before, by the id that such a complaint would have. That stands nowhere in the clear, and says nothing of whether there is one.
 */
export function caseNamed(seal: Pick<Seal, 'blindIndex'>, landlord: string, reference: string): string {
  return ours.test(reference) ? reference : earlierCaseId(seal, landlord, reference);
}

/** Whether it is the id of an imported complaint, as `caseNamed` gives it. */
export function isIdOfImported(named: string): boolean {
  return !ours.test(named) && isImportedCase(named);
}
