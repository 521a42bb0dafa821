import { londonTime } from '../../services/clock.ts';
import type { DealtEntry } from '../../services/reporting/dealtList.ts';
import { momentInFull } from '../../services/wording/en/dates.ts';
import { plain } from './command.ts';
import type { SetAsideDealt } from './setAside.ts';

/** One line of the list of what was dealt with; a message that was set aside has no landlord that anybody could tell. */
export interface DealtLine extends Omit<DealtEntry, 'kind' | 'landlord'> {
  kind: DealtEntry['kind'] | 'setAsideMessage';
  landlord: string | null;
}

const kinds: Record<DealtLine['kind'], string> = {
  safetyAlert: 'safety alert',
  handoff: 'request for a person',
  concern: 'offer not answered',
  complaint: 'complaint',
  dataRequest: 'data request',
  serviceRequest: 'service request',
  mail: 'e-mail about no case of ours',
  failedMessage: 'message that failed',
  setAsideMessage: 'message about danger that belongs to no chat',
};

/** What was dealt with from both places, the latest first. */
export function allDealt(entries: DealtEntry[], setAside: SetAsideDealt[]): DealtLine[] {
  const others = setAside.map(({ by, ...each }) => ({
    ...each,
    kind: 'setAsideMessage' as const,
    landlord: null,
    by: { kind: 'staff' as const, id: by },
  }));
  return [...entries, ...others].toSorted((one, other) => other.at.localeCompare(one.at));
}

/** The list of what was dealt with for a terminal, its ids cut to this length: when, what, who, and the note. */
export function dealtInWords(lines: DealtLine[], length: number): string {
  return lines
    .map(({ id, at, kind, landlord, by, note }) => {
      const who = by.kind === 'staff' ? plain(by.id) : by.kind;
      const facts = [momentInFull(londonTime(at)), kinds[kind], ...(landlord === null ? [] : [landlord])];
      const noted = note === null ? '(no note, or erased)' : plain(note).replaceAll('\n', '\n    ');
      return `${id.slice(0, length)}  ${facts.join(', ')}, by ${who}\n    ${noted}\n`;
    })
    .join('');
}
