import type { IncomingMessage, Received } from '../../../bot/reception.ts';
import type { HeardData } from '../../../dialogs/spoken.ts';
import type { Landlord } from '../../../services/landlords/landlord.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { FakeReception } from '../../support/fakeReception.ts';

/** What a message of the fake's may have besides its text. */
interface Said {
  acts: string[];
  reference?: string;
  buttons?: string[];
  summary?: HeardData['summary'];
}

/**
 * A reception in memory that talks a little as Heard does: offer, questions, read-back, dates; with buttons and the
 * data behind them. What it says does not matter; that pages can show it does.
 */
export class TalkingReception extends FakeReception {
  /** How long the turn takes before it answers; null: it never does. */
  turn: (() => Promise<void>) | null = async () => undefined;
  readonly #stages = new Map<string, number>();
  #turns: Promise<unknown> = Promise.resolve();

  readonly #landlords = loadLandlords();

  constructor() {
    super();
    this.echoes = false;
  }

  override landlords(): Landlord[] {
    return this.#landlords;
  }

  override landlord(id: string): Landlord | null {
    return this.#landlords.find((landlord) => landlord.id === id) ?? null;
  }

  override async receive(message: IncomingMessage): Promise<Received> {
    const before = this.received.length;
    const received = await super.receive(message);
    if (this.received.length > before && this.turn !== null) this.#turns = this.#answer(message, this.turn);
    return received;
  }

  override async settle(): Promise<void> {
    await this.#turns;
  }

  async #answer({ conversationId, activity }: IncomingMessage, turn: () => Promise<void>): Promise<void> {
    const stage = this.#stages.get(conversationId) ?? 0;
    await turn();
    const text = activity.text ?? '';
    this.#stages.set(conversationId, stage + 1);
    if (stage === 0) this.#offer(conversationId, text);
    else if (stage === 1) this.#log(conversationId);
    else if (stage === 2) this.#readBack(conversationId, text);
    else
      this.#tell(conversationId, 'Thank you. We will write to you by the end of Friday 4 December 2026.', {
        acts: ['dates'],
      });
  }

  #offer(conversationId: string, heard: string): void {
    this.#tell(conversationId, `I heard this: ${heard}\n\nShall I log a complaint?`, {
      acts: ['offer'],
      buttons: ['Yes, log a complaint', 'Not now', 'Tell me more'],
    });
  }

  #log(conversationId: string): void {
    const received = 'We count it as received on Friday 20 November 2026 at 10:05.';
    this.#tell(
      conversationId,
      `I have logged your complaint. Your reference is TST-26-AB12CD3. ${received}`,
      {
        acts: ['logged'],
        reference: 'TST-26-AB12CD3',
      },
    );
    this.#tell(conversationId, 'Where is it, or what place is it about?', {
      acts: ['question'],
      buttons: ['Skip'],
    });
  }

  #readBack(conversationId: string, where: string): void {
    const summary: HeardData['summary'] = [
      { part: 'what', label: 'What happened', answer: 'The back gutter leaks and nobody came.' },
      { part: 'where', label: 'Where', answer: where },
      { part: 'since', label: 'Since when', answer: 'Friday 27 February 2026 (you said: “since the 27th”)' },
    ];
    const lines = summary.map((line) => `${line.label}: ${line.answer}`).join('\n');
    this.#tell(conversationId, `Please check this.\n\n${lines}\n\nIs this right?`, {
      acts: ['read_back'],
      buttons: ['Yes, that is right', 'Change something'],
      summary,
    });
  }

  #tell(conversationId: string, text: string, said: Said): void {
    const actions = (said.buttons ?? []).map((title) => ({ type: 'imBack', title, value: title }));
    this.say(conversationId, text, {
      channelData: {
        heard: {
          asks: null,
          acts: said.acts,
          ...(said.summary && { summary: said.summary }),
          ...(said.reference && { reference: said.reference }),
        },
      },
      ...(actions.length > 0 && { suggestedActions: { to: [], actions } }),
    });
  }
}
