import { accepted, type Decision } from '../../records/record.ts';
import type { CommandOf } from '../commands.ts';
import {
  type Complaint,
  type ComplaintEvent,
  type ContactRoute,
  contactRoutes,
  type Part,
  type Route,
} from '../complaint.ts';
import { refuse, type When } from '../rule.ts';
import { unsafeRoutes } from './safeRoutes.ts';

/**
 * Somebody may be hurt by a message (abuse, a threat at home, stalking, a read phone): no route is safe from here on until
 * the resident says so. What they had said was safe counts no more, were it said a minute ago: what is told now may have
 * changed it. The order of the events decides, never the day. What the same message says is safe is marked after this, and stays.
 * Taken wherever the complaint stands, closed ones too.
 */
export function guardContact(
  complaint: Complaint,
  { words }: CommandOf<'guardContact'>,
): Decision<ComplaintEvent> {
  const { guarded, routeMarks } = complaint;
  const routes = contactRoutes.filter((route) => !guarded || routeMarks[route]?.safe !== false);
  return accepted(...routes.map((route) => unsafe(route, words)));
}

function unsafe(route: ContactRoute, words: string | null): ComplaintEvent {
  return { type: 'RouteMarkedUnsafe', route, because: 'not_known', words };
}

/** The resident does not want to be reached so: at any time, wherever the complaint stands, and no reason is needed. */
export function markUnsafe(
  complaint: Complaint,
  { route, words }: CommandOf<'markUnsafe'>,
): Decision<ComplaintEvent> {
  const known = complaint.routeMarks[route];
  return known?.safe === false && known.because === 'said'
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'RouteMarkedUnsafe', route, because: 'said', words });
}

/**
 * The resident says that a route is safe. Their own word only: given by themselves, or recorded by staff who heard it, with
 * what was said; never by Heard alone. A route that was never in doubt needs no mark.
 */
export function markSafe(
  complaint: Complaint,
  { route, words }: CommandOf<'markSafe'>,
  { by }: When,
): Decision<ComplaintEvent> {
  if (by.kind === 'heard') return refuse('OWN_WORD_NEEDED');
  if (unsafeRoutes(complaint).every((each) => each.route !== route)) return accepted();
  return accepted<ComplaintEvent>({ type: 'RouteMarkedSafe', route, words });
}

/** What each way of giving a contact is used for. */
export const routesOf: Record<Route, ContactRoute[]> = {
  phone: ['phone', 'text'],
  email: ['email'],
  post: ['post'],
  chat: [],
};

/**
 * What a changed answer makes unsafe again: "it is safe" was said of the number, address or home that we had. For a
 * complaint that is not guarded a new number is as good as the old one.
 */
export function unsafeAgain(complaint: Complaint, part: Part): ComplaintEvent[] {
  if (!complaint.guarded) return [];
  return changedRoutes(complaint, part)
    .filter((route) => complaint.routeMarks[route]?.safe === true)
    .map((route) => unsafe(route, null));
}

function changedRoutes({ details }: Complaint, part: Part): ContactRoute[] {
  if (part === 'home') return ['post', 'visit'];
  if (part !== 'reach' || details.reach?.words === null) return [];
  // Words that name no route may have meant any of them.
  return details.reach?.routes?.flatMap((route) => routesOf[route]) ?? ['phone', 'text', 'email', 'post'];
}
