import assert from 'node:assert/strict';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { turn, whose } from '../../support/serviceAt.ts';

describe('a wish to speak to a person', () => {
  it('is recorded with or without a contact, both sealed', async () => {
    const records = new MemoryRecords();
    const silent = await turn({ records }, (cases) =>
      cases.matters.requestPerson({ ...whose, words: 'Can I talk to someone?', contact: null }),
    );
    assert.equal(silent.contact, null);
    const reachable = await turn({ records }, (cases) =>
      cases.matters.requestPerson({ ...whose, words: 'Ring me', contact: '07700 900123' }),
    );
    assert.doesNotMatch(JSON.stringify(records.eventsOf(reachable.id)), /07700|Ring/);
    const opened = await turn({ records }, (cases) => cases.openWords(reachable.id, reachable.contact ?? ''));
    assert.equal(opened, '07700 900123');
  });

  it('takes a contact given later; the last one counts', async () => {
    const records = new MemoryRecords();
    const { id } = await turn({ records }, (cases) =>
      cases.matters.requestPerson({ ...whose, words: 'Ring me', contact: '07700 900123' }),
    );
    const told = await turn({ records }, (cases) => cases.matters.personContact(id, '07700 900456'));
    assert.equal(await turn({ records }, (cases) => cases.openWords(id, told.contact ?? '')), '07700 900456');
    await assert.rejects(
      turn({ records }, (cases) => cases.matters.personContact('none', 'x')),
      { code: 'RECORD_NOT_FOUND' },
    );
  });
});
