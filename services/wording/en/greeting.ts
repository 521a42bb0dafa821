import type { Landlord } from '../../landlords/landlord.ts';
import { reachAPerson } from './contact.ts';

/** The first message: says that it is a computer, what it can do, and that it is no emergency service. */
export function greeting(landlord: Landlord): string {
  return [
    `Hello. I am Heard, the complaints assistant of ${landlord.name}. I am a computer, not a person.`,
    'Tell me in your own words what is wrong. I can log a complaint, pass a message to the team, or tell you where your complaint has got to.',
    `This is not an emergency service. If anyone is in danger, ring 999. ${reachAPerson(landlord)}`,
  ].join('\n\n');
}

/** Answers "hello" in a conversation that has already been greeted. */
export const helloAgain = 'Hello. What has happened? Tell me in your own words.';

/** What to say to thanks and praise. */
export const thanks = 'Thank you for telling us. Is there anything else that I can help with?';

/** When a message is neither about trouble nor a question that Heard knows. */
export function whatICanDo(landlord: Landlord): string {
  return [
    'I can help when something has gone wrong with your home or with our service. I can:',
    '• log a complaint and give you a reference\n• tell you where your complaint has got to\n• pass a message to a person',
    reachAPerson(landlord),
  ].join('\n\n');
}

/** One word about a thing ("rent"): asks for the rest. */
export const whatHasHappened =
  'Can you tell me a bit more? What has happened, and what do you want done about it?';

/** "How do I pay my rent?": a question for the office, and no trouble. */
export function askTheOffice(landlord: Landlord): string {
  return `I do not know the answer to that: I am only here for complaints. The office can tell you. ${reachAPerson(landlord)}`;
}

/** "Could you tell him that?" after a kind word. */
export const kindWordPassedOn = 'I have passed it on to the team, in your own words.';

/** The second time in a row, shorter. */
export const helpInShort =
  'Sorry, I did not follow that. Tell me in one sentence what has gone wrong. Or say “complaint”, “where is my complaint” or “speak to a person”.';

/** The end of a talk. */
export const hereAgain = 'All right. Come back here whenever you need to.';

/** Nothing but swearing, with nothing told yet. */
export function angry(landlord: Landlord): string {
  return `I can hear that you are angry. I am a computer, but a person reads what you tell me. What has happened? ${reachAPerson(landlord)}`;
}
