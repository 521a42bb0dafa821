import { z } from 'zod';
import { type Opinion, opinionSchema } from './opinion.ts';

/** Where opinions are asked for. */
export interface OpinionEndpoint {
  /** Up to and without `/chat/completions`, no slash at the end. */
  baseUrl: string;
  /** Null: the endpoint asks for none. */
  apiKey: string | null;
  fetch: typeof fetch;
}

/** An opinion, or why there is none: in fixed words, since what the endpoint sent may repeat the resident's. */
export type Answer = { opinion: Opinion } | { failed: string };

/** Far more than an opinion needs. */
const mostBytes = 64 * 1024;

/** What others put around the answer; they may add to it. */
const completionSchema = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })], z.unknown()),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The opinion in the body of an answer. Text around it, other keys and other values are not forgiven. */
function opinionIn(body: string): Answer {
  const completion = completionSchema.safeParse(parsed(body));
  if (!completion.success) return { failed: 'no chat completion' };
  const opinion = opinionSchema.safeParse(parsed(completion.data.choices[0].message.content));
  return opinion.success ? { opinion: opinion.data } : { failed: 'not the JSON that was asked for' };
}

/** The body as text, or null when it is longer than an answer can be: then no more of it is read. */
async function bodyOf(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // An iteration that is left early lets go of the connection.
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > mostBytes) return null;
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

async function exchange(
  { baseUrl, apiKey, fetch }: OpinionEndpoint,
  body: string,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    // A redirect would take the resident's words to a place that nobody set.
    redirect: 'error',
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }),
    },
    body,
  });
  if (response.status !== 200) return { failed: `HTTP ${response.status}` };
  const text = await bodyOf(response);
  return text === null ? { failed: 'an answer of more than 64 KB' } : opinionIn(text);
}

/** Resolves when the time is over, whatever the exchange is waiting for. */
function timeOver(limit: AbortSignal): Promise<Answer> {
  const late: Answer = { failed: 'no answer in time' };
  if (limit.aborted) return Promise.resolve(late);
  return new Promise((resolve) => {
    limit.addEventListener('abort', () => resolve(late), { once: true });
  });
}

/**
 * Asks once. Never throws and never takes longer than `limit`; afterwards nothing of it is left open. An error's own text is
 * never passed on: it may hold the address, the key or what was sent.
 */
export async function askForOpinion(
  endpoint: OpinionEndpoint,
  body: string,
  limit: AbortSignal,
): Promise<Answer> {
  const done = new AbortController();
  const signal = AbortSignal.any([limit, done.signal]);
  const answer = exchange(endpoint, body, signal).catch(
    (): Answer => ({
      failed: limit.aborted ? 'no answer in time' : 'no connection, or one that broke off',
    }),
  );
  try {
    return await Promise.race([answer, timeOver(limit)]);
  } finally {
    done.abort();
  }
}
