/** Which cookie: one for each landlord, so that two chats in one browser do not meet. */
export interface SessionCookie {
  landlord: string;
  /** Whether residents reach this server by https (`PUBLIC_BASE_URL`). */
  https: boolean;
}

/** A session lasts 30 days (design 6), in seconds. */
const lifetimeSeconds = 30 * 24 * 3_600;

/** What a session's value can look like; anything else is no session, and is never looked up. */
const sessionToken = /^[\w-]{16,200}$/;

/**
 * Reads the resident's session from a `Cookie` header. Null when there is none, or when it cannot be one of ours.
 */
export function readSessionCookie(header: string | undefined, cookie: SessionCookie): string | null {
  const start = `${cookieName(cookie)}=`;
  const pair = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(start));
  const value = pair?.slice(start.length) ?? '';
  return sessionToken.test(value) ? value : null;
}

/**
 * The `Set-Cookie` value that keeps a session for 30 days, out of reach of scripts. By https it is partitioned: inside
 * a landlord's page browsers refuse every other cookie and throw on web storage.
 */
export function sessionCookie(value: string, cookie: SessionCookie): string {
  return `${cookieName(cookie)}=${value}; Max-Age=${lifetimeSeconds}; ${attributes(cookie)}`;
}

/** The `Set-Cookie` value that forgets the session: "end chat" on a shared computer. */
export function endedSessionCookie(cookie: SessionCookie): string {
  return `${cookieName(cookie)}=; Max-Age=0; ${attributes(cookie)}`;
}

function cookieName(cookie: SessionCookie): string {
  return `${cookie.https ? '__Host-' : ''}heard-${cookie.landlord}`;
}

function attributes(cookie: SessionCookie): string {
  return `Path=/; HttpOnly; ${cookie.https ? 'Secure; SameSite=None; Partitioned' : 'SameSite=Lax'}`;
}
