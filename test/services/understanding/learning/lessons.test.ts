import assert from 'node:assert/strict';
import type { Concern } from '../../../../services/concerns/concern.ts';
import { correctionOf } from '../../../../services/records/correction.ts';
import { serviceRequests } from '../../../../services/serviceRequests/serviceRequest.ts';
import { declineMeant } from '../../../../services/understanding/learning/declining.ts';
import {
  lessonOfConcern,
  lessonOfRequest,
  lessonWeights,
} from '../../../../services/understanding/learning/lessons.ts';
import { MemoryRecords } from '../../../support/memoryWork.ts';
import { turn, whose } from '../../../support/serviceAt.ts';

const both = { residentsChoices: true };
const staffAlone = { residentsChoices: false };
const heard = { ...whose, words: ['Nobody came again.'], score: 0.9, channel: 'chat' as const };

/** A concern after the offer was put and answered: accepted, or declined with these words. */
function concern(answer: 'accept' | 'none' | { said: string }): Promise<Concern> {
  return turn({ records: new MemoryRecords() }, async (cases) => {
    const { id } = await cases.matters.hearConcern(heard);
    const offered = await cases.matters.offerMade(id);
    if (answer === 'accept') return cases.matters.offerAccepted(id, 'complaint-1');
    return answer === 'none' ? offered : cases.matters.offerDeclined(id, answer.said);
  });
}

function byStaff<R extends Concern>(record: R, dissatisfied: boolean): R {
  return { ...record, correction: { dissatisfied, label: null, at: '', by: { kind: 'staff', id: 's1' } } };
}

describe('What a recorded choice teaches', () => {
  it('is dissatisfaction when the offer was accepted', async () => {
    const lesson = lessonOfConcern(await concern('accept'), both);
    assert.deepEqual([lesson?.dissatisfied, lesson?.source], [true, 'accepted']);
  });

  it('is next to nothing when it was declined without more, and a bare "no" never weighs like the words of the corpus', async () => {
    const lesson = lessonOfConcern(await concern({ said: 'No thanks' }), both);
    assert.deepEqual([lesson?.dissatisfied, lesson?.source], [false, 'declined']);
    assert.ok(lessonWeights.declined < 1);
  });

  it('is that nothing was wrong when the "no" denies it', async () => {
    const lesson = lessonOfConcern(await concern({ said: "No, it's just a repair" }), both);
    assert.deepEqual([lesson?.dissatisfied, lesson?.source], [false, 'denied']);
  });

  it('is nothing when the "no" was only for now, and when there was no answer', async () => {
    assert.equal(lessonOfConcern(await concern({ said: 'No, not now' }), both), null);
    assert.equal(lessonOfConcern(await concern('none'), both), null);
  });

  it('is nothing when only staff may teach, and what staff say outweighs what the resident chose', async () => {
    const accepted = await concern('accept');
    assert.equal(lessonOfConcern(accepted, staffAlone), null);
    for (const settings of [both, staffAlone]) {
      const lesson = lessonOfConcern(byStaff(accepted, false), settings);
      assert.deepEqual([lesson?.dissatisfied, lesson?.source], [false, 'correction']);
    }
    assert.equal(Math.max(...Object.values(lessonWeights)), lessonWeights.correction);
  });

  it('is about the words that were heard before the offer, and not about what came after it', async () => {
    const answered = await turn({ records: new MemoryRecords() }, async (cases) => {
      const { id } = await cases.matters.hearConcern(heard);
      await cases.matters.hearMore(id, ['And the bins.']);
      await cases.matters.offerMade(id);
      await cases.matters.hearMore(id, ['Lovely weather though.']);
      return cases.matters.offerAccepted(id, 'complaint-1');
    });
    assert.deepEqual(lessonOfConcern(answered, both)?.words, answered.words.slice(0, 2));
  });

  it('is that a first report was no complaint, unless one was made about it', async () => {
    const request = { ...whose, words: 'The tap drips', category: 'leak' as const };
    const records = new MemoryRecords();
    const { id } = await turn({ records }, (cases) =>
      cases.matters.recordServiceRequest({ ...request, firstTime: 'unknown' }),
    );
    const recorded = async () => {
      const stream = await records.run((unit) => unit.load(id));
      assert.ok(stream);
      return serviceRequests.from(stream);
    };
    assert.equal(lessonOfRequest(await recorded(), both), null);
    await turn({ records }, (cases) => cases.matters.toldFirstTime(id, true));
    const lesson = lessonOfRequest(await recorded(), both);
    assert.deepEqual(
      [lesson?.dissatisfied, lesson?.label, lesson?.source],
      [false, 'service_request', 'first_time'],
    );
    await turn({ records }, (cases) => cases.matters.linkServiceRequest(id, 'complaint-1'));
    assert.equal(lessonOfRequest(await recorded(), both), null);
  });
});

describe('A "no" to the offer', () => {
  const meant: [ReturnType<typeof declineMeant>, string[]][] = [
    [
      'no_complaint',
      ['no, this is a repair', 'No it’s the first time', "no I'm not complaining", 'just letting you know'],
    ],
    ['not_now', ['no, not now', 'maybe later', 'not today thanks', "it's just a repair, maybe later"]],
    [
      null,
      ['no', 'no thank you', 'no point', 'no, I dont want to make a fuss', 'not a complaint, no point again'],
    ],
  ];
  for (const [meaning, said] of meant) {
    it(`says ${meaning ?? 'no more than no'}: ${said.join('; ')}`, () => {
      for (const words of said) assert.equal(declineMeant(words), meaning, words);
    });
  }
});

describe('A correction', () => {
  it('is recorded once, and again when it says something else', () => {
    const given = { dissatisfied: true, label: null };
    const known = { correction: { ...given, at: '', by: { kind: 'heard' as const } } };
    assert.equal(correctionOf({ correction: null }, given).length, 1);
    assert.equal(correctionOf(known, given).length, 0);
    assert.equal(correctionOf(known, { ...given, dissatisfied: false }).length, 1);
    assert.equal(correctionOf(known, { ...given, label: 'complaint' }).length, 1);
  });
});
