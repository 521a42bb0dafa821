import assert from 'node:assert/strict';
import type { StaffCommand } from '../../../services/complaints/commands.ts';
import type { Complaint } from '../../../services/complaints/complaint.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { Cases } from './together/cases.ts';

const setOut: StaffCommand = {
  type: 'acknowledge',
  definition: 'The lift stands still.',
  responsible: 'The lift is ours.',
};

function acknowledgement({ history }: Complaint) {
  const event = history.findLast(({ type }) => type === 'Acknowledged');
  assert.equal(event?.type, 'Acknowledged');
  return event;
}

describe('what an acknowledgement sets out', () => {
  it('is sealed with the case, and named by its event', async () => {
    const cases = new Cases(new MemoryRecords());
    const logged = await cases.logged('resident-1', '2026-03-17');
    const event = acknowledgement(await cases.staff('2026-03-18', logged, setOut));
    const opened = await cases.asStaff('2026-03-18', (service) =>
      Promise.all([event.definition, event.responsible].map((id) => service.openWords(logged.id, id ?? ''))),
    );
    assert.deepEqual(opened, ['The lift stands still.', 'The lift is ours.']);
  });

  it('may be left out: then the event says nothing of it', async () => {
    const cases = new Cases(new MemoryRecords());
    const logged = await cases.logged('resident-1', '2026-03-17');
    const event = acknowledgement(await cases.staff('2026-03-18', logged, { type: 'acknowledge' }));
    assert.ok(!('definition' in event) && !('responsible' in event));
  });

  it('belongs to the complaint for which it was written, and to none that is answered with it', async () => {
    const cases = new Cases(new MemoryRecords());
    const first = await cases.logged('resident-1', '2026-03-17');
    const second = await cases.logged('resident-1', '2026-03-17', 'The bins are full.');
    await cases.staff('2026-03-17', second, { type: 'link', to: first.reference, why: 'joinedInto' });
    await cases.staff('2026-03-18', first, setOut);
    const other = acknowledgement(await cases.now(second));
    assert.ok(!('definition' in other) && !('responsible' in other));
    assert.ok('definition' in acknowledgement(await cases.now(first)));
  });
});
