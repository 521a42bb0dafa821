import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import helmet from 'helmet';
import type { Request, Response } from 'restify';
import type { Coordination } from '../../services/coordination/coordination.ts';
import type { Html } from '../../services/html.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { isHttps } from '../directLine/addresses.ts';
import { isFault } from '../directLine/problems.ts';
import type { Reception } from '../reception.ts';
import type { Assets } from './assets.ts';

/** What the pages work with. */
export interface PageDeps {
  reception: Reception;
  assets: Assets;
  coordination: Pick<Coordination, 'spend'>;
  /** Signs the forms (CSRF). At least 32 bytes, the same on every replica. */
  csrfSecret: Uint8Array | string;
  /** Where residents reach this server, with path if a proxy has one. Null: the address that they asked. */
  publicBaseUrl: string | null;
  /** The caller's address behind trusted proxies. Default: the socket's. */
  addressOf?: (this: void, request: IncomingMessage) => string;
  /** Called with faults of ours. */
  report?(thrown: unknown): void;
}

/** The pages' surroundings, worked out once. */
export interface Site extends PageDeps {
  /** What stands before every path of ours: empty, or the path of a proxy. */
  base: string;
  https: boolean;
}

/** A page ready to be sent. */
export interface Page {
  status: number;
  body: Html;
  /** Whose page it is: colours, and who may frame it. Null: nobody's. */
  landlord: Landlord | null;
}

/** Works out the surroundings. */
export function siteOf(deps: PageDeps): Site {
  const path = deps.publicBaseUrl === null ? '' : new URL(deps.publicBaseUrl).pathname;
  return { ...deps, base: path.replace(/\/+$/, ''), https: isHttps(deps) };
}

/** A landlord's colours as a style. It stands inside the page, where the security policy knows it by its hash. */
export function brandStyle(landlord: Landlord): string {
  return `:root{--brand:${landlord.colours.brand};--on-brand:${landlord.colours.onBrand}}`;
}

const pack = promisify(gzip);

/** Sends a page: never kept by a cache, because the next person on the computer must not see it. */
export async function sendPage(site: Site, request: Request, response: Response, page: Page): Promise<void> {
  await guard(site, request, response, page.landlord);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Vary', 'Accept-Encoding');
  const text = page.body.text;
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
    response.sendRaw(page.status, text);
    return;
  }
  response.setHeader('Content-Encoding', 'gzip');
  response.sendRaw(page.status, await pack(text));
}

/** Sends the browser on to another page of ours with GET (303), so that a reload repeats nothing. */
export async function sendOn(
  site: Site,
  request: Request,
  response: Response,
  to: { path: string; landlord: Landlord },
): Promise<void> {
  await guard(site, request, response, to.landlord);
  response.setHeader('Location', `${site.base}${to.path}`);
  response.sendRaw(303, '');
}

/** An answer without a body. */
export async function sendNothing(
  site: Site,
  request: Request,
  response: Response,
  status: number,
): Promise<void> {
  await guard(site, request, response, null);
  response.sendRaw(status, '');
}

/** Security headers of every page: nothing from elsewhere, nothing inline, framed only where the landlord says. */
async function guard(
  site: Site,
  request: Request,
  response: Response,
  landlord: Landlord | null,
): Promise<void> {
  const headers = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: policy(site, landlord) },
    frameguard: false,
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: site.https,
  });
  await new Promise<void>((resolve, reject) => {
    headers(request, response, (problem?: unknown) => (problem === undefined ? resolve() : reject(problem)));
  });
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Robots-Tag', 'noindex');
}

function policy(site: Site, landlord: Landlord | null): Record<string, string[]> {
  const brand = landlord === null ? [] : [`'sha256-${sha256(brandStyle(landlord))}'`];
  return {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", ...brand],
    imgSrc: ["'self'"],
    connectSrc: ["'self'", ...socketOrigin(site)],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: landlord === null ? ["'none'"] : ["'self'", ...landlord.allowedOrigins],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ['heard'],
  };
}

/** Safari before 15.4 does not count a WebSocket to our own address as 'self'. */
function socketOrigin(site: Site): string[] {
  return site.publicBaseUrl === null ? [] : [new URL(site.publicBaseUrl.replace(/^http/, 'ws')).origin];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** Tells the operator of a fault of ours; not of a store that is away or a resident in a hurry. */
export function reportFault(site: Site, thrown: unknown): void {
  if (isFault(thrown)) site.report?.(thrown);
}
