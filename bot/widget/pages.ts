import type { Request, RequestHandler, Response, Server } from 'restify';
import restify from 'restify';
import { trouble } from '../../services/wording/en/page.ts';
import { homePage } from '../home.ts';
import type { Asset } from './assets.ts';
import { endChat, takeMessage } from './chatForm.ts';
import { takeReference } from './endedReference.ts';
import { endedPage, smallPage } from './plainPages.ts';
import { type PageDeps, reportFault, type Site, sendNothing, sendOn, sendPage, siteOf } from './site.ts';
import { freshPage, showChat, showTrouble, type Visit, visitOf } from './visit.ts';

type Handler = (request: Request, response: Response) => Promise<void>;

/** A form with the longest message in it, every letter written as nine, and room to spare. */
const largestForm = 262_144;

/**
 * Puts the pages for residents on a server: `/`, `/chat/<landlord>` with its two forms, their files, and plain HTML
 * for what is too large or not there. Pages are never cached; files may be kept for ever, because their names change
 * with their contents.
 */
export function registerPages(server: Server, deps: PageDeps): void {
  const site = siteOf(deps);
  const { bodyReader, urlEncodedBodyParser } = restify.plugins;
  const form = [
    bodyReader({ maxBodySize: largestForm }),
    ...urlEncodedBodyParser({ mapParams: false, bodyReader: true }),
  ];
  const inChat = (show: (visit: Visit) => Promise<void>): RequestHandler =>
    guarded(site, chatHandler(site, show));
  readable(
    server,
    '/',
    guarded(site, async (request, response) => {
      await sendPage(site, request, response, { status: 200, body: homePage(site), landlord: null });
    }),
  );
  readable(
    server,
    '/assets/:file',
    guarded(site, (request, response) => sendAsset(site, request, response)),
  );
  readable(server, '/robots.txt', guarded(site, sendRobots));
  server.get('/chat/:landlord', inChat(showOrStart));
  server.head(
    '/chat/:landlord',
    inChat(async (visit) => sendNothing(visit.site, visit.request, visit.response, 200)),
  );
  // The address that a refused message leaves in the browser: opened again, it is the chat.
  server.get('/chat/:landlord/message', inChat(backToChat));
  server.post('/chat/:landlord/message', form, inChat(takeMessage));
  server.post('/chat/:landlord/end', form, inChat(endChat));
  readable(server, '/chat/:landlord/ended', inChat(showEnded));
  server.on('PayloadTooLarge', errorPage(site, tooLarge));
  server.on('NotFound', errorPage(site, notFound));
}

/** HEAD answers like GET; the body stays away by itself. */
function readable(server: Server, path: string, handler: RequestHandler): void {
  server.get(path, handler);
  server.head(path, handler);
}

/** Catches everything: restify would send an unknown error's text to the resident. */
function guarded(site: Site, handler: Handler): RequestHandler {
  return async (request: Request, response: Response) => {
    try {
      await handler(request, response);
    } catch (thrown) {
      reportFault(site, thrown);
      if (!response.headersSent) await sendSmall(site, request, response, failure);
    }
  };
}

/** Finds the landlord; and whatever fails after that, the resident is told whom to ring. */
function chatHandler(site: Site, show: (visit: Visit) => Promise<void>): Handler {
  return async (request, response) => {
    const visit = visitOf(site, request, response);
    if (visit === null) return sendSmall(site, request, response, notFound);
    try {
      await show(visit);
    } catch (thrown) {
      reportFault(site, thrown);
      if (!response.headersSent) await showTrouble(visit, null);
    }
  };
}

/** Opening the page starts the chat; a browser that only fetches ahead must not. */
async function showOrStart(visit: Visit): Promise<void> {
  const { site, request, response } = visit;
  if (fetchedAhead(request)) return sendNothing(site, request, response, 204);
  await showChat(visit, freshPage());
}

function fetchedAhead(request: Request): boolean {
  const names = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'];
  return names.some((name) => /prefetch|prerender|preview/i.test(String(request.headers[name] ?? '')));
}

async function backToChat({ site, request, response, landlord }: Visit): Promise<void> {
  await sendOn(site, request, response, { path: `/chat/${landlord.id}#newest`, landlord });
}

async function showEnded(visit: Visit): Promise<void> {
  const { site, request, response, landlord } = visit;
  const body = endedPage(site, landlord, takeReference(visit));
  await sendPage(site, request, response, { status: 200, body, landlord });
}

interface SmallPage {
  status: number;
  title: string;
  text: string;
}

const notFound: SmallPage = { status: 404, title: trouble.notFoundTitle, text: trouble.notFound };
const tooLarge: SmallPage = { status: 413, title: trouble.tooLargeTitle, text: trouble.tooLarge };
const failure: SmallPage = { status: 500, title: trouble.title, text: trouble.closed };

async function sendSmall(site: Site, request: Request, response: Response, page: SmallPage): Promise<void> {
  const body = smallPage(site, page.title, page.text);
  await sendPage(site, request, response, { status: page.status, body, landlord: null });
}

/** Puts a page in the place of restify's own JSON, for whoever asks for a page. */
function errorPage(site: Site, page: SmallPage) {
  return (request: Request, response: Response, _error: unknown, done: () => void): void => {
    void replaceError(site, request, response, page).finally(done);
  };
}

async function replaceError(
  site: Site,
  request: Request,
  response: Response,
  page: SmallPage,
): Promise<void> {
  const wantsPage = String(request.headers.accept ?? '').includes('text/html');
  try {
    if (wantsPage && !response.headersSent) await sendSmall(site, request, response, page);
  } catch (thrown) {
    reportFault(site, thrown);
  }
}

async function sendRobots(_request: Request, response: Response): Promise<void> {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.sendRaw(200, 'User-agent: *\nDisallow: /chat/\n');
}

/** A built file, packed as the browser likes it, to be kept for a year: a change gives it another name. */
async function sendAsset(site: Site, request: Request, response: Response): Promise<void> {
  const asset = site.assets.files.get(String(request.params.file));
  if (asset === undefined) return sendSmall(site, request, response, notFound);
  response.setHeader('Content-Type', asset.contentType);
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.sendRaw(200, packedFor(request, response, asset));
}

function packedFor(request: Request, response: Response, asset: Asset): Buffer {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  if (encoding === null) return asset.body;
  response.setHeader('Content-Encoding', encoding);
  return encoding === 'br' ? asset.brotli : asset.gzip;
}
