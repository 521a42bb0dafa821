import type { Instant } from '../clock.ts';
import type { Channel } from '../complaints/complaint.ts';
import { type Correction, type CorrectionRecorded, corrected } from '../records/correction.ts';
import { type Dealt, type DealtWithEvent, dealt } from '../records/dealtWith.ts';
import type { Recorded, WordsId } from '../records/record.ts';
import { type Recording, recordsOf, sealAll, type Whose } from '../records/recording.ts';

/** What can happen to dissatisfaction that was heard: the offer to log a complaint, and the choice that was taken. */
export type ConcernEvent =
  | { type: 'ConcernHeard'; words: WordsId[]; score: number; channel: Channel }
  | { type: 'MoreHeard'; words: WordsId[] }
  | { type: 'OfferMade' }
  | { type: 'OfferAccepted'; complaintId: string }
  | { type: 'OfferDeclined'; meant?: DeclineMeant }
  | { type: 'OfferTakenBack' }
  | CorrectionRecorded
  | DealtWithEvent;

/** What a "no" said of itself: that this is no complaint at all, or only that now is not the time. */
export type DeclineMeant = 'no_complaint' | 'not_now';

/** Where a concern stands. `offered` without an answer is an unanswered offer, which staff see on a list. */
export type ConcernStanding = 'heard' | 'offered' | 'accepted' | 'declined';

/** Dissatisfaction that was heard, with the offer made and the choice taken (Code 1.3). */
export interface Concern {
  id: string;
  landlord: string;
  residentId: string | null;
  conversationId: string | null;
  heardAt: Instant;
  channel: Channel;
  words: WordsId[];
  /** 0 to 1, as the understanding gave it. */
  score: number;
  standing: ConcernStanding;
  /** How often the offer was put. */
  offers: number;
  complaintId: string | null;
  /** What staff said of how it was understood. */
  correction: Correction | null;
  dealtWith: Dealt | null;
  history: (ConcernEvent & Recorded)[];
}

/** How a concern is told by its events. */
export const concerns = recordsOf<ConcernEvent, Concern>({
  kind: 'concern',
  known: [
    'ConcernHeard',
    'MoreHeard',
    'OfferMade',
    'OfferAccepted',
    'OfferDeclined',
    'OfferTakenBack',
    'CorrectionRecorded',
    'DealtWith',
  ],
  begin: ({ id, landlord, residentId, conversationId, openedAt }) => ({
    id,
    landlord,
    residentId,
    conversationId,
    heardAt: openedAt,
    channel: 'chat',
    words: [],
    score: 0,
    standing: 'heard',
    offers: 0,
    complaintId: null,
    correction: null,
    dealtWith: null,
    history: [],
  }),
  change: changeOf,
});

function changeOf(concern: Concern, event: ConcernEvent & Recorded): Partial<Concern> {
  switch (event.type) {
    case 'ConcernHeard':
      return { words: event.words, score: event.score, channel: event.channel };
    case 'MoreHeard':
      return { words: [...concern.words, ...event.words] };
    case 'OfferMade':
      return { standing: 'offered', offers: concern.offers + 1 };
    case 'OfferAccepted':
      return { standing: 'accepted', complaintId: event.complaintId };
    case 'OfferDeclined':
      return { standing: 'declined' };
    case 'OfferTakenBack':
      return { standing: 'offered' };
    case 'CorrectionRecorded':
      return corrected(event);
    case 'DealtWith':
      return dealt(event);
  }
}

/** What the resident chose: this complaint, or "no", with what it said of itself where it said more. */
type Choice = { accept: string } | 'decline' | { decline: DeclineMeant };

/**
 * What a choice means for a concern. The last word counts: a "yes" after a "no" takes it back (design 3.3), and the record
 * shows both; an accepted offer stays accepted, and the same choice twice is one choice.
 */
function choose(concern: Concern, choice: Choice): ConcernEvent[] {
  if (concern.standing === 'accepted') return [];
  if (choice === 'decline' || 'decline' in choice) {
    const meant = choice === 'decline' ? {} : { meant: choice.decline };
    return concern.standing === 'declined' ? [] : [{ type: 'OfferDeclined', ...meant }];
  }
  const takenBack: ConcernEvent[] = concern.standing === 'declined' ? [{ type: 'OfferTakenBack' }] : [];
  return [...takenBack, { type: 'OfferAccepted', complaintId: choice.accept }];
}

/** Dissatisfaction heard: the words that showed it, oldest first, and how sure the understanding was. */
export interface HeardConcern extends Whose {
  words: string[];
  score: number;
  channel: Channel;
}

/** Records dissatisfaction that was heard, its words sealed. */
export function openConcern(recording: Recording, heard: HeardConcern): Promise<Concern> {
  const { score, channel } = heard;
  return concerns.open(recording, heard, async (seal) => ({
    type: 'ConcernHeard',
    words: await sealAll(seal, heard.words),
    score,
    channel,
  }));
}

/** The offer to log a complaint was put, once more. After an answer it is not an offer any more: nothing is added. */
export function offerMade(recording: Recording, id: string): Promise<Concern> {
  return concerns.add(recording, id, (concern) =>
    concern.standing === 'heard' || concern.standing === 'offered' ? [{ type: 'OfferMade' }] : [],
  );
}

/** Records the resident's choice. Throws RECORD_NOT_FOUND. */
export function takeChoice(recording: Recording, id: string, choice: Choice): Promise<Concern> {
  return concerns.add(recording, id, (concern) => choose(concern, choice));
}

/** Adds later words of the same story, so that staff read all of it even when the offer stays unanswered. */
export function hearMore(recording: Recording, id: string, words: string[]): Promise<Concern> {
  return concerns.add(recording, id, async (_concern, seal) =>
    words.length === 0 ? [] : [{ type: 'MoreHeard', words: await sealAll(seal, words) }],
  );
}
