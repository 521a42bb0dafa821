/** What people ask before they say yes or no. */
export type ChoiceQuestion = 'trouble' | 'data' | 'cost' | 'advice' | 'wait';

/** Short honest answers to them; the choice is put again afterwards. */
export const choiceAnswers: Record<ChoiceQuestion, string> = {
  trouble:
    'No. Making a complaint must not change how you are treated, and it is not a reason to end a tenancy. If you ever feel that you are treated worse because of it, tell me: that would be a complaint too.',
  data: 'If you say yes, what you told me becomes your complaint, and the people who deal with it can read it. It is stored locked. You can ask for a copy of what we hold about you.',
  cost: 'It costs you nothing, and neither does a review. The Housing Ombudsman is free as well.',
  advice:
    'That is up to you, and both answers are fine. A complaint gets you dates that we must keep to and a written answer. You can stop it at any time. If you say no, the team can still see what you told me.',
  wait: 'Take your time. Nothing is logged until you say so.',
};

/** A question that Heard cannot answer, said plainly. */
export function choiceUnknown(contact: string): string {
  return `I am sorry, I do not know the answer to that. ${contact}`;
}
