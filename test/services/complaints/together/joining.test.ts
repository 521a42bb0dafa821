import assert from 'node:assert/strict';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import { whyNoAccess } from '../../../../services/complaints/people/mayHaveCode.ts';
import { safeRoutes } from '../../../../services/complaints/routes/safeRoutes.ts';
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

  const adviser = {
    type: 'addContact',
    role: 'representative',
    name: 'Al Test',
    route: 'email',
    address: 'al@example.org',
    how: 'letter',
    words: 'Signed by her.',
    shownOn: '2026-03-05',
  } as const;
  const neighbour = {
    type: 'addContact',
    role: 'joint_tenant',
    name: 'Sam Test',
    route: 'text',
    address: '07700 900123',
  } as const;
  const splitOff = (day = '2026-03-18') => cases.staff(day, first, { type: 'splitPoints', numbers: [2] });
  const inWords = ({ id }: Complaint, words: string) =>
    cases.asStaff('2026-03-18', (service) => service.openWords(id, words));

  it('have everybody on the case with them, with the authority that was shown, as events of their own', async () => {
    await cases.staff('2026-03-12', first, adviser);
    await cases.staff('2026-03-12', first, neighbour);
    await splitOff();
    const own = await ownOne();
    const events = own.history.flatMap((event) => (event.type === 'ContactAdded' ? [event] : []));
    assert.deepEqual(
      events.map(({ role, route, by }) => [role, route, by.kind]),
      [
        ['representative', 'email', 'staff'],
        ['joint_tenant', 'text', 'staff'],
      ],
    );
    const [authority] = events.map((event) => event.authority);
    assert.ok(authority);
    assert.deepEqual([authority.how, authority.on], ['letter', '2026-03-05']);
    assert.equal(await inWords(own, authority.words), 'Signed by her.');
    const sealed = events.flatMap(({ name, address }) => [name, address]);
    assert.deepEqual(await Promise.all(sealed.map((words) => inWords(own, words))), [
      'Al Test',
      'al@example.org',
      'Sam Test',
      '07700 900123',
    ]);
  });

  it('have nobody with them who was taken off, and nobody’s authority that has ended', async () => {
    await cases.asStaff('2026-03-11', (service) =>
      service.tell(first.id, 'reach', { words: 'jo@example.org' }),
    );
    await cases.staff('2026-03-12', first, adviser);
    await cases.staff('2026-03-12', first, neighbour);
    const gone = { type: 'removeContact', why: 'asked', words: 'She rang.' } as const;
    await cases.staff('2026-03-13', first, { ...gone, contact: 0 });
    await cases.staff('2026-03-13', first, { ...neighbour, address: '07700 900456' });
    await cases.staff('2026-03-13', first, { ...gone, contact: 2 });
    await cases.staff('2026-03-13', first, { type: 'endAuthority', contact: 1, words: 'She wrote.' });
    await splitOff();
    const own = await ownOne();
    assert.deepEqual(
      own.contacts.map(({ number }) => whyNoAccess(own, number)),
      ['AUTHORITY_NEEDED', null],
    );
    assert.equal(whyNoAccess(own, 0), 'NO_SUCH_CONTACT');
    assert.equal(await inWords(own, own.contacts[1]?.address ?? ''), '07700 900456');
  });

  it('are as unsafe to write about: whom danger put in doubt is in doubt, and who was added since is not', async () => {
    await cases.staff('2026-03-12', first, neighbour);
    await cases.staff('2026-03-13', first, { type: 'guardContact', words: 'He reads it all.' });
    await cases.staff('2026-03-14', first, { ...adviser, on: '2026-03-14' });
    await splitOff();
    const own = await ownOne();
    assert.equal(own.guarded, true);
    const byRole = own.contacts.map(({ role, number }) => [role, whyNoAccess(own, number)]);
    assert.deepEqual(byRole, [
      ['joint_tenant', 'CONTACT_IN_DOUBT'],
      ['representative', null],
    ]);
  });

  it('are not written about to somebody who has died, unless that was a mistake', async () => {
    await cases.staff('2026-03-12', first, {
      type: 'recordDeath',
      who: 'complainant',
      words: 'Her son rang.',
    });
    await cases.staff('2026-03-12', first, { type: 'recordDeath', who: 'represented', words: 'Misheard.' });
    await cases.staff('2026-03-13', first, {
      type: 'takeBackDeath',
      who: 'represented',
      words: 'He is well.',
    });
    await splitOff();
    const own = await ownOne();
    assert.deepEqual(
      own.deaths.map(({ who, on }) => [who, on]),
      [['complainant', '2026-03-12']],
    );
    assert.deepEqual(safeRoutes(own), []);
  });

  it('keep what the resident needs on the register, and what was to be looked at again is at once', async () => {
    const needs = (words: string, reviewOn: string) =>
      cases.staff('2026-03-12', first, { type: 'recordAdjustment', words, reviewOn });
    await needs('Large print', '2026-09-30');
    await needs('Calls only', '2026-03-16');
    await needs('A bigger chair', '2026-09-30');
    await cases.staff('2026-03-13', first, { type: 'reviewAdjustment', number: 3, kept: false });
    await splitOff('2026-03-18');
    const own = await ownOne();
    const kept = own.adjustments.map(async ({ words, reviewOn }) => [await inWords(own, words), reviewOn]);
    assert.deepEqual(await Promise.all(kept), [
      ['Large print', '2026-09-30'],
      ['Calls only', '2026-03-18'],
    ]);
  });
});

describe('a complaint that is joined to another after the resident’s death', () => {
  it('is not written about either', async () => {
    await cases.staff('2026-03-18', first, {
      type: 'recordDeath',
      who: 'complainant',
      words: 'Her son rang.',
    });
    await cases.staff('2026-03-18', second, join(first));
    assert.deepEqual(safeRoutes(await cases.now(second)), []);
  });
});
