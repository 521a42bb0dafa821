import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a form of the chat page is for: whose chat, and which. */
export interface TicketContents {
  conversationId: string;
  residentId: string;
}

/** What a ticket is bound to: one landlord's page in one browser session. */
export interface TicketBinding {
  secret: Uint8Array | string;
  landlord: string;
  sessionToken: string;
}

const contentsSchema = z.strictObject({ conversationId: z.string().min(1), residentId: z.string().min(1) });

/**
 * Makes the hidden field that proves that a form came from our own page (CSRF). It is signed together with the
 * session's cookie, which another site can neither read nor guess, and says which conversation the form belongs to:
 * a message that speaks of danger is answered from it even when the store that knows the session is down
 * (design 3.10). A fresh number at the front makes every ticket different, so that nothing can be learnt from the
 * compressed size of pages.
 */
export function writeTicket(contents: TicketContents, binding: TicketBinding): string {
  const body = `${randomBytes(9).toString('base64url')}.${Buffer.from(JSON.stringify(contents)).toString('base64url')}`;
  return `${body}.${signature(body, binding)}`;
}

/** Reads a ticket. Null when it is not ours, is another landlord's, or belongs to another session. */
export function readTicket(ticket: string, binding: TicketBinding): TicketContents | null {
  const [nonce, contents, signed, ...rest] = ticket.split('.');
  if (nonce === undefined || contents === undefined || signed === undefined || rest.length > 0) return null;
  if (!same(signed, signature(`${nonce}.${contents}`, binding))) return null;
  const parsed = contentsSchema.safeParse(JSON.parse(Buffer.from(contents, 'base64url').toString('utf8')));
  return parsed.success ? parsed.data : null;
}

function signature(body: string, binding: TicketBinding): string {
  return createHmac('sha256', binding.secret)
    .update(`heard chat form\n${binding.landlord}\n${binding.sessionToken}\n${body}`)
    .digest('base64url');
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
