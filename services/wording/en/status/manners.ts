import type { Manner } from '../../../complaints/investigating/events.ts';
import type { OfferReply } from '../../../complaints/keepingTold/events.ts';
import type { LetterWay } from '../../../complaints/writing/events.ts';
import { dateInFull } from '../dates.ts';

/** How people are heard. */
export const manners: Record<Manner, string> = {
  in_person: 'in person',
  phone: 'by phone',
  video: 'by video call',
  writing: 'in writing',
};

/** Ways to be heard, one after the other. */
export function ways(offered: readonly Manner[]): string {
  const [last, ...others] = offered.map((manner) => manners[manner]).toReversed();
  return others.length === 0 ? `${last}` : `${others.toReversed().join(', ')} or ${last}`;
}

/** How letters go. */
export const letterWays: Record<LetterWay, string> = {
  email: 'by e-mail',
  post: 'by post',
  by_hand: 'by hand',
  chat: 'in the chat',
};

/** What the resident said to the offer to hear them. Who arranges it is a person. */
export function replied({ wanted, manner, on }: OfferReply): string {
  const day = dateInFull(on);
  if (!wanted) return `On ${day} you said no to that. You can still change your mind.`;
  const way = manner === null ? 'yes' : manners[manner];
  return `On ${day} you answered: ${way}. A person will settle the rest with you.`;
}
