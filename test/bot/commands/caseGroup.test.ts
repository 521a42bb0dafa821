import assert from 'node:assert/strict';
import { oneCase } from '../../../bot/commands/case.ts';
import type { CommandResult, StoreContext } from '../../../bot/commands/command.ts';
import { instantOfLondon } from '../../../services/clock.ts';
import type { Complaint } from '../../../services/complaints/complaint.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { Cases } from '../../services/complaints/together/cases.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';

let cases: Cases;
let context: StoreContext;
let whole: Complaint;
beforeEach(async () => {
  const records = new MemoryRecords();
  cases = new Cases(records);
  const store = { inUnitOfWork: records.run.bind(records) };
  const clock = { now: () => instantOfLondon('2026-03-20T12:00') };
  context = { landlords: loadLandlords(), clock, folder: '/', store } as unknown as StoreContext;
  whole = await cases.logged('mrs-khan', '2026-03-17');
});

const typed = ({ reference }: Complaint, ...words: string[]): Promise<CommandResult> =>
  oneCase([reference, ...words, '--as', 'r.iyer'], context);
const listOf = async (complaint: Complaint, ...more: string[]): Promise<string[]> =>
  (await typed(complaint, 'group', 'list', ...more)).stdout.trimEnd().split('\n');
const adds = (...more: string[]): Promise<CommandResult> =>
  typed(whole, 'group', 'add', '--name', 'Ade Test', '--words', 'Yes, at the door.', ...more);
const joins = async (resident: string): Promise<Complaint> => {
  const own = await cases.logged(resident, '2026-03-18');
  await cases.asResident(resident, '2026-03-18', (service) =>
    service.saysWithGroup(own.id, whole.reference, 'I am with Mrs Khan.'),
  );
  return own;
};

describe('group list', () => {
  it('says so where a case belongs to no group', async () => {
    const { exitCode, stdout, stderr } = await typed(whole, 'group', 'list');
    assert.deepEqual([exitCode, stdout], [0, '']);
    assert.match(stderr, /^Nobody is in a group with this case: add somebody with group add\./);
  });

  it('has everybody by their own complaint: their yes, where it stands, and who is not confirmed yet', async () => {
    await adds('--route', 'post', '--address', 'Flat 2', '--on', '2026-03-19');
    const own = await joins('mr-byrne');
    const [, ade = ''] = /^A group’s complaint, with: (\S+)$/m.exec((await typed(whole)).stdout) ?? [];
    assert.deepEqual(await listOf(whole), [
      `${ade}: Ade Test, received Thursday 19 March 2026`,
      '  Stage 1, received; next: acknowledge it in writing',
      '  Said yes on Thursday 19 March 2026: Yes, at the door.',
      `${own.reference}: no name, received Wednesday 18 March 2026`,
      '  Stage 1, received; next: acknowledge it in writing',
      '  Not confirmed. Said on Wednesday 18 March 2026: I am with Mrs Khan.',
    ]);
  });

  it('follows a member from their word to the day on which they go on alone', async () => {
    const own = await joins('mr-byrne');
    const to = whole.reference;
    assert.deepEqual(await listOf(own), [
      `Not confirmed: part of ${to}. Said on Wednesday 18 March 2026: I am with Mrs Khan.`,
    ]);
    const { stderr } = await typed(whole);
    assert.equal(stderr, '');
    await typed(whole, 'group', 'add', own.reference);
    assert.deepEqual(await listOf(own), [
      `Part of ${to}. Said yes on Wednesday 18 March 2026: I am with Mrs Khan.`,
    ]);
    await typed(own, 'group', 'leave', '--words', 'He rang.');
    assert.deepEqual(await listOf(own), [`Left ${to}, since Friday 20 March 2026: He rang.`]);
    assert.deepEqual(await listOf(whole), ['']);
  });

  it('says of a tie that was none that it was none', async () => {
    const own = await joins('mr-byrne');
    await typed(own, 'group', 'leave', '--words', 'He meant another lift.');
    assert.deepEqual(await listOf(own), [
      `Not with ${whole.reference}, since Friday 20 March 2026: He meant another lift.`,
    ]);
  });

  it('leaves out whom the reader may not know of, on either side', async () => {
    const own = await joins('mr-byrne');
    await cases.staff('2026-03-19', own, { type: 'nameSubject', person: 'r.iyer' });
    assert.deepEqual(await listOf(whole), ['']);
    assert.doesNotMatch((await typed(whole)).stdout, new RegExp(own.reference));
    const other = await joins('mrs-ali');
    await cases.staff('2026-03-19', whole, { type: 'nameSubject', person: 'r.iyer' });
    assert.deepEqual(await listOf(other), ['']);
    assert.match((await typed(whole, 'group', 'list')).stderr, /^There is no case/);
  });
});

describe('The case of a group', () => {
  it('shows what was promised to it on the case of each who is in it, until it is done', async () => {
    const own = await joins('mr-byrne');
    await typed(whole, 'group', 'add', own.reference);
    await typed(whole, 'acknowledge');
    await typed(whole, 'decide', 'upheld', '--reasons', 'It was down.');
    await typed(whole, 'action', 'A new motor.', '--due', '2026-03-27');
    const { stdout } = await typed(own);
    const promised = `^Promised to the group, ${whole.reference}: Action 1, by Friday 27 March 2026: A new motor\\.$`;
    assert.match(stdout, new RegExp(promised, 'm'));
    assert.match(stdout, /^Stage 1, decided; the group is owed what was promised to it; it can be closed/m);
    assert.match(stdout, /^ {2}What we promised to your group:\n {2}• A new motor\. We will do it by/m);
    assert.match((await listOf(whole)).join('\n'), /the group is owed what was promised to it/);
    await typed(whole, 'action-done', '1');
    assert.match((await typed(own)).stdout, /^Stage 1, decided; nothing is owed; it can be closed/m);
  });

  it('asks staff to confirm who says that they are with it, with the command for it', async () => {
    const own = await joins('mr-byrne');
    assert.match(
      (await typed(whole)).stdout,
      new RegExp(
        `^Reminder: The resident of ${own.reference} says .*: case ${whole.reference} group add ${own.reference}\\.`,
        'm',
      ),
    );
  });

  it('takes no address that cannot be what it is said to be', async () => {
    const { exitCode, stderr } = await adds('--route', 'email', '--address', 'Flat 2');
    assert.notEqual(exitCode, 0);
    assert.match(stderr, /--address needs/);
  });
});

describe('A death that was recorded', () => {
  it('is shown with who put it right, and what is told is told to the resident again', async () => {
    const dead = await typed(whole, 'died', 'complainant', '--words', 'Her son rang.');
    assert.match(dead.stdout, /^Whoever may speak for them is told:$/m);
    const { stdout } = await typed(whole, 'died', 'mistake', 'complainant', '--words', 'She rang herself.');
    assert.match(
      stdout,
      /^Whoever made this complaint is alive\. It was written down that they died \(noted for Friday 20 March 2026\): Her son rang\.\n {2}A mistake, put right on Friday 20 March 2026 by r\.iyer: She rang herself\.$/m,
    );
    assert.match(stdout, /^The resident is told:$/m);
    assert.doesNotMatch(stdout, /Do not contact/);
  });
});
