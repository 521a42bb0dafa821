import { accepted, type Decision } from '../../records/record.ts';
import type { CommandOf } from '../commands.ts';
import type { Complaint, ComplaintEvent } from '../complaint.ts';
import { whyNoAccess } from '../people/mayHaveCode.ts';
import { type RulesFor, refuse, type When } from '../rule.ts';
import type { ByMailCommand } from './commands.ts';
import { addressWords, verifiedHow } from './verified.ts';

/** Whether the words and the way belong to whoever does it: a machine cannot say that it asked somebody. */
function whyNotSo(
  { how, words }: CommandOf<'verifyContact'>,
  { by }: When,
): 'STAFF_ONLY' | 'WORDS_NEEDED' | null {
  if ((how === 'staff') !== (by.kind === 'staff')) return 'STAFF_ONLY';
  return how === 'staff' && words === undefined ? 'WORDS_NEEDED' : null;
}

/**
 * The address is its owner's: codes may go there. It says nothing of whether it is safe or whether they may see the case; both are
 * asked again whenever something is sent.
 */
function verifyContact(
  complaint: Complaint,
  command: CommandOf<'verifyContact'>,
  when: When,
): Decision<ComplaintEvent> {
  const { contact, how, of: given, words } = command;
  const problem = whyNotSo(command, when);
  if (problem !== null) return refuse(problem);
  const why = whyNoAccess(complaint, contact);
  if (why === 'NO_SUCH_CONTACT' || why === 'CONTACT_REMOVED') return refuse(why);
  const of = addressWords(complaint, contact);
  if (of === null || (given !== undefined && given !== of)) return refuse('ADDRESS_CHANGED');
  if (verifiedHow(complaint, contact) !== null) return accepted();
  return accepted<ComplaintEvent>({ type: 'ContactVerified', contact, how, of, words: words ?? null });
}

/** What came is a fact, taken wherever it stands. The same mail comes once, however often it is handed over. */
function receiveMail(
  { mails }: Complaint,
  { mail, contact, words, sentAt, meant }: CommandOf<'receiveMail'>,
): Decision<ComplaintEvent> {
  return mails.some((each) => each.mail === mail)
    ? accepted()
    : accepted<ComplaintEvent>({ type: 'MailReceived', mail, contact, words, sentAt, meant });
}

function readMail({ mails }: Complaint, { number }: CommandOf<'readMail'>): Decision<ComplaintEvent> {
  const found = mails.find((each) => each.number === number);
  if (found === undefined) return refuse('NO_SUCH_MAIL');
  return found.readOn === null ? accepted<ComplaintEvent>({ type: 'MailRead', number }) : accepted();
}

/** The rules for e-mail about a complaint. */
export const byMailRules: RulesFor<ByMailCommand> = { verifyContact, receiveMail, readMail };
