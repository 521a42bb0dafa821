import type { Landlord } from '../../landlords/landlord.ts';

/** The mail that asks whether an address is right. It says nothing of any case. */
export function confirmMessage(link: string, landlord: Landlord): { subject: string; text: string } {
  return {
    subject: `Is this your e-mail address? – ${landlord.shortName}`,
    text: [
      `Somebody gave this e-mail address to ${landlord.name} as theirs. If it was you, open this page and press the button:`,
      link,
      'Then we can send you codes by e-mail. Type “new code” in the chat to get one. The link works for 30 days.',
      'If it was not you, do nothing. Please do not press the button.',
    ].join('\n\n'),
  };
}

/** In the first e-mail about a complaint, below the letter. */
export function confirmBelowLetter(link: string): string {
  return `Please confirm that this e-mail address is yours. Open this page and press the button: ${link} Until then we cannot send you codes by e-mail. The link works for 30 days.`;
}

/** The page behind the link. It is the same for every link, also for one that never was. */
export const confirmPage = {
  title: 'Confirm your e-mail address',
  text: 'If this link came to your own e-mail address, and you gave us that address, press the button. If you do not know why you got it, close this page.',
  button: 'Yes, it is my e-mail address',
  doneTitle: 'Thank you',
  done: 'Your e-mail address is confirmed. You can close this page. If you were waiting for a code, type “new code” in the chat.',
  notDoneTitle: 'This link does not work',
  notDone:
    'It may be too old, or the e-mail address has changed since. Nothing is wrong with your complaint. Ask for a code in the chat, and we can send you a new link.',
};

/** The subject of an answer that a machine gives: it tells nothing. */
export function answerSubject(landlord: Landlord): string {
  return `Your e-mail to ${landlord.shortName}`;
}

/** The answer to a mail that tells of danger. `advice`: a part for each danger. */
export function dangerAnswer(advice: readonly string[]): string {
  return [
    'This is an automatic answer. I am a computer, and I read that somebody may be in danger.',
    ...advice,
    'I have told the team, but I cannot tell whether anyone is looking now. Please do not wait for an answer by e-mail.',
  ].join('\n\n');
}

/** The answer to a mail that is not happy with something new: the offer to complain (Code 1.3, 6.8). */
export function offerByMail(landlord: Landlord): string {
  const number = landlord.contacts.phones[0]?.number ?? '';
  return [
    'This is an automatic answer. Thank you for your e-mail. The team will read it.',
    `It seems that you are not happy with something else too. Would you like to complain about that? You do not have to. To complain, ring ${landlord.shortName} on ${number}, or answer this e-mail and say so: a person will log it.`,
    'Your complaint that is open goes on as before.',
  ].join('\n\n');
}

/** A mail in which nobody wrote anything. */
export const noWords = '(an e-mail without words)';

/** A mail as staff read it. `isKept`: whether its attachments are kept. */
export function keptWords(
  mail: {
    from: string | null;
    fromName: string;
    subject: string;
    text: string;
    attachments: readonly { name: string; bytes: number }[];
  },
  isKept: boolean,
): string {
  const { from, fromName, subject, text, attachments } = mail;
  const files = attachments.map(({ name, bytes }) => `${name === '' ? 'a file' : name} (${bytes} bytes)`);
  const lines = [
    `From: ${fromName === '' ? '' : `${fromName} `}<${from ?? 'nobody'}>`,
    `Subject: ${subject}`,
    ...(files.length === 0 ? [] : [`Attached: ${files.join(', ')}`]),
    ...(isKept ? [] : ['It was too large to be kept whole: look for it in the mailbox.']),
  ];
  return `${lines.join('\n')}\n\n${text}`;
}
