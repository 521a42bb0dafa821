import type { LocalDate } from '../../clock.ts';
import type { Complaint, Standing } from '../complaint.ts';
import type { RunningClock } from './toldClocks.ts';

/** An action that was promised, as it stands today. */
export type PromisedAction = Complaint['actions'][number] & { overdue: boolean };

/** Where the whole of a group's complaint stands, and the step that is due first. */
export interface WholeAnswer {
  stage: 1 | 2;
  standing: Standing;
  /** The day since which it stands there. */
  since: LocalDate;
  /** Null: no step is owed. */
  clock: RunningClock | null;
  /** What was promised to all of them; its words are sealed with the group's complaint. */
  actions: PromisedAction[];
}

/** What a resident is told of a complaint by several people to which theirs belongs. Never who the others are, nor their words. */
export interface GroupAnswer {
  /** claimed: they said so, and nobody has confirmed it. apart: nobody ever did, and they go on alone. */
  tie: 'claimed' | 'member' | 'left' | 'apart';
  /** Since when. */
  on: LocalDate;
  /** Where the group's complaint stands. Null: it is not for them to know, or there is none any more. */
  whole: WholeAnswer | null;
}

/** What is told of the group. Null: there is none. `whole`: where its complaint stands; told only to a confirmed member. */
export function groupAnswer(
  { membership }: Pick<Complaint, 'membership'>,
  whole: WholeAnswer | null,
): GroupAnswer | null {
  if (membership === null) return null;
  const { claimed, consent, left } = membership;
  if (left !== null) return { tie: consent === null ? 'apart' : 'left', on: left.on, whole: null };
  if (consent === null) return { tie: 'claimed', on: claimed?.on ?? '', whole: null };
  if (whole === null) return { tie: 'member', on: consent.on, whole: null };
  const { stage, standing, since, clock, actions } = whole;
  return { tie: 'member', on: consent.on, whole: { stage, standing, since, clock, actions } };
}
