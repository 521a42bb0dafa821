import type { Part } from '../../complaints/complaint.ts';

/** A question was not understood: a person, an interpreter, and then the question in simpler words. */
export function plainer(contact: string): string {
  return `Sorry. I will ask in simple words. A person can help you, and you can ask for an interpreter. ${contact}`;
}

/** Every question of the intake in as few words as it can have. */
export const plainerQuestions: Record<Part, { question: string; buttons: string[] }> = {
  what: { question: 'What is the problem?', buttons: [] },
  where: { question: 'Where is the problem? For example: kitchen.', buttons: ['Skip'] },
  since: { question: 'When did the problem start? For example: 2 weeks ago.', buttons: ['I don’t know'] },
  contacts: {
    question: 'Did you tell us before? How many times? For example: 3.',
    buttons: ['Never', 'Once', 'I don’t know'],
  },
  effect: { question: 'What does the problem do to you? For example: I am cold.', buttons: ['Skip'] },
  outcome: { question: 'What do you want us to do? For example: mend it.', buttons: ['I’m not sure'] },
  name: { question: 'What is your name?', buttons: ['Skip'] },
  home: { question: 'Where do you live? Your street and number.', buttons: ['I don’t live there', 'Skip'] },
  reach: { question: 'What is your phone number or e-mail?', buttons: ['By post', 'Skip'] },
  adjustments: {
    question: 'Do you need help with reading, hearing or English? For example: an interpreter.',
    buttons: ['No'],
  },
};
