import assert from 'node:assert/strict';
import { dueReport, dueReportInWords } from '../../../../services/complaints/dates/dueReport.ts';
import { hasCode } from '../../../../services/errors.ts';
import { landlordById, loadLandlords } from '../../../../services/landlords/landlords.ts';

const belgrave = landlordById(loadLandlords(), 'belgrave');

describe('the report of due dates', () => {
  it('gives every clock of a complaint, promise and Code, as data', () => {
    const report = dueReport(belgrave, [{ name: 'received', on: '2026-12-24' }]);
    assert.deepEqual(report.events, { received: '2026-12-24' });
    assert.deepEqual(
      report.clocks.map(({ clock, told, promise, code }) => [
        clock,
        told?.dueOn,
        promise?.dueOn,
        code?.dueOn,
      ]),
      [
        ['acknowledge', '2027-01-05', '2027-01-05', '2027-01-05'],
        ['stageOne', '2027-01-12', '2027-01-12', '2027-01-19'],
        ['reviewAcknowledge', undefined, undefined, undefined],
        ['stageTwo', undefined, undefined, undefined],
      ],
    );
    assert.deepEqual([report.landlord, report.calendar.division], ['belgrave', 'england-and-wales']);
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  });

  it('takes an event’s name however it is written', () => {
    for (const name of ['reviewRequested', 'review-requested', 'review_requested']) {
      assert.deepEqual(dueReport(belgrave, [{ name, on: '2026-12-24' }]).events, {
        reviewRequested: '2026-12-24',
      });
    }
  });

  it('shows at a terminal each date in full and how it was counted', () => {
    const text = dueReportInWords(dueReport(belgrave, [{ name: 'received', on: '2026-12-24' }]));
    assert.match(text, /Stage 1 decision: by the end of Tuesday 12 January 2027/);
    assert.match(text, /10 working days from Thursday 24 December 2026\. Weekends do not count\./);
    assert.match(text, /6\.3: /);
    assert.match(text, /Stage 2 decision: not started/);
  });

  const wrong: [rule: string, events: { name: string; on: string }[]][] = [
    ['no event at all', []],
    ['an unknown event', [{ name: 'closed', on: '2026-12-24' }]],
    ['what is no date', [{ name: 'received', on: '24/12/2026' }]],
    ['a day that does not exist', [{ name: 'received', on: '2026-02-30' }]],
    [
      'the same event twice',
      [
        { name: 'received', on: '2026-12-24' },
        { name: 'received', on: '2026-12-23' },
      ],
    ],
    ['an acknowledgement of nothing', [{ name: 'acknowledged', on: '2026-12-24' }]],
    [
      'an acknowledgement before receipt',
      [
        { name: 'received', on: '2026-12-24' },
        { name: 'acknowledged', on: '2026-12-23' },
      ],
    ],
    [
      'a review before receipt',
      [
        { name: 'received', on: '2026-12-24' },
        { name: 'reviewRequested', on: '2026-12-23' },
      ],
    ],
  ];
  for (const [rule, events] of wrong) {
    it(`refuses ${rule}`, () => {
      assert.throws(
        () => dueReport(belgrave, events),
        (thrown) => hasCode(thrown, 'INPUT'),
      );
    });
  }
});
