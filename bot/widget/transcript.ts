import type { HeardData, SummaryLine } from '../../dialogs/spoken.ts';
import type { Instant } from '../../services/clock.ts';
import type { LogEntry, LoggedActivity } from '../../services/conversations/loggedActivity.ts';

/** An answer that can be given with one press. */
export interface Suggestion {
  title: string;
  /** What is sent when it is pressed. */
  value: string;
}

/** One message as a page shows it. */
export interface Message {
  /** The activity's id: a later activity with the same id takes its place. */
  id: string;
  by: 'resident' | 'heard';
  text: string;
  at: Instant | null;
  /** The sender's own id of the message, where it gave one. */
  clientId: string | null;
  suggestions: Suggestion[];
  /** The read-back; empty in every other message. */
  summary: SummaryLine[];
  /** What the message does (`HeardData.acts`). */
  acts: string[];
  /** The reference of the complaint that it is about. */
  reference: string | null;
}

/** Reads an activity as a message; null for anything that is not shown (typing, events, empty ones). */
export function messageOf(activity: LoggedActivity): Message | null {
  if (activity.type !== 'message' || typeof activity.id !== 'string') return null;
  const text = typeof activity.text === 'string' ? activity.text : '';
  const channelData = fields(activity.channelData);
  const heard = fields(channelData.heard) as Partial<HeardData>;
  const summary = Array.isArray(heard.summary) ? heard.summary : [];
  if (text === '' && summary.length === 0) return null;
  return {
    id: activity.id,
    by: fields(activity.from).role === 'user' ? 'resident' : 'heard',
    text,
    at: stringOrNull(activity.timestamp),
    clientId: stringOrNull(channelData.clientActivityID),
    suggestions: suggestionsOf(activity),
    summary,
    acts: Array.isArray(heard.acts) ? heard.acts : [],
    reference: stringOrNull(heard.reference),
  };
}

/** A conversation's log as the messages that it comes to: updates in place, in order of first appearance. */
export function messagesOf(entries: readonly LogEntry[]): Message[] {
  const messages = new Map<string, Message>();
  for (const { activity } of entries) {
    const message = messageOf(activity);
    if (message !== null) messages.set(message.id, message);
  }
  return [...messages.values()];
}

/** Suggested answers hold only until the next message: those of the last one, if it is Heard's. */
export function openSuggestions(messages: readonly Message[]): Suggestion[] {
  const last = messages[messages.length - 1];
  return last?.by === 'heard' ? last.suggestions : [];
}

/** The reference that was last spoken of; null before any. */
export function lastReference(messages: readonly Message[]): string | null {
  return messages.reduce<string | null>((last, { reference }) => reference ?? last, null);
}

function suggestionsOf(activity: LoggedActivity): Suggestion[] {
  const actions = fields(activity.suggestedActions).actions;
  if (!Array.isArray(actions)) return [];
  return actions.flatMap((action: unknown) => {
    const { title, value } = fields(action);
    return typeof title === 'string' && typeof value === 'string' && value !== '' ? [{ title, value }] : [];
  });
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
