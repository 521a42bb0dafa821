import type { Activity } from 'botbuilder';
import type restify from 'restify';
import { z } from 'zod';
import type { Budget } from '../services/coordination/coordination.ts';
import { notOnThisChannel } from '../services/wording/en/otherChannels.ts';
import type { HeardAdapter } from './adapter.ts';
import { callerKey } from './directLine/addresses.ts';
import type { DirectLineDeps } from './directLine/deps.ts';
import { sendJson, sendProblem, TooMany } from './directLine/problems.ts';

/** What the way in from Bot Framework needs. */
export interface BotFrameworkDeps extends Pick<DirectLineDeps, 'coordination' | 'addressOf' | 'tokenSecret'> {
  adapter: HeardAdapter;
  /** Where people are sent who write over a channel that Heard does not serve. */
  publicBaseUrl: string | null;
  /** Told what went wrong; never what was written. */
  report(thrown: unknown): void;
  /** How long one step with Microsoft may take, in milliseconds. */
  patience?: number;
}

const usualPatience = 10_000;

/** Calls from each address. To look at a token costs time, and while there are no keys yet a call to Microsoft. */
const callBudget: Budget = { name: 'bot framework', points: 120, seconds: 60 };

/** What botbuilder takes for granted. Everything else stays as it came. */
const activitySchema = z.looseObject({
  type: z.string().min(1),
  channelId: z.string(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: z.looseObject({ id: z.string() }),
});

const problems = {
  closed: [
    404,
    'NotConfigured',
    'Bot Framework is closed here. Setting MicrosoftAppId opens it (see .env.example).',
  ],
  refused: [401, 'Unauthorized', 'This request is not signed by Bot Framework for this bot.'],
  unreadable: [400, 'BadArgument', 'This is not an activity.'],
  unknown: [503, 'ServiceUnavailable', 'The signature cannot be checked at the moment. Please try again.'],
  failed: [502, 'BadGateway', 'The answer could not be sent to the channel.'],
} as const;

/** Opens `/api/messages` to signed requests when there is a registration; closed, it says so. */
export function registerBotFramework(server: restify.Server, deps: BotFrameworkDeps): void {
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    const wait = await deps.coordination.spend(callBudget, callerKey(deps, request)).catch(() => 0);
    if (wait > 0) return sendProblem(response, new TooMany(callBudget.name, wait));
    const problem = deps.adapter.isRegistered ? await take(deps, request, response) : 'closed';
    if (problem === null) return;
    const [status, code, message] = problems[problem];
    if (problem === 'refused') response.setHeader('WWW-Authenticate', 'Bearer');
    if (problem === 'unknown') response.setHeader('Retry-After', '5');
    sendJson(response, status, { error: { code, message } });
  });
}

/** Takes one activity. Whoever is not known learns nothing about what would have been readable. */
async function take(
  deps: BotFrameworkDeps,
  request: restify.Request,
  response: restify.Response,
): Promise<keyof typeof problems | null> {
  const activity = (request.body ?? {}) as Activity;
  const admission = await inTime(deps, deps.adapter.admit(activity, request.headers.authorization ?? ''));
  if (admission === null) return 'unknown';
  if (admission.kind !== 'admitted') return admission.kind;
  if (!activitySchema.safeParse(activity).success) return 'unreadable';
  return answer(deps, { activity, by: admission.by }, response);
}

async function answer(
  deps: BotFrameworkDeps,
  { activity, by }: { activity: Activity; by: Parameters<HeardAdapter['run']>[0] },
  response: restify.Response,
): Promise<'failed' | null> {
  const run = deps.adapter.run(by, activity, async (context) => {
    if (activity.type === 'message') await context.sendActivity(notOnThisChannel(deps.publicBaseUrl));
  });
  try {
    const done = await inTime(
      deps,
      run.then((invoke) => ({ invoke })),
    );
    if (done === null) return 'failed';
    sendJson(response, done.invoke?.status ?? 200, done.invoke?.body ?? {});
    return null;
  } catch (thrown) {
    deps.report(thrown);
    return 'failed';
  }
}

/** Null when it takes too long: botbuilder's calls to Microsoft have no time limit of their own. */
async function inTime<T>(
  { patience = usualPatience }: BotFrameworkDeps,
  work: Promise<T>,
): Promise<T | null> {
  let limit: NodeJS.Timeout | undefined;
  const timeUp = new Promise<null>((resolve) => {
    limit = setTimeout(() => resolve(null), patience);
  });
  try {
    return await Promise.race([work, timeUp]);
  } finally {
    clearTimeout(limit);
    // What fails after all is nobody's news any more, and must not end the process.
    work.catch(() => {});
  }
}
