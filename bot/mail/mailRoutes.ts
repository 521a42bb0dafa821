import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request, Response, Server } from 'restify';
import { type Html, html } from '../../services/html.ts';
import { confirmPath } from '../../services/mail/addressConfirming.ts';
import { mostKept } from '../../services/mail/inbound/receiveMail.ts';
import { confirmPage as words } from '../../services/wording/en/mail.ts';
import { documentOf } from '../widget/document.ts';
import { smallPage } from '../widget/plainPages.ts';
import { type PageDeps, reportFault, type Site, sendPage, siteOf } from '../widget/site.ts';
import type { MailDesk } from './mailDesk.ts';

/** What the routes need. */
export interface MailRoutesDeps extends PageDeps {
  desk: Pick<MailDesk, 'confirming' | 'receive'>;
  /** What `POST /mail/inbound` asks for. Null: it is not there. */
  inboundSecret: string | null;
}

/** Where a mail server hands a mail over. */
export const inboundPath = '/mail/inbound';
const secretHeader = 'x-heard-mail-secret';

/** Puts on a server the page where an e-mail address is confirmed, and the door for mail that others hand over. */
export function registerMail(server: Server, deps: MailRoutesDeps): void {
  const site = siteOf(deps);
  const show = async (request: Request, response: Response): Promise<void> =>
    showConfirm(site, request, response);
  server.get(confirmPath, show);
  server.head(confirmPath, show);
  server.post(confirmPath, async (request, response) => takeConfirm(site, deps, request, response));
  const { inboundSecret } = deps;
  if (inboundSecret === null) return;
  server.pre((request, _response, next) => {
    // What reads other bodies leaves this type alone, and knows a smaller limit.
    if (request.getPath() === inboundPath) request.headers['content-type'] = 'application/octet-stream';
    next();
  });
  server.post(inboundPath, async (request, response) => takeMail(deps, inboundSecret, request, response));
}

/** The same page for every link: whether it works is told to whoever presses the button. */
async function showConfirm(site: Site, request: Request, response: Response): Promise<void> {
  const body = documentOf(site, { title: words.title, landlord: null, body: confirmForm() });
  await sendPage(site, request, response, { status: 200, body, landlord: null });
}

function confirmForm(): Html {
  return html`<main class="column plain"><h1>${words.title}</h1><p>${words.text}</p>
<form method="post"><button class="button" type="submit">${words.button}</button></form></main>`;
}

async function takeConfirm(
  site: Site,
  { desk }: MailRoutesDeps,
  request: Request,
  response: Response,
): Promise<void> {
  let isDone = false;
  try {
    isDone = await desk.confirming.confirm(String((request.query as { token?: unknown }).token));
  } catch (thrown) {
    reportFault(site, thrown);
  }
  const body = isDone
    ? smallPage(site, words.doneTitle, words.done)
    : smallPage(site, words.notDoneTitle, words.notDone);
  await sendPage(site, request, response, { status: 200, body, landlord: null });
}

/** 204: it is committed. 503: hand it over again. */
async function takeMail(
  deps: MailRoutesDeps,
  secret: string,
  request: Request,
  response: Response,
): Promise<void> {
  if (!isSame(String(request.headers[secretHeader] ?? ''), secret)) {
    response.send(401, { error: { code: 'Unauthorized', message: 'The secret is missing or wrong.' } });
    return;
  }
  const raw = await bodyOf(request);
  if (raw === null) {
    response.send(413, { error: { code: 'TooLarge', message: 'This mail is too large.' } });
    return;
  }
  try {
    await deps.desk.receive(raw);
    response.send(204);
  } catch (thrown) {
    deps.report?.(thrown);
    response.send(503, { error: { code: 'ServiceError', message: 'Please hand it over again later.' } });
  }
}

/** Hashed first: to compare texts of different lengths would tell the length. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** The whole body. Null: it is larger than what is taken; the rest of it is read and dropped, so that the answer is heard. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length <= mostKept) parts.push(part as Buffer);
    else parts.length = 0;
  }
  return length > mostKept ? null : Buffer.concat(parts);
}
