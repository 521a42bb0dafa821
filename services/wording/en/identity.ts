import type { Landlord } from '../../landlords/landlord.ts';

/** "020 7946 0000 or 020 7946 0001" */
function numbersOf(landlord: Landlord): string {
  return landlord.contacts.phones.map(({ number }) => number).join(' or ');
}

const alsoANumber =
  'If you cannot ring, type your phone number or e-mail address here. A person will contact you.';

/** Where a bare number or address is taken as the contact for a code. */
const ringMeOn = 'If you cannot ring, type “ring me on” and your number. A person will contact you.';

/**
 * The one answer to everyone who names a reference that this browser does not hold, whether or not it exists, has a contact, or has
 * one that is safe: the words must not tell a stranger that somebody complained (design 4). They promise nothing.
 */
export function codeOnItsWay(reference: string, landlord: Landlord): string {
  return [
    `This browser does not hold complaint ${reference}, so I must be sure that it is yours. If that reference is ours, and we have a safe way to reach you, a code of 6 digits is on its way to the contact on the case. Type the code here. It works for 10 minutes.`,
    checkedFirst,
    'Do you share the tenancy, or do you speak for the resident? Type your own e-mail address or mobile number. If it is on the case, your code goes there.',
    `No code? Check the reference, or ring ${landlord.shortName} on ${numbersOf(landlord)} and ask for one. ${ringMeOn}`,
  ].join('\n\n');
}

/**
 * The same to everyone who names a contact, whether or not it is on that case or any, and whether or not its owner may see it: the
 * words must not tell who is on a case.
 */
export function codeToNamedContact(reference: string, landlord: Landlord): string {
  return [
    `If reference ${reference} is ours, and what you typed is on the case and can be used, a code of 6 digits is on its way there. Type the code here. It works for 10 minutes.`,
    checkedFirst,
    `No code? Check what you typed, or ring ${landlord.shortName} on ${numbersOf(landlord)}. If you speak for the resident, they must have your authority on the case. ${ringMeOn}`,
  ].join('\n\n');
}

/** The same where no codes can be sent: nothing is promised that cannot come. */
export function codeByTelephone(reference: string, landlord: Landlord): string {
  return [
    `This browser does not hold complaint ${reference}, so I must be sure that it is yours. I cannot send codes yet. Ring ${landlord.shortName} on ${numbersOf(landlord)} and ask for a code for your complaint. They will ask you some questions first, to be sure that it is you. Then type the 6 digits here. The code works for 10 minutes.`,
    alsoANumber,
  ].join('\n\n');
}

/** Too many codes were asked for, by anybody. The same for every reference. */
export function tooManyCodes(landlord: Landlord): string {
  return `Too many codes have been asked for, so I cannot take another wish for one now. Wait an hour and try again, or ring ${landlord.shortName} on ${numbersOf(landlord)}. ${alsoANumber}`;
}

/** Said to everybody: whether an address was checked would tell that there is one. */
const checkedFirst =
  'A code goes to an e-mail address only once it is confirmed. If yours is on the case and is not confirmed, a link goes there first. Open it, press the button, and say “new code” here.';

const another = (sent: boolean): string =>
  sent ? 'Say “new code” if you need another.' : 'You can ring the office for another.';

/** It was not the code, or no code that can still be used: which of them is not said. `left` is counted in this chat. */
export function codeWrong(left: number, sent: boolean): string {
  const tries = left === 1 ? 'one more time' : `${left} more times`;
  return `That code did not work. Look at the 6 digits again: you can try ${tries}. A code works for 10 minutes. ${another(sent)}`;
}

/** All tries are used up. */
export function codeUsedUp(sent: boolean): string {
  return `That code did not work either. After 5 tries a code cannot be used any more. ${another(sent)}`;
}

/** More than ten minutes have gone since the code was asked for. */
export function codeTooLate(sent: boolean): string {
  return `That code did not work. It is more than 10 minutes since you asked for one, and it works no longer than that. ${another(sent)}`;
}

/** Too many tries, by anybody with this browser or this connection. */
export function tooManyTries(landlord: Landlord): string {
  return `That is too many tries for now. Wait an hour and try again, or ring ${landlord.shortName} on ${numbersOf(landlord)}.`;
}

/** Digits, but not six of them. No try was used. */
export const codeHasSixDigits = 'A code has 6 digits, for example 012 345. Please look again and type all 6.';

/** A code without the reference that it is for. */
export const codeNeedsReference =
  'Which complaint is the code for? Type the reference and the code in one message.';

/** The code has not come. */
export function noCodeCame(sent: boolean, landlord: Landlord): string {
  const ring = `Ring ${landlord.shortName} on ${numbersOf(landlord)} and ask for a code. ${sent ? ringMeOn : alsoANumber}`;
  return sent
    ? `It can take a few minutes. Look in your spam folder too. An e-mail address must be confirmed first, with the link that we send there. If nothing comes, check the reference, or say “new code”. I cannot tell you here whether one was sent. ${ring}`
    : ring;
}

/** The resident does not go on with it. */
export const codeLeft = 'That is fine. To see that complaint later, type its reference again.';

/** Once, after something else was answered. */
export const codeStillOpen = 'When you have the code of 6 digits, type it here.';

/** The contact was left instead of a code. */
export const contactInsteadOfCode =
  'Thank you. I have asked the team to contact you about that reference. They will ask you some questions first, to be sure that it is you.';

/** The code was right. `until` is a time of day in London, "11:05". */
export function accessGiven(reference: string, until: string): string {
  return `Thank you. Until ${until} (30 minutes) you can see complaint ${reference} in this chat, add to it, or ask for a review. If others use this computer, choose “End chat” when you are done.`;
}

/** The thirty minutes are over. */
export function accessOver(reference: string): string {
  return `Your 30 minutes with complaint ${reference} are over. That keeps it safe if you walk away. You need a new code to go on.`;
}

/** The message that carries a code: nothing in it says what the case is about. */
export function codeMessage(code: string, landlord: Landlord): { subject: string; text: string } {
  return {
    subject: `Your code from ${landlord.shortName}`,
    text: `Your code is ${code.slice(0, 3)} ${code.slice(3)}. It works for 10 minutes. Type it in the chat. Nobody from ${landlord.shortName} will ask you for it. If you did not ask for a code, you can ignore this message.`,
  };
}

/** For staff who give a code on the telephone. */
export const staffCode = {
  howToUse: (reference: string) =>
    `Say it to the person once you are sure who they are: the resident, or somebody whose authority is on the case. Never leave it as a message. It is shown once, works for 10 minutes and for 5 tries, and takes the place of any other code of theirs. They type the reference ${reference}, which you tell them with it, and then the code in the chat: it does not work with an earlier reference.\n`,
  /** A code was asked for in the name of staff. */
  resent:
    'Recorded: a code sent again. A new code goes to that contact within a minute, if codes can be sent here. If not, say one to the person yourself, once you are sure who they are: code <number>. It works for 10 minutes.\n',
};
