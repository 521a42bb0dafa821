import type { DataRequest, DataRequestKind } from '../../dataRequests/dataRequest.ts';
import type { DataRequestLimit } from '../../dataRequests/limits.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import { reachAPerson } from './contact.ts';
import { countedInWords } from './counting.ts';
import { dateInFull } from './dates.ts';

/** What the resident asked for, after "your". */
const asked: Record<DataRequestKind, string> = {
  data_protection_complaint: 'complaint about how your personal information was handled',
  subject_access: 'request for a copy of the information that we hold about you',
  erasure: 'request to delete what we hold about you',
  information_request: 'request for information',
};

const steps: Record<DataRequestLimit['step'], string> = {
  acknowledge: 'confirm in writing that we have it',
  answer: 'answer it',
};

function noDateYet({ step, noDate }: DataRequestLimit, kind: DataRequestKind): string {
  if (kind === 'data_protection_complaint' && noDate === 'NO_NUMBER') {
    return 'The law sets no date for the outcome. We must look into it and tell you the outcome without undue delay.';
  }
  return `No date is set by law yet for us to ${steps[step]}.`;
}

function limitInWords(limit: DataRequestLimit, kind: DataRequestKind, late: boolean): string {
  const { step, counted, dueOn, extended, doneOn } = limit;
  if (doneOn !== null) {
    return step === 'answer'
      ? `We answered it on ${dateInFull(doneOn)}.`
      : `We confirmed in writing that we have it on ${dateInFull(doneOn)}.`;
  }
  if (dueOn === null) return noDateYet(limit, kind);
  if (late) {
    return `We had to ${steps[step]} by the end of ${dateInFull(dueOn)}. That day has passed, and we are sorry. You can go to the Information Commissioner.`;
  }
  const due = `We must ${steps[step]} by the end of ${dateInFull(dueOn)}.`;
  if (extended) return `${due} We needed more time and told you why.`;
  return counted === null ? due : `${due}\nHow this was counted: ${countedInWords(counted)}`;
}

/** What the resident is told of a data request: what it is, since when, and what has to happen by when. */
export function dataRequestStatus(
  request: Pick<DataRequest, 'kind' | 'receivedOn'>,
  limits: readonly (DataRequestLimit & { late: boolean })[],
  landlord: Landlord,
): string {
  const { kind, receivedOn } = request;
  if (kind === null) return reachAPerson(landlord);
  // Once it is answered, what came before has no bearing any more.
  const answered = limits.find(({ step, doneOn }) => step === 'answer' && doneOn !== null);
  const shown = answered === undefined ? limits : [answered];
  return [
    `The team at ${landlord.shortName} has had your ${asked[kind]} since ${dateInFull(receivedOn)}.`,
    ...shown.map((limit) => limitInWords(limit, kind, limit.late)),
    ...(answered === undefined ? [] : ['If you are not happy with the answer, tell me or the team.']),
  ].join('\n\n');
}

/** The kind as staff read it. */
export function dataRequestName(kind: DataRequestKind | null): string {
  return (kind ?? 'unknown').replaceAll('_', ' ');
}

/** What a step is called for staff. */
export const dataRequestSteps: Record<DataRequestLimit['step'], string> = {
  acknowledge: 'Acknowledge',
  answer: 'Answer',
};
