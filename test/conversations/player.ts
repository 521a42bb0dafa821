import assert from 'node:assert/strict';
import type { HeardData } from '../../dialogs/spoken.ts';
import { instantOfLondon } from '../../services/clock.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import { parseStaffCommand } from '../../services/complaints/writtenCommands/staffCommands.ts';
import { concerns } from '../../services/concerns/concern.ts';
import type { LoggedActivity } from '../../services/conversations/loggedActivity.ts';
import type { Actor } from '../../services/records/record.ts';
import type { UnitOfWork } from '../../services/records/unitOfWork.ts';
import type { TestHouse } from '../support/testHouse.ts';
import { expectComplaint, sameKinds } from './expectComplaint.ts';
import { expectToldTeam } from './expectToldTeam.ts';
import { expectWhereabouts } from './expectWhereabouts.ts';
import type { Expected, Play, Step } from './play.ts';

/** How many answers one `answers` step may give: more means that the conversation goes in circles. */
const mostAnswers = 30;

/** Plays one conversation through the real turn and checks what its table says. */
export class Player {
  readonly #house: TestHouse;
  readonly #play: Play;
  #conversationId = '';
  #residentId = '';
  #position = 0;
  #acts: string[] = [];
  readonly #asked = new Set<string>();
  #asks: HeardData['asks'] = null;
  #said = 0;
  #reference = '';
  /** Every reference that Heard named in this play, the first one first. */
  readonly #references = new Set<string>();
  /** The code that the office gave last in this play. */
  #given: string | null = null;
  readonly transcript: string[] = [];

  constructor(house: TestHouse, play: Play) {
    this.#house = house;
    this.#play = play;
  }

  /** Plays all steps. Throws an assertion error with the transcript so far. */
  async play(): Promise<void> {
    this.#house.clock.set(instantOfLondon(this.#play.now));
    await this.#begin();
    try {
      for (const step of this.#play.steps) await this.#step(step);
    } catch (thrown) {
      if (thrown instanceof Error) this.#tell(thrown);
      throw thrown;
    }
  }

  /** Puts the transcript into the message, and into the stack, from which mocha prints. */
  #tell(thrown: Error): void {
    const { message, stack = message } = thrown;
    thrown.message = [message, `--- ${this.#play.name}`, ...this.transcript, '---'].join('\n');
    thrown.stack = stack.replace(message, () => thrown.message);
  }

  /** Begins in a browser that has never been here. */
  async #begin(): Promise<void> {
    const chat = await this.#house.reception.open(this.#play.landlord, null);
    this.#conversationId = chat.conversationId;
    this.#residentId = chat.session.residentId;
    this.#position = 0;
    await this.#listen();
  }

  async #step(step: Step): Promise<void> {
    if (typeof step === 'string') return this.#say(step);
    if ('whenAsked' in step) {
      assert.equal(this.#asks, step.whenAsked, 'another question stands open');
      return this.#say(step.says);
    }
    if ('answers' in step) return this.#answer(step.answers);
    if ('at' in step) return this.#house.clock.set(instantOfLondon(step.at));
    if ('browser' in step) return this.#begin();
    if ('office' in step) return this.#giveCode();
    if ('staff' in step) return this.#staff(step.staff);
    if ('staffOnCase' in step) return this.#staff(step.staffOnCase, this.#reference);
    if ('sentTo' in step) return this.#sentTo(step.sentTo, step.times);
    return this.#expect(step.expect);
  }

  async #say(words: string): Promise<void> {
    const text = await this.#filled(words);
    this.transcript.push(`> ${text}`);
    this.#said += 1;
    this.#house.clock.advance(20_000);
    await this.#house.reception.receive({
      conversationId: this.#conversationId,
      clientId: `said-${this.#said}`,
      activity: { type: 'message', text },
    });
    await this.#house.reception.settle(this.#conversationId, 15_000);
    await this.#listen();
  }

  async #filled(words: string): Promise<string> {
    await this.#house.codePost.idle();
    const code = this.#given ?? this.#house.sentCodes.sent.at(-1)?.code ?? '000000';
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    return words
      .replaceAll('{reference}', this.#reference)
      .replaceAll('{first reference}', [...this.#references][0] ?? '')
      .replaceAll('{second reference}', [...this.#references][1] ?? '')
      .replaceAll('{wrong}', wrong)
      .replaceAll('{code}', code)
      .replaceAll('{spaced code}', `${code.slice(0, 3)} ${code.slice(3)}`);
  }

  async #giveCode(): Promise<void> {
    const found = await this.#records({ kind: 'staff', id: 'officer' }, async (cases) => {
      const complaint = await cases.find(this.#reference);
      assert.ok(complaint, 'there is no complaint to give a code for');
      return complaint;
    });
    const { id: recordId, landlord, reference } = found;
    this.#given = await this.#house.codes.give({
      recordId,
      contact: null,
      address: null,
      landlord,
      reference,
      now: this.#house.clock.now(),
    });
  }

  async #answer(answers: Partial<Record<string, string>>): Promise<void> {
    for (let given = 0; given < mostAnswers; given += 1) {
      const text = this.#asks === null ? undefined : answers[this.#asks];
      if (text === undefined) return;
      await this.#say(text);
    }
    assert.fail('the conversation goes in circles');
  }

  async #listen(): Promise<void> {
    const entries = await this.#house.reception.entriesAfter(this.#conversationId, this.#position);
    this.#asks = entries.some((entry) => isHeards(entry.activity)) ? null : this.#asks;
    for (const { position, activity } of entries) {
      this.#position = position;
      if (isHeards(activity)) this.#hear(activity);
    }
  }

  #hear(activity: LoggedActivity): void {
    const heard = (activity.channelData as { heard: HeardData }).heard;
    this.#acts.push(...heard.acts);
    if (heard.asks !== null) this.#asked.add(heard.asks);
    this.#asks = heard.asks;
    this.#reference = heard.reference ?? this.#reference;
    if (heard.reference !== undefined) this.#references.add(heard.reference);
    this.transcript.push(
      `< [${heard.acts.join(' ')}${heard.asks ? ` ?${heard.asks}` : ''}] ${activity.text ?? ''}`,
    );
  }

  async #sentTo(to: string, times: number | undefined): Promise<void> {
    await this.#house.codePost.idle();
    const sent = this.#house.sentCodes.sent.filter(({ reference }) => reference === this.#reference);
    if (times === undefined) assert.equal(sent.at(-1)?.to, to, 'where the code went');
    else assert.equal(sent.filter((code) => code.to === to).length, times, 'how many codes went there');
  }

  async #staff(args: string[], reference: string | null = null): Promise<void> {
    const parsed = parseStaffCommand(args);
    if ('problem' in parsed) assert.fail(parsed.problem);
    await this.#records({ kind: 'staff', id: 'officer' }, async (cases) => {
      const complaint =
        reference === null ? (await cases.ofResident(this.#residentId)).at(-1) : await cases.find(reference);
      assert.ok(complaint, 'there is no complaint for staff to work on');
      await cases.staff(complaint.id, parsed.command);
    });
  }

  #records<T>(by: Actor, read: (cases: CaseService, work: UnitOfWork) => Promise<T>): Promise<T> {
    const landlord = this.#house.reception.landlord(this.#play.landlord);
    assert.ok(landlord);
    return this.#house.inWork((work) =>
      read(new CaseService({ work, landlord, now: this.#house.clock.now(), by }), work),
    );
  }

  async #expect(expected: Expected): Promise<void> {
    for (const act of expected.acts ?? []) assert.ok(this.#acts.includes(act), `expected the act ${act}`);
    for (const act of expected.neverActs ?? []) assert.ok(!this.#acts.includes(act), `unexpected act ${act}`);
    for (const part of expected.neverAsked ?? []) assert.ok(!this.#asked.has(part), `asked for ${part}`);
    if (expected.asks !== undefined) assert.equal(this.#asks, expected.asks, 'what stands open');
    this.#acts = [];
    await this.#records({ kind: 'heard' }, (cases, work) => this.#expectRecords(expected, cases, work));
  }

  async #expectRecords(expected: Expected, cases: CaseService, work: UnitOfWork): Promise<void> {
    const complaints = await cases.ofResident(this.#residentId);
    if (expected.complaints !== undefined) assert.equal(complaints.length, expected.complaints, 'complaints');
    if (expected.complaint !== undefined) {
      const latest = complaints.at(-1);
      assert.ok(latest, 'there is no complaint');
      expectComplaint(latest, expected.complaint, await cases.answersInWords(latest.id));
    }
    const heard = { kind: 'concern' as const, landlord: this.#play.landlord, residentId: this.#residentId };
    const concernsHeard = (await work.list(heard)).map((stream) => concerns.from(stream));
    if (expected.concerns !== undefined) assert.equal(concernsHeard.length, expected.concerns, 'concerns');
    if (expected.declined !== undefined) {
      assert.equal(
        concernsHeard.filter((concern) => concern.standing === 'declined').length,
        expected.declined,
        'declined',
      );
    }
    if (expected.toldTeam !== undefined)
      await expectToldTeam(cases, [...this.#references], expected.toldTeam);
    await this.#expectOthers(expected, work);
  }

  async #expectOthers(expected: Expected, work: UnitOfWork): Promise<void> {
    const of = (kind: 'serviceRequest' | 'safetyAlert' | 'handoff' | 'dataRequest') =>
      work.list({ kind, landlord: this.#play.landlord, residentId: this.#residentId });
    if (expected.serviceRequests !== undefined) {
      assert.equal((await of('serviceRequest')).length, expected.serviceRequests, 'service requests');
    }
    if (expected.handoffs !== undefined)
      assert.equal((await of('handoff')).length, expected.handoffs, 'handoffs');
    if (expected.safetyAlerts !== undefined) {
      const kinds = (await of('safetyAlert')).map((stream) => (stream.events[0] as { kind?: string }).kind);
      sameKinds([...new Set(kinds)], expected.safetyAlerts, 'safety alerts');
    }
    await expectWhereabouts(expected, of, work);
    if (expected.dataRequests !== undefined) {
      const kinds = (await of('dataRequest')).map((stream) => (stream.events[0] as { kind?: string }).kind);
      sameKinds(kinds, expected.dataRequests, 'data requests');
    }
  }
}

function isHeards(activity: LoggedActivity): boolean {
  const data = activity.channelData as { heard?: HeardData } | undefined;
  return activity.type === 'message' && data?.heard !== undefined;
}
