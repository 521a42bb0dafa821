import { CaseService } from '../../complaints/caseService.ts';
import type { Failure, LetterWay, WrittenLetter } from '../../complaints/writing/events.ts';
import { hasCode } from '../../errors.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { LetterDeps } from './letterDeps.ts';
import { complaintIn } from './writeOwed.ts';

/** What became of a letter. `again`: it is to go in another way than was meant. Failed without `how`: in the way that was meant. */
export type Fate =
  | { became: 'sent'; how: LetterWay }
  | { became: 'failed'; how: LetterWay | null; because: Failure }
  | { became: 'again'; how: 'post' | 'email' };

/**
 * Records what became of a letter, as long as it waits for that: staff may have posted it meanwhile, or the case may have been erased,
 * and then nothing is added.
 */
export async function recordFate(
  { inUnitOfWork, clock }: Pick<LetterDeps, 'inUnitOfWork' | 'clock'>,
  { landlord, recordId, letterId }: { landlord: Landlord; recordId: string; letterId: string },
  fate: Fate,
): Promise<void> {
  await inUnitOfWork(async (work) => {
    const complaint = await complaintIn(work, landlord, recordId);
    const letter = complaint?.writtenLetters.find(({ id }) => id === letterId);
    if (complaint === null || letter === undefined || !awaitsDelivery(letter)) return;
    const cases = new CaseService({ work, landlord, now: clock.now(), by: { kind: 'heard' } });
    const { number, letter: kind, way } = letter;
    try {
      await cases.staff(
        recordId,
        fate.became === 'again'
          ? { type: 'sendAgain', number, how: fate.how }
          : { type: 'letter', letter: kind, number, ...fate, how: fate.how ?? way ?? 'post' },
      );
    } catch (thrown) {
      // Erased between: there is nothing to be known of it any more.
      if (!hasCode(thrown, 'REFUSED')) throw thrown;
    }
  });
}

/** Whether a machine is to send it: it waits, or was given up and somebody began its job anew. */
export function awaitsDelivery({ became, because }: Pick<WrittenLetter, 'became' | 'because'>): boolean {
  return became === 'waiting' || (became === 'failed' && because === 'given_up');
}
