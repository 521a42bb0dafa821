import assert from 'node:assert/strict';
import { instantOfLondon, type LocalDate } from '../../../../services/clock.ts';
import { CaseService } from '../../../../services/complaints/caseService.ts';
import type { StaffCommand } from '../../../../services/complaints/commands.ts';
import type { Channel, Complaint, Part } from '../../../../services/complaints/complaint.ts';
import { parseStaffCommand } from '../../../../services/complaints/writtenCommands/staffCommands.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import { composeLetter } from '../../../../services/letters/compose/composeLetter.ts';
import { gatherFacts } from '../../../../services/letters/compose/gatherFacts.ts';
import { letterOfEvent } from '../../../../services/letters/compose/owed.ts';
import type { LetterFacts } from '../../../../services/letters/facts.ts';
import { letterSchema, type WholeLetter } from '../../../../services/letters/letter.ts';
import type { Actor } from '../../../../services/records/record.ts';
import type { UnitOfWork } from '../../../../services/records/unitOfWork.ts';
import { MemoryRecords } from '../../../support/memoryWork.ts';
import { landlordCalled } from '../../../support/serviceAt.ts';

/** What the letters of these tests carry beside their words. */
export const stamp = {
  id: '0f5f0c52-53c4-4f2c-9f0f-0b7f2d7c5a11',
  writtenOn: '2026-06-05',
  recordHead: 'head',
};

/** What a resident told, part by part. */
export type Answers = Partial<Record<Part, Parameters<CaseService['tell']>[2]>>;

/** A complaint told in full, as an intake would have it. */
export const toldInFull: Answers = {
  what: { words: 'The gutter drips on my step. Nobody came, twice!' },
  where: { words: 'the back step' },
  since: { words: 'since the end of April', date: '2026-04-27', precision: 'week' },
  contacts: { words: 'three times', times: 3 },
  effect: { words: 'I slip when I take the bins out' },
  outcome: { words: 'Mend it and say sorry', outcomes: ['repair', 'apology'] },
  name: { words: 'Jean Tully' },
  home: { words: '14 Elm Court, Leicester LE4 5AA' },
  reach: { words: 'jean@residents.example', routes: ['email'] },
  adjustments: { words: 'large print please' },
};

/** One complaint while it is lived: who did what on which day, and the letters that it owes. */
export class LetterLife {
  readonly #records = new MemoryRecords();
  readonly landlord: Landlord;
  #id = '';

  constructor(landlord: Landlord | 'belgrave' | 'coop-homes') {
    this.landlord = typeof landlord === 'string' ? landlordCalled(landlord) : landlord;
  }

  /** What somebody does through the service at a time in London. */
  async as<T>(by: Actor, time: string, work: (cases: CaseService) => Promise<T>): Promise<T> {
    const now = instantOfLondon(time);
    return this.#records.run((unit) =>
      work(new CaseService({ work: unit, landlord: this.landlord, now, by })),
    );
  }

  /** It is logged in the chat, or however it came, and told; then the resident says that it is right. */
  async begins(
    answers: Answers = toldInFull,
    given: { channel?: Channel; onBehalfOf?: string; confirmed?: boolean } = {},
  ) {
    const { channel = 'chat', onBehalfOf = null, confirmed = true } = given;
    const by: Actor = { kind: 'resident', id: 'resident-1' };
    await this.as(by, '2026-06-01T09:10', async (cases) => {
      const { id } = await cases.logComplaint({
        residentId: 'resident-1',
        conversationId: channel === 'chat' ? 'conversation-1' : null,
        channel,
        receivedAt: instantOfLondon('2026-06-01T09:10'),
        category: 'repairs',
        concernId: null,
        onBehalfOf,
        group: false,
        what: [],
      });
      this.#id = id;
      for (const [part, answer] of Object.entries(answers) as [Part, NonNullable<Answers[Part]>][]) {
        await cases.tell(id, part, answer);
      }
      if (confirmed && answers.what !== undefined && answers.outcome !== undefined)
        await cases.confirmDefinition(id);
    });
    return this;
  }

  /** Staff type a command: `on('2026-06-04', 'd.cole', 'acknowledge')`; words with spaces stand in quotes. */
  async on(day: LocalDate, staffId: string, typed: string): Promise<this> {
    const args = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const parsed = parseStaffCommand(args);
    assert.ok('command' in parsed, 'problem' in parsed ? parsed.problem : '');
    return this.does(day, staffId, parsed.command);
  }

  /** Staff carry out a command. */
  async does(day: LocalDate, staffId: string, command: StaffCommand): Promise<this> {
    await this.as({ kind: 'staff', id: staffId }, `${day}T12:00`, (cases) => cases.staff(this.#id, command));
    return this;
  }

  /** The resident does something in the chat. */
  async resident(day: LocalDate, work: (cases: CaseService, id: string) => Promise<unknown>): Promise<this> {
    await this.as({ kind: 'resident', id: 'resident-1' }, `${day}T18:00`, (cases) => work(cases, this.#id));
    return this;
  }

  /** What Heard does by itself. */
  async heard(day: LocalDate, work: (cases: CaseService, id: string) => Promise<unknown>): Promise<this> {
    await this.as({ kind: 'heard' }, `${day}T19:00`, (cases) => work(cases, this.#id));
    return this;
  }

  /** As it stands now. */
  now(): Promise<Complaint> {
    return this.as({ kind: 'heard' }, '2026-12-31T12:00', (cases) => cases.get(this.#id));
  }

  /** Its words are gone, as if it was erased while a letter waited. */
  losesWords(): void {
    this.#records.erase(this.#id);
  }

  /** What a unit of work reads of it. */
  inUnit<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    return this.#records.run(work);
  }

  /** The facts of the last letter of a kind. Null: none is owed. */
  async facts(kind: WholeLetter['kind']): Promise<LetterFacts | null> {
    const complaint = await this.now();
    const seq = complaint.history.findLastIndex(({ type }) => letterOfEvent(type) === kind) + 1;
    assert.ok(seq > 0, `nothing in this life owes the letter ${kind}`);
    return this.#records.run((unit) => gatherFacts(unit, complaint, seq, this.landlord));
  }

  /** The last letter of a kind, as its schema has it. */
  async letter(kind: WholeLetter['kind']): Promise<WholeLetter> {
    const facts = await this.facts(kind);
    assert.ok(facts, `the letter ${kind} is not owed`);
    return letterSchema.parse(composeLetter(facts, stamp));
  }
}

/** Everything that stands in a letter, as one text. */
export function wordsOf({ subject, salutation, parts, closing, to }: WholeLetter): string {
  const inside = parts.flatMap((part) => {
    if (part.type === 'list') return part.items.map((item) => `- ${item}`);
    return part.type === 'facts' ? part.rows.map(({ term, value }) => `${term}: ${value}`) : [part.text];
  });
  return [
    ...to.address,
    subject,
    salutation,
    ...inside,
    closing.words,
    closing.name ?? '',
    closing.office,
  ].join('\n');
}
