import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { calendarSource } from '../../services/calendar/bankHolidays.ts';
import { type LocalDate, londonDate } from '../../services/clock.ts';
import {
  type DataRequestKind,
  dataRequestKinds,
  dataRequests,
  openDataRequest,
} from '../../services/dataRequests/dataRequest.ts';
import { decideRequest } from '../../services/dataRequests/decideRequest.ts';
import { limitsIfKnown, limitsOf } from '../../services/dataRequests/limits.ts';
import { HeardError, hasCode } from '../../services/errors.ts';
import type { Landlord } from '../../services/landlords/landlord.ts';
import { landlordById } from '../../services/landlords/landlords.ts';
import type { AnyEvent, Decision } from '../../services/records/record.ts';
import type { Recording } from '../../services/records/recording.ts';
import { type FoundRequest, findRequest } from '../../services/reporting/findRequest.ts';
import { decideHazard } from '../../services/serviceRequests/decideHazard.ts';
import { hazardClocksIfKnown } from '../../services/serviceRequests/hazardClocks.ts';
import { serviceRequests } from '../../services/serviceRequests/serviceRequest.ts';
import { setLimits } from '../../services/serviceRequests/settingLimits.ts';
import {
  type RequestEvent,
  requestNotShown,
  requestRecordedInWords,
} from '../../services/wording/en/requestEvents.ts';
import { type CommandResult, done, json, misused, plain, type StoreContext } from './command.ts';
import { readingDeps, readingIn } from './readingDeps.ts';
import { dataAct, dataActUsage, dayGiven, hazardAct, hazardActUsage } from './requestActs.ts';
import { historyLines } from './requestHistory.ts';
import { dataRequestInWords, serviceRequestInWords } from './requestInWords.ts';
import { readerSignature, signature, signed } from './staffId.ts';

/** How `request` is written. */
export const requestUsage = `request <id> [${readerSignature}] [--json] | request <id> <what to do> ${signature} | request new --landlord <id> --kind subject_access --words "..." [--on 2026-12-01] ${signature}`;

/** What staff can do to a request, a line each. */
export const requestDetails: readonly string[] = [
  'The ids are those of: waiting. A data request:',
  ...dataActUsage.map((usage) => `  ${usage}`),
  'The hazard of a service request (times are London’s):',
  ...hazardActUsage.map((usage) => `  ${usage}`),
];

/** Shows a data request or a service request with its limits, records what staff did, or logs one that came by letter. */
export async function request(args: string[], context: StoreContext): Promise<CommandResult> {
  const { staffId, rest } = signed(args);
  const [id, ...words] = rest;
  if (id === undefined)
    return misused('Which one? Give the id that the list of what waits shows.', requestUsage);
  if (id !== 'new' && (words.length === 0 || words[0] === '--json')) {
    return show(await whichOne(id, staffId, context), context, words[0] === '--json');
  }
  if (staffId === null) return misused('Who does this? The record names who did.', requestUsage);
  const recording = {
    now: context.clock.now(),
    by: { kind: 'staff' as const, id: staffId },
    newId: randomUUID,
  };
  if (id === 'new') return logNew(words, context, recording);
  return act(await whichOne(id, staffId, context), words, context, recording);
}

type Signed = Pick<Recording, 'now' | 'by' | 'newId'>;
type Found = FoundRequest & { its: Landlord };

async function whichOne(id: string, reader: string | null, context: StoreContext): Promise<Found> {
  const { landlords } = context;
  const reading = await readingIn(context, landlords, reader);
  const found = await findRequest(await readingDeps(context), id, reading);
  return { ...found, its: landlordById(landlords, found.landlord) };
}

const nobody = { by: { kind: 'heard' as const }, newId: randomUUID };

function show(
  { id, kind, its, withWords }: Found,
  context: StoreContext,
  asJson: boolean,
): Promise<CommandResult> {
  const now = context.clock.now();
  return context.store.inUnitOfWork(async (work) => {
    const recording: Recording = { work, landlord: its, now, ...nobody };
    if (kind === 'dataRequest') {
      const found = await dataRequests.load(recording, id);
      if (asJson) return done(json({ ...found, limits: limitsIfKnown(found, its) }));
      const happened = await historyLines(recording, found, withWords);
      return done(dataRequestInWords(found, happened, { landlord: its, today: londonDate(now) }));
    }
    const found = await serviceRequests.load(recording, id);
    if (asJson)
      return done(
        json({ ...found, clocks: found.hazard === null ? [] : hazardClocksIfKnown(found.hazard, its) }),
      );
    const happened = await historyLines(recording, found, withWords);
    return done(serviceRequestInWords(found, happened, { landlord: its, now }));
  });
}

async function act(
  found: Found,
  words: string[],
  context: StoreContext,
  signedBy: Signed,
): Promise<CommandResult> {
  const added = await context.store.inUnitOfWork((work) => {
    const recording: Recording = { work, landlord: found.its, ...signedBy };
    return found.kind === 'dataRequest'
      ? actOnData(found, words, recording)
      : actOnHazard(found, words, recording);
  });
  if (!(await isStillShown(found.id, signedBy, context))) return done('', `${requestNotShown}\n`);
  const shown = await show(found, context, false);
  return { ...shown, stderr: `${requestRecordedInWords(added)}\n` };
}

/** Whoever says that a request is about themselves or their office reads it no more. */
async function isStillShown(id: string, { by }: Signed, context: StoreContext): Promise<boolean> {
  try {
    await whichOne(id, by.kind === 'staff' ? by.id : null, context);
    return true;
  } catch (thrown) {
    if (hasCode(thrown, 'INPUT')) return false;
    throw thrown;
  }
}

async function actOnData(
  { id, its }: Found,
  words: string[],
  recording: Recording,
): Promise<RequestEvent['type'][]> {
  const { on, command } = dataAct(words);
  const today = londonDate(recording.now);
  const day = on ?? today;
  const { kind, history } = await dataRequests.load(recording, id);
  const after = await dataRequests.add(
    recording,
    id,
    async (held, seal) => events(decideRequest(held, await command(seal), { day, today }, its)),
    day,
  );
  // Of another kind it has other limits: what cannot be counted is thrown here, and nothing of it is kept.
  if (after.kind !== kind) limitsOf(after, its);
  return after.history.slice(history.length).map(({ type }) => type);
}

async function actOnHazard(
  { id }: Found,
  words: string[],
  recording: Recording,
): Promise<RequestEvent['type'][]> {
  const command = hazardAct(words, recording.now);
  const before = (await serviceRequests.load(recording, id)).history.length;
  await serviceRequests.add(
    recording,
    id,
    (held) => events(decideHazard(held, command, recording.now)),
    command.at === null ? undefined : londonDate(command.at),
  );
  // Staff read the days in the answer to this very command: from then on they hold.
  const after = await setLimits(recording, id, false);
  return after.history.slice(before).map(({ type }) => type);
}

function events<E extends AnyEvent>(decision: Decision<E>): E[] {
  if (decision.refused) throw new HeardError('REFUSED', decision.reason);
  return decision.events;
}

const unknownDays = `The limits of a request of that day cannot be counted: the bank holidays are known from ${calendarSource.from} to ${calendarSource.horizon}. Look at the day again.`;

/** Asked before anything is recorded: a request whose limits nobody can count is of no use to anybody. */
function canBeCounted(kind: DataRequestKind, receivedOn: LocalDate, landlord: Landlord): boolean {
  const untouched = { told: {}, acknowledgedOn: null, answeredOn: null, extension: null };
  return (
    receivedOn >= calendarSource.from && limitsIfKnown({ kind, receivedOn, ...untouched }, landlord) !== null
  );
}

/** A request that came by letter, phone or e-mail: its limits count from the day of receipt. */
async function logNew(args: string[], context: StoreContext, signedBy: Signed): Promise<CommandResult> {
  const { values } = parseArgs({
    args,
    options: {
      landlord: { type: 'string' },
      kind: { type: 'string' },
      words: { type: 'string' },
      on: { type: 'string' },
    },
  });
  const kind = dataRequestKinds.find((each) => each === values.kind?.replaceAll('-', '_'));
  if (values.landlord === undefined) return misused('At which landlord?', requestUsage);
  if (kind === undefined) return misused(`Of which kind? ${dataRequestKinds.join(', ')}`, requestUsage);
  if (values.words === undefined) return misused('What did they ask for?', requestUsage);
  const receivedOn = dayGiven(values.on) ?? londonDate(signedBy.now);
  if (receivedOn > londonDate(signedBy.now)) return misused('That day lies in the future.', requestUsage);
  const landlord = landlordById(context.landlords, values.landlord);
  if (!canBeCounted(kind, receivedOn, landlord)) return misused(unknownDays, requestUsage);
  const given = { kind, words: values.words, receivedOn, residentId: null, conversationId: null };
  const opened = await context.store.inUnitOfWork((work) =>
    openDataRequest({ work, landlord, ...signedBy }, given),
  );
  const isRequest = { kind: 'dataRequest' as const, withWords: true };
  const found = { ...isRequest, id: opened.id, landlord: landlord.id, its: landlord };
  return { ...(await show(found, context, false)), stderr: `Recorded as ${plain(opened.id)}.\n` };
}
