/**
 * The hot path's SQL, by hand: one statement takes a conversation's row lock, hands out places in its log and writes
 * them. A counter read in one statement and used in the next would let a slower writer's place appear after a reader has
 * gone past it.
 */

/** Accepts a message. Parameters: conversation, its key, 1 when logged else 0, client id, activity id, body, at. */
export const acceptStatement = `
  with conversation as (
    update conversations set last_position = last_position + $3::int, accepted = accepted + 1
    where id = $1 and sealing_key = $2 and ended_at is null
    returning last_position, accepted
  ), arrived as (
    insert into inbox (conversation_id, arrival_number, client_id, activity_id, position, body, received_at)
    select $1, accepted, $4, $5, case $3::int when 1 then last_position end,
           case $3::int when 0 then $6::bytea end, $7 from conversation
  ), logged as (
    insert into log (conversation_id, position, activity_id, body, logged_at)
    select $1, last_position, $5, $6::bytea, $7 from conversation where $3::int = 1
  )
  select case $3::int when 1 then last_position end as position from conversation`;

/** What a message's earlier acceptance said. Parameters: conversation, client id. */
export const earlierStatement = `
  select activity_id, position from inbox where conversation_id = $1 and client_id = $2`;

/**
 * Locks the conversation and reads it with its oldest waiting message. Parameter: conversation.
 * A second server that waited for the lock gets the conversation as it is now, but inbox and log as they were before the
 * wait: its message is then missing although `accepted` is ahead of `processed`, and it must ask once more.
 */
export const nextTurnStatement = `
  select c.landlord, c.resident_id, c.channel, c.started_at, c.ended_at, c.sealing_key, c.state,
         c.accepted, c.processed,
         i.arrival_number, i.activity_id, i.position, i.received_at, i.attempts, coalesce(i.body, l.body) as body
  from conversations c
  left join inbox i on i.conversation_id = c.id and i.arrival_number = c.processed + 1
  left join log l on l.conversation_id = i.conversation_id and l.position = i.position
  where c.id = $1
  for update of c`;

/**
 * Ends a message's turn: its standing, the state, the messages out. Parameters: conversation, arrival number, standing,
 * invoke response, state (null: unchanged), ended at (null: not), number of messages, their ids, their bodies, at.
 */
export const endTurnStatement = `
  with conversation as (
    update conversations set processed = $2, state = coalesce($5::bytea, state),
           ended_at = coalesce(ended_at, $6::timestamptz), last_position = last_position + $7::int
    where id = $1 and processed = $2 - 1
    returning last_position - $7::int as base, accepted
  ), arrived as (
    update inbox set standing = $3, invoke_response = $4
    from conversation where conversation_id = $1 and arrival_number = $2
  ), logged as (
    insert into log (conversation_id, position, activity_id, body, logged_at)
    select $1, base + place, activity_id, body, $10
    from conversation, unnest($8::text[], $9::bytea[]) with ordinality as message (activity_id, body, place)
  )
  select base, accepted from conversation
  union all
  select another_writer_was_first(), 0 where not exists (select from conversation)`;

/** Appends to a log outside a turn. Parameters: conversation, its key, number of messages, their ids, bodies, at. */
export const appendStatement = `
  with conversation as (
    update conversations set last_position = last_position + $3::int where id = $1 and sealing_key = $2
    returning last_position - $3::int as base
  ), logged as (
    insert into log (conversation_id, position, activity_id, body, logged_at)
    select $1, base + place, activity_id, body, $6
    from conversation, unnest($4::text[], $5::bytea[]) with ordinality as message (activity_id, body, place)
  )
  select base from conversation`;

/** A log's entries after a position. Parameters: conversation, position, limit. */
export const entriesStatement = `
  select c.sealing_key, l.position, l.activity_id, l.body
  from log l join conversations c on c.id = l.conversation_id
  where l.conversation_id = $1 and l.position > $2 and c.sealing_key is not null
  order by l.position limit $3`;

/** Counts a failed try of a message that still waits. Parameters: conversation, arrival number. */
export const countAttemptStatement = `
  update inbox set attempts = attempts + 1
  where conversation_id = $1 and arrival_number = $2 and standing = 'pending'`;

/** Conversations with messages that have waited since before a moment, the longest first. Parameters: moment, limit. */
export const pendingStatement = `
  select conversation_id from inbox where standing = 'pending' and received_at < $1
  group by conversation_id order by min(received_at) limit $2`;

/** The latest moment that the store knows of. */
export const lastEventStatement = `
  select greatest((select max(recorded_at) from events), (select max(received_at) from inbox),
                  (select max(started_at) from conversations), (select max(logged_at) from log)) as at`;
