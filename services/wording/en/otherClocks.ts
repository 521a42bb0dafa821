import type { OtherClock } from '../../reporting/otherClocks.ts';
import { countedInWords, endInWords } from './counting.ts';

/** `subjectAccess` as people write it. */
function spaced(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A limit of a data request or hazard for people at a terminal: its end, how it was counted, and what the law asks for. */
export function otherClockInWords({ event, step, counted, mode, before, says, source }: OtherClock): string {
  const end = counted === null ? 'no date set by law' : endInWords(counted, mode);
  return [
    `${spaced(event)}, ${spaced(step).toLowerCase()}: ${end}`,
    ...(before === null ? [] : [`  The investigation: ${countedInWords(before)}`]),
    ...(counted === null ? [] : [`  ${countedInWords(counted)}`]),
    `  ${says} [${source}]`,
  ].join('\n');
}
