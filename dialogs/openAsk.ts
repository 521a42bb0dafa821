import type { ReadingContext } from '../services/understanding/understanding.ts';
import type { ConversationState } from './state.ts';
import { isAsked } from './whereabouts.ts';

/** The question that stands open, as the understanding needs it: an answer is read in its light. */
export function openAsk(state: ConversationState): ReadingContext['asked'] {
  const { intake } = state;
  const ownWishes = [state.withdrawing, state.adding, state.reviewing, state.teamAsked?.draft ?? null];
  if (ownWishes.some((open) => open !== null)) return 'other';
  if (intake !== null) {
    if (intake.phase === 'confirming') return 'confirm';
    if (intake.phase === 'choosing') return 'change_which';
    return intake.asked;
  }
  if (state.offer !== null) return 'offer';
  if (state.firstTime !== null) return 'first_time';
  return waitsForContact(state) ? 'reach' : null;
}

function waitsForContact(state: ConversationState): boolean {
  return state.personRequest !== null || isAsked(state);
}
