import { randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Request, Response, Server } from 'restify';
import { type Html, html, trusted } from '../../services/html.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { language } from '../../services/wording/en/page.ts';
import { webChat, webChatStrings } from '../../services/wording/en/webChat.ts';
import { directLinePath } from '../directLine/addresses.ts';
import type { Reception } from '../reception.ts';
import { vendorFolder, webChatScript } from './webChatScript.ts';
import { webChatStart } from './webChatStart.ts';

/** What the Web Chat page works with. */
export interface WebChatDeps {
  reception: Pick<Reception, 'landlord'>;
  /** Where residents reach this server, with path if a proxy has one. Null: the host that a request names. */
  publicBaseUrl: string | null;
  /** Where `npm run webchat:fetch` put the script. Default: `public/vendor` of the project. */
  vendorFolder?: string;
}

const scriptPath = `/webchat/webchat-${webChatScript.version}.js`;

/** Allows the empty style element that Web Chat puts into the page: the hash of nothing. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Serves `/chat/<landlord>/webchat`: the same chat, shown by Microsoft's Web Chat, for landlords whose pages are built
 * around it. Our own page is the usual one: Web Chat needs twelve seconds on a slow phone. Where its script was not
 * fetched, the page says how to.
 */
export function registerWebChat(server: Server, deps: WebChatDeps): void {
  const folder = deps.vendorFolder ?? vendorFolder();
  server.get('/chat/:landlord/webchat', async (request: Request, response: Response) => {
    const landlord = deps.reception.landlord(String(request.params.landlord));
    if (landlord === null) return sendNotThere(response);
    const isFetched = existsSync(join(folder, webChatScript.file));
    const nonce = randomBytes(18).toString('base64');
    const parts = { nonce, landlord, base: baseOf(deps) };
    guard(deps, request, response, parts);
    sendPage(response, isFetched ? 200 : 503, isFetched ? chatPage(parts) : missingPage(parts));
  });
  server.get(scriptPath, async (request: Request, response: Response) => {
    if (!existsSync(join(folder, webChatScript.file))) return sendNotThere(response);
    await sendScript(folder, request, response);
  });
}

interface Parts {
  nonce: string;
  landlord: Landlord;
  /** What stands before every path of ours: empty, or the path of a proxy. */
  base: string;
}

function baseOf(deps: WebChatDeps): string {
  return deps.publicBaseUrl === null ? '' : new URL(deps.publicBaseUrl).pathname.replace(/\/+$/, '');
}

/** Everything from this server and under this page's nonce; uploads and thumbnails need `blob:`. */
function guard(deps: WebChatDeps, request: Request, response: Response, { nonce, landlord }: Parts): void {
  const sockets = (deps.publicBaseUrl ?? `http://${request.headers.host ?? 'localhost'}`).replace(
    /^http/,
    'ws',
  );
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}' ${emptyStyle}`,
    "img-src 'self' data: blob:",
    `connect-src 'self' blob:${URL.canParse(sockets) ? ` ${new URL(sockets).origin}` : ''}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${landlord.allowedOrigins.map((origin) => new URL(origin).origin).join(' ')}`,
  ];
  response.setHeader('Content-Security-Policy', policy.join('; '));
  // Older browsers would take it over frame-ancestors and keep the landlord's own pages out.
  response.removeHeader('X-Frame-Options');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Robots-Tag', 'noindex');
}

function sendPage(response: Response, status: number, page: Html): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(page.text);
}

function sendNotThere(response: Response): void {
  response.writeHead(404, { 'Content-Type': 'application/json' });
  response.end('{"error":{"code":"NotFound","message":"There is nothing at this address."}}');
}

/** To be kept for a year: another version has another name. */
async function sendScript(folder: string, request: Request, response: Response): Promise<void> {
  const packed = join(folder, `${webChatScript.file}.br`);
  const takesPacked = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? '')) && existsSync(packed);
  response.writeHead(200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(takesPacked ? { 'Content-Encoding': 'br' } : {}),
  });
  // A reader who leaves in the middle is no fault of ours.
  await pipeline(createReadStream(takesPacked ? packed : join(folder, webChatScript.file)), response).catch(
    () => null,
  );
}

function chatPage({ nonce, landlord, base }: Parts): Html {
  const integrity = `sha256-${Buffer.from(webChatScript.sha256, 'hex').toString('base64')}`;
  const settings = {
    landlord: landlord.id,
    directLine: `${base}${directLinePath}`,
    noConnection: webChat.noConnection,
    strings: webChatStrings,
    style: styleOf(landlord),
  };
  return documentOf(
    { nonce, landlord, base },
    webChat.title(landlord),
    html`<main><h1>${webChat.title(landlord)}</h1>
<div id="problem" role="alert" hidden><p></p><p>${otherPage(landlord, base)}</p></div>
<noscript><p>${webChat.needsScript} ${otherPage(landlord, base)}</p></noscript>
<div id="webchat" data-settings="${JSON.stringify(settings)}"></div></main>
<script nonce="${nonce}" src="${base}${scriptPath}" integrity="${integrity}" crossorigin="anonymous"></script>
<script nonce="${nonce}">${trusted(webChatStart)}</script>`,
  );
}

function missingPage({ nonce, landlord, base }: Parts): Html {
  return documentOf(
    { nonce, landlord, base },
    webChat.missingTitle,
    html`<main><h1>${webChat.missingTitle}</h1>
<div class="text"><p>${webChat.missing}</p><pre><code>${webChatScript.command}</code></pre>
<p>${webChat.missingMeanwhile} ${otherPage(landlord, base)}</p></div></main>`,
  );
}

function otherPage(landlord: Landlord, base: string): Html {
  return html`<a href="${base}/chat/${landlord.id}">${webChat.otherPage}</a>`;
}

function documentOf({ nonce, landlord }: Parts, title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style nonce="${nonce}">${trusted(sheet(landlord))}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The colours come from the landlord's checked file: six hexadecimal digits and nothing else. */
function sheet({ colours }: Landlord): string {
  return `body{margin:0;font:1rem/1.5 system-ui,sans-serif}
main{display:flex;flex-direction:column;height:100vh;height:100dvh}
h1{margin:0;padding:.75rem 1rem;font-size:1.125rem;background:${colours.brand};color:${colours.onBrand}}
#webchat{flex:1;min-height:0}
#webchat .webchat__text-content:empty{display:none}
.when{color:#555;font-size:.8125rem}
#problem,noscript,.text{padding:1rem;max-width:40rem}
.ac-adaptiveCard input[type=radio],.ac-adaptiveCard input[type=checkbox]{width:24px;height:24px}`;
}

/** Web Chat's own names for its looks. Files cannot be taken yet; pictures of who speaks would only cost room. */
function styleOf({ colours }: Landlord): Record<string, string | number | boolean> {
  return {
    accent: colours.brand,
    bubbleFromUserBackground: colours.brand,
    bubbleFromUserTextColor: colours.onBrand,
    bubbleBorderRadius: 8,
    bubbleFromUserBorderRadius: 8,
    bubbleMaxWidth: 640,
    hideUploadButton: true,
    primaryFont: 'system-ui, sans-serif',
    rootHeight: '100%',
    rootWidth: '100%',
    sendBoxTextWrap: true,
    suggestedActionLayout: 'flow',
  };
}
