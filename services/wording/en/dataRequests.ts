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

/** What was understood, as soon as it is recorded. */
const understood: Record<DataRequestKind, string> = {
  data_protection_complaint:
    'I have recorded this as a complaint about how your personal information was handled.',
  subject_access: 'I have recorded that you want a copy of the information that we hold about you.',
  erasure: 'I have recorded that you want us to delete what we hold about you.',
  information_request: 'I have recorded your request for information.',
};

/** What else must be known of that kind. */
const besides: Partial<Record<DataRequestKind, string>> = {
  data_protection_complaint: 'You can also go to the Information Commissioner.',
  erasure:
    'A person decides what can be deleted. Some records may have to be kept, for example about a complaint that is still open.',
};

/** In place of dates that lie beyond the known bank holidays. */
const notCounted = 'I cannot work out the date yet, because the bank holidays for then are not known.';

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
  // A day that was told stays, though another count would end later now.
  return counted?.on !== dueOn ? due : `${due}\nHow this was counted: ${countedInWords(counted)}`;
}

/** A limit of a data request, and whether it was missed. */
type LimitNow = DataRequestLimit & { late: boolean };

/**
 * The receipt of a data request: what was understood, since when, by when we must do what and how that was counted, and how to ask
 * about it. It is no acknowledgement: that is in writing and is given by a person. Limits null: they cannot be counted.
 */
export function dataRequestReceived(
  { receivedOn }: Pick<DataRequest, 'receivedOn'>,
  kind: DataRequestKind,
  limits: readonly DataRequestLimit[] | null,
  landlord: Landlord,
): string {
  const besidesIt = besides[kind];
  return [
    `${understood[kind]} We received it on ${dateInFull(receivedOn)}.`,
    ...(limits?.map((limit) => limitInWords(limit, kind, false)) ?? [notCounted]),
    ...(besidesIt === undefined ? [] : [besidesIt]),
    `The team at ${landlord.shortName} can see it. To find out how it is getting on, ask me here: “Where is my ${shortNames[kind]}?”`,
  ].join('\n\n');
}

/** The same was asked before and is not answered yet: what was said now is kept with it. */
export const dataRequestAgain = 'You asked for this before. I have added what you said now to that request.';

/** How residents name it when they ask where it is. */
const shortNames: Record<DataRequestKind, string> = {
  data_protection_complaint: 'data complaint',
  subject_access: 'data request',
  erasure: 'data request',
  information_request: 'information request',
};

/** What the resident is told of a data request: what it is, since when, and what has to happen by when. Limits null: they cannot be counted. */
export function dataRequestStatus(
  request: Pick<DataRequest, 'kind' | 'receivedOn'>,
  limits: readonly LimitNow[] | null,
  landlord: Landlord,
): string {
  const { kind, receivedOn } = request;
  if (kind === null) return reachAPerson(landlord);
  // Once it is answered, what came before has no bearing any more.
  const answered = limits?.find(({ step, doneOn }) => step === 'answer' && doneOn !== null);
  const shown = answered === undefined ? limits : [answered];
  return [
    `The team at ${landlord.shortName} has had your ${asked[kind]} since ${dateInFull(receivedOn)}.`,
    ...(shown?.map((limit) => limitInWords(limit, kind, limit.late)) ?? [notCounted]),
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
