import type { MailMeaning } from '../../complaints/byMail/events.ts';
import type { Complaint } from '../../complaints/complaint.ts';
import { usableRoutes } from '../../complaints/people/mayHaveCode.ts';
import { safetyNumbers } from '../../landlords/emergencyNumbers.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { answerSubject, dangerAnswer, offerByMail } from '../../wording/en/mail.ts';
import { safetyAdvice } from '../../wording/en/safety.ts';
import type { MailToSend } from '../mail.ts';
import { isToMany } from './automatic.ts';
import type { MailAtHand } from './mailAtHand.ts';

/** To whom an answer may go, and about what. */
export interface AnswerTo {
  landlord: Landlord;
  /** As it stands after the mail was heard: danger that it told may have made e-mail unsafe. */
  complaint: Complaint;
  contact: number;
  meant: readonly MailMeaning[];
  production: boolean;
}

/** What a mail is answered with at once: whom to ring in danger; the offer of a complaint. Nothing where e-mail is not safe, and to no list. */
export function answersTo(mail: MailAtHand, to: AnswerTo): MailToSend[] {
  const { landlord, complaint, contact, meant, production } = to;
  const { from, messageId } = mail.parsed;
  if (from === null || isToMany(mail.parsed)) return [];
  if (!usableRoutes(complaint, contact).includes('email')) return [];
  const numbers = safetyNumbers(landlord, production);
  const advice = mail.dangers.map((kind) => safetyAdvice(kind, numbers));
  const texts = {
    danger: advice.length === 0 ? null : dangerAnswer(advice),
    offer: meant.includes('dissatisfied') ? offerByMail(landlord) : null,
  };
  return Object.entries(texts).flatMap(([about, text]): MailToSend[] =>
    text === null
      ? []
      : [
          {
            id: mail.ids.answerId(about),
            purpose: 'answer',
            landlord,
            to: from,
            subject: answerSubject(landlord),
            text,
            html: null,
            language: 'en-GB',
            caseId: complaint.id,
            ...(messageId === null ? {} : { inReplyTo: messageId }),
          },
        ],
  );
}
