import type { Landlord } from '../../landlords/landlord.ts';
import { months } from './months.ts';

/** The language of these words, as pages declare it. */
export const language = 'en-GB';

/** What stands above each message: who says it, and on which day. */
export const messageWords = {
  heard: 'Heard (a computer)',
  resident: 'You',
  /** Read out with a message that has buttons, which stand outside of it. */
  oneOffer: '1 suggested answer below.',
  offers: 'suggested answers below.',
  months,
};

/** What the live chat says by itself. The page hands it to its script, so that the script knows no language. */
export const liveWords = {
  ...messageWords,
  reconnecting: 'Reconnecting… Keep writing. Your messages will be sent when we are back.',
  sending: 'Sending',
  notSent: 'Not sent yet. We keep trying.',
  refused: 'This message could not be sent. It is back in the box below.',
  tooLong: 'Your message is too long. Please send it in two or more parts.',
  typing: 'Heard is writing',
  ended: 'This chat has ended, or was opened again somewhere else. Your complaint is safe.',
  startAgain: 'Start a new chat',
};

/** The words that the page's script is given. */
export type LiveWords = typeof liveWords;

/** The chat page: headings, labels, buttons and the lines that are always there. */
export const chat = {
  title: (landlord: Landlord) => `Complaints chat: ${landlord.name}`,
  heading: 'Complaints chat',
  skipToMessage: 'Skip to the message box',
  skipToLatest: 'Go to the latest message',
  contactLabel: 'Speak to a person, or end the chat',
  ring: (number: string) => `Ring ${number}`,
  email: 'E-mail',
  about: (landlord: Landlord) =>
    `You are writing to a computer. People at ${landlord.shortName} read what you write, and people decide. ${landlord.shortName} keeps your words to deal with your complaint, and you can ask for a copy. One cookie lets you come back to this chat for 30 days. “End chat” removes it.`,
  aboutHeading: 'About this chat',
  conversationHeading: 'Conversation',
  suggestionsLabel: 'Suggested answers',
  messageHeading: 'Write to us',
  messageLabel: 'Your message',
  send: 'Send',
  emergency: 'In danger? Ring 999. This is not an emergency service.',
  endChat: 'End chat',
  endExplained:
    'Do this on a computer that other people use. The chat leaves this device and cannot be opened again. Your complaint stays with us.',
  writeDown: 'Please write down your reference first:',
  endNow: 'End this chat now',
  onlyLatest: 'Only the latest messages are shown here.',
  waiting: 'We have your message. The answer is not ready yet.',
  waitingLink: 'See if the answer is here',
};

/** Said above the message box when a message was not taken. The words that were written are still in the box. */
export const notTaken = {
  empty: 'Please write something first, then press Send.',
  tooLong: (limit: number) =>
    `Your message is too long. We can take ${limit.toLocaleString('en-GB')} characters at a time. Please send it in two or more parts.`,
  tooMany: 'You have sent a lot of messages in a short time. Please wait a minute, then press Send again.',
  stale:
    'Your message was not sent, because this page was out of date. It is still in the box. Please press Send again.',
  staleEnd: 'The chat was not ended, because this page was out of date. Please press End chat again.',
  noCookie:
    'Your message was not sent, because your browser did not send the cookie that this chat needs. Please press Send again. If that does not help, allow cookies for this page, or ring or e-mail us.',
  ended:
    'That chat has ended, so this is a new one. Your message is still in the box. Press Send to send it.',
  problemInTitle: 'Not sent',
};

/** The page after "end chat". */
export const ended = {
  title: 'Chat ended',
  text: 'This chat has ended, and this device no longer shows it. If you made a complaint, we still have it and we are dealing with it.',
  reference: 'The reference of your complaint:',
  again: 'Start a new chat',
};

/** When messages cannot be taken, and the page for any failure of ours. */
export const trouble = {
  title: 'We cannot take messages at the moment',
  notSent:
    'Sorry, something is wrong on our side and your message was not sent. It is still in the box below. Please press Send again in a few minutes.',
  closed: 'Sorry, something is wrong on our side. Please try again in a few minutes.',
  tryAgain: 'Try again',
  answeredTitle: 'Please read this now',
  answered: 'We have kept your message. The rest of your chat cannot be shown at the moment.',
  backToChat: 'Go back to the chat',
  personHeading: 'Speak to a person',
  emergencyHeading: 'If anyone is in danger',
  emergency: 'Ring 999 if anyone is in danger now.',
  gas: (number: string) => `If you smell gas, go outside and ring ${number}.`,
  emergencyRepairs: (number: string) => `For an emergency repair, ring ${number}.`,
  notFoundTitle: 'Page not found',
  notFound: 'There is no page at this address. Please check it, or start from the first page.',
  badFormTitle: 'We could not read that',
  badForm: 'We could not read what your browser sent. Please go back to the chat and try again.',
  tooLargeTitle: 'That is too long',
  tooLarge:
    'That is too long to send in one go. Please go back and send it in shorter parts. Nothing was sent.',
  firstPage: 'Go to the first page',
};

/** Ways to reach a person, as they are labelled in a list. */
export const contactList = {
  phone: (label: string) => `Phone (${label})`,
  email: 'E-mail',
  post: 'Post',
};

/** The first page: what is here. */
export const home = {
  title: 'Heard',
  lead: 'Heard listens when something has gone wrong with your home or with the service from your landlord.',
  what: 'Write in your own words what has happened. Heard is a computer: it can log a complaint, give you a reference and the dates by which you will get an answer, and tell you later where your complaint has got to. People read every complaint, and people decide.',
  chatsHeading: 'Choose your landlord',
  chatLink: (landlord: Landlord) => `Chat with ${landlord.name}`,
  noChats: 'No landlord is set up on this server yet.',
  emergencyHeading: 'This is not an emergency service',
  emergency: 'If anyone is in danger, ring 999.',
  operatorsHeading: 'For the people who run this server',
  health: 'Is the server well?',
  docs: 'How to set it up, run it and put the chat on a website is written in the file README.md that comes with the program.',
};
