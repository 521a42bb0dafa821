import type { Manner } from '../../../complaints/investigating/events.ts';
import type { LetterWay } from '../../../complaints/keepingTold/events.ts';

/** How people are heard. */
export const manners: Record<Manner, string> = {
  in_person: 'in person',
  phone: 'by phone',
  video: 'by video call',
  writing: 'in writing',
};

/** How letters go. */
export const letterWays: Record<LetterWay, string> = {
  email: 'by e-mail',
  post: 'by post',
  by_hand: 'by hand',
  chat: 'in the chat',
};
