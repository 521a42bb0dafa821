import { londonDate } from '../clock.ts';
import { dataRequestKinds, dataRequests } from '../dataRequests/dataRequest.ts';
import { decideRequest } from '../dataRequests/decideRequest.ts';
import { dealWith } from '../records/dealtWith.ts';
import type { AnyEvent, Decision } from '../records/record.ts';
import type { Recording } from '../records/recording.ts';
import { decideHazard, type HazardCommand } from '../serviceRequests/decideHazard.ts';
import { serviceRequests } from '../serviceRequests/serviceRequest.ts';
import { hazardKinds } from '../understanding/understanding.ts';
import { dataWords, requestWords } from '../wording/en/demo/troubles.ts';
import { recordWords } from '../wording/en/demo/work.ts';
import { trouble } from './arriving.ts';
import type { LivedCase } from './livedCase.ts';
import { somebody } from './people.ts';

/** What is recorded of a landlord's year beside complaints, for a hundred of these. */
const besideWeights = {
  declined: 24,
  unanswered: 12,
  serviceRequest: 36,
  hazard: 9,
  alert: 3,
  dataRequest: 8,
  person: 8,
} as const;

type Beside = keyof typeof besideWeights;

function recordingOf(lived: LivedCase): Recording {
  const { work, landlord } = lived.stage;
  const by = { kind: 'staff' as const, id: lived.officer };
  return { work, landlord, now: lived.now, by, newId: () => '' };
}

function eventsOf<E extends AnyEvent>(decision: Decision<E>): E[] {
  return decision.refused ? [] : [...decision.events];
}

async function offered(lived: LivedCase): Promise<string> {
  const { matters } = lived.asResident();
  const { what } = trouble(lived.chance);
  const { id } = await matters.hearConcern({ ...lived.whose, words: [what], score: 0.8, channel: 'chat' });
  await matters.offerMade(id);
  return id;
}

async function declined(lived: LivedCase): Promise<void> {
  await lived.asResident().matters.offerDeclined(await offered(lived), recordWords.noThanks);
}

async function unanswered(lived: LivedCase): Promise<void> {
  await offered(lived);
}

async function asked(lived: LivedCase): Promise<void> {
  const words = lived.chance.pick(requestWords);
  const given = { ...lived.whose, words, category: 'repairs' as const, firstTime: lived.chance.happens(70) };
  const { id } = await lived.asResident().matters.recordServiceRequest(given);
  if (lived.chance.happens(75) && lived.wait(0, 3)) {
    await dealWith(serviceRequests, recordingOf(lived), { id, note: recordWords.dealt });
  }
}

async function hazard(lived: LivedCase): Promise<void> {
  const kind = lived.chance.pick(hazardKinds);
  const { what } = trouble(lived.chance);
  const given = { ...lived.whose, kind, words: what, category: null, firstTime: 'unknown' as const };
  const { request } = await lived.asResident().matters.recordHazard(given);
  for (const type of ['finishInvestigation', 'makeSafe', 'giveSummary'] as const) {
    if (!lived.chance.happens(90) || !lived.wait(0, type === 'finishInvestigation' ? 1 : 3)) return;
    await actsOnHazard(lived, request.id, { type, at: lived.now });
  }
}

async function actsOnHazard(lived: LivedCase, id: string, command: HazardCommand): Promise<void> {
  await serviceRequests.add(recordingOf(lived), id, (request) =>
    eventsOf(decideHazard(request, command, lived.now)),
  );
}

async function alert(lived: LivedCase): Promise<void> {
  const danger = {
    ...lived.whose,
    kind: 'electric' as const,
    words: recordWords.alert,
    at: lived.now,
    alert: true,
  };
  await lived.asResident().matters.raiseSafetyAlert(danger);
}

async function dataAsked(lived: LivedCase): Promise<void> {
  const kind = lived.chance.pick(dataRequestKinds);
  const words = lived.chance.pick(dataWords);
  const { id } = await lived.asResident().matters.recordDataRequest({ ...lived.whose, kind, words });
  for (const type of ['acknowledge', 'answer'] as const) {
    if (!lived.chance.happens(85) || !lived.wait(1, type === 'answer' ? 15 : 4)) return;
    const today = londonDate(lived.now);
    const command = type === 'answer' ? { type, note: null } : { type };
    await dataRequests.add(recordingOf(lived), id, (request) =>
      eventsOf(decideRequest(request, command, { day: today, today }, lived.stage.landlord)),
    );
  }
}

async function personAsked(lived: LivedCase): Promise<void> {
  const { phone } = somebody(lived.chance);
  await lived
    .asResident()
    .matters.requestPerson({ ...lived.whose, words: recordWords.person, contact: phone });
}

const stories: Record<Beside, (lived: LivedCase) => Promise<void>> = {
  declined,
  unanswered,
  serviceRequest: asked,
  hazard,
  alert,
  dataRequest: dataAsked,
  person: personAsked,
};

/** One thing that happened beside complaints. */
export function happensBeside(lived: LivedCase): Promise<void> {
  return stories[lived.chance.oneOf(besideWeights)](lived);
}
