import type { IncomingMessage } from 'node:http';
import type { Landlord } from '../../services/landlords/landlord.ts';

/**
 * Which pages may talk to a landlord's chat: the landlord's own, ours under `PUBLIC_BASE_URL`, and any page that came
 * from the very host it calls. A caller without an `Origin` header is no page; see callers.ts.
 */
export class Origins {
  readonly #own: string | null;

  /** @param publicBaseUrl where residents reach this server; null when not configured. */
  constructor(publicBaseUrl: string | null) {
    this.#own = originOf(publicBaseUrl);
  }

  /** Whether the page that sent this request may use the chat of one of these landlords. False without an origin. */
  allows(request: IncomingMessage, landlords: Landlord[]): boolean {
    const origin = originOf(request.headers.origin ?? null);
    if (origin === null) return false;
    if (origin === this.#own || new URL(origin).host === request.headers.host) return true;
    return landlords.some((landlord) =>
      landlord.allowedOrigins.some((allowed) => originOf(allowed) === origin),
    );
  }
}

/** The origin of an address, `https://chat.example`. Null for none, `null`, and anything but http and https. */
export function originOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.origin : null;
}

/** The CORS headers of every answer to an allowed page. */
export function corsHeaders(origin: string): Record<string, string> {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'Retry-After',
  };
}

/** What an allowed page may send; answers a browser's `OPTIONS`. */
export const preflightHeaders: Record<string, string> = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'access-control-max-age': '7200',
};
