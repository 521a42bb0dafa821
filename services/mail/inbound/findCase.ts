import { CaseService } from '../../complaints/caseService.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import { ownContact } from '../../complaints/people/events.ts';
import { whyNoAccess } from '../../complaints/people/mayHaveCode.ts';
import { contactWords } from '../../identity/contactWords.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { isAddress } from '../../landlords/mailAddresses.ts';
import { type Actor } from '../../records/record.ts';
import type { UnitOfWork } from '../../records/unitOfWork.ts';
import { readContactDetails } from '../../understanding/contactDetails.ts';
import { readText } from '../../understanding/text.ts';
import type { MailTokens, TokenRead } from '../mailTokens.ts';
import type { ParsedMail } from './parseMail.ts';

/** The case that a mail is about. */
export interface FoundCase {
  landlord: Landlord;
  complaint: Complaint;
  /** `token`: it answers a mail of ours. `reference`: only the subject names the case, which others may know too. */
  by: 'token' | 'reference';
}

/** What finding a case works with. */
export interface FindDeps {
  landlords: readonly Landlord[];
  tokens: MailTokens;
}

const heard: Actor = { kind: 'heard' };
const references = /\b[A-Z]{3}[\s-]?\d{2}[\s-]?[0-9A-Z]{7}\b/gi;

async function byToken(
  { landlords }: FindDeps,
  work: UnitOfWork,
  now: string,
  { caseId }: TokenRead,
): Promise<FoundCase | null> {
  const stream = await work.load(caseId);
  const landlord = landlords.find(({ id }) => id === stream?.head.landlord);
  if (stream?.head.kind !== 'complaint' || landlord === undefined) return null;
  const complaint = await new CaseService({ work, landlord, now, by: heard }).get(caseId);
  return { landlord, complaint, by: 'token' };
}

async function byReference(
  { landlords }: FindDeps,
  work: UnitOfWork,
  now: string,
  subject: string,
): Promise<FoundCase | null> {
  for (const reference of (subject.slice(0, 500).match(references) ?? []).slice(0, 3)) {
    for (const landlord of landlords) {
      const complaint = await new CaseService({ work, landlord, now, by: heard }).find(reference);
      if (complaint !== null) return { landlord, complaint, by: 'reference' };
    }
  }
  return null;
}

/** The case that a mail is about: by the address it went to, by the mail that it answers, by the reference in its subject. */
export async function findCase(
  deps: FindDeps,
  work: UnitOfWork,
  now: string,
  mail: ParsedMail,
): Promise<FoundCase | null> {
  const [token] = deps.tokens.in(`${mail.recipients} ${mail.references}`);
  const found = token === undefined ? null : await byToken(deps, work, now, token);
  return found ?? byReference(deps, work, now, mail.subject);
}

/**
 * The case of a mail of ours that came back, where it shows. `mailBegins`: the beginning of that mail's id, only by the address that it
 * came back to: what else shows in it, everybody who had a mail of ours can write.
 */
export async function findReturned(
  deps: FindDeps,
  work: UnitOfWork,
  now: string,
  { recipients, text }: { recipients: string; text: string },
): Promise<(FoundCase & { mailBegins: string | null }) | null> {
  const bounce = deps.tokens.in(recipients).find(({ kind }) => kind === 'bounce');
  const token = bounce ?? deps.tokens.in(text).at(0);
  const found = token === undefined ? null : await byToken(deps, work, now, token);
  return found && { ...found, mailBegins: bounce?.mailBegins ?? null };
}

/**
 * The contact of the case whose address a mail comes from, if they may see the case. Null: it is of nobody on it, or of somebody who may
 * not; then nothing is heard and nobody is answered. The resident's own contact counts before others.
 */
export async function senderOn(
  work: UnitOfWork,
  complaint: Complaint,
  from: string | null,
): Promise<number | null> {
  if (from === null || !isAddress(from)) return null;
  const words = await contactWords(work, complaint);
  const numbers = [ownContact, ...complaint.contacts.map(({ number }) => number)];
  const textOf = (number: number): string =>
    (number === ownContact ? words?.reach : words?.addresses.get(number)) ?? '';
  const fits = (number: number): boolean =>
    readContactDetails(readText(textOf(number)), 'reach').email?.toLowerCase() === from;
  return numbers.find((number) => fits(number) && whyNoAccess(complaint, number) === null) ?? null;
}
