import assert from 'node:assert/strict';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import { MemoryRecords } from '../../../support/memoryWork.ts';
import { Cases } from './cases.ts';

let cases: Cases;
let first: Complaint;
let second: Complaint;
beforeEach(async () => {
  cases = new Cases(new MemoryRecords());
  first = await cases.logged('jo', '2026-03-10', 'The lift is broken.');
  second = await cases.logged('jo', '2026-03-17', 'And now the stairs are dark.');
});

const join = (to: Complaint, words?: string) =>
  ({
    type: 'link',
    to: to.reference,
    why: 'joinedInto',
    ...(words === undefined ? {} : { words }),
  }) as const;

describe('a complaint that is joined to another', () => {
  it('brings its points along, so that the answer deals with both (Code 6.7, 6.8)', async () => {
    await cases.staff('2026-03-18', second, join(first));
    assert.deepEqual(await cases.points(await cases.now(first)), [
      'The lift is broken.',
      'And now the stairs are dark.',
    ]);
  });

  it('leaves the points that it had, marked as answered there', async () => {
    await cases.staff('2026-03-17', second, { type: 'addPoint', words: 'The stairs are dark.' });
    await cases.staff('2026-03-17', second, { type: 'addPoint', words: 'Nobody answered the phone.' });
    const joined = await cases.staff('2026-03-18', second, join(first));
    assert.deepEqual(
      joined.points.map(({ movedTo }) => movedTo),
      [first.reference, first.reference],
    );
    assert.equal((await cases.points(await cases.now(first))).length, 3);
  });

  it('has the officer of the other one, and keeps its received date and its dates', async () => {
    await cases.staff('2026-03-17', first, { type: 'assign', officer: 'd.cole' });
    const joined = await cases.staff('2026-03-18', second, join(first));
    assert.equal(joined.officer, 'd.cole');
    assert.equal(joined.receivedOn, '2026-03-17');
    assert.deepEqual(joined.promised, second.promised);
    assert.deepEqual((await cases.now(first)).promised, first.promised);
  });

  it('is decided with the other one, on its own record', async () => {
    await cases.staff('2026-03-18', second, join(first));
    await cases.staff('2026-03-18', first, { type: 'acknowledge' });
    await cases.staff('2026-03-20', first, {
      type: 'decide',
      finding: 'partly_upheld',
      reasons: 'r',
      points: [
        { point: 1, finding: 'upheld' },
        { point: 2, finding: 'not_upheld' },
      ],
    });
    const joined = await cases.now(second);
    assert.equal(joined.standing, 'stageOneDecided');
    assert.deepEqual(joined.decisions[0]?.points, []);
  });

  it('can be joined from the other side, once', async () => {
    const from = { type: 'link', to: second.reference, why: 'joined' } as const;
    await cases.staff('2026-03-18', first, from);
    await cases.staff('2026-03-18', first, from);
    assert.deepEqual((await cases.now(second)).links, [{ to: first.reference, why: 'joinedInto' }]);
    assert.equal((await cases.now(first)).points.length, 2);
  });

  it('takes along what was joined to it before', async () => {
    const third = await cases.logged('jo', '2026-03-18', 'The bins are full.');
    await cases.staff('2026-03-18', third, join(second));
    await cases.staff('2026-03-19', second, join(first));
    assert.equal((await cases.points(await cases.now(first))).length, 3);
    await cases.staff('2026-03-19', first, { type: 'acknowledge' });
    assert.equal((await cases.now(third)).standing, 'acknowledged');
    await assert.rejects(cases.staff('2026-03-19', await cases.logged('jo', '2026-03-19'), join(second)), {
      refusal: 'JOINED_ELSEWHERE',
    });
  });

  it('is one person’s: another’s words never go into it, unless staff know that it is one person', async () => {
    const others = await cases.logged('sam', '2026-03-17', 'The lift is broken for me too.');
    await assert.rejects(cases.staff('2026-03-18', others, join(first)), { refusal: 'ANOTHER_RESIDENT' });
    assert.deepEqual((await cases.now(first)).points, []);
    await cases.staff(
      '2026-03-18',
      others,
      join(first, 'One name and number; she says that she changed phones.'),
    );
    assert.equal((await cases.now(first)).points.length, 2);
  });

  it('is as unsafe to write about, and kept from whom either is about', async () => {
    const others = await cases.logged('sam', '2026-03-17');
    await cases.asStaff('2026-03-17', (service) => service.guardContact(others.id, 'He reads my phone.'));
    await cases.staff('2026-03-17', first, { type: 'nameSubject', person: 'd.cole' });
    await cases.staff('2026-03-18', others, join(first, 'One person.'));
    assert.equal((await cases.now(first)).guarded, true);
    assert.deepEqual((await cases.now(others)).subjects, ['d.cole']);
  });
});

describe('points that are split from a complaint', () => {
  beforeEach(async () => {
    await cases.staff('2026-03-11', first, { type: 'assign', officer: 'd.cole' });
    await cases.staff('2026-03-11', first, { type: 'addPoint', words: 'The lift is broken.' });
    await cases.staff('2026-03-11', first, { type: 'addPoint', words: 'The rent was counted wrongly.' });
  });

  const ownOne = async (): Promise<Complaint> => {
    const { links } = await cases.now(first);
    const { to } = links.find(({ why }) => why === 'splitInto') ?? { to: '' };
    const found = await cases.asStaff('2026-03-20', (service) => service.find(to));
    assert.ok(found);
    return found;
  };

  it('become a complaint of the same resident, with the same officer and received date', async () => {
    await cases.asStaff('2026-03-11', (service) =>
      service.tell(first.id, 'reach', { words: 'jo@example.org' }),
    );
    const left = await cases.staff('2026-03-18', first, { type: 'splitPoints', numbers: [2] });
    const own = await ownOne();
    assert.deepEqual(
      left.points.map(({ movedTo }) => movedTo),
      [undefined, own.reference],
    );
    assert.equal(own.residentId, 'jo');
    assert.equal(own.officer, 'd.cole');
    assert.equal(own.receivedAt, first.receivedAt);
    assert.equal(own.promised.stageOne?.dueOn, first.promised.stageOne?.dueOn);
    assert.deepEqual(own.links, [{ to: first.reference, why: 'splitFrom' }]);
    assert.deepEqual(await cases.asStaff('2026-03-18', (service) => service.answersInWords(own.id)), {
      what: 'The rent was counted wrongly.',
      reach: 'jo@example.org',
    });
  });

  it('that were acknowledged with it are answered by the same day', async () => {
    await cases.staff('2026-03-12', first, { type: 'acknowledge' });
    await cases.staff('2026-03-18', first, { type: 'splitPoints', numbers: [2] });
    const own = await ownOne();
    assert.equal(own.standing, 'acknowledged');
    assert.equal(own.promised.stageOne?.dueOn, (await cases.now(first)).promised.stageOne?.dueOn);
  });

  it('that were told of later have their own received date', async () => {
    await cases.staff('2026-03-12', first, { type: 'acknowledge' });
    await cases.staff('2026-03-18', first, { type: 'splitPoints', numbers: [2], raisedOn: '2026-03-16' });
    const own = await ownOne();
    assert.equal(own.receivedOn, '2026-03-16');
    assert.equal(own.standing, 'received');
    assert.equal(own.promised.acknowledge?.dueOn, '2026-03-23');
  });

  it('are no longer answered where they were', async () => {
    await cases.staff('2026-03-12', first, { type: 'acknowledge' });
    await cases.staff('2026-03-18', first, { type: 'splitPoints', numbers: [2] });
    const decision = { type: 'decide', finding: 'upheld', reasons: 'r' } as const;
    await assert.rejects(
      cases.staff('2026-03-19', first, { ...decision, points: [{ point: 2, finding: 'upheld' }] }),
      { refusal: 'NO_SUCH_POINT' },
    );
    await cases.staff('2026-03-19', first, { ...decision, points: [{ point: 1, finding: 'upheld' }] });
    assert.equal((await ownOne()).standing, 'acknowledged');
  });
});
