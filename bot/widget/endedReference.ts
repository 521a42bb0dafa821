import type { Visit } from './visit.ts';

const seconds = 60;

/**
 * Carries the reference over to the page after "end chat", which takes it away again. Not in the address: the history
 * of a computer that others use would keep it.
 */
export function referenceCookie(visit: Visit, reference: string): string {
  return cookie(visit, encodeURIComponent(reference), seconds);
}

/** Reads the reference of the chat that has just ended, once. */
export function takeReference(visit: Visit): string | null {
  const given = new RegExp(`(?:^|;\\s*)${nameFor(visit)}=([\\w-]{1,40})(?:;|$)`).exec(
    visit.request.headers.cookie ?? '',
  );
  if (given === null) return null;
  visit.response.setHeader('Set-Cookie', cookie(visit, '', 0));
  return given[1] ?? null;
}

function nameFor(visit: Visit): string {
  return `heard-ended-${visit.landlord.id}`;
}

function cookie(visit: Visit, value: string, age: number): string {
  const { site, landlord } = visit;
  const path = `${site.base}/chat/${landlord.id}/ended`;
  return `${nameFor(visit)}=${value}; Path=${path}; Max-Age=${age}; HttpOnly; ${site.https ? 'Secure; SameSite=None; Partitioned' : 'SameSite=Lax'}`;
}
