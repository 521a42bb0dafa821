import type { Instant } from '../../clock.ts';
import type { Concern } from '../../concerns/concern.ts';
import type { LearningSettings } from '../../landlords/learningSettings.ts';
import type { WordsId } from '../../records/record.ts';
import type { ServiceRequest } from '../../serviceRequests/serviceRequest.ts';
import type { Label } from '../understanding.ts';

/** Where a lesson comes from: a staff correction, or what the resident chose or said. */
export const lessonSources = ['correction', 'accepted', 'denied', 'first_time', 'declined'] as const;

/** Where one lesson comes from. */
export type LessonSource = (typeof lessonSources)[number];

/**
 * How much a lesson counts beside a line of the corpus. A correction is rare and somebody thought about it. A bare "no" is a choice
 * not to complain, which unhappy people take too: it must never outweigh what their words say.
 */
export const lessonWeights: Readonly<Record<LessonSource, number>> = {
  correction: 10,
  accepted: 4,
  denied: 4,
  first_time: 2,
  declined: 0.2,
};

/** What a recorded event teaches about words: whether they were dissatisfied, and what they mainly were where staff said so. */
export interface Lesson {
  recordId: string;
  landlord: string;
  residentId: string | null;
  /** When the words were heard. */
  at: Instant;
  words: WordsId[];
  dissatisfied: boolean;
  label: Label | null;
  source: LessonSource;
}

type Teaching = Pick<Lesson, 'dissatisfied' | 'label' | 'source'>;

/** What a concern teaches; null: nothing. */
export function lessonOfConcern(
  concern: Concern,
  { residentsChoices }: Pick<LearningSettings, 'residentsChoices'>,
): Lesson | null {
  const teaching = corrected(concern) ?? (residentsChoices ? chosen(concern) : null);
  const { id, landlord, residentId, heardAt } = concern;
  const words = heardBeforeTheChoice(concern);
  if (teaching === null || words.length === 0) return null;
  return { recordId: id, landlord, residentId, at: heardAt, words, ...teaching };
}

/** What a service request teaches; null: nothing. */
export function lessonOfRequest(
  request: ServiceRequest,
  { residentsChoices }: Pick<LearningSettings, 'residentsChoices'>,
): Lesson | null {
  const teaching = corrected(request) ?? (residentsChoices ? reported(request) : null);
  const { id, landlord, residentId, recordedAt, words } = request;
  if (teaching === null || words === null) return null;
  return { recordId: id, landlord, residentId, at: recordedAt, words: [words], ...teaching };
}

function corrected({ correction }: Pick<Concern, 'correction'>): Teaching | null {
  if (correction === null) return null;
  return { dissatisfied: correction.dissatisfied, label: correction.label, source: 'correction' };
}

function chosen({ standing, history }: Concern): Teaching | null {
  if (standing === 'accepted') return { dissatisfied: true, label: null, source: 'accepted' };
  if (standing !== 'declined') return null;
  const declined = history.findLast((event) => event.type === 'OfferDeclined');
  if (declined?.meant === 'not_now') return null;
  const denied = declined?.meant === 'no_complaint';
  return { dissatisfied: false, label: null, source: denied ? 'denied' : 'declined' };
}

/** A complaint about the request says nothing of the request's own words; the concern has the words that do. */
function reported({ firstTime, complaintIds }: ServiceRequest): Teaching | null {
  if (firstTime !== true || complaintIds.length > 0) return null;
  return { dissatisfied: false, label: 'service_request', source: 'first_time' };
}

/** What had been heard when the offer was last put: what was said after it is an answer, or another story. */
function heardBeforeTheChoice({ history, words }: Concern): WordsId[] {
  const offered = history.findLastIndex(({ type }) => type === 'OfferMade');
  const before = offered < 0 ? history : history.slice(0, offered);
  const heard = before.flatMap((event) =>
    event.type === 'ConcernHeard' || event.type === 'MoreHeard' ? event.words : [],
  );
  return heard.length === 0 ? words : heard;
}
