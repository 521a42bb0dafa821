import assert from 'node:assert/strict';
import { howItAnswers } from '../../dialogs/howItAnswers.ts';
import { newState } from '../../dialogs/state.ts';
import type { Talk } from '../../dialogs/talk.ts';
import { saysMoreThanWhich } from '../../dialogs/whichComplaint.ts';
import { isOnlyWay, mannerIn, wishOfCall, wishToBeHeard } from '../../dialogs/wishesToBeHeard.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { createUnderstander } from '../../services/understanding/createUnderstander.ts';

const which = 'Which of the two sheds is it?';
const own = 'Is it your own gutter?';
const outcome = 'What would you like to happen?';

/** What was asked, what is said, and what that is. */
const answers: [asked: string, said: string, how: ReturnType<typeof howItAnswers>][] = [
  [which, 'the one by the gate', 'plainly'],
  [which, 'the left hand one as you come in', 'plainly'],
  [which, 'both of them', 'plainly'],
  [which, 'the one that you took on 3 March', 'plainly'],
  [which, "it's the broken one, it never worked", 'plainly'],
  [which, 'the green tap by the sink', 'plainly'],
  [which, 'my kitchen tap is dripping', 'perhaps'],
  [own, 'yes', 'plainly'],
  [own, 'No', 'plainly'],
  [outcome, 'I want somebody to come and mend it and say sorry', 'plainly'],
  [which, 'yes', 'perhaps'],
  [which, "I don't know", 'perhaps'],
  [which, 'thanks', 'aside'],
  [which, 'what do you mean?', 'aside'],
  [which, 'can I speak to a real person', 'aside'],
  [which, 'how long does it take?', 'aside'],
  [which, 'send me everything you hold about me', 'aside'],
  [which, 'I want to make a complaint about the cleaner', 'other'],
  [which, 'There is another problem: your cleaner swore at me and nobody cares', 'other'],
];

describe('What is said after the team’s question was shown', () => {
  let understander: ReturnType<typeof createUnderstander>;
  before(() => {
    understander = createUnderstander({});
  });
  after(() => understander.close());

  for (const [asked, text, how] of answers) {
    it(`“${text}” answers “${asked}” ${how}`, async () => {
      const reading = await understander.read(text, { saidOn: '2026-03-17T10:05:00', asked: null });
      const complaint = { category: 'communal_estate' } as Complaint;
      const talk = { reading, text, state: newState() } as Talk;
      assert.equal(howItAnswers(talk, complaint, { asked, fresh: true }), how);
    });
  }

  it('is read back when it comes long after the question', async () => {
    const text = 'the one by the gate';
    const reading = await understander.read(text, { saidOn: '2026-03-17T10:05:00', asked: null });
    const talk = { reading, text, state: newState() } as Talk;
    const complaint = { category: null } as Complaint;
    assert.equal(howItAnswers(talk, complaint, { asked: which, fresh: false }), 'perhaps');
  });
});

describe('What is said to “which complaint is this for?”', () => {
  for (const text of ['the shed', 'about the rent', 'the rent one please', 'COH-26-9H4XCPG', 'number 2']) {
    it(`“${text}” says no more than which`, () => assert.equal(saysMoreThanWhich(text), false));
  }
  for (const text of ['I mean the shed next to block B', 'the rent, and I want it paid back by Friday']) {
    it(`“${text}” belongs to the answer too`, () => assert.equal(saysMoreThanWhich(text), true));
  }
});

describe('What is said to the offer to be heard', () => {
  const said: [text: string, wish: ReturnType<typeof wishToBeHeard>][] = [
    ['by phone please', { wanted: true, manner: 'phone' }],
    ['In person, with my daughter', { wanted: true, manner: 'in_person' }],
    ["I'd rather put it in writing", { wanted: true, manner: 'writing' }],
    ['not by phone, in person please', { wanted: true, manner: 'in_person' }],
    ["I can't come in so over the phone", { wanted: true, manner: 'phone' }],
    ['on zoom', { wanted: true, manner: 'video' }],
    ['yes please', { wanted: true, manner: null }],
    ['no thank you', { wanted: false, manner: null }],
    ["I don't want a meeting", { wanted: false, manner: null }],
    ['the one by the gate', null],
  ];
  for (const [text, wish] of said) {
    it(`“${text}”`, () => assert.deepEqual(wishToBeHeard(text), wish));
  }

  it('names the first of several ways, and none that is only left out', () => {
    assert.equal(mannerIn('phone or letter, I do not mind'), 'phone');
    assert.equal(mannerIn('never by letter'), null);
  });

  it('is about nothing else', () => {
    assert.ok(isOnlyWay('over the phone please, with my sister'));
    assert.ok(!isOnlyWay('it is by the phone box'));
  });
});

describe('What is said to a call that was promised', () => {
  const wanted = { wanted: true, manner: null };
  for (const [text, wish] of [
    ["I can't do Tuesday, ring me Thursday after 4", wanted],
    ['can’t make Tuesday', wanted],
    ['please call in the morning instead', wanted],
    ["don't ring me please", { wanted: false, manner: null }],
    ['nobody rang', null],
    ['when will you ring me on Tuesday?', null],
    ['the bins were not emptied', null],
  ] as const) {
    it(`“${text}”`, () => assert.deepEqual(wishOfCall(text), wish));
  }
});
