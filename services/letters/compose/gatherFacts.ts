import type { Complaint, RecordedComplaintEvent } from '../../complaints/complaint.ts';
import { complaintFrom } from '../../complaints/evolve.ts';
import { contactWords } from '../../identity/contactWords.ts';
import type { Landlord } from '../../landlords/landlord.ts';
import type { WordsId } from '../../records/record.ts';
import type { Stream, UnitOfWork } from '../../records/unitOfWork.ts';
import type { LetterFacts } from '../facts.ts';
import { letterOwedFor } from './owed.ts';
import { contactOfReader, type ReaderWords, readerFrom } from './reader.ts';
import { wordsToOpen } from './wordsToOpen.ts';

/** What belongs to the event before it: dates told with a step, and updates agreed with a late notice. */
const goesWith: ReadonlySet<string> = new Set(['DatePromised', 'UpdatesAgreed']);

/** What a decision's letter tells as well, although it was promised a moment after the decision (Code 6.9 e, f). */
const remedies: ReadonlySet<string> = new Set(['ActionPromised', 'ActionCompleted']);
const decisions: ReadonlySet<string> = new Set(['StageOneDecided', 'StageTwoDecided']);

/** What is told of a complaint while it is taken down: a receipt waits for it, and repeats it. */
const intake: ReadonlySet<string> = new Set([
  'AuthorityRecorded',
  'CategorySet',
  'Corrected',
  'DatePromised',
  'DefinitionConfirmed',
  'DetailsAdded',
  'GroupRecorded',
  'PointAdded',
  'ReceivedCorrected',
]);

/** Where taking down is over: from then on another letter tells what is said. */
const written: ReadonlySet<string> = new Set(['Acknowledged', 'RefusedToAccept', 'Withdrawn']);

function until(
  events: readonly RecordedComplaintEvent[],
  ends: ReadonlySet<string>,
): RecordedComplaintEvent[] {
  const end = events.findIndex(({ type }) => ends.has(type));
  return end < 0 ? [...events] : events.slice(0, end);
}

/**
 * The events up to the one that a letter tells of, with what goes with it. A decision's letter has the remedies that were promised
 * after it, too, until something else happens in the procedure: they may only be written down once it is made. A receipt has what was
 * told while the complaint was taken down.
 */
export function eventsTold(events: readonly RecordedComplaintEvent[], seq: number): RecordedComplaintEvent[] {
  const told = events.slice(0, seq);
  const later = events.slice(seq);
  const type = events[seq - 1]?.type ?? '';
  if (type === 'ComplaintLogged') {
    return [...told, ...until(later, written).filter((event) => intake.has(event.type))];
  }
  const others = later.findIndex((event) => !goesWith.has(event.type));
  const same = others < 0 ? later : later.slice(0, others);
  if (!decisions.has(type)) return [...told, ...same];
  const promised = until(later, new Set(['ReviewRequested'])).filter((event) => remedies.has(event.type));
  return [...told, ...same, ...promised];
}

async function opened(
  work: UnitOfWork,
  recordId: string,
  ids: readonly WordsId[],
): Promise<Partial<Record<WordsId, string>>> {
  const words: Partial<Record<WordsId, string>> = {};
  for (const id of new Set(ids)) {
    const said = await work.words(recordId, id);
    if (said !== null) words[id] = said;
  }
  return words;
}

/** Who reads it, from what the case holds today: an address that was corrected since counts. */
async function readerOf(
  work: UnitOfWork,
  complaint: Complaint,
  contact: number,
): Promise<LetterFacts['reader']> {
  const known = (await contactWords(work, complaint)) ?? { complaint, reach: null, addresses: new Map() };
  const { name, home } = complaint.details;
  const open = async (id: WordsId | null | undefined): Promise<string | null> =>
    id === null || id === undefined ? null : work.words(complaint.id, id);
  const names = new Map<number, string>();
  for (const each of complaint.contacts.filter(({ number }) => number === contact)) {
    const said = await open(each.name);
    if (said !== null) names.set(each.number, said);
  }
  const words: ReaderWords = {
    ...known,
    name: name?.none === undefined ? await open(name?.words) : null,
    home: await open(home?.words),
    names,
  };
  return readerFrom(words, contact);
}

/**
 * Everything that the letter for one event is made from: the case as it stood with it, exactly the sealed words that the letter
 * repeats, and who reads it as they are reached today. Null: no letter is owed for it.
 * @param complaint as it stands now
 * @param seq number of the event in the complaint's stream, from 1
 * @throws RECORD_NOT_FOUND never: a complaint without its stream owes nothing
 */
export async function gatherFacts(
  work: UnitOfWork,
  complaint: Complaint,
  seq: number,
  landlord: Landlord,
): Promise<LetterFacts | null> {
  const event = complaint.history[seq - 1];
  const kind = event === undefined ? null : letterOwedFor(event, complaint);
  const contact = contactOfReader(complaint);
  const stream = kind === null ? null : await work.load(complaint.id);
  if (event === undefined || kind === null || contact === null || stream === null) return null;
  const then = asTold(stream, seq);
  return {
    kind,
    landlord,
    complaint: then,
    event,
    words: await opened(work, complaint.id, wordsToOpen(then, event)),
    reader: await readerOf(work, complaint, contact),
  };
}

function asTold(stream: Stream, seq: number): Complaint {
  return complaintFrom({ ...stream, events: eventsTold(stream.events as RecordedComplaintEvent[], seq) });
}
