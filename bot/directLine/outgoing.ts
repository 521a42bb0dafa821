import type { LogEntry, LoggedActivity } from '../../services/conversations/loggedActivity.ts';
import type { LogIds } from './logIds.ts';

/** What only our own side needs: where the bot lives, whom it thinks it writes to, how it was called. */
const inside = new Set(['serviceUrl', 'recipient', 'callerId', 'deliveryMode', 'relatesTo', 'replyToId']);

/** A log entry as the resident's client gets it. */
export async function forClient(
  conversationId: string,
  entry: LogEntry,
  ids: LogIds,
): Promise<LoggedActivity> {
  const { activity, position } = entry;
  const { replyToId } = activity;
  const keeps = typeof replyToId === 'string' && (await ids.has(conversationId, replyToId, position));
  return { ...dressed(conversationId, activity), ...(keeps ? { replyToId } : {}) };
}

/** An activity that is in no log, as the resident's client gets it. It answers nothing that the client could know. */
export function passingForClient(conversationId: string, activity: LoggedActivity): LoggedActivity {
  return dressed(conversationId, activity);
}

/** Web Chat puts a message without a sender's role on the wrong side; whatever has none was said by the bot. */
function dressed(conversationId: string, activity: LoggedActivity): LoggedActivity {
  const kept = Object.fromEntries(Object.entries(activity).filter(([name]) => !inside.has(name)));
  const from = typeof activity['from'] === 'object' ? activity['from'] : {};
  return {
    ...kept,
    type: activity.type,
    channelId: 'directline',
    conversation: { id: conversationId },
    from: { id: 'heard', role: 'bot', ...from },
  };
}
