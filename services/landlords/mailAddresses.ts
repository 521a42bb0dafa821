import { z } from 'zod';

/** An address with the name that stands before it. */
export interface Mailbox {
  /** Null: the address stands alone. */
  name: string | null;
  address: string;
}

// No quoted local parts and no domain in brackets: nobody has them, and what reads mail trips over them.
const local = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
const domain = '(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const alone = new RegExp(`^${local}@${domain}$`);
const named = new RegExp(`^"?(?<name>[^"<>@\\p{Cc}]{1,80}?)"?\\s*<(?<address>${local}@${domain})>$`, 'u');

/** The longest address that mail servers take (RFC 5321). */
const longest = 254;
const longestLocal = 64;

/** Whether a text is one e-mail address and nothing else: no name, no line break, no second address. */
export function isAddress(text: string): boolean {
  return text.length <= longest && alone.test(text) && text.indexOf('@') <= longestLocal;
}

/** Reads "Belgrave complaints <complaints@example.org>" or an address alone. Null: it is neither. */
export function readMailbox(text: string): Mailbox | null {
  const trimmed = text.trim();
  if (isAddress(trimmed)) return { name: null, address: trimmed };
  const { name, address } = named.exec(trimmed)?.groups ?? {};
  if (name === undefined || address === undefined || !isAddress(address)) return null;
  return { name: name.trim(), address };
}

/** What goes in the place of the star is at most so long: services/mail/mailTokens. */
export const tokenLength = 46;

/**
 * Whether replies can come there: an address alone, or one with `+*` before the `@`, where the mail server takes anything behind a
 * plus as the same mailbox. Then each case has an address of its own, and a bounce says which letter came back.
 */
export function isReplyAddress(text: string): boolean {
  return isAddress(text.replace('+*@', '@')) && (!text.includes('*') || isShortBeforeStar(text));
}

function isShortBeforeStar(text: string): boolean {
  const at = text.indexOf('+*@');
  return at > 0 && text.indexOf('*') === at + 1 && at + 1 + tokenLength <= longestLocal;
}

/** A mailbox as it may stand in a landlord's file. */
export const mailboxSchema = z
  .string()
  .refine(
    (text) => readMailbox(text) !== null,
    'must be an address such as Belgrave <complaints@example.org>',
  );

/** Where replies go, as it may stand in a landlord's file. */
export const replyAddressSchema = z
  .string()
  .refine(isReplyAddress, 'must be an address such as complaints@example.org or complaints+*@example.org');

/** Whose mail it is, where a landlord has addresses of its own: without them MAIL_FROM and MAIL_REPLY_TO hold. */
export const mailSchema = z.strictObject({
  from: mailboxSchema,
  /** Null: MAIL_REPLY_TO, else the address that it comes from. */
  replyTo: replyAddressSchema.nullable().default(null),
});
