import assert from 'node:assert/strict';
import { calendarOf } from '../../../services/calendar/landlordCalendar.ts';
import { knowingProclaimed, proclaimHoliday } from '../../../services/calendar/proclaimedRecord.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { landlordCalled, officer } from '../../support/serviceAt.ts';

const belgrave = landlordCalled('belgrave');
const recording = { now: '2026-12-07T09:00:00.000Z', by: officer };
const coronation = {
  date: '2027-02-05',
  title: 'Coronation',
  source: 'https://www.gov.uk/bank-holidays',
  checkedOn: '2026-12-07',
};

describe('a landlord with the bank holidays that were recorded', () => {
  it('passes over each of its own part of the country', async () => {
    const records = new MemoryRecords();
    await records.run((work) => proclaimHoliday({ work, ...recording }, 'england-and-wales', coronation));
    const knowing = await records.run((work) => knowingProclaimed(work, belgrave));
    assert.equal(calendarOf(knowing).holidays.get('2027-02-05'), 'Coronation');
    assert.equal(calendarOf(belgrave).holidays.get('2027-02-05'), undefined, 'what was read stays as it is');
    const scottish = { ...belgrave, nation: 'scotland' as const };
    assert.equal(await records.run((work) => knowingProclaimed(work, scottish)), scottish);
  });

  it('is itself where none was recorded, so that its calendar is made once', async () => {
    const records = new MemoryRecords();
    assert.equal(await records.run((work) => knowingProclaimed(work, belgrave)), belgrave);
  });
});
