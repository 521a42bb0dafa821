import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { LoggedActivity } from '../../services/conversations/loggedActivity.ts';
import { HeardError } from '../../services/errors.ts';
import { noFilesYet, nothingSaid, tooLong } from '../../services/wording/en/directLine.ts';
import type { IncomingMessage } from '../reception.ts';
import type { TokenClaims } from './tokens.ts';

/** The longest text, in characters as Unicode counts them. A furious 10,000 must pass; a pasted book must not. */
export const mostCharacters = 12_000;

/** Deeper nesting than any card or client sends; unbounded, it would exhaust the stack. */
const deepest = 20;

const channelData = z.looseObject({ clientActivityID: z.string().min(1).max(200).optional() }).nullish();

const messageSchema = z.object({
  type: z.literal('message'),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().max(35).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  channelData,
});

const eventSchema = z.object({
  type: z.literal('event'),
  name: z.string().min(1).max(200),
  value: z.unknown().optional(),
  locale: z.string().max(35).nullish(),
  channelData,
});

const typingSchema = z.object({ type: z.literal('typing') });

const activitySchema = z.discriminatedUnion('type', [messageSchema, eventSchema, typingSchema]);

/** Somebody is typing: shown and forgotten. */
export interface Typing {
  kind: 'typing';
  activity: LoggedActivity;
}

/** A message or an event for the reception. */
export interface Incoming {
  kind: 'message';
  message: IncomingMessage;
}

/**
 * Reads what a client posted. Only known fields survive, the sender is who the token says, `channelData` stays as it
 * is (its `clientActivityID` turns "sending" into "sent"), and characters that no store takes are gone: null bytes,
 * half surrogates. Throws INPUT.
 */
export function readActivity(body: unknown, claims: TokenClaims): Incoming | Typing {
  if (depth(body) > deepest) throw new HeardError('INPUT', 'An activity is nested too deeply');
  const parsed = activitySchema.safeParse(cleaned(body));
  if (!parsed.success) {
    throw new HeardError('INPUT', 'An activity does not have the shape of one', { cause: parsed.error });
  }
  const from = { id: claims.user, role: 'user' };
  const sent = parsed.data;
  if (sent.type === 'typing') return { kind: 'typing', activity: { type: 'typing', from } };
  const own = sent.type === 'message' ? ownFields(sent) : { name: sent.name };
  const activity = withoutNothing({
    type: sent.type,
    ...own,
    value: sent.value,
    locale: sent.locale,
    channelData: sent.channelData,
    from,
  });
  const clientId = sent.channelData?.clientActivityID ?? randomUUID();
  const { conversationId, landlord } = claims;
  return { kind: 'message', message: { conversationId, clientId, activity, landlord } };
}

/** The text is plain: read as Markdown, a resident's own words come back rearranged. */
function ownFields(sent: z.infer<typeof messageSchema>): Record<string, unknown> {
  if ((sent.attachments ?? []).length > 0) throw refused('An activity carries attachments', noFilesYet);
  const text = sent.text ?? '';
  const isPostBack = sent.value !== undefined && sent.value !== null;
  if (text.trim() === '' && !isPostBack) throw refused('A message has neither text nor value', nothingSaid);
  if (isLongerThan(text, mostCharacters)) throw refused('A message is too long', tooLong(mostCharacters));
  return text === '' ? {} : { text, textFormat: 'plain' };
}

function refused(what: string, resident: string): HeardError {
  return new HeardError('INPUT', what, { resident });
}

function withoutNothing(activity: LoggedActivity): LoggedActivity {
  const filled = Object.entries(activity).filter(([, value]) => value !== undefined && value !== null);
  return { ...Object.fromEntries(filled), type: activity.type };
}

function isLongerThan(text: string, characters: number): boolean {
  return text.length > characters && Array.from(text).length > characters;
}

function depth(value: unknown, level = 0): number {
  if (typeof value !== 'object' || value === null || level > deepest) return level;
  return Object.values(value).reduce<number>((most, inner) => Math.max(most, depth(inner, level + 1)), level);
}

/** PostgreSQL stores neither a null byte nor half of a surrogate pair, and refuses the whole message for one. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [String(cleaned(name)), cleaned(inner)]),
  );
}
