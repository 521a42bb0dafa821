import { type ByMail, noMail } from './byMail/events.ts';
import { type Clarified, notClarified } from './clarifying/events.ts';
import type { Complaint } from './complaint.ts';
import { type Investigated, notInvestigated } from './investigating/events.ts';
import { type Kept, notKept } from './keeping/events.ts';
import { type KeptTold, notKeptTold } from './keepingTold/events.ts';
import { notOutside, type Outside } from './outside/events.ts';
import { nobodyOnCase, type PeopleOnCase } from './people/events.ts';
import { notReviewed, type Reviewed } from './reviewing/events.ts';
import { byItself, type Together } from './together/events.ts';
import { nothingWritten, type Written } from './writing/events.ts';

/** What is known of a complaint beside its written steps. */
export type BesideTheSteps = Clarified &
  Investigated &
  Reviewed &
  KeptTold &
  Written &
  ByMail &
  Outside &
  PeopleOnCase &
  Kept &
  Together;

/** A complaint of which nothing is known beside its written steps. */
export const nothingBeside: BesideTheSteps = {
  ...notClarified,
  ...notInvestigated,
  ...notReviewed,
  ...notKeptTold,
  ...nothingWritten,
  ...noMail,
  ...notOutside,
  ...nobodyOnCase,
  ...notKept,
  ...byItself,
};

/** As much of a complaint as lies beside its written steps: facts, dates and the ids of sealed words. */
export function besideTheSteps(complaint: Complaint): BesideTheSteps {
  const names = Object.keys(nothingBeside) as (keyof BesideTheSteps)[];
  return Object.fromEntries(names.map((name) => [name, complaint[name]])) as unknown as BesideTheSteps;
}
