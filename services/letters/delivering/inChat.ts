import { CompiledQuery } from 'kysely';
import type { Instant } from '../../clock.ts';
import type { LogEntry, LoggedActivity } from '../../conversations/loggedActivity.ts';
import { openMessage, sealMessage } from '../../conversations/messageSeal.ts';
import type { Coordination } from '../../coordination/coordination.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { Database } from '../../storage/database.ts';
import type { Seal } from '../../storage/seal.ts';

/** What is needed to write into a conversation outside any turn. */
export interface InChatDeps {
  database: Database;
  seal: Seal;
  coordination: Pick<Coordination, 'announce'>;
}

/** A message from the team. Its id follows from what it tells, so that it stands there once. */
export interface TeamMessage {
  id: string;
  landlord: Landlord;
  reference: string;
  text: string;
  at: Instant;
}

/**
 * Under the conversation's row lock, as every writer of its log. A conversation that was ended takes nothing more: whoever pressed "end
 * chat" may sit at a shared computer. Parameters: conversation, its key, id of the message, its body, at.
 */
const putStatement = `
  with conversation as (
    update conversations set last_position = last_position + 1
    where id = $1 and sealing_key = $2 and ended_at is null
      and not exists (select from log where log.conversation_id = $1 and log.activity_id = $3)
    returning last_position
  ), logged as (
    insert into log (conversation_id, position, activity_id, body, logged_at)
    select $1, last_position, $3, $4, $5 from conversation
  )
  select last_position as position from conversation`;

const foundStatement = `
  select c.sealing_key, l.position, l.body
  from conversations c left join log l on l.conversation_id = c.id and l.activity_id = $2
  where c.id = $1 and c.ended_at is null and c.sealing_key is not null
  order by l.position limit 1`;

interface Found {
  sealing_key: Uint8Array;
  position: number | null;
  body: Uint8Array | null;
}

async function find(
  { kysely }: Database,
  conversationId: string,
  messageId: string,
): Promise<Found | undefined> {
  const { rows } = await kysely.executeQuery<Found>(
    CompiledQuery.raw(foundStatement, [conversationId, messageId]),
  );
  return rows[0];
}

/** Whether somebody can still read what is put there: the conversation is there, not erased, and nobody has ended it. */
export async function chatIsOpen(database: Database, conversationId: string | null): Promise<boolean> {
  return conversationId !== null && (await find(database, conversationId, '')) !== undefined;
}

/**
 * Puts a message from the team into a conversation, once, and tells whoever looks at it.
 * @returns false: it is over, and nothing was written
 */
export async function putInChat(
  { database, seal, coordination }: InChatDeps,
  conversationId: string,
  message: TeamMessage,
): Promise<boolean> {
  const found = await find(database, conversationId, message.id);
  if (found === undefined) return false;
  const box = seal.box(conversationId, found.sealing_key);
  if (found.position !== null && found.body !== null) {
    // There already: whoever put it there may have died before anybody was told.
    const activity = openMessage(box, message.id, found.body);
    coordination.announce(conversationId, [{ position: found.position, activity }]);
    return true;
  }
  const { activity, id, body } = sealMessage(box, activityOf(message));
  const values = [conversationId, found.sealing_key, id, body, message.at];
  const { rows } = await database.kysely.executeQuery<{ position: number }>(
    CompiledQuery.raw(putStatement, values),
  );
  const entries: LogEntry[] = rows.map(({ position }) => ({ position, activity }));
  coordination.announce(conversationId, entries);
  return entries.length > 0 || (await find(database, conversationId, message.id))?.position != null;
}

/** Plain text: nothing in a letter is markup, whatever a resident wrote that it repeats. */
function activityOf({ id, landlord, reference, text, at }: TeamMessage): LoggedActivity {
  return {
    type: 'message',
    id,
    text,
    textFormat: 'plain',
    inputHint: 'acceptingInput',
    timestamp: at,
    from: { id: 'heard', name: landlord.shortName, role: 'bot' },
    channelData: { heard: { asks: null, acts: ['letter'], reference } },
  };
}
