import type { PublicLine } from '../../../services/understanding/training/publicSets.ts';

/** Public messages of one origin, and everything else that is public. */
export interface LeftOutSource {
  /** As it stands at the head of a column. */
  name: string;
  learned: PublicLine[];
  measured: PublicLine[];
}

/**
 * The sets with both kinds of messages, by where they come from: both of the NHS are of the same people, so that none of them
 * is learned from when the other is measured on. Ordinary traffic holds nobody dissatisfied; it is only learned from.
 */
const origins = { NHS: ['nhs_fft', 'nhs_fft_phase1'], UCI: ['uci_sentences'] };

/** The names of the sets that can be measured on. */
export const measurableSets: readonly string[] = Object.values(origins).flat();

/** Each origin left out once; those that are not there are left away. */
export function leaveOutSources(lines: readonly PublicLine[]): LeftOutSource[] {
  return Object.entries(origins).flatMap(([name, sources]) => {
    const measured = lines.filter(({ source }) => sources.includes(source));
    if (measured.length === 0) return [];
    return [{ name, measured, learned: lines.filter(({ source }) => !sources.includes(source)) }];
  });
}
