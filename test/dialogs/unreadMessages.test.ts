import assert from 'node:assert/strict';
import type { HeardData } from '../../dialogs/spoken.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { unread } from '../../services/understanding/unread.ts';
import { openTestHouse, type TestHouse } from '../support/testHouse.ts';

/** Everything that a record of this resident holds in words, and what the latest complaint is. */
interface Kept {
  words: string;
  complaints: Complaint[];
}

describe('When no message can be read', () => {
  let house: TestHouse;
  before(async () => {
    house = await openTestHouse({
      understander: { read: async () => unread(), inLightOf: (reading) => reading },
    });
  });
  after(() => house.close());

  /** A chat in which each line is said in turn; gives the acts that answered each, and what stood open after it. */
  async function chat() {
    const { conversationId, session } = await house.reception.open('belgrave', null);
    let position = 0;
    let count = 0;
    const say = async (text: string): Promise<{ acts: string[]; asks: HeardData['asks'] }> => {
      count += 1;
      house.clock.advance(20_000);
      const clientId = `said-${count}`;
      await house.reception.receive({ conversationId, clientId, activity: { type: 'message', text } });
      await house.reception.settle(conversationId, 15_000);
      const entries = await house.reception.entriesAfter(conversationId, position);
      position = entries.at(-1)?.position ?? position;
      const heard = entries.flatMap(({ activity }) => {
        const data = (activity.channelData as { heard?: HeardData } | undefined)?.heard;
        return data === undefined ? [] : [data];
      });
      return { acts: heard.flatMap(({ acts }) => acts), asks: heard.at(-1)?.asks ?? null };
    };
    return { say, kept: () => keptOf(session.residentId) };
  }

  function keptOf(residentId: string): Promise<Kept> {
    const landlord = house.reception.landlord('belgrave');
    assert.ok(landlord);
    return house.inWork(async (work) => {
      const by = { kind: 'heard' as const };
      const cases = new CaseService({ work, landlord, now: house.clock.now(), by });
      const kinds = ['complaint', 'concern', 'serviceRequest', 'handoff'] as const;
      const words: string[] = [];
      for (const kind of kinds) {
        for (const { head, events } of await work.list({ kind, landlord: landlord.id, residentId })) {
          for (const id of wordsIn(events)) words.push((await work.words(head.id, id)) ?? '');
        }
      }
      return { words: words.join('\n'), complaints: await cases.ofResident(residentId) };
    });
  }

  /** Every string in the events could be the id of sealed words. */
  function wordsIn(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.values(value).flatMap(wordsIn);
  }

  const story = 'Three weeks I have waited for the man about the window and he never came.';

  it('the first is recorded and asked about, and its answer leads to the offer', async () => {
    const { say, kept } = await chat();
    assert.equal((await say(story)).asks, 'first_time');
    assert.equal((await say('I rang four times and wrote a letter to your office')).asks, 'offer');
    const { words } = await kept();
    assert.ok(words.includes('the man about the window'), 'the story is kept');
    assert.ok(words.includes('rang four times'), 'the answer is kept');
  });

  it('buttons mean what they say', async () => {
    const { say, kept } = await chat();
    await say(story);
    assert.equal((await say('No, I have told you before')).asks, 'offer');
    const { acts, asks } = await say('Yes, log a complaint');
    assert.ok(acts.includes('logged'));
    assert.equal(asks, 'where');
    assert.equal((await kept()).complaints.length, 1);
  });

  it('answers are kept as they were said, from the first question to the dates', async () => {
    const { say, kept } = await chat();
    for (const line of [story, 'No, I have told you before', 'Yes, log a complaint']) await say(line);
    const answers = [
      ['where', 'the bedroom window'],
      ['since', 'since about Easter'],
      ['contacts', 'four times'],
      ['effect', 'we cannot sleep for the draught'],
      ['outcome', 'a new window'],
      ['name', 'Skip'],
      ['home', '7 Quay Road'],
      ['reach', '07700 900123'],
      ['adjustments', 'No'],
    ] as const;
    let asks: HeardData['asks'] = 'where';
    for (const [part, answer] of answers) {
      assert.equal(asks, part);
      ({ asks } = await say(answer));
    }
    assert.equal(asks, 'confirm');
    assert.ok((await say('Yes, that is right')).acts.includes('dates'));
    const { words, complaints } = await kept();
    const [complaint] = complaints;
    for (const [part, answer] of answers) {
      if (part === 'name' || part === 'adjustments') assert.ok(complaint?.details[part]?.none, part);
      else assert.ok(words.includes(answer), `${part} is kept`);
    }
  });

  it('words at the read-back and at “which part?” are notes, and it ends with a person, not in a circle', async () => {
    const { say, kept } = await chat();
    for (const line of [story, 'No, I have told you before', 'Yes, log a complaint']) await say(line);
    let { asks } = await say('the bedroom');
    for (let asked = 0; asks !== 'confirm'; asked += 1) {
      assert.ok(asked < 20, 'the questions end');
      ({ asks } = await say('Skip'));
    }
    assert.equal((await say('my neighbour saw it all')).asks, 'confirm');
    assert.equal((await say('Change something')).asks, 'change_which');
    assert.equal((await say('the middle bit of it')).asks, 'confirm');
    assert.equal((await say('Change something')).asks, 'change_which');
    const last = await say('that bit there again');
    assert.equal(last.asks, null);
    assert.ok(last.acts.includes('person_offered'));
    const { words, complaints } = await kept();
    for (const said of ['my neighbour saw it all', 'the middle bit', 'that bit there']) {
      assert.ok(words.includes(said), said);
    }
    assert.equal(complaints[0]?.standing, 'received');
  });

  it('only a plain yes withdraws, and a no keeps the complaint', async () => {
    const { say, kept } = await chat();
    for (const line of [story, 'No, I have told you before', 'Yes, log a complaint']) await say(line);
    assert.equal((await say('cancel my complaint')).asks, 'confirm');
    const no = await say('No, keep it');
    assert.ok(no.acts.includes('kept'));
    assert.equal(no.asks, 'where');
    await say('cancel my complaint');
    assert.ok((await say('Yes, withdraw it')).acts.includes('withdrawn'));
    assert.equal((await kept()).complaints[0]?.standing, 'withdrawn');
  });

  it('danger is answered all the same', async () => {
    const { say } = await chat();
    assert.ok((await say('I can smell gas in the hall')).acts.includes('safety'));
  });
});
