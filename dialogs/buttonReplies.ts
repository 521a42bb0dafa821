import type { Reading, Reply } from '../services/understanding/understanding.ts';
import { readBackButtons } from '../services/wording/en/intake.ts';
import { firstTimeButtons, offerButtons } from '../services/wording/en/offer.ts';

const plain: Record<string, Reply> = {
  yes: 'yes',
  no: 'no',
  skip: 'skip',
  'i don’t know': 'dont_know',
  'i’m not sure': 'dont_know',
  ...pressed(offerButtons, ['yes', 'no', 'more']),
  ...pressed(firstTimeButtons, ['yes', 'no']),
  ...pressed(readBackButtons, ['yes']),
};

function pressed(buttons: string[], replies: Reply[]): Record<string, Reply> {
  return Object.fromEntries(replies.map((reply, at) => [(buttons[at] ?? '').toLowerCase(), reply]));
}

/** The reply that a message is. A button means what it says also when the message could not be read at all. */
export function replyOf({ reply }: Pick<Reading, 'reply'>, text: string): Reply | null {
  return (
    reply ??
    plain[
      text
        .trim()
        .toLowerCase()
        .replaceAll("'", '’')
        .replace(/[.!]+$/, '')
    ] ??
    null
  );
}
