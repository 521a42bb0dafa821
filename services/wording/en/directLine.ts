/** The resident's message is longer than the chat takes. */
export function tooLong(mostCharacters: number): string {
  const most = mostCharacters.toLocaleString('en-GB');
  return `That message is too long. Please send it in parts of fewer than ${most} characters.`;
}

/** More arrived in one request than any message needs. */
export const tooMuchData = 'That is too much to send in one go. Please send it in shorter parts.';

/** Messages come faster than a person types. Says what to do in danger, because nothing of the message was read. */
export const tooFast =
  'You are sending messages very quickly. Please wait a few seconds and send that one again. If anyone is in danger, ring 999.';

/** A message without words. */
export const nothingSaid = 'There were no words in that message. Please type what you want to tell us.';

/** Photos and documents cannot be taken yet. */
export const noFilesYet =
  'We cannot take photos or files in the chat yet. Please describe them in words, or send them to the office.';

/** The server could not do what was asked, and the cause is ours. */
export const ourFault = 'Sorry, something went wrong on our side. Please try again in a minute.';

/** The store cannot be reached. */
export const notNow = 'Sorry, we cannot take messages at the moment. Please try again in a few minutes.';
