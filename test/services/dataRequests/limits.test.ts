import assert from 'node:assert/strict';
import {
  dataRequestKinds,
  dataRequests,
  openDataRequest,
} from '../../../services/dataRequests/dataRequest.ts';
import { type DataRequestCommand, decideRequest } from '../../../services/dataRequests/decideRequest.ts';
import { dataRequestLaw } from '../../../services/dataRequests/law.ts';
import { limitsOf, nextLimit } from '../../../services/dataRequests/limits.ts';
import { requestStatusFor } from '../../../services/dataRequests/requestStatus.ts';
import { HeardError } from '../../../services/errors.ts';
import type { Recording } from '../../../services/records/recording.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { landlordCalled, officer, whose } from '../../support/serviceAt.ts';

const belgrave = landlordCalled('belgrave');
type Kind = (typeof dataRequestKinds)[number];
type Happening = [day: string, command: DataRequestCommand];

/** A request of this kind, received on this day, after what staff did; throws with the code of what is refused. */
async function after(kind: Kind, receivedOn: string, ...happenings: Happening[]) {
  const records = new MemoryRecords();
  const at = (work: Recording['work'], day: string): Recording => ({
    work,
    landlord: belgrave,
    now: `${day}T12:00:00.000Z`,
    by: officer,
    newId: () => 'request-1',
  });
  let request = await records.run((work) =>
    openDataRequest(at(work, receivedOn), { ...whose, kind, words: 'Please', receivedOn }),
  );
  for (const [day, command] of happenings) {
    request = await records.run((work) =>
      dataRequests.add(
        at(work, day),
        request.id,
        (held) => {
          const decision = decideRequest(held, command, { day, today: day }, belgrave);
          if (decision.refused) throw new HeardError('REFUSED', decision.code);
          return decision.events;
        },
        day,
      ),
    );
  }
  return request;
}

const extend = (dueOn: string | null = null): DataRequestCommand => ({ type: 'extend', dueOn, reason: 'w' });
const answer: DataRequestCommand = { type: 'answer', note: null };

describe('the limits of a data request', () => {
  const rows: [
    Kind,
    receivedOn: string,
    limits: [step: string, dueOn: string | null, noDate: string | null][],
  ][] = [
    ['subject_access', '2026-11-25', [['answer', '2026-12-29', null]]],
    ['subject_access', '2026-09-03', [['answer', '2026-10-05', null]]],
    ['erasure', '2027-01-29', [['answer', '2027-03-01', null]]],
    [
      'data_protection_complaint',
      '2026-06-19',
      [
        ['acknowledge', '2026-07-20', null],
        ['answer', null, 'NO_NUMBER'],
      ],
    ],
    [
      'data_protection_complaint',
      '2026-06-18',
      [
        ['acknowledge', null, 'NOT_IN_FORCE'],
        ['answer', null, 'NOT_IN_FORCE'],
      ],
    ],
    ['information_request', '2027-03-31', [['answer', null, 'NOT_IN_FORCE']]],
    ['information_request', '2027-04-01', [['answer', null, 'NO_NUMBER']]],
  ];
  for (const [kind, receivedOn, limits] of rows) {
    it(`of kind ${kind} received on ${receivedOn}`, async () => {
      const found = limitsOf(await after(kind, receivedOn), belgrave);
      assert.deepEqual(
        found.map(({ step, dueOn, noDate }) => [step, dueOn, noDate]),
        limits,
      );
    });
  }

  it('say where the law was read, and when', () => {
    for (const kind of dataRequestKinds) {
      const { acknowledge, answer: reply, extended } = dataRequestLaw[kind];
      for (const step of [acknowledge, reply, extended]) {
        if (step === null) continue;
        assert.match(step.source, /\w/);
        assert.match(step.checkedOn, /^20\d\d-\d\d-\d\d$/);
      }
    }
  });

  it('end with two further months once more time was taken within the first', async () => {
    const request = await after('subject_access', '2026-11-25', ['2026-12-29', extend()]);
    assert.equal(nextLimit(limitsOf(request, belgrave))?.dueOn, '2027-02-25');
  });

  it('follow the kind that staff say it is, from the same receipt', async () => {
    const request = await after('subject_access', '2026-11-25', [
      '2026-12-01',
      { type: 'setKind', kind: 'data_protection_complaint' },
    ]);
    assert.equal(nextLimit(limitsOf(request, belgrave))?.dueOn, '2026-12-29');
  });
});

describe('what staff do with a data request', () => {
  it('is told by its events, each on its own day', async () => {
    const request = await after(
      'data_protection_complaint',
      '2026-11-20',
      ['2026-11-23', { type: 'route', to: 'dpo' }],
      ['2026-11-24', { type: 'acknowledge' }],
      ['2026-12-04', answer],
    );
    const { routedTo, acknowledgedOn, answeredOn } = request;
    assert.deepEqual([routedTo, acknowledgedOn, answeredOn], ['dpo', '2026-11-24', '2026-12-04']);
    assert.notEqual(request.dealtWith, null, 'who has answered has dealt with it');
  });

  const refused: [code: string, Kind, Happening[]][] = [
    ['BEFORE_RECEIPT', 'subject_access', [['2026-11-24', { type: 'acknowledge' }]]],
    [
      'ALREADY_ACKNOWLEDGED',
      'subject_access',
      [
        ['2026-11-26', { type: 'acknowledge' }],
        ['2026-11-27', { type: 'acknowledge' }],
      ],
    ],
    [
      'ALREADY_ANSWERED',
      'subject_access',
      [
        ['2026-11-26', answer],
        ['2026-11-27', answer],
      ],
    ],
    [
      'ALREADY_ANSWERED',
      'subject_access',
      [
        ['2026-11-26', answer],
        ['2026-11-27', extend()],
      ],
    ],
    ['DATE_PASSED', 'subject_access', [['2026-12-30', extend()]]],
    [
      'ALREADY_EXTENDED',
      'subject_access',
      [
        ['2026-12-01', extend('2027-01-29')],
        ['2026-12-02', extend()],
      ],
    ],
    ['NOT_LATER', 'subject_access', [['2026-12-01', extend('2026-12-29')]]],
    ['BEYOND_LIMIT', 'subject_access', [['2026-12-01', extend('2027-02-26')]]],
    ['NOT_A_WORKING_DAY', 'subject_access', [['2026-12-01', extend('2027-01-30')]]],
    ['NO_EXTENSION', 'data_protection_complaint', [['2026-12-01', extend()]]],
    ['NO_EXTENSION', 'information_request', [['2026-12-01', extend()]]],
  ];
  for (const [code, kind, happenings] of refused) {
    const last = happenings.at(-1);
    it(`is refused (${code}): ${last?.[1].type} on ${last?.[0]} for ${kind}`, async () => {
      await assert.rejects(after(kind, '2026-11-25', ...happenings), { message: code });
    });
  }
});

describe('what a resident is told of a data request', () => {
  const rows: [what: string, Kind, receivedOn: string, Happening[], today: string, words: RegExp][] = [
    [
      'the day and its count',
      'subject_access',
      '2026-11-25',
      [],
      '2026-12-01',
      /We must answer it by the end of Tuesday 29 December 2026\.\nHow this was counted: 1 month from Wednesday 25 November 2026/,
    ],
    [
      'that a day has passed',
      'subject_access',
      '2026-11-25',
      [],
      '2026-12-30',
      /had to answer it by the end of Tuesday 29 December 2026.*sorry.*Information Commissioner/,
    ],
    [
      'that more time was needed',
      'subject_access',
      '2026-11-25',
      [['2026-12-01', extend()]],
      '2026-12-30',
      /by the end of Thursday 25 February 2027\. We needed more time and told you why/,
    ],
    [
      'that no date is set',
      'information_request',
      '2026-11-25',
      [],
      '2026-12-01',
      /No date is set by law yet/,
    ],
    [
      'that the outcome has no date',
      'data_protection_complaint',
      '2026-11-25',
      [],
      '2026-12-01',
      /confirm in writing that we have it by the end of Tuesday 29 December 2026[\s\S]*without undue delay/,
    ],
    [
      'that it was answered, and nothing of earlier steps',
      'data_protection_complaint',
      '2026-11-25',
      [['2026-12-02', answer]],
      '2027-02-01',
      /^The team at \S+ has had .*\n\nWe answered it on Wednesday 2 December 2026\.\n\nIf you are not happy/,
    ],
  ];
  for (const [what, kind, receivedOn, happenings, today, words] of rows) {
    it(what, async () => {
      assert.match(requestStatusFor(await after(kind, receivedOn, ...happenings), belgrave, today), words);
    });
  }
});
