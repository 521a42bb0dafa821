import { londonDate } from '../clock.ts';
import { CaseService } from '../complaints/caseService.ts';
import type { Complaint } from '../complaints/complaint.ts';
import { complaintClocks } from '../complaints/dates/clocks.ts';
import { landlordThen } from '../complaints/dates/promises.ts';
import { complaintFrom } from '../complaints/evolve.ts';
import type { LogEntry } from '../conversations/loggedActivity.ts';
import type { Landlord } from '../landlords/landlord.ts';
import { letterSchema } from '../letters/letter.ts';
import { asText } from '../letters/render/asText.ts';
import type { AnyEvent } from '../records/record.ts';
import type { Stream, UnitOfWork } from '../records/unitOfWork.ts';
import { type Asking, asSeenBy } from '../staff/answering.ts';
import { mayRead } from '../staff/mayRead.ts';
import { dueInWords, workingInWords } from '../wording/en/clocks.ts';
import type { CaseFile, FiledRecord } from './caseFile.ts';
import { countLeftOut, type Deciding, fileRecord } from './fileRecord.ts';
import { ownMails, type Shown, shownBeside, shownOfComplaint } from './forResidents.ts';

/** What a file is made from, for whom, and when. The reader may read the complaint (services/staff/mayRead): ask before. */
export interface FileOrder {
  work: UnitOfWork;
  landlord: Landlord;
  asking: Asking & { reader: string };
  madeFor: CaseFile['madeFor'];
  now: string;
  /** The log of a conversation from its beginning; empty once it was erased. */
  logOf: (conversationId: string) => Promise<LogEntry[]>;
}

const anotherCase: Shown = { without: 'all', why: 'another_case' };

function field(event: AnyEvent, name: string): string | null {
  const value = (event as unknown as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : null;
}

/** Complaints that were made in the same chat and that this reader may not know of: their words stand in the same log. */
async function otherSecrets({ work, landlord, asking }: FileOrder, complaint: Complaint): Promise<boolean> {
  const { conversationId } = complaint;
  if (conversationId === null) return false;
  const made = await work.list({ kind: 'complaint', landlord: landlord.id, conversationId });
  return made.some((stream) => !mayRead(complaintFrom(stream), asking.reader, asking.roster));
}

/** Whether a record leads to a complaint that this reader may not know of. */
async function isSecret({ work, asking }: FileOrder, { events }: Stream): Promise<boolean> {
  for (const event of events) {
    const id = field(event, 'complaintId');
    const stream = id === null ? null : await work.load(id);
    if (stream?.head.kind !== 'complaint') continue;
    if (!mayRead(complaintFrom(stream), asking.reader, asking.roster)) return true;
  }
  return false;
}

/** The e-mails that go into the file whole. A resident gets none that somebody else wrote (UK GDPR Article 15(4)). */
function mailsFor({ madeFor }: FileOrder, complaint: Complaint): Complaint['mails'] {
  return madeFor === 'resident' ? ownMails(complaint) : complaint.mails;
}

/** What belongs to the complaint: its concern, requests about the same matter, its e-mail, and what was told in its chat. */
async function linkedTo(order: FileOrder, complaint: Complaint): Promise<Stream[]> {
  const { work, landlord } = order;
  const { id, residentId, conversationId, history } = complaint;
  const heard = history.flatMap((event) =>
    event.type === 'ComplaintLogged' && event.concernId !== null ? [event.concernId] : [],
  );
  const named = [...heard, ...mailsFor(order, complaint).map(({ mail }) => mail)];
  const loaded: (Stream | null)[] = [];
  for (const each of named) loaded.push(await work.load(each));
  const at = { landlord: landlord.id };
  if (residentId !== null) {
    const requests = await work.list({ kind: 'serviceRequest', ...at, residentId });
    loaded.push(...requests.filter(({ events }) => events.some((each) => field(each, 'complaintId') === id)));
  }
  if (conversationId !== null) {
    for (const kind of ['serviceRequest', 'safetyAlert', 'dataRequest', 'handoff'] as const) {
      loaded.push(...(await work.list({ kind, ...at, conversationId })));
    }
  }
  const found = new Map(loaded.flatMap((stream) => (stream === null ? [] : [[stream.head.id, stream]])));
  return [...found.values()].toSorted((one, other) => one.head.openedAt.localeCompare(other.head.openedAt));
}

async function linkedRecords(
  order: FileOrder,
  complaint: Complaint,
  hasSecrets: boolean,
): Promise<FiledRecord[]> {
  const filed: FiledRecord[] = [];
  for (const stream of await linkedTo(order, complaint)) {
    if (await isSecret(order, stream)) continue;
    const { kind, conversationId } = stream.head;
    const sameChat = hasSecrets && conversationId !== null && conversationId === complaint.conversationId;
    const deciding: Deciding = (event) => {
      if (sameChat) return { without: 'words', why: 'another_case' };
      return order.madeFor === 'resident' ? shownBeside(kind, event) : 'all';
    };
    filed.push(await fileRecord(order.work, stream, deciding));
  }
  return filed;
}

/** Events of the complaint as far as this reader, or the resident, gets them. */
async function ownRecord(order: FileOrder, complaint: Complaint): Promise<FiledRecord> {
  const { work, landlord, asking, madeFor, now } = order;
  const service = new CaseService({ work, landlord, now, by: { kind: 'heard' } });
  const seen = new Set<object>((await asSeenBy(service, complaint, asking)).history);
  const stream = await work.load(complaint.id);
  const events = complaint.history;
  const head = stream?.head ?? headOf(complaint);
  return fileRecord(work, { head, events }, (event) => {
    if (!seen.has(event)) return anotherCase;
    return madeFor === 'resident' ? shownOfComplaint(complaint, event) : 'all';
  });
}

function headOf(complaint: Complaint): Stream['head'] {
  const { id, landlord, reference, residentId, conversationId, policyVersion, receivedAt } = complaint;
  const whose = { landlord, reference, residentId, conversationId };
  return { id, kind: 'complaint', ...whose, policyVersion, openedAt: receivedAt };
}

function datesOf(complaint: Complaint, landlord: Landlord): CaseFile['dates'] {
  const then = landlordThen(complaint, landlord);
  const clocks = Object.values(complaintClocks({ landlord: then, anchors: complaint.anchors }));
  return clocks.flatMap(({ clock, promise, code }) =>
    (['promise', 'code'] as const).flatMap((rule) => {
      const due = rule === 'promise' ? promise : code;
      if (due === null) return [];
      const working = workingInWords(due.working);
      return [{ step: clock, rule, dueOn: due.dueOn, due: dueInWords(due), working }];
    }),
  );
}

async function lettersOf({ work }: FileOrder, complaint: Complaint): Promise<CaseFile['letters']> {
  const filed: CaseFile['letters'] = [];
  for (const { number, letter, writtenOn, became, becameOn, words } of complaint.writtenLetters) {
    const sealed = await work.words(complaint.id, words);
    const whole = sealed === null ? null : letterSchema.parse(JSON.parse(sealed));
    const text = whole === null ? null : asText(whole);
    const recordHead = whole?.recordHead ?? null;
    filed.push({ number, kind: letter, writtenOn, became, becameOn, recordHead, text });
  }
  return filed;
}

function messageOf({ position, activity }: LogEntry): NonNullable<CaseFile['chat']>['messages'] {
  const { type, text, timestamp, from } = activity;
  if (type !== 'message' || typeof text !== 'string' || text === '') return [];
  const role = typeof from === 'object' && from !== null && 'role' in from ? from.role : null;
  const at = typeof timestamp === 'string' ? timestamp : null;
  return [{ position, at, by: role === 'user' ? 'resident' : 'landlord', text }];
}

async function chatOf(
  order: FileOrder,
  { conversationId }: Complaint,
  hasSecrets: boolean,
): Promise<CaseFile['chat']> {
  if (conversationId === null) return null;
  if (hasSecrets) return { messages: [], leftOut: 'another_case' };
  const entries = await order.logOf(conversationId);
  return { messages: entries.flatMap(messageOf), leftOut: entries.length === 0 ? 'erased' : null };
}

/**
 * The whole file of a case: every event with its words and its place in the chain, the dates with their workings, the letters word for
 * word, the chat, and the requests and alerts beside it. What this reader, or the resident, does not get is counted with the reason.
 */
export async function gatherFile(order: FileOrder, complaint: Complaint): Promise<CaseFile> {
  const hasSecrets = await otherSecrets(order, complaint);
  const record = await ownRecord(order, complaint);
  const linked = await linkedRecords(order, complaint, hasSecrets);
  const chat = await chatOf(order, complaint, hasSecrets);
  const noChat = chat?.leftOut ?? null;
  const othersMails = complaint.mails.length - mailsFor(order, complaint).length;
  return {
    format: 'heard case file',
    version: 1,
    madeAt: order.now,
    madeBy: order.asking.reader,
    madeFor: order.madeFor,
    landlord: { id: order.landlord.id, name: order.landlord.name },
    reference: complaint.reference,
    policyVersion: complaint.policyVersion,
    erasedOn: complaint.erasedOn,
    record,
    dates: datesOf(complaint, order.landlord),
    letters: await lettersOf(order, complaint),
    chat,
    linked,
    leftOut: [
      ...countLeftOut([record, ...linked]),
      ...(othersMails === 0 ? [] : [{ what: 'mail', why: 'other_people' as const, count: othersMails }]),
      ...(noChat === null ? [] : [{ what: 'chat', why: noChat, count: 1 }]),
    ],
  };
}

/** The name of a file of this case, without its ending: reference, day and whom it is for. */
export function fileName({ reference, madeAt, madeFor }: CaseFile): string {
  return `${reference}-${londonDate(madeAt)}${madeFor === 'resident' ? '-for-resident' : ''}`;
}
