import type { Complaint } from '../complaint.ts';
import type { ContactRoute } from '../routes/contactRoutes.ts';
import { routesOf } from '../routes/markRoutes.ts';
import { safeRoutes } from '../routes/safeRoutes.ts';
import { deathOf } from './deaths.ts';
import { type Contact, ownContact } from './events.ts';

/** Why a contact opens nothing, as a refusal's code. */
export type NoAccess =
  | 'NO_SUCH_CONTACT'
  | 'CONTACT_REMOVED'
  | 'AUTHORITY_NEEDED'
  | 'CONTACT_IN_DOUBT'
  | 'RESIDENT_DIED';

/** The routes by which the resident's own answer can be used, safe or not; words that name none may mean any of them. */
function ownRoutes({ details: { reach } }: Complaint): ContactRoute[] {
  if (reach === undefined || reach.words === null) return [];
  return reach.routes?.flatMap((route) => routesOf[route]) ?? ['phone', 'text', 'email', 'post'];
}

/** Whether staff took the resident's own answer, as it stands now, off the case. */
export function isOwnRemoved({ removedReach, details }: Complaint): boolean {
  return removedReach !== null && removedReach.reach === (details.reach?.words ?? null);
}

/** Whether somebody may speak for the resident now; whoever is not their representative needs no authority. */
export function hasAuthority({ role, authority, authorityEnded }: Contact): boolean {
  return role !== 'representative' || (authority !== null && authorityEnded === null);
}

/**
 * Danger from somebody near was told after this contact was put on the case. Who shares the tenancy or speaks for them may be that
 * somebody: a person must put them on the case anew, or see their authority again. The order of the events decides, never the day.
 */
export function isInDoubt({ history }: Complaint, { number, role }: Contact): boolean {
  if (role === 'resident') return false;
  const guarded = history.findLastIndex(
    (event) => event.type === 'RouteMarkedUnsafe' && event.because === 'not_known',
  );
  const seen = history.findLastIndex(
    (event) => (event.type === 'ContactAdded' || event.type === 'AuthorityShown') && event.contact === number,
  );
  return guarded > seen;
}

/** Whether a contact belongs to somebody who died: whoever made the complaint, or the resident for whom it is made. */
function isOfTheDead(complaint: Complaint, number: number): boolean {
  const isComplainants = deathOf(complaint, 'complainant') !== null;
  if (number === ownContact) return isComplainants;
  if (!isComplainants && deathOf(complaint, 'represented') === null) return false;
  return complaint.contacts.some((each) => each.number === number && each.role === 'resident');
}

/** Why whoever is reached by this contact may not see the case. Null: they may. */
export function whyNoAccess(complaint: Complaint, number: number): NoAccess | null {
  if (isOfTheDead(complaint, number)) return 'RESIDENT_DIED';
  if (number === ownContact) {
    if (isOwnRemoved(complaint)) return 'CONTACT_REMOVED';
    return ownRoutes(complaint).length === 0 ? 'NO_SUCH_CONTACT' : null;
  }
  const contact = complaint.contacts.find((each) => each.number === number);
  if (contact === undefined) return 'NO_SUCH_CONTACT';
  if (contact.removed !== null) return 'CONTACT_REMOVED';
  if (!hasAuthority(contact)) return 'AUTHORITY_NEEDED';
  return isInDoubt(complaint, contact) ? 'CONTACT_IN_DOUBT' : null;
}

/** The routes by which a contact of the case may be reached now (`safeRoutes`). None where they may not see the case. */
export function usableRoutes(complaint: Complaint, number: number): ContactRoute[] {
  if (whyNoAccess(complaint, number) !== null) return [];
  const contact = complaint.contacts.find((each) => each.number === number);
  const routes = contact === undefined ? ownRoutes(complaint) : [contact.route];
  // Whoever speaks for somebody who died is alive: their own ways were not marked by it.
  const safe = safeRoutes({ ...complaint, deaths: [] });
  return routes.filter((route) => safe.includes(route));
}
