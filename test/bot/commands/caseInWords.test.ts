import assert from 'node:assert/strict';
import { caseInWords } from '../../../bot/commands/caseInWords.ts';
import { notesOf } from '../../../bot/commands/caseNotes.ts';
import type { CaseService } from '../../../services/complaints/caseService.ts';
import type { Complaint } from '../../../services/complaints/complaint.ts';
import { statusOf } from '../../../services/complaints/status/status.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { landlordCalled, officer, turn, whose } from '../../support/serviceAt.ts';

describe('A case in words', () => {
  let records: MemoryRecords;
  let id = '';

  beforeEach(async () => {
    records = new MemoryRecords();
    const complaint = await turn({ records }, (cases) =>
      cases.logComplaint({
        ...whose,
        channel: 'chat',
        receivedAt: '2026-03-17T10:05:00.000Z',
        category: 'leak',
        concernId: null,
        onBehalfOf: null,
        group: false,
        what: ['The gutter leaks'],
      }),
    );
    id = complaint.id;
  });

  const asked = <T>(does: (complaint: Complaint, cases: CaseService) => Promise<T>): Promise<T> =>
    turn({ records, by: officer }, async (cases) => does(await cases.get(id), cases));

  const shown = (): Promise<string> =>
    asked((complaint, cases) =>
      caseInWords(complaint, statusOf(complaint, landlordCalled('belgrave'), '2026-03-18'), {
        service: cases,
        landlord: landlordCalled('belgrave'),
        today: '2026-03-18',
      }),
    );

  it('shows a date and a number as the resident was shown them, with the words beside', async () => {
    await turn({ records }, async (cases) => {
      await cases.tell(id, 'since', { words: 'for five weeks', date: '2026-02-10', precision: 'week' });
      await cases.tell(id, 'contacts', { words: null, times: 3 });
      await cases.tell(id, 'where', { words: 'the porch' });
      await cases.tell(id, 'effect', { words: null, none: 'rather_not' });
    });
    const text = await shown();
    assert.match(text, /^Since when: about Tuesday 10 February 2026 \(in their words: "for five weeks"\)$/m);
    assert.match(text, /^How often told before: 3 times before today$|: 3 times before today$/m);
    assert.match(text, /^Where: the porch$/m);
    assert.doesNotMatch(text, /affect/);
  });

  it('shows the notes that tell something, and only counts bare replies of the resident', async () => {
    const telling = ['yes, and the ceiling is wet too', 'not yes', 'No. 9 did it', 'it was Monday'];
    await turn({ records }, async (cases) => {
      for (const words of ['yes', 'where is it up to', 'Yes please!', ...telling])
        await cases.note(id, words);
    });
    await turn({ records, by: officer }, (cases) => cases.note(id, 'ok'));
    const lines = (await shown()).split('\n').filter((line) => line.startsWith('Not'));
    assert.deepEqual(lines, [
      ...telling.map((words) => `Note on Tuesday 17 March 2026 by the resident: ${words}`),
      'Note on Tuesday 17 March 2026 by officer-1: ok',
      'Not shown: 3 short replies of the resident, such as "yes" (--json shows all)',
    ]);
    assert.equal((await asked(notesOf)).length, 8);
  });

  it('ends with the very answer that the resident is given, for staff who are asked on the phone', async () => {
    await turn({ records, by: officer }, (cases) =>
      cases.staff(id, { type: 'askClarification', about: 'nature', words: 'Which gutter is it?' }),
    );
    const text = await shown();
    const told = text.slice(text.indexOf('The resident is told:'));
    assert.match(told, /^ {2}On Tuesday 17 March 2026 we asked you what your complaint is about\./m);
    assert.match(told, /^ {2}You can answer here\. Your dates go on meanwhile\.$/m);
    assert.match(told, /by the end of Tuesday 24 March 2026\. There are 4 working days left\./);
    assert.match(told, /^ {2}Web: https:\/\/www\.housing-ombudsman\.org\.uk/m);
  });
});
