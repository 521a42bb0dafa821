import type { LocalDate } from '../../clock.ts';
import type { WordsId } from '../../records/record.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint } from '../complaint.ts';

/**
 * Whether a late notice says again what the last one said on the same day: the same new date and the same reason. Words are sealed anew
 * each time, so they are opened to be compared.
 */
export async function isSameNotice(
  { lateNotices, updatesAgreed }: Complaint,
  { clock, dueOn, reason, updatesEvery, on }: CommandOf<'lateNotice'>,
  { today, open }: { today: LocalDate; open: (words: WordsId) => Promise<string | null> },
): Promise<boolean> {
  const last = lateNotices.at(-1);
  if (last === undefined) return false;
  const isSame = [
    last.dueOn === dueOn,
    last.on === (on ?? today),
    [undefined, last.clock].includes(clock),
    [undefined, updatesAgreed?.everyDays].includes(updatesEvery),
  ];
  return !isSame.includes(false) && (await open(last.reason))?.trim() === reason.trim();
}
