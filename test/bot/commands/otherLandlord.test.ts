import assert from 'node:assert/strict';
import { oneCase } from '../../../bot/commands/case.ts';
import type { CommandResult, StoreContext } from '../../../bot/commands/command.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import type { StaffEvent } from '../../../services/staff/rosterEvents.ts';
import { recordStaff } from '../../../services/staff/rosterRecord.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { landlordCalled, officer } from '../../support/serviceAt.ts';

const now = '2026-03-17T10:05:00.000Z';
const landlords = loadLandlords();

type Rosters = { [Id in 'belgrave' | 'coop-homes']?: StaffEvent[] };

/** One store with a complaint at Co-op Homes, and who is on which roster. */
async function storeWith(rosters: Rosters) {
  const records = new MemoryRecords();
  const reference = await records.run(async (work) => {
    for (const id of ['belgrave', 'coop-homes'] as const) {
      const landlord = landlordCalled(id);
      for (const event of rosters[id] ?? []) await recordStaff({ work, landlord, now, by: officer }, event);
    }
    const cases = new CaseService({ work, landlord: landlordCalled('coop-homes'), now, by: officer });
    const complaint = await cases.logComplaint({
      residentId: null,
      conversationId: null,
      channel: 'letter',
      receivedAt: now,
      category: null,
      concernId: null,
      onBehalfOf: null,
      group: false,
      what: ['The lift is slow.'],
    });
    return complaint.reference;
  });
  const store = { inUnitOfWork: (work: never) => records.run(work) };
  const context = { landlords, clock: { now: () => now }, store } as unknown as StoreContext;
  const types = (typed: string): Promise<CommandResult> => oneCase([reference, ...typed.split(' ')], context);
  return { reference, types };
}

const named = (
  person: string,
  ...roles: Extract<StaffEvent, { type: 'StaffNamed' }>['roles']
): StaffEvent => ({
  type: 'StaffNamed',
  person,
  roles,
});
const hill = [named('c.hill', 'chair')];
const reed = [named('o.reed', 'complaints_officer')];

describe('A case of another landlord', () => {
  it('is none to whoever is on another roster, to read and to act on, under whatever id', async () => {
    const { reference, types } = await storeWith({ belgrave: hill, 'coop-homes': reed });
    for (const typed of [
      '--by c.hill',
      '--json --by C.Hill',
      '--by chair',
      'note "w" --as c.hill',
      'contact list --by c.hill',
    ]) {
      const { exitCode, stdout, stderr } = await types(typed);
      assert.deepEqual([exitCode, stdout, stderr], [1, '', `There is no case ${reference}.\n`], typed);
    }
  });

  it('is given to nobody who is on another roster: it goes to the next of its own', async () => {
    const { types } = await storeWith({ belgrave: hill, 'coop-homes': reed });
    const { stderr } = await types('assign c.hill --as o.reed');
    assert.match(
      stderr,
      /It goes to o\.reed: c\.hill is on the roster of another landlord, and not on this one\./,
    );
  });

  it('is shown to whoever is on both rosters, to whoever is on none, and where its own names offices alone', async () => {
    const both = [...reed, named('c.hill', 'board_member')];
    for (const [rosters, reader] of [
      [{ belgrave: hill, 'coop-homes': both }, 'c.hill'],
      [{ belgrave: hill, 'coop-homes': reed }, 'o.reed'],
      [{ belgrave: hill, 'coop-homes': reed }, 'b.clerk'],
      [{ belgrave: hill }, 'c.hill'],
      [{ belgrave: [...hill, named('c.hill')], 'coop-homes': reed }, 'c.hill'],
    ] satisfies [Rosters, string][]) {
      const { types } = await storeWith(rosters);
      const { exitCode, stdout } = await types(`--by ${reader}`);
      assert.equal(exitCode, 0);
      assert.match(stdout, /The lift is slow\./);
    }
  });
});
