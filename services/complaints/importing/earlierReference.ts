import type { Seal } from '../../storage/seal.ts';

/** An earlier reference as it is compared: people type `c/2026/41 ` for `C/2026/41`. */
export function earlierKey(earlier: string): string {
  return earlier.normalize('NFKC').replace(/\s+/g, ' ').trim().toUpperCase();
}

/**
 * The id of the record of an imported complaint, made from the landlord and the reference that it had before: so it can be imported
 * only once, whoever tries again, and is found by that reference, which stands nowhere in the clear. Names stand in some of them.
 */
export function earlierCaseId(seal: Pick<Seal, 'blindIndex'>, landlord: string, earlier: string): string {
  const index = seal.blindIndex('earlier reference', `${landlord}\n${earlierKey(earlier)}`);
  const hex = Buffer.from(index, 'base64url').toString('hex');
  // As a UUID of one's own making (version 8), which is what every other record's id looks like.
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}

/** Whether a record's id is one that `earlierCaseId` makes: every other one is random (version 4). */
export function isImportedCase(recordId: string): boolean {
  return recordId.charAt(14) === '8';
}
