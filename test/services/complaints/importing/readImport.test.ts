import assert from 'node:assert/strict';
import type { ImportProblem } from '../../../../services/complaints/importing/problems.ts';
import { readRows, refusedRows } from '../../../../services/complaints/importing/readImport.ts';
import { landlordCalled } from '../../../support/serviceAt.ts';
import { caseRow, csvOf } from './csv.ts';

const today = '2026-11-21';
const context = {
  landlord: landlordCalled('belgrave'),
  now: '2026-11-21T10:00:00.000Z',
  by: { kind: 'staff', id: 'd.cole' },
} as const;

const read = (bytes: Uint8Array) => readRows(bytes, today);
const told = (problems: ImportProblem[]) => problems.map(({ line, column, code }) => [line, column, code]);

/** A row with these values, and every problem of it: column and code. */
type Case = [what: string, values: Record<string, string>, problems: [string, string][]];

const wrong: Case[] = [
  ['a day that no calendar has', { received: '2026-02-30' }, [['received', 'noDate']]],
  ['a year with a slip in it', { received: '0206-11-02' }, [['received', 'noDate']]],
  ['a day to come', { received: '2026-11-22' }, [['received', 'inTheFuture']]],
  [
    'no reference and no words',
    { reference: '', about: ' ' },
    [
      ['earlier', 'needed'],
      ['about', 'needed'],
    ],
  ],
  [
    'a channel, category and finding of their own',
    { channel: 'pigeon', category: 'drips', finding: 'so so' },
    [
      ['channel', 'notKnown'],
      ['category', 'notKnown'],
      ['finding', 'notKnown'],
    ],
  ],
  ['a closed one', { standing: 'closed' }, [['standing', 'notOpen']]],
  ['an officer by name', { officer: 'Dee Cole' }, [['officer', 'noStaffId']]],
  [
    'a standing without its step',
    { standing: 'decided' },
    [
      ['acknowledged', 'standingNeeds'],
      ['decided', 'standingNeeds'],
    ],
  ],
  ['a step beyond the standing', { acknowledged: '2026-11-05' }, [['acknowledged', 'standingForbids']]],
  [
    'a decision without its finding',
    { standing: 'decided', acknowledged: '2026-11-05', decided: '2026-11-10' },
    [['finding', 'withoutPartner']],
  ],
  [
    'more time without reasons',
    { extended: '2026-11-05', 'extended until': '2026-11-30' },
    [['extensionReason', 'withoutPartner']],
  ],
  [
    'steps before those that come first',
    { standing: 'decided', acknowledged: '2026-11-01', decided: '2026-10-30', finding: 'upheld' },
    [
      ['acknowledged', 'beforeEarlierStep'],
      ['decided', 'beforeEarlierStep'],
    ],
  ],
];

/** Rows that are well written, and what the procedure of Belgrave refuses of them. */
const refused: Case[] = [
  [
    'more time after the date had passed',
    { extended: '2026-11-20', 'extended until': '2026-11-30', 'extension reason': 'Late' },
    [['extended', 'refusedByProcedure']],
  ],
  [
    'a review before stage 1 is answered or late',
    { standing: 'review requested', 'review requested': '2026-11-05' },
    [['reviewRequested', 'refusedByProcedure']],
  ],
  [
    'a day before any bank holiday is known',
    { received: '2001-01-02' },
    [['received', 'refusedByProcedure']],
  ],
];

describe('A file of open complaints', () => {
  for (const [what, values, problems] of wrong) {
    it(`is not taken with ${what}`, async () => {
      const { problems: found } = await read(csvOf([caseRow('C/1', values)]));
      assert.deepEqual(
        told(found),
        problems.map(([column, code]) => [2, column, code]),
      );
    });
  }
  for (const [what, values, problems] of refused) {
    it(`is not taken with ${what}`, async () => {
      const { rows, problems: none } = await read(csvOf([caseRow('C/1', values)]));
      assert.deepEqual(none, []);
      const found = refusedRows(rows, context);
      assert.deepEqual(
        told(found),
        problems.map(([column, code]) => [2, column, code]),
      );
      assert.match(found[0]?.example ?? '', /\w{3}/);
    });
  }

  it('is told every problem of every row, by the line on which the row begins', async () => {
    const lines = [
      'reference,received,channel,about,standing',
      'C/1,2026-11-02,phone,"It leaks,\r\nand ""they"" know.",received',
      '',
      'C/2,never,phone,It leaks.,received,over',
      'c/1 ,2026-11-02,fax,It leaks.,received',
    ];
    for (const ends of ['\n', '\r\n', '\r']) {
      const { rows, problems } = await read(Buffer.from(lines.join(ends)));
      assert.deepEqual(rows[0]?.row.about, 'It leaks,\nand "they" know.');
      const found = told(problems).toSorted((one, other) => Number(one[0]) - Number(other[0]));
      assert.deepEqual(found, [
        [5, null, 'tooManyValues'],
        [5, 'received', 'noDate'],
        [6, 'earlier', 'twiceInFile'],
        [6, 'channel', 'notKnown'],
      ]);
    }
  });

  it('may begin with a byte order mark, name its columns in any order, and write days as a spreadsheet does', async () => {
    const row = { Standing: 'Review_Requested', ABOUT: 'It leaks.', Channel: 'In person' };
    const more = { reference: 'C/1', received: '2/9/2026', 'Review-requested': '02/11/2026', unused: '' };
    const { unused: _unused, ...used } = more;
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), csvOf([{ ...row, ...used }])]);
    const { rows, problems } = await read(bytes);
    assert.deepEqual(problems, []);
    const { received, channel, standing, reviewRequested } = rows[0]?.row ?? {};
    assert.deepEqual(
      [received, channel, standing, reviewRequested],
      ['2026-09-02', 'in_person', 'review_requested', '2026-11-02'],
    );
  });

  it('is refused whole where its columns or letters are not understood', async () => {
    const heads: [Buffer, [number, string | null, string][]][] = [
      [Buffer.from(''), [[1, null, 'empty']]],
      [csvOf([caseRow('C/1', { refrence: 'x' })]), [[1, null, 'unknownColumn']]],
      [Buffer.from('reference,received,channel,about,about,standing\n'), [[1, 'about', 'columnTwice']]],
      [Buffer.from('reference,received,channel,about\n'), [[1, 'standing', 'missingColumn']]],
      [Buffer.from('reference\nJos\xe9', 'latin1'), [[1, null, 'notUtf8']]],
      [Buffer.from('reference,received\nC/1,"2026\n'), [[2, null, 'quotes']]],
      [Buffer.from('reference,received,channel,about,standing\n'), [[1, null, 'empty']]],
    ];
    for (const [bytes, expected] of heads) {
      assert.deepEqual(told((await read(bytes)).problems), expected, String(bytes).slice(0, 60));
    }
  });
});
