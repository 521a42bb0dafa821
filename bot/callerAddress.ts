import type { IncomingMessage } from 'node:http';

/**
 * The caller's address, for rate limits. Behind `trustedProxies` of our own it is that entry of X-Forwarded-For which the
 * outermost of them wrote; entries before it are whatever the caller liked to send, and are not believed.
 */
export function callerAddress(trustedProxies: number): (request: IncomingMessage) => string {
  return (request) => {
    const own = request.socket.remoteAddress ?? '';
    if (trustedProxies === 0) return own;
    const header = request.headers['x-forwarded-for'];
    const hops = String(header ?? '')
      .split(',')
      .map((hop) => hop.trim())
      .filter((hop) => hop !== '');
    return hops.at(-trustedProxies) ?? own;
  };
}
