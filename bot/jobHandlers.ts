import type { JobHandlers } from '../services/jobs/jobs.ts';
import type { Landlord } from '../services/landlords/landlord.ts';
import type { LetterDeps } from '../services/letters/delivering/letterDeps.ts';
import { letterHandler } from '../services/letters/delivering/letterHandler.ts';
import type { Topic } from '../services/outbox/topics.ts';
import type { Reminding } from '../services/reminding/reminding.ts';
import { confirmBelowLetter } from '../services/wording/en/mail.ts';
import type { Inside } from './inside.ts';
import type { MailDesk } from './mail/mailDesk.ts';

/** What jobs are done with. */
export interface JobHandlersDeps
  extends Pick<Inside, 'database' | 'seal' | 'clock' | 'coordination'>,
    Pick<LetterDeps, 'inUnitOfWork'> {
  landlords: readonly Landlord[];
  desk: Pick<MailDesk, 'post' | 'confirming'>;
  reminding: Pick<Reminding, 'handlers'>;
}

/**
 * What is done about each topic of the outbox. A topic that nobody works on yet is left out: its rows stay in the outbox, and nothing
 * is lost.
 */
export function jobHandlers({ landlords, desk, reminding, ...deps }: JobHandlersDeps): JobHandlers {
  const letter = letterHandler({
    ...deps,
    landlord: (id) => landlords.find((each) => each.id === id) ?? null,
    mail: desk.post,
    confirmLine: (complaint, contact) => {
      const link = desk.confirming.linkFor(complaint, contact);
      return link === null ? null : confirmBelowLetter(link);
    },
  });
  return { letter, ...reminding.handlers() } satisfies Record<Topic, unknown>;
}
