import type { DataRequest } from '../../services/dataRequests/dataRequest.ts';
import type { Recorded, WordsId } from '../../services/records/record.ts';
import type { Recording } from '../../services/records/recording.ts';
import type { ServiceRequest } from '../../services/serviceRequests/serviceRequest.ts';
import {
  type RequestEvent,
  requestEventInWords,
  wordsErased,
  wordsKeptBack,
} from '../../services/wording/en/requestEvents.ts';
import { plain } from './command.ts';

type Happened = RequestEvent & Recorded;

/** The sealed words that an event points at. Null: it has none. */
function wordsOf(event: Happened): WordsId | null {
  if ('words' in event) return event.words;
  if ('reason' in event) return event.reason;
  return 'note' in event ? event.note : null;
}

/**
 * Everything that happened to a request, the first first: when, by whom, what, and what was said, unsealed for staff. Without
 * `withWords` nobody's words are opened, and what ties it to a complaint is left out: this reader may not see that complaint.
 */
export async function historyLines(
  { work }: Pick<Recording, 'work'>,
  { id, history }: Pick<DataRequest | ServiceRequest, 'id' | 'history'>,
  withWords: boolean,
): Promise<string[]> {
  const lines = ['What happened:'];
  for (const event of history as Happened[]) {
    if (!withWords && event.type === 'LinkedToComplaint') continue;
    lines.push(`  ${plain(requestEventInWords(event))}`);
    const words = wordsOf(event);
    if (words === null) continue;
    const said = withWords ? ((await work.words(id, words)) ?? wordsErased) : wordsKeptBack;
    lines.push(`    ${plain(said).replaceAll('\n', '\n    ')}`);
  }
  return lines;
}
