import { type Complaint, type ContactRoute, contactRoutes, type UnsafeReason } from '../complaint.ts';
import { deathOf } from '../people/deaths.ts';

/** As much of a complaint as says how the resident may be reached. */
export type Reachable = Pick<Complaint, 'guarded' | 'routeMarks'> & Partial<Pick<Complaint, 'deaths'>>;

/** A route that may not be used, and why. */
export interface UnsafeRoute {
  route: ContactRoute;
  because: UnsafeReason;
}

/**
 * The routes by which a message may be sent to the resident. EVERYTHING that sends, rings, posts or notifies asks this
 * first, at the moment of sending, and uses no other route (domain 4.2: nothing is sent until the resident says that it is
 * safe). A route that is missing here is not to be used, also where its number or address is known. Empty: nobody writes;
 * what there is to say waits in the chat. Pure; it depends on nothing that can be down.
 *
 * It says what is safe, not what is known: a sender still needs the address itself, and its words (`routeMarks`) may set
 * conditions that only a person can read ("text, but not after six").
 */
export function safeRoutes(complaint: Reachable): ContactRoute[] {
  return contactRoutes.filter((route) => reasonAgainst(complaint, route) === null);
}

/** The other routes, each with why not: what staff are shown. */
export function unsafeRoutes(complaint: Reachable): UnsafeRoute[] {
  return contactRoutes.flatMap((route) => {
    const because = reasonAgainst(complaint, route);
    return because === null ? [] : [{ route, because }];
  });
}

/** A guarded complaint holds also for routes that did not exist when it was guarded. */
function reasonAgainst(
  { guarded, routeMarks, deaths = [] }: Reachable,
  route: ContactRoute,
): UnsafeReason | null {
  if (deathOf({ deaths }, 'complainant') !== null) return 'died';
  const mark = routeMarks[route];
  if (mark === undefined) return guarded ? 'not_known' : null;
  return mark.safe ? null : mark.because;
}

/** Whether the resident must still be asked which way is safe: nothing may be sent, and they named no way. */
export function hasNoSafeRoute(complaint: Reachable): boolean {
  return complaint.guarded && safeRoutes(complaint).length === 0;
}
