import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Budget } from '../../services/coordination/coordination.ts';
import { hasCode } from '../../services/errors.ts';
import { notTaken, trouble } from '../../services/wording/en/page.ts';
import { mostCharacters } from '../directLine/incoming.ts';
import { answerAtTheDoor } from '../door.ts';
import type { IncomingMessage, Received } from '../reception.ts';
import { endedSessionCookie } from '../sessionCookie.ts';
import { referenceCookie } from './endedReference.ts';
import { readTicket, type TicketContents } from './formTicket.ts';
import { safetyPage, smallPage } from './plainPages.ts';
import { reportFault, sendOn, sendPage } from './site.ts';
import { lastReference, messagesOf } from './transcript.ts';
import { callerOf, settleMilliseconds, showChat, showTrouble, spend, type Visit, wholeLog } from './visit.ts';

const formSchema = z.object({
  ticket: z.string().max(2_000),
  id: z.string().regex(/^[\w-]{8,64}$/),
  text: z.string().default(''),
  /** A suggested answer that was pressed. It wins over what stands in the box. */
  choice: z.string().optional(),
});

/** Messages of one conversation: the same budget as over Direct Line. */
const postBudget: Budget = { name: 'post', points: 20, seconds: 10 };

type Form = z.infer<typeof formSchema>;

/** A message from the form: taken, given its turn, and then the page again (303), so that a reload sends nothing. */
export async function takeMessage(visit: Visit): Promise<void> {
  const form = formSchema.safeParse(visit.request.body);
  if (!form.success) return refuseForm(visit);
  const text = (form.data.choice ?? form.data.text).replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
  const contents = ticketOf(visit, form.data.ticket);
  if (contents === null) {
    return again(visit, form.data, 403, visit.sessionToken === null ? notTaken.noCookie : notTaken.stale);
  }
  if (text === '') return again(visit, form.data, 400, notTaken.empty);
  if (Array.from(text).length > mostCharacters)
    return again(visit, form.data, 413, notTaken.tooLong(mostCharacters));
  try {
    const message = messageOf(visit, form.data, contents, text);
    // A message about danger is answered however many came before it (design 3.10).
    const { danger } = answerAtTheDoor(message.activity);
    if (!danger) {
      await spend(visit.site, postBudget, contents.conversationId);
    }
    const received = await visit.site.reception.receive({ ...message, caller: callerOf(visit) });
    await answer(visit, { contents, text, danger: Boolean(danger) }, received);
  } catch (thrown) {
    await notReceived(visit, form.data, thrown);
  }
}

/** "End chat": the cookie goes whatever happens, so that the next person on this computer finds nothing. */
export async function endChat(visit: Visit): Promise<void> {
  const form = z.object({ ticket: z.string().max(2_000) }).safeParse(visit.request.body);
  if (!form.success) return refuseForm(visit);
  const { site, sessionToken, landlord } = visit;
  if (sessionToken === null) return toEnded(visit);
  const contents = ticketOf(visit, form.data.ticket);
  if (contents === null) {
    return again(visit, { ticket: '', id: randomUUID(), text: '' }, 403, notTaken.staleEnd);
  }
  const ended = endedSessionCookie({ landlord: landlord.id, https: site.https });
  visit.response.setHeader('Set-Cookie', ended);
  try {
    const reference = lastReference(messagesOf(await wholeLog(visit, contents)));
    if (reference !== null) {
      visit.response.setHeader('Set-Cookie', [ended, referenceCookie(visit, reference)]);
    }
  } catch (thrown) {
    reportFault(site, thrown);
  }
  try {
    await site.reception.end(sessionToken);
  } catch (thrown) {
    reportFault(site, thrown);
  }
  await toEnded(visit);
}

function ticketOf(visit: Visit, ticket: string): TicketContents | null {
  const { site, landlord, sessionToken } = visit;
  if (sessionToken === null) return null;
  return readTicket(ticket, { secret: site.csrfSecret, landlord: landlord.id, sessionToken });
}

/**
 * The form's id and the words together make the message's id: the same form sent twice is one message, but a form
 * that the back button brought out again with other words in it is another.
 */
function messageOf(visit: Visit, form: Form, contents: TicketContents, text: string): IncomingMessage {
  const clientId = `${form.id}.${createHash('sha256').update(text).digest('base64url').slice(0, 12)}`;
  return {
    conversationId: contents.conversationId,
    clientId,
    landlord: visit.landlord.id,
    activity: {
      type: 'message',
      text,
      textFormat: 'plain',
      locale: 'en-GB',
      from: { id: contents.residentId, role: 'user' },
      channelData: { clientActivityID: clientId },
    },
  };
}

async function answer(
  visit: Visit,
  { contents, text, danger }: { contents: TicketContents; text: string; danger: boolean },
  received: Received,
): Promise<void> {
  const { site, request, response, landlord } = visit;
  if (received.spooled.length > 0) {
    const own = { type: 'message', id: received.activityId, text, from: { role: 'user' } };
    // The answer first: below 10,000 characters of one's own it would not be seen.
    const messages = messagesOf(
      [...received.spooled, own].map((activity, position) => ({
        position,
        // Outside the log an answer may have no id yet; without one it would not be shown.
        activity: { ...activity, id: activity.id ?? `spooled-${position}` },
      })),
    );
    // 200 and not 503: a proxy in front may put its own page in the place of an error, and this one may save a life.
    await sendPage(site, request, response, {
      status: 200,
      body: safetyPage(site, landlord, messages),
      landlord,
    });
    return;
  }
  await site.reception.settle(contents.conversationId, settleMilliseconds);
  // The newest question, its buttons and the box are what is needed next; what to do in danger is read from its start.
  const place = danger ? 'latest' : 'newest';
  await sendOn(site, request, response, { path: `/chat/${landlord.id}#${place}`, landlord });
}

/** The message was refused. Its words go back into the box in every case. */
async function notReceived(visit: Visit, form: Form, thrown: unknown): Promise<void> {
  if (hasCode(thrown, 'TOO_MANY')) return again(visit, form, 429, notTaken.tooMany);
  if (hasCode(thrown, 'TOO_LARGE')) return again(visit, form, 413, notTaken.tooLong(mostCharacters));
  if (hasCode(thrown, 'CONVERSATION_NOT_FOUND')) {
    return again({ ...visit, sessionToken: null }, form, 410, notTaken.ended);
  }
  reportFault(visit.site, thrown);
  await showTrouble(visit, { ticket: form.ticket, messageId: form.id, draft: draftOf(visit, form) });
}

/** The page again, with what was written in the box and the reason above it; without the store, the plain page. */
async function again(visit: Visit, form: Form, status: number, problem: string): Promise<void> {
  const draft = draftOf(visit, form);
  try {
    await showChat(visit, { status, problem, messageId: form.id, draft });
  } catch (thrown) {
    reportFault(visit.site, thrown);
    await showTrouble(visit, { ticket: form.ticket, messageId: form.id, draft });
  }
}

/** What was written. Another site may post a form here, but it does not get to put words into the resident's box. */
function draftOf(visit: Visit, form: Form): string {
  return visit.request.headers['sec-fetch-site'] === 'cross-site' ? '' : (form.choice ?? form.text);
}

async function refuseForm(visit: Visit): Promise<void> {
  const body = smallPage(visit.site, trouble.badFormTitle, trouble.badForm);
  await sendPage(visit.site, visit.request, visit.response, { status: 400, body, landlord: visit.landlord });
}

async function toEnded(visit: Visit): Promise<void> {
  const { site, request, response, landlord } = visit;
  await sendOn(site, request, response, { path: `/chat/${landlord.id}/ended`, landlord });
}
