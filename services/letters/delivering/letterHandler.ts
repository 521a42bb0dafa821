import { z } from 'zod';
import type { Complaint, RecordedComplaintEvent } from '../../complaints/complaint.ts';
import { HeardError } from '../../errors.ts';
import { idFrom } from '../../jobs/jobId.ts';
import type { Job, JobHandler, JobLimits, JobOutcome } from '../../jobs/jobs.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { weWrote } from '../../wording/en/letters/delivery.ts';
import { deliver } from './deliver.ts';
import { chatIsOpen, putInChat } from './inChat.ts';
import type { LetterDeps } from './letterDeps.ts';
import { awaitsDelivery } from './recordFate.ts';
import { chatIsSafe } from './ways.ts';
import { complaintIn, whenWritten, writeOwed } from './writeOwed.ts';

/** About a day: a mail server that is away comes back. One try may take as long as the longest mail, and no longer than a hold. */
export const letterLimits: JobLimits = {
  tries: 30,
  seconds: 180,
  firstPauseSeconds: 30,
  longestPauseSeconds: 3_600,
  atOnce: 4,
};

const dataSchema = z.object({
  recordId: z.string(),
  seq: z.number().int().positive(),
  landlord: z.string(),
});

/** One event of a complaint that has to do with letters. */
interface About {
  landlord: Landlord;
  complaint: Complaint;
  event: RecordedComplaintEvent;
  seq: number;
}

/**
 * What is done about the topic `letter`: the letter that an event owes is written when its time has come; one that was written is
 * delivered; and of one that went out in another way the chat is told. Each of these is an event's own job, and safe to do twice.
 */
export function letterHandler(deps: LetterDeps, limits: JobLimits = letterLimits): JobHandler {
  return {
    limits,
    run: async (job) => {
      const data = dataSchema.safeParse(job.data);
      if (!data.success) return { hopeless: 'UNREADABLE' };
      const { recordId, seq } = data.data;
      const landlord = deps.landlord(data.data.landlord);
      if (landlord === null)
        throw new HeardError('LANDLORD_NOT_FOUND', 'a letter of a landlord that is not served');
      const complaint = await deps.inUnitOfWork((work) => complaintIn(work, landlord, recordId));
      const event = complaint?.history[seq - 1];
      if (complaint === null || event === undefined || complaint.erasedOn !== null) return 'done';
      if (landlord.letters === 'off') return whileOff(complaint, event);
      return about(deps, { landlord, complaint, event, seq }, isLast(job, limits));
    },
  };
}

/** A letter that was written before they were switched off is not forgotten: it goes when they are on again, if nobody has posted it. */
function whileOff({ writtenLetters }: Complaint, event: RecordedComplaintEvent): JobOutcome {
  const written = 'id' in event ? writtenLetters.find(({ id }) => id === event.id) : undefined;
  const isMachines = written?.way === 'email' || written?.way === 'chat';
  return isMachines && awaitsDelivery(written)
    ? { againInSeconds: letterLimits.longestPauseSeconds }
    : 'done';
}

function isLast({ attempt }: Job, { tries }: JobLimits): boolean {
  return attempt >= tries - 1;
}

function about(deps: LetterDeps, at: About, isLastTry: boolean): Promise<JobOutcome> {
  const { landlord, complaint, event } = at;
  switch (event.type) {
    case 'LetterWritten':
    case 'LetterAgain':
      return deliver(deps, { landlord, recordId: complaint.id, letterId: event.id, isLastTry });
    case 'LetterSent':
    case 'LetterPosted':
      return tellInChat(deps, at, event);
    // What was confirmed is what the receipt has waited for.
    case 'DefinitionConfirmed':
      return write(deps, at, complaint.history.findIndex(({ type }) => type === 'ComplaintLogged') + 1);
    default:
      return write(deps, at, at.seq);
  }
}

async function write(deps: LetterDeps, { landlord, complaint }: About, seq: number): Promise<JobOutcome> {
  const now = deps.clock.now();
  const wait = whenWritten(complaint, seq, now);
  if (wait === 'nothing') return 'done';
  if (wait > 0) return { againInSeconds: wait };
  const open = await chatIsOpen(deps.database, complaint.conversationId);
  await deps.inUnitOfWork((work) =>
    writeOwed(
      work,
      { recordId: complaint.id, seq },
      { landlord, now, mailIsOpen: deps.mail.isOpen, chatIsOpen: open },
    ),
  );
  return 'done';
}

/** A letter that came back since did not reach them. What stands in the chat itself needs no word about it. */
async function tellInChat(
  deps: LetterDeps,
  { landlord, complaint, seq }: About,
  { letter, how, id, occurredOn }: Extract<RecordedComplaintEvent, { type: 'LetterSent' | 'LetterPosted' }>,
): Promise<JobOutcome> {
  const { conversationId, reference } = complaint;
  const cameBack = complaint.history
    .slice(seq)
    .some((event) => event.type === 'LetterFailed' && event.letter === letter && event.id === id);
  if (how === 'chat' || cameBack || conversationId === null || !chatIsSafe(complaint)) return 'done';
  await putInChat(deps, conversationId, {
    id: idFrom('we wrote', complaint.id, seq),
    landlord,
    reference,
    text: weWrote({ letter, how, on: occurredOn }, reference),
    at: deps.clock.now(),
  });
  return 'done';
}
