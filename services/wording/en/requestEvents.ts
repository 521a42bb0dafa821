import { londonTime } from '../../clock.ts';
import type { DataRequestEvent } from '../../dataRequests/dataRequest.ts';
import type { Actor, Recorded } from '../../records/record.ts';
import type { LimitDays } from '../../serviceRequests/hazardClocks.ts';
import type { HazardStep } from '../../serviceRequests/hazardLaw.ts';
import type { ServiceRequestEvent } from '../../serviceRequests/serviceRequest.ts';
import { categoryNames } from './caseNames.ts';
import { momentToTheSecond } from './counting.ts';
import { dataRequestName, dataRequestSteps } from './dataRequests.ts';
import { dateInFull, listInWords, momentInFull } from './dates.ts';
import { hazardName, hazardStepNames } from './hazards.ts';

/** What happened to a service request or a data request. */
export type RequestEvent = ServiceRequestEvent | DataRequestEvent;

type Sentences = { [T in RequestEvent['type']]: (event: Extract<RequestEvent, { type: T }>) => string };

function daysInWords(days: LimitDays): string {
  const named = (Object.keys(hazardStepNames) as HazardStep[]).flatMap((step) => {
    const day = days[step];
    return day === undefined ? [] : [`${hazardStepNames[step].toLowerCase()} by ${dateInFull(day)}`];
  });
  return listInWords(named);
}

function datesInWords(dates: Extract<DataRequestEvent, { type: 'DatesTold' }>['dates']): string {
  const named = (['acknowledge', 'answer'] as const).flatMap((step) => {
    const day = dates[step];
    return day === undefined ? [] : [`${dataRequestSteps[step].toLowerCase()} by ${dateInFull(day)}`];
  });
  return listInWords(named);
}

function reachInWords({ reach }: Extract<RequestEvent, { type: 'MoreSaid' }>): string {
  if (reach === undefined) return '';
  const { safe, unsafe, guarded } = reach;
  return [
    ...(safe.length === 0 ? [] : [`; may be reached by ${listInWords(safe)}`]),
    ...(unsafe.length === 0 ? [] : [`; not by ${listInWords(unsafe)}`]),
    ...(guarded ? ['; no way counts as safe before they say so'] : []),
  ].join('');
}

const firstTimes = {
  true: 'for the first time',
  false: 'not for the first time',
  unknown: 'how often: not known',
};

const sentences: Sentences = {
  ServiceRequestRecorded: ({ category, firstTime }) =>
    `asked for${category === null ? '' : ` (${categoryNames[category]})`}, ${firstTimes[`${firstTime}`]}`,
  FirstTimeTold: ({ firstTime }) => `said: ${firstTimes[`${firstTime}`]}`,
  LinkedToComplaint: () => 'a complaint about it was linked',
  ToldAgain: () => 'told again',
  HazardReported: ({ kind, gravity, at }) => `${hazardName(kind, gravity)}, told of ${momentToTheSecond(at)}`,
  InvestigationFinished: ({ at }) => `the investigation was finished ${momentToTheSecond(at)}`,
  MadeSafe: ({ at }) => `the home was made safe ${momentToTheSecond(at)}`,
  SummaryGiven: ({ at }) => `the tenant had the written summary ${momentToTheSecond(at)}`,
  LimitsSet: ({ days, told }) => `${told ? 'the resident was told' : 'set'}: ${daysInWords(days)}`,
  MoreSaid: (event) => `said more${reachInWords(event)}`,
  CorrectionRecorded: ({ dissatisfied, label }) =>
    `to be understood as ${dissatisfied ? '' : 'not '}dissatisfied${label === null ? '' : `, ${label}`}`,
  DealtWith: () => 'dealt with: off the list of what waits',
  DataRequestRecorded: ({ kind }) => dataRequestName(kind),
  DatesTold: ({ dates }) => `the resident was told: ${datesInWords(dates)}`,
  KindSet: ({ kind }) => `it is: ${dataRequestName(kind)}`,
  Acknowledged: () => 'acknowledged in writing',
  SubjectNamed: ({ person }) => `it is about ${person}`,
  Routed: ({ to }) => `given to ${to}`,
  Extended: ({ dueOn }) => `more time, to ${dateInFull(dueOn)}`,
  Answered: () => 'answered',
};

const actors: Record<Exclude<Actor['kind'], 'staff'>, string> = { resident: 'the resident', heard: 'Heard' };

/** One thing that happened to a request, for staff: when, by whom, and what; also for which day, where that lies back. */
export function requestEventInWords(event: RequestEvent & Recorded): string {
  const { recordedAt, occurredOn, by } = event;
  const at = londonTime(recordedAt);
  const back = at.startsWith(occurredOn) ? '' : `, for ${dateInFull(occurredOn)}`;
  const who = by.kind === 'staff' ? by.id : actors[by.kind];
  const says = (sentences[event.type] as (given: RequestEvent) => string)(event);
  return `${momentInFull(at)}${back}, ${who}: ${says}`;
}

const names: Record<RequestEvent['type'], string> = {
  ServiceRequestRecorded: 'the request',
  FirstTimeTold: 'whether it was told for the first time',
  LinkedToComplaint: 'a link to a complaint',
  ToldAgain: 'that it was told again',
  HazardReported: 'the hazard',
  InvestigationFinished: 'that the investigation is finished',
  MadeSafe: 'that the home is safe',
  SummaryGiven: 'that the tenant has the written summary',
  LimitsSet: 'the limits in law',
  MoreSaid: 'what more was said',
  CorrectionRecorded: 'how it is to be understood',
  DealtWith: 'that it is off the list of what waits',
  DataRequestRecorded: 'the request',
  DatesTold: 'the dates that the resident was told',
  KindSet: 'what kind it is',
  Acknowledged: 'the acknowledgement',
  Routed: 'who has it',
  SubjectNamed: 'whom it is about',
  Extended: 'more time',
  Answered: 'the answer',
};

/** "Recorded: the answer, that it is off the list of what waits.", or that nothing changed. */
export function requestRecordedInWords(types: readonly RequestEvent['type'][]): string {
  if (types.length === 0) return 'Nothing was changed: it was so already.';
  return `Recorded: ${[...new Set(types)].map((type) => names[type]).join(', ')}.`;
}

/** Said after somebody named a person who may read the request no more, when that is themselves. */
export const requestNotShown = 'Recorded. The request is not shown to you: it is or may be about you.';

/** In place of words that are there no more. */
export const wordsErased = '(erased)';

/** In place of words that belong beside a complaint which whoever reads may not see. */
export const wordsKeptBack = '(the words are not shown to you)';
