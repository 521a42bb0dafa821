import { randomUUID } from 'node:crypto';
import { londonDate } from '../../clock.ts';
import { CaseService } from '../../complaints/caseService.ts';
import { CommandRefused } from '../../complaints/refused.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { Actor } from '../../records/record.ts';
import type { Recording } from '../../records/recording.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';
import { keptWords } from '../../wording/en/mail.ts';
import { keepMail } from '../keptMail.ts';
import type { MailToSend } from '../mail.ts';
import type { MailTokens } from '../mailTokens.ts';
import { answersTo } from './answers.ts';
import { isAutomatic, isPerhapsAutomatic } from './automatic.ts';
import { bounceIn, returnedText } from './bounces.ts';
import { type FoundCase, findCase, findReturned, senderOn } from './findCase.ts';
import { hearMail } from './hearMail.ts';
import { atHand, type MailAtHand, type ReadingDeps, saidIn } from './mailAtHand.ts';
import type { ParsedMail } from './parseMail.ts';
import { letterReturned } from './returned.ts';

/** What receiving works with. */
export interface ReceivingDeps extends ReadingDeps {
  inUnitOfWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  landlords: readonly Landlord[];
  /** Where replies to a landlord's mails come, to know whose a mail about no case is. */
  replyAddressOf: (landlord: Landlord) => string | null;
  tokens: MailTokens;
  /** Only confirmed numbers are told. */
  production: boolean;
  /** Sends what answers a mail, after it was recorded. Its failures are its own. */
  answer: (mail: MailToSend) => Promise<void>;
}

/**
 * What became of a mail: `heard`; it came before (`again`); not surely from somebody on the case (`unconfirmed`), about no case (`unknown`): both are
 * kept for staff; a machine wrote it (`automatic`); one of ours came back (`returned`).
 */
export type MailReceived = 'heard' | 'again' | 'unconfirmed' | 'unknown' | 'automatic' | 'returned';

/** Mails up to this size are kept byte for byte, in bytes; of larger ones the words. */
export const mostKept = 26_214_400;

interface Done {
  became: MailReceived;
  answers: MailToSend[];
}

const heard: Actor = { kind: 'heard' };
/**
 * Takes in one mail (RFC 5322): finds its case, keeps it whole and sealed, and hears it like any message. All of it is committed
 * together or not at all; the same mail again changes nothing. Throws what the store throws: then it is to be handed over again.
 */
export async function receiveMail(deps: ReceivingDeps, raw: Uint8Array): Promise<MailReceived> {
  const mail = await atHand(deps, raw);
  const { became, answers } = await takenOrKept(deps, mail);
  for (const answer of answers) await deps.answer(answer);
  return became;
}

/** What the rules of its case refuse is kept for staff as about no case: handed over again it would be refused for ever. */
async function takenOrKept(deps: ReceivingDeps, mail: MailAtHand): Promise<Done> {
  try {
    return await deps.inUnitOfWork((work) => taken({ deps, work, mail }));
  } catch (thrown) {
    if (!(thrown instanceof CommandRefused)) throw thrown;
    return deps.inUnitOfWork((work) => takeUnknown({ deps, work, mail }));
  }
}

/** One mail in one unit of work. */
interface Round {
  deps: ReceivingDeps;
  work: UnitOfWork;
  mail: MailAtHand;
}

async function taken(round: Round): Promise<Done> {
  const { deps, work, mail } = round;
  if ((await work.load(mail.ids.id)) !== null) return { became: 'again', answers: [] };
  const bounce = bounceIn(mail.parsed);
  if (bounce !== null) return takeReturned(round, bounce);
  const now = deps.clock.now();
  const found = await findCase(deps, work, now, mail.parsed);
  // Nothing can be added to a case that was erased.
  if (found === null || found.complaint.erasedOn !== null) return takeUnknown(round, found?.landlord);
  if (isAutomatic(mail.parsed)) {
    await place(round, found, { contact: null, meant: ['automatic'] });
    await alertStaff(round, found.landlord);
    return { became: 'automatic', answers: [] };
  }
  const contact = await surelyFrom(round, found);
  if (contact === null) {
    await place(round, found, { contact: null, meant: mail.dangers.length > 0 ? ['danger'] : [] });
    await alertStaff(round, found.landlord);
    return { became: 'unconfirmed', answers: [] };
  }
  return takeKnown(round, { found, contact });
}

/**
 * The contact who surely wrote it. Null: staff look first. From can be made up: without the token of a mail of ours it proves nothing;
 * and what a machine may have written nobody has said.
 */
async function surelyFrom({ work, mail }: Round, { complaint, by }: FoundCase): Promise<number | null> {
  if (by === 'reference' || isPerhapsAutomatic(mail.parsed)) return null;
  return senderOn(work, complaint, mail.parsed.from);
}

/**
 * Of somebody on the case. It proves no address: who was written to by a slip of the pen and answers "wrong person" must get no code.
 * The owner presses the button of our link, or staff ask them.
 */
async function takeKnown(
  round: Round,
  { found, contact }: { found: FoundCase; contact: number },
): Promise<Done> {
  const { deps, work, mail } = round;
  const now = deps.clock.now();
  const { landlord, complaint } = found;
  const meant = await hearMail({ work, now, mail, landlord, complaint, contact });
  await place(round, found, { contact, meant });
  const after = await new CaseService({ work, landlord, now, by: heard }).get(complaint.id);
  const answers = answersTo(mail, {
    landlord,
    complaint: after,
    contact,
    meant,
    production: deps.production,
  });
  return { became: 'heard', answers };
}

/** The mail whole with its record, and what it says with the case. */
async function place(
  round: Round,
  { landlord, complaint }: FoundCase,
  { contact, meant }: { contact: number | null; meant: Parameters<CaseService['receiveMail']>[1]['meant'] },
): Promise<void> {
  const { deps, work, mail } = round;
  const now = deps.clock.now();
  await keep(round, { landlord, complaintId: complaint.id, waits: false });
  const arrived = londonDate(mail.arrivedAt);
  await new CaseService({ work, landlord, now, by: heard }).receiveMail(complaint.id, {
    mail: mail.ids.id,
    contact,
    words: saidIn(mail),
    sentAt: mail.sentAt,
    meant,
    on: arrived < complaint.receivedOn ? complaint.receivedOn : arrived,
  });
}

/** Only the address that a mail comes back to changes a letter; a report that shows the case in another way staff read. */
async function takeReturned(round: Round, bounce: 'failed' | 'delayed'): Promise<Done> {
  const { deps, work, mail } = round;
  const now = deps.clock.now();
  const { recipients } = mail.parsed;
  const found = await findReturned(deps, work, now, { recipients, text: returnedText(mail.parsed) });
  if (found === null || found.complaint.erasedOn !== null) return settleReport(round);
  const { mailBegins } = found;
  const isUnsure = bounce === 'failed' && mailBegins === null;
  await place(round, found, { contact: null, meant: isUnsure ? [] : ['automatic'] });
  if (bounce === 'delayed') return { became: 'automatic', answers: [] };
  if (mailBegins === null) return { became: 'unconfirmed', answers: [] };
  await letterReturned({ work, now, on: londonDate(mail.arrivedAt), ...found, mailBegins });
  return { became: 'returned', answers: [] };
}

/** A report about no case of ours is a machine's: it is kept, and waits for nobody. */
async function settleReport(round: Round): Promise<Done> {
  const landlord = whoseMail(round.deps, round.mail.parsed);
  if (landlord !== undefined) await keep(round, { landlord, complaintId: null, waits: false });
  return { became: 'automatic', answers: [] };
}

/** About no case of ours, or of one that was erased: kept for staff, unless a machine wrote it. Nobody is answered: that would tell what is here and what not. */
async function takeUnknown(round: Round, known?: Landlord): Promise<Done> {
  const { deps, mail } = round;
  const landlord = known ?? whoseMail(deps, mail.parsed);
  if (landlord === undefined) return { became: 'unknown', answers: [] };
  const isMachines = isAutomatic(mail.parsed);
  await keep(round, { landlord, complaintId: null, waits: !isMachines });
  await alertStaff(round, landlord);
  return { became: isMachines ? 'automatic' : 'unknown', answers: [] };
}

function whoseMail(
  { landlords, replyAddressOf }: ReceivingDeps,
  { recipients }: ParsedMail,
): Landlord | undefined {
  const to = recipients.toLowerCase();
  const fits = (landlord: Landlord): boolean => {
    const address = replyAddressOf(landlord)?.replace('+*@', '@').toLowerCase();
    return (
      to.includes(landlord.contacts.email.toLowerCase()) || (address !== undefined && to.includes(address))
    );
  };
  return landlords.find(fits) ?? landlords[0];
}

/** Danger reaches staff whoever tells of it, also where nothing else is heard. */
async function alertStaff(round: Round, landlord: Landlord): Promise<void> {
  const { deps, work, mail } = round;
  const { matters } = new CaseService({ work, landlord, now: deps.clock.now(), by: heard });
  for (const kind of mail.dangers) {
    const danger = { residentId: null, conversationId: null, kind, words: saidIn(mail), alert: true };
    await matters.raiseSafetyAlert({ ...danger, at: mail.arrivedAt });
  }
}

async function keep(
  { deps, work, mail: { ids, parsed, raw } }: Round,
  { landlord, ...where }: { landlord: Landlord; complaintId: string | null; waits: boolean },
): Promise<void> {
  const recording: Recording = { work, landlord, now: deps.clock.now(), by: heard, newId: randomUUID };
  const { id, sourceId } = ids;
  const words = keptWords(parsed, raw.length <= mostKept);
  await keepMail(recording, { id, sourceId, words, raw: raw.length <= mostKept ? raw : null, ...where });
}
