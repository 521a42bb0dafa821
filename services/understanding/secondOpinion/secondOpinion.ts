import { type Answer, askForOpinion, type OpinionEndpoint } from './askForOpinion.ts';
import { Breaker, type Elapsed } from './breaker.ts';
import { maskPersonal } from './maskPersonal.ts';
import type { Opinion, SecondOpinion } from './opinion.ts';
import { opinionRequest } from './opinionRequest.ts';

/** What a second opinion is made from. */
export interface SecondOpinionDeps {
  /** The address of an OpenAI-compatible endpoint, up to and without `/chat/completions`. */
  baseUrl: string;
  /** Null: the endpoint asks for none. */
  apiKey: string | null;
  model: string;
  /** Told when the endpoint is left in peace and when it is back, in words without personal data, address or key. */
  onWarning?: (message: string) => void;
  fetch?: typeof fetch;
  /** Default `performance.now`. */
  elapsed?: Elapsed;
  /** A signal that aborts after so long. Default `AbortSignal.timeout`. */
  timeLimit?: (milliseconds: number) => AbortSignal;
}

/** For connection, question and answer together: a resident waits behind it. */
export const opinionMilliseconds = 2_000;

/** Whoever comes on top of these gets no opinion at once: a queue would only be answered too late. */
const mostAtOnce = 4;

/** Without a word beside what was masked there is nothing to have an opinion on. */
const saysSomething = (masked: string): boolean => /\p{L}{2}/u.test(masked.replace(/\[[a-z ]+\]/g, ''));

/** Keeps what happens in the telling of a warning away from the resident whose message led to it. */
function carefully(onWarning: (message: string) => void): (message: string) => void {
  return (message) => {
    try {
      onWarning(message);
    } catch {
      // A log that fails is no reason to fail a reading.
    }
  };
}

/**
 * A second opinion by a language model on messages that our own rules would ask the resident about (design 5). It is given the
 * message without personal details, and may be slow, wrong or gone at any time: then there is no opinion, and the resident is
 * asked. What it says goes through `withOpinion`, which lets it make an offer of a question and nothing else.
 */
export function createSecondOpinion(deps: SecondOpinionDeps): SecondOpinion {
  const {
    model,
    onWarning = () => {},
    timeLimit = (milliseconds) => AbortSignal.timeout(milliseconds),
  } = deps;
  const endpoint: OpinionEndpoint = {
    baseUrl: deps.baseUrl.replace(/\/+$/, ''),
    apiKey: deps.apiKey,
    fetch: deps.fetch ?? fetch,
  };
  const breaker = new Breaker(deps.elapsed ?? (() => performance.now()));
  const warn = carefully(onWarning);
  let asking = 0;

  const heard = (answer: Answer): Opinion | null => {
    if ('opinion' in answer) {
      if (breaker.answered()) warn('The second opinion answers again.');
      return answer.opinion;
    }
    if (breaker.failed())
      warn(
        `The second opinion fails (${answer.failed}); it is asked again once a minute. Residents are asked instead.`,
      );
    return null;
  };

  return async (text) => {
    if (asking >= mostAtOnce) return null;
    asking += 1;
    try {
      const limit = timeLimit(opinionMilliseconds);
      const masked = maskPersonal(text);
      if (!saysSomething(masked) || !breaker.mayAsk()) return null;
      return heard(await askForOpinion(endpoint, opinionRequest(masked, model), limit));
    } catch {
      return heard({ failed: 'an error of our own' });
    } finally {
      asking -= 1;
    }
  };
}
