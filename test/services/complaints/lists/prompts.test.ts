import assert from 'node:assert/strict';
import { nextUpdateDueOn } from '../../../../services/complaints/keepingTold/updates.ts';
import { promptsAfter, promptsOf } from '../../../../services/complaints/lists/prompts.ts';
import type { Landlord } from '../../../../services/landlords/landlord.ts';
import { promptInWords } from '../../../../services/wording/en/prompts.ts';
import { after, type Happening, landlords, lifeOf, readyForReview } from '../complaintLife.ts';

const { belgrave } = landlords;
const coopHomes = landlords['coop-homes'];
const acknowledge: Happening = ['2026-03-18', { type: 'acknowledge' }];
const decide: Happening = ['2026-03-20', { type: 'decide', finding: 'upheld', reasons: 'r' }];
const interview: Happening = [
  '2026-03-19',
  { type: 'offerInterview', with: 'resident', manner: 'in_person' },
];
const review: Happening = ['2026-03-23', { type: 'requestReview', words: null }];

/** A life, and of what staff are reminded on a day. */
type Row = [when: string, landlord: Landlord, life: Happening[], today: string, reminders: string[]];

const rows: Row[] = [
  ['it was just received', belgrave, [], '2026-03-17', []],
  ['interviews are promised and none was offered', belgrave, [acknowledge], '2026-03-19', ['no_interview']],
  ['one was offered', belgrave, [acknowledge, interview], '2026-03-19', []],
  ['none are promised', coopHomes, [acknowledge], '2026-03-19', []],
  [
    'a review is asked for',
    belgrave,
    [acknowledge, decide, review],
    '2026-03-23',
    ['no_panel', 'no_hearing'],
  ],
  [
    'a review is asked for',
    coopHomes,
    [acknowledge, decide, review],
    '2026-03-23',
    ['no_reviewer', 'fairness_unchecked'],
  ],
  [
    'the review is ready',
    belgrave,
    [acknowledge, decide, review, ...readyForReview(belgrave)],
    '2026-03-24',
    [],
  ],
  [
    'a member has an interest',
    belgrave,
    [
      acknowledge,
      decide,
      review,
      ...readyForReview(belgrave),
      ['2026-03-25', { type: 'declareConflict', person: 'panel-1', words: 'w' }],
    ],
    '2026-03-25',
    ['not_independent panel-1', 'no_panel'],
  ],
  [
    'a question is open',
    coopHomes,
    [['2026-03-18', { type: 'askClarification', about: 'nature', words: 'w' }]],
    '2026-03-19',
    ['clarification_open 2026-03-18'],
  ],
  ['a date is missed', coopHomes, [], '2026-03-25', ['no_updates_agreed']],
  [
    'the day of an update has come',
    coopHomes,
    [['2026-03-25', { type: 'lateNotice', dueOn: '2026-03-30', reason: 'r', updatesEvery: 2 }]],
    '2026-03-27',
    ['update_due 2026-03-27'],
  ],
  [
    'a promised call has its day',
    coopHomes,
    [['2026-03-17', { type: 'promiseCallback', at: '2026-03-19T14:00', words: 'w' }]],
    '2026-03-19',
    ['callback_due 1 2026-03-19T14:00'],
  ],
  [
    'an adjustment is to be looked at',
    coopHomes,
    [['2026-03-17', { type: 'recordAdjustment', words: 'w', reviewOn: '2026-03-19' }]],
    '2026-03-19',
    ['adjustment_review_due 1 2026-03-19'],
  ],
  [
    'an order is due',
    coopHomes,
    [['2026-03-17', { type: 'ombudsmanOrdered', words: 'w', dueOn: '2026-03-19', accept: false }]],
    '2026-03-19',
    ['order_due 1 2026-03-19'],
  ],
  [
    'the Ombudsman asked for evidence, however far off its day',
    coopHomes,
    [['2026-03-17', { type: 'ombudsmanAskedForEvidence', words: 'w', dueOn: '2026-04-19' }]],
    '2026-03-19',
    ['evidence_due 1 2026-04-19'],
  ],
  [
    'a recommendation is declined',
    coopHomes,
    [
      ['2026-03-17', { type: 'ombudsmanRecommended', words: 'w', dueOn: '2026-03-18' }],
      ['2026-03-18', { type: 'declineRecommendation', number: 1, reasons: 'w' }],
    ],
    '2026-03-19',
    [],
  ],
];

describe('a reminder', () => {
  for (const [when, landlord, life, today, expected] of rows) {
    it(`when ${when} at ${landlord.id}: ${expected.join(', ') || 'none'}`, () => {
      const prompts = promptsOf(lifeOf(landlord, '2026-03-17', ...life), { landlord, today });
      assert.deepEqual(
        prompts.map(({ code, about }) => [code, ...about].join(' ')),
        expected,
      );
      for (const prompt of prompts) {
        assert.match(promptInWords(prompt), /^[A-Z].*[."]$/s);
        assert.doesNotMatch(promptInWords(prompt), /undefined/);
      }
    });
  }

  it('asks for authority where somebody complains for somebody else, until a representative shows it, and holds nothing up', () => {
    const life = (...happenings: Happening[]) => lifeOf(coopHomes, '2026-03-17', ...happenings);
    const speaks: Happening = ['2026-03-17', { type: 'recordAuthority', onBehalfOf: 'w' }];
    const representative = { role: 'representative', name: 'w', route: 'email', address: 'w' } as const;
    const codes = (...happenings: Happening[]) =>
      promptsOf(life(...happenings), { landlord: coopHomes, today: '2026-03-18' }).map(({ code }) => code);
    assert.deepEqual(codes(), []);
    assert.deepEqual(codes(speaks), ['authority_unasked']);
    assert.deepEqual(codes(speaks, acknowledge), ['authority_unasked'], 'it was acknowledged all the same');
    assert.deepEqual(codes(speaks, ['2026-03-17', { type: 'addContact', ...representative }]), [
      'authority_missing',
    ]);
    const shown = { ...representative, how: 'letter', words: 'w' } as const;
    assert.deepEqual(codes(speaks, ['2026-03-17', { type: 'addContact', ...shown }]), []);
    assert.deepEqual(codes(speaks, ['2026-03-17', { type: 'withdraw', words: 'w' }]), []);
    assert.match(promptInWords({ code: 'authority_unasked', about: [] }), /contact add representative/);
  });

  it('asks for a need that was told in the chat to be put on the register, until one is there', () => {
    const told: Happening = ['2026-03-17', { type: 'tell', part: 'adjustments', answer: { words: 'w' } }];
    const none: Happening = [
      '2026-03-17',
      { type: 'tell', part: 'adjustments', answer: { words: null, none: 'none' } },
    ];
    const codes = (...happenings: Happening[]) =>
      promptsOf(lifeOf(coopHomes, '2026-03-17', ...happenings), { landlord: coopHomes, today: '2026-03-18' });
    assert.deepEqual(codes(told), [{ code: 'adjustment_unrecorded', about: [] }]);
    assert.deepEqual(codes(none), []);
    const recorded: Happening = [
      '2026-03-18',
      { type: 'recordAdjustment', words: 'w', reviewOn: '2026-09-01' },
    ];
    assert.deepEqual(codes(told, recorded), []);
  });

  it('comes with a decision that was made without a promised interview, or that answers another', () => {
    const before = lifeOf(
      belgrave,
      '2026-03-17',
      ['2026-03-17', { type: 'addPoint', words: 'w' }],
      ['2026-03-17', { type: 'addPoint', words: 'w' }],
      ['2026-03-17', { type: 'link', to: 'BNC-26-1111111', why: 'joined' }],
      acknowledge,
    );
    const decided = after(belgrave, before, [
      '2026-03-20',
      { type: 'decide', finding: 'upheld', reasons: 'r' },
    ]);
    const prompts = promptsAfter(before, decided, { landlord: belgrave, today: '2026-03-20' });
    assert.deepEqual(
      prompts.map(({ code, about }) => [code, ...about].join(' ')),
      ['decided_without_interview', 'decide_joined BNC-26-1111111'],
    );
    assert.ok(!prompts.some((each) => promptInWords(each).includes('undefined')));
    const again = promptsAfter(decided, decided, { landlord: belgrave, today: '2026-03-20' });
    assert.deepEqual(again, [], 'only with the decision itself');
  });
});

describe('the next update', () => {
  const agreed: Happening = ['2026-03-30', { type: 'agreeUpdates', everyDays: 5 }];

  it('is counted in working days from the agreement, then from the last update, over Easter', () => {
    const complaint = lifeOf(belgrave, '2026-03-17', agreed);
    assert.equal(nextUpdateDueOn(complaint, belgrave), '2026-04-08');
    const told = after(belgrave, complaint, ['2026-04-08', { type: 'giveUpdate', words: 'w' }]);
    assert.equal(nextUpdateDueOn(told, belgrave), '2026-04-15');
  });

  it('is owed to nobody once nothing else is', () => {
    const complaint = lifeOf(
      belgrave,
      '2026-03-17',
      ['2026-03-17', { type: 'agreeUpdates', everyDays: 5 }],
      acknowledge,
      decide,
    );
    assert.equal(nextUpdateDueOn(complaint, belgrave), null);
  });

  it('is what the landlord promises everybody where nothing is agreed', () => {
    const weekly = {
      ...belgrave,
      procedure: { ...belgrave.procedure, updateEveryDays: { value: 5, quote: 'q' } },
    };
    assert.equal(nextUpdateDueOn(lifeOf(weekly, '2026-03-17'), weekly), '2026-03-24');
  });
});
