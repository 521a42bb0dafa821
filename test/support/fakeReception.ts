import { EventEmitter } from 'node:events';
import type { IncomingMessage, OpenChat, Received, Reception } from '../../bot/reception.ts';
import type { LogEntry, LoggedActivity } from '../../services/conversations/loggedActivity.ts';
import type { NewsListener } from '../../services/coordination/coordination.ts';
import { HeardError } from '../../services/errors.ts';
import { type Landlord, landlordSchema } from '../../services/landlords/landlord.ts';

/** Two landlords for tests of the channels; what they promise does not matter there. */
export const fakeLandlords: Landlord[] = [
  fakeLandlord('belgrave', 'Belgrave Test Co-operative', ['https://www.belgrave.example']),
  fakeLandlord('coop-homes', 'Co-op Test Homes', ['https://coop-homes.example/']),
];

interface FakeConversation {
  landlord: Landlord;
  log: LogEntry[];
  accepted: Map<string, string>;
  ended: boolean;
}

/** A Reception in memory that greets and echoes, and whose store can be taken away. */
export class FakeReception implements Reception {
  /** Every message that was received and not a repetition. */
  readonly received: IncomingMessage[] = [];
  /** Takes the store away: only messages that speak of gas are answered then, from the spool. */
  storeIsDown = false;
  /** How often one change of the log is announced. 0 loses the news. */
  announcements = 1;
  /** Whether an announcement brings the new entry along, or leaves it to be read. */
  handsOver = false;
  /** How often a log was read. */
  reads = 0;
  /** Whether messages get an answer. */
  echoes = true;
  readonly #conversations = new Map<string, FakeConversation>();
  readonly #sessions = new Map<string, OpenChat>();
  readonly #news = new EventEmitter({ captureRejections: false }).setMaxListeners(0);
  #ids = 0;

  landlord(id: string): Landlord | null {
    return fakeLandlords.find((landlord) => landlord.id === id) ?? null;
  }

  landlords(): Landlord[] {
    return fakeLandlords;
  }

  async open(landlordId: string, sessionToken: string | null): Promise<OpenChat> {
    const found = await this.find(landlordId, sessionToken);
    if (found !== null) return found;
    const landlord = this.landlord(landlordId);
    if (landlord === null) throw new HeardError('LANDLORD_NOT_FOUND', 'No such landlord');
    const conversationId = this.#newId('conversation');
    this.#conversations.set(conversationId, { landlord, log: [], accepted: new Map(), ended: false });
    const chat: OpenChat = {
      sessionToken: this.#newId('session-of-resident'),
      session: {
        residentId: this.#newId('dl_resident'),
        landlord: landlord.id,
        conversationId,
        expiresAt: '2030-01-01T00:00:00.000Z',
      },
      landlord,
      conversationId,
      resumed: false,
    };
    this.#sessions.set(chat.sessionToken, chat);
    this.say(conversationId, `Hello from ${landlord.name}`);
    return chat;
  }

  async find(landlordId: string, sessionToken: string | null): Promise<OpenChat | null> {
    this.#requireStore();
    const chat = this.#sessions.get(sessionToken ?? '');
    return chat === undefined || chat.landlord.id !== landlordId ? null : { ...chat, resumed: true };
  }

  async receive(message: IncomingMessage): Promise<Received> {
    if (this.storeIsDown) return this.#receiveWithoutStore(message);
    const conversation = this.#live(message.conversationId);
    const known = conversation.accepted.get(message.clientId);
    if (known !== undefined) return { activityId: known, spooled: [] };
    const activityId = this.#newId('said');
    conversation.accepted.set(message.clientId, activityId);
    this.received.push(message);
    this.append(message.conversationId, {
      ...message.activity,
      id: activityId,
      timestamp: this.#timestamp(),
    });
    if (this.echoes) this.#echo(message, activityId);
    return { activityId, spooled: [] };
  }

  async isLive(conversationId: string): Promise<boolean> {
    this.#requireStore();
    const conversation = this.#conversations.get(conversationId);
    return conversation !== undefined && !conversation.ended;
  }

  async settle(): Promise<void> {}

  async entriesAfter(conversationId: string, position: number, limit = 200): Promise<LogEntry[]> {
    this.#requireStore();
    this.reads += 1;
    const log = this.#conversations.get(conversationId)?.log ?? [];
    const entries = log.filter((entry) => entry.position > position).slice(0, limit);
    // A real store answers later, in which time more can be announced.
    await new Promise((resolve) => setImmediate(resolve));
    return structuredClone(entries);
  }

  listen(conversationId: string, listener: NewsListener): () => void {
    this.#news.on(conversationId, listener);
    return () => this.#news.off(conversationId, listener);
  }

  async end(sessionToken: string): Promise<void> {
    const chat = this.#sessions.get(sessionToken);
    if (chat !== undefined) this.endConversation(chat.conversationId);
    this.#sessions.delete(sessionToken);
  }

  /** Ends a conversation without its session's doing. */
  endConversation(conversationId: string): void {
    const conversation = this.#conversations.get(conversationId);
    if (conversation !== undefined) conversation.ended = true;
  }

  /** Appends a message from the landlord's side, as a turn or a member of staff does. Answers with its id. */
  say(conversationId: string, text: string, more: Partial<LoggedActivity> = {}): string {
    const id = this.#newId('bot');
    const activity = {
      type: 'message',
      id,
      text,
      timestamp: this.#timestamp(),
      from: { id: 'heard', role: 'bot', name: 'Heard' },
      recipient: { id: 'somebody' },
      serviceUrl: 'inproc://heard',
      callerId: 'urn:botframework:inside',
    };
    this.append(conversationId, { ...activity, ...more });
    return more.id ?? id;
  }

  /** Appends anything to a conversation's log and announces it. */
  append(conversationId: string, activity: LoggedActivity): void {
    const log = this.logOf(conversationId);
    const entry = { position: log.length + 1, activity };
    log.push(entry);
    const news = this.handsOver ? [entry] : [];
    for (let times = 0; times < this.announcements; times += 1) this.announce(conversationId, news);
  }

  /** Tells the conversation's listeners that there may be news, and which. */
  announce(conversationId: string, entries: LogEntry[] = []): void {
    this.#news.emit(conversationId, structuredClone(entries));
  }

  /** The conversation's whole log. */
  logOf(conversationId: string): LogEntry[] {
    return this.#conversations.get(conversationId)?.log ?? [];
  }

  /** How many streams listen to the conversation. */
  listeners(conversationId: string): number {
    return this.#news.listenerCount(conversationId);
  }

  #echo(message: IncomingMessage, activityId: string): void {
    setImmediate(() => {
      this.say(message.conversationId, `You said: ${message.activity.text ?? ''}`, { replyToId: activityId });
    });
  }

  #receiveWithoutStore(message: IncomingMessage): Received {
    if (!/\bgas\b/i.test(message.activity.text ?? '')) this.#requireStore();
    const answer = { type: 'message', id: this.#newId('spooled'), text: 'Ring 0800 111 999.' };
    return { activityId: this.#newId('said'), spooled: [{ ...answer, from: { id: 'heard', role: 'bot' } }] };
  }

  #live(conversationId: string): FakeConversation {
    const conversation = this.#conversations.get(conversationId);
    if (conversation === undefined || conversation.ended) {
      throw new HeardError('CONVERSATION_NOT_FOUND', 'No such conversation');
    }
    return conversation;
  }

  #requireStore(): void {
    if (this.storeIsDown)
      throw new HeardError('STORE_UNAVAILABLE', 'connect ECONNREFUSED secret-database:5432');
  }

  #newId(what: string): string {
    this.#ids += 1;
    return `${what}-${String(this.#ids).padStart(12, '0')}`;
  }

  #timestamp(): string {
    return new Date(Date.UTC(2026, 2, 17, 10, 5) + this.#ids * 1_000).toISOString();
  }
}

function fakeLandlord(id: string, name: string, allowedOrigins: string[]): Landlord {
  const quote = 'as its procedure says';
  const duration = { days: 10, unit: 'workingDays' };
  const promise = { duration, anchor: 'received', quote };
  return landlordSchema.parse({
    id,
    name,
    shortName: name,
    referencePrefix: 'TST',
    nation: 'england',
    colours: { brand: '#123456', onBrand: '#ffffff' },
    contacts: {
      phones: [{ number: '020 7946 0000', label: 'Office' }],
      email: 'office@landlord.example',
      address: ['1 Test Street'],
      postcode: { value: 'AB1 2CD', confirmed: false },
      onlineForm: null,
      source: 'made up',
      checkedOn: '2026-03-01',
    },
    hours: null,
    emergencyLine: null,
    policyDocuments: [],
    policyDocumentsNote: 'Ask the office.',
    channels: ['in writing'],
    procedure: {
      version: '1',
      effectiveFrom: '2026-01-01',
      acknowledge: promise,
      stageOne: promise,
      reviewAcknowledge: { ...promise, anchor: 'reviewRequested' },
      stageTwo: { ...promise, anchor: 'reviewRequested' },
      sameDayFix: null,
      clarification: null,
      stageOneHandler: { value: 'the Complaints Officer', quote },
      reviewBody: { value: 'Managing Director', quote },
      extension: { value: { needsReasons: true, stageOneCapDays: 10, stageTwoCapDays: 20 }, quote },
    },
    closedDays: [],
    allowedOrigins,
  });
}
