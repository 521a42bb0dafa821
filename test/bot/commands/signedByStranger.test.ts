import assert from 'node:assert/strict';
import type { CommandResult, StoreContext } from '../../../bot/commands/command.ts';
import { sayingStranger } from '../../../bot/commands/signedByStranger.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import type { StaffEvent } from '../../../services/staff/rosterEvents.ts';
import { recordStaff } from '../../../services/staff/rosterRecord.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { landlordCalled, officer } from '../../support/serviceAt.ts';

const landlords = loadLandlords();

/** What a command that succeeds says when it is typed so, with d.cole on Belgrave's roster or nobody. */
async function said(typed: string, events: StaffEvent[] = []): Promise<string> {
  const records = new MemoryRecords();
  const recording = { landlord: landlordCalled('belgrave'), now: '2026-03-17T10:05:00.000Z', by: officer };
  for (const event of events) await records.run((work) => recordStaff({ ...recording, work }, event));
  const context = { landlords, store: { inUnitOfWork: (work: never) => records.run(work) } };
  const done: CommandResult = { exitCode: 0, stdout: 'data\n', stderr: 'Recorded.\n' };
  const result = await sayingStranger(typed.split(' '), context as unknown as StoreContext, async () => done);
  assert.deepEqual([result.exitCode, result.stdout], [0, 'data\n'], 'what was done stands');
  return result.stderr.replace('Recorded.\n', '');
}

const cole: StaffEvent[] = [{ type: 'StaffNamed', person: 'd.cole', roles: ['complaints_officer'] }];

describe('A command that is signed by somebody', () => {
  it('who is not on a roster that names people says so, and how to add them', async () => {
    for (const typed of [
      'BNC-26-1234567 --by d.coel',
      'bnc-26-1234567 acknowledge --as d.coel',
      'open.csv --landlord belgrave --as=d.coel',
      '--mine --by d.coel',
    ]) {
      assert.match(
        await said(typed, cole),
        /^d\.coel is not on the roster of belgrave: .* staff set d\.coel --roles <role> --landlord belgrave --as <staff id>\n$/,
        typed,
      );
    }
  });

  it('who is on it, however they are written, or by the name of an office, says nothing', async () => {
    for (const typed of ['--due --by D.Cole', 'BNC-26-1234567 --by chair', '--due'])
      assert.equal(await said(typed, cole), '', typed);
  });

  it('says nothing where a roster names offices alone, or where it is about another landlord', async () => {
    assert.equal(await said('--due --by d.coel'), '');
    assert.equal(await said('COH-26-1234567 --by d.coel', cole), '');
    assert.equal(await said('--landlord=coop-homes --by d.coel', cole), '');
  });
});
