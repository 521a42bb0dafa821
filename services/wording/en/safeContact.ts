import type { ContactRoute, UnsafeReason } from '../../complaints/complaint.ts';
import type { Landlord } from '../../landlords/landlord.ts';

/** What is not to be done, or is safe to do, by each route: "not to ring you", "safe to text you". */
const doing: Record<ContactRoute, string> = {
  phone: 'ring you',
  text: 'text you',
  email: 'e-mail you',
  post: 'write to you by post',
  visit: 'visit you',
  notification: 'send notices to your phone or computer',
};

/** What each route is called for staff: "Do not contact by phone". */
const called: Record<ContactRoute, string> = {
  phone: 'phone',
  text: 'text message',
  email: 'e-mail',
  post: 'post',
  visit: 'a visit',
  notification: 'notices from the chat',
};

function listed(routes: readonly ContactRoute[], last: 'or' | 'and'): string {
  const all = routes.map((route) => doing[route]);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${last} ${all.at(-1)}`;
}

const nothingSent =
  'The team is told not to ring, text, e-mail, write or visit until you say that a way is safe.';
const newsHere = 'You can still use this chat. For news, come back here and ask “where is my complaint?”';

/** Asked once, in place of the usual question, when a message to the resident could put them in danger (domain 4.2). */
export const safeWayQuestion = {
  text: `Which way of reaching you is safe? I ask because somebody else might hear the phone, see a message or open a letter. ${nothingSent}\n\nTell me the way and the best time. For example: “text me, before three”. Or choose this chat only: then nobody contacts you, and you look here for news.`,
  again:
    'Is there a safe way, such as a text, a call, an e-mail or a letter? Tell me which, and when. Or say “this chat only” or “skip”. Then nobody contacts you.',
  plainer: 'How can we contact you safely? Only say a way that nobody else can see. For example: text.',
  buttons: ['This chat only', 'I don’t know', 'Skip'],
};

/** A bare number answers only half of it. */
export const ringOrText = {
  text: 'Thank you. Is it safe to ring that number, to text it, or both? Is there a best time?',
  buttons: ['Only text', 'Only ring', 'Both', 'Neither'],
};

/** Asks how a person can reach somebody who may be in danger. */
export const personSafeContact =
  'If you would like them to contact you, tell me a safe way: one that nobody else sees or hears. Tell me the best time too. If there is none, that is fine.';

/** No way is safe, or none was named. */
export const noWayIsSafe = `That is fine. ${nothingSent} ${newsHere} If a way becomes safe, tell me here at any time.`;

/** The resident said that these ways are safe. */
export function safeWayKept(routes: readonly ContactRoute[], others: boolean): string {
  const kept = `Thank you. I have written down that it is safe to ${listed(routes, 'and')}.`;
  return `${kept}${others ? ' The team is told to use no other way.' : ''} If that changes, tell me here at any time.`;
}

/** It is safe to ring or write, and nothing to do it with is known. */
export const contactMissing = 'I do not have a number or an address for that yet. You can type it here.';

/** The resident does not want to be reached in these ways. */
export function routesRefused(routes: readonly ContactRoute[]): string {
  return `Thank you for telling me. I have written down that the team is not to ${listed(routes, 'or')}.`;
}

/** Stands in the read-back: the ways that were heard as not wanted, and how to put a wrong one right. */
export function readBackRoutes(routes: readonly ContactRoute[]): string {
  const [first = 'phone'] = routes;
  const leave = doing[first].replace(/ you\b/, ' me').replace(' your ', ' my ');
  return `You asked us not to ${listed(routes, 'or')}. If that is wrong, tell me. For example: “you can ${leave}”.`;
}

/** The same, where this browser holds no complaint to write it down with, and no person has been told. */
export function routesHeardOnly({ shortName, contacts }: Landlord): string {
  const numbers = contacts.phones.map(({ number }) => number).join(' or ');
  return `Thank you for telling me. I remember that in this chat: a complaint that you make here will say so. This chat holds no complaint of yours, so the team does not know it yet. If they have your number or address already, tell them too: ${shortName}, ${numbers}.`;
}

/** Somebody else reads, hears or opens: nothing is sent at all. */
export const nothingIsSent = `Thank you for telling me. ${nothingSent} ${newsHere} If a way is safe, you can tell me, for example “you can text me”.`;

/** Goes with dates that say "we write to you": not to somebody's door, when that is not safe. */
export function writtenSafely(nothingSafe: boolean): string {
  return nothingSafe
    ? `${nothingSent} ${newsHere}`
    : 'The team may only write or speak to you in a way that you said is safe.';
}

/** A new number or address in place of one that was safe, or where none is known to be. */
export const newContactNotUsed =
  'The team is told not to use it until you say that it is safe, for example “you can text me” or “e-mail is safe”.';

const whyNot: Record<UnsafeReason, string> = {
  said: 'the resident asked us not to',
  not_known: 'not known to be safe',
  died: 'the resident has died',
};

/** For staff, beside a route that must not be used. */
export function doNotContact(route: ContactRoute, because: UnsafeReason): string {
  return `Do not contact by ${called[route]}: ${whyNot[because]}`;
}

/** For staff, beside a route that the resident said is safe. */
export function mayContact(route: ContactRoute): string {
  return `Safe to contact by ${called[route]}, the resident says`;
}

/** Stands in the read-back for what somebody beside the resident must not read there. */
export const notShown = {
  phone: (number: string) => `a number ending in ${number.replace(/\D/g, '').slice(-2)}`,
  email: (address: string) => `an e-mail address beginning with “${address.charAt(0)}”`,
  home: 'I have it, and I do not show it here',
  notUsed: 'not to be used until you say that it is safe',
};
