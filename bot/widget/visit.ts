import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'restify';
import type { LogEntry } from '../../services/conversations/loggedActivity.ts';
import type { Budget } from '../../services/coordination/coordination.ts';
import { HeardError, hasCode } from '../../services/errors.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { callerKey } from '../directLine/addresses.ts';
import type { OpenChat } from '../reception.ts';
import { readSessionCookie, sessionCookie } from '../sessionCookie.ts';
import { chatPage, type FormMarks } from './chatPage.ts';
import { writeTicket } from './formTicket.ts';
import { troublePage } from './plainPages.ts';
import { type Site, sendPage } from './site.ts';
import { messagesOf } from './transcript.ts';

/** One request for a landlord's chat. */
export interface Visit {
  site: Site;
  request: Request;
  response: Response;
  landlord: Landlord;
  /** The session's cookie, when the browser sent one. */
  sessionToken: string | null;
}

/** What a rendering of the chat page carries over from a form that was not taken. */
export interface CarriedOver {
  status: number;
  problem: string | null;
  messageId: string;
  draft: string;
}

/** Pages that may start a chat, for each address: many residents can share one. */
const startBudget: Budget = { name: 'generate', points: 120, seconds: 60 };

/** So long a page waits for the turn before it says that the answer is not ready. */
export const settleMilliseconds = 8_000;

/** A page with nothing carried over. */
export function freshPage(): CarriedOver {
  return { status: 200, problem: null, messageId: randomUUID(), draft: '' };
}

/** The request's landlord and session; null when there is no such landlord. */
export function visitOf(site: Site, request: Request, response: Response): Visit | null {
  const landlord = site.reception.landlord(String(request.params.landlord));
  if (landlord === null) return null;
  const cookie = { landlord: landlord.id, https: site.https };
  return {
    site,
    request,
    response,
    landlord,
    sessionToken: readSessionCookie(request.headers.cookie, cookie),
  };
}

/**
 * Shows the chat, and starts one for somebody who has none. The greeting is a turn like any other, so an empty log is
 * waited for.
 */
export async function showChat(visit: Visit, carried: CarriedOver): Promise<void> {
  const { site, request, response, landlord } = visit;
  const { open, entries } = await openChat(visit, visit.sessionToken);
  if (open.sessionToken !== visit.sessionToken) {
    response.setHeader(
      'Set-Cookie',
      sessionCookie(open.sessionToken, { landlord: landlord.id, https: site.https }),
    );
  }
  const ticket = writeTicket(
    { conversationId: open.conversationId, residentId: open.session.residentId },
    { secret: site.csrfSecret, landlord: landlord.id, sessionToken: open.sessionToken },
  );
  const body = chatPage(site, {
    landlord,
    conversationId: open.conversationId,
    messages: messagesOf(entries),
    position: entries.at(-1)?.position ?? 0,
    form: { ...carried, ticket },
    problem: carried.problem,
  });
  await sendPage(site, request, response, { status: carried.status, body, landlord });
}

/** The page for when the store is down. Whoever has a valid form keeps it, with the words in its box. */
export async function showTrouble(visit: Visit, form: FormMarks | null): Promise<void> {
  const { site, request, response, landlord } = visit;
  response.setHeader('Retry-After', '60');
  await sendPage(site, request, response, { status: 503, body: troublePage(site, landlord, form), landlord });
}

async function openChat(
  visit: Visit,
  token: string | null,
): Promise<{ open: OpenChat; entries: LogEntry[] }> {
  try {
    if (token === null) await spend(visit.site, startBudget, callerOf(visit));
    const open = await visit.site.reception.open(visit.landlord.id, token);
    return { open, entries: await wholeLog(visit, open) };
  } catch (thrown) {
    if (token === null || !hasCode(thrown, 'CONVERSATION_NOT_FOUND')) throw thrown;
    return openChat(visit, null);
  }
}

const readAtOnce = 500;

/** A conversation's log from first to last; an empty one is waited for. */
export async function wholeLog(visit: Visit, open: Pick<OpenChat, 'conversationId'>): Promise<LogEntry[]> {
  const { reception } = visit.site;
  const first = await reception.entriesAfter(open.conversationId, 0, readAtOnce);
  if (first.length === 0) {
    await reception.settle(open.conversationId, settleMilliseconds);
    return reception.entriesAfter(open.conversationId, 0, readAtOnce);
  }
  const entries = first;
  for (let part = first; part.length === readAtOnce; ) {
    part = await reception.entriesAfter(open.conversationId, entries.at(-1)?.position ?? 0, readAtOnce);
    entries.push(...part);
  }
  return entries;
}

/**
 * Takes one from a budget. Throws TOO_MANY when it is spent. A keeper of budgets that fails lets everyone through:
 * limits may vanish, a resident's message may not (design 3.7).
 */
export async function spend(site: Site, budget: Budget, key: string): Promise<void> {
  const wait = await site.coordination.spend(budget, key).catch(() => 0);
  if (wait > 0) throw new HeardError('TOO_MANY', `Rate limit reached: ${budget.name}`);
}

/** Stands for the address of whoever sends this request, in limits. */
export function callerOf({ site, request }: Pick<Visit, 'site' | 'request'>): string {
  return callerKey(keysOf(site), request);
}

function keysOf(site: Site): Parameters<typeof callerKey>[0] {
  return { tokenSecret: site.csrfSecret, ...(site.addressOf && { addressOf: site.addressOf }) };
}
