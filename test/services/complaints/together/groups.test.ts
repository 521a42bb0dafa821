import assert from 'node:assert/strict';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import { namedInTie, promptsOf } from '../../../../services/complaints/lists/prompts.ts';
import { statusOf } from '../../../../services/complaints/status/status.ts';
import { asSeenBy } from '../../../../services/staff/answering.ts';
import { emptyRoster } from '../../../../services/staff/roster.ts';
import { statusInWords } from '../../../../services/wording/en/status.ts';
import { MemoryRecords } from '../../../support/memoryWork.ts';
import { landlordCalled } from '../../../support/serviceAt.ts';
import { Cases } from './cases.ts';

let cases: Cases;
let whole: Complaint;
beforeEach(async () => {
  cases = new Cases(new MemoryRecords());
  whole = await cases.logged('mrs-khan', '2026-03-17');
});

/** The complaint of the last member that was added. */
async function lastMember(): Promise<Complaint> {
  const { links } = await cases.now(whole);
  const { to } = links.filter(({ why }) => why === 'hasPart').at(-1) ?? { to: '' };
  const found = await cases.asStaff('2026-03-20', (service) => service.find(to));
  assert.ok(found);
  return found;
}

const ade = {
  type: 'addToGroup',
  name: 'Ade Test',
  route: 'email',
  address: 'ade@example.org',
  words: 'Yes, put my name to it. He said so at the door.',
} as const;

describe('a group’s complaint', () => {
  it('has a complaint for each resident: their own yes, its day, their contact and their received date', async () => {
    const parent = await cases.staff('2026-03-20', whole, { ...ade, on: '2026-03-19' });
    assert.equal(parent.group, true);
    const member = await lastMember();
    assert.equal(member.receivedOn, '2026-03-19');
    assert.equal(member.promised.acknowledge?.dueOn, '2026-03-26');
    assert.equal(member.membership?.consent?.on, '2026-03-19');
    assert.deepEqual(member.links, [{ to: whole.reference, why: 'partOf' }]);
    const words = await cases.asStaff('2026-03-20', async (service) => [
      await service.openWords(member.id, member.membership?.consent?.words ?? ''),
      await service.answersInWords(member.id),
    ]);
    assert.deepEqual(words, [ade.words, { name: 'Ade Test', reach: 'ade@example.org' }]);
  });

  it('has what its acknowledgement sets out on every member’s complaint, too: each is written to by themselves', async () => {
    await cases.staff('2026-03-20', whole, ade);
    const setOut = { definition: 'The lifts stand still.', responsible: 'The lifts are ours.' };
    await cases.staff('2026-03-20', whole, { type: 'acknowledge', ...setOut });
    const { id, history } = await lastMember();
    const event = history.findLast(({ type }) => type === 'Acknowledged');
    assert.ok(event?.type === 'Acknowledged');
    const words = await cases.asStaff('2026-03-20', (service) =>
      Promise.all([event.definition, event.responsible].map((each) => service.openWords(id, each ?? ''))),
    );
    assert.deepEqual(words, Object.values(setOut));
  });

  it('takes a complaint that a resident has already, with its own dates', async () => {
    const own = await cases.logged('mr-byrne', '2026-03-18');
    await cases.staff('2026-03-20', whole, { type: 'addToGroup', member: own.reference, words: 'He rang.' });
    const member = await cases.now(own);
    assert.equal(member.receivedOn, '2026-03-18');
    assert.deepEqual(member.promised, own.promised);
  });

  it('takes nobody without their own yes, and nobody who is not named', async () => {
    const own = await cases.logged('mr-byrne', '2026-03-18');
    const { words: _words, ...silent } = ade;
    const adding = (command: object) =>
      cases.staff('2026-03-20', whole, { type: 'addToGroup', ...command } as typeof ade);
    await assert.rejects(adding({ member: own.reference }), { refusal: 'CONSENT_NEEDED' });
    await assert.rejects(adding(silent), { refusal: 'CONSENT_NEEDED' });
    await assert.rejects(adding({ words: 'Yes.' }), { refusal: 'MEMBER_NEEDED' });
    await assert.rejects(adding({ member: 'BNC-26-0000000', words: 'Yes.' }), { refusal: 'NO_SUCH_CASE' });
    await assert.rejects(adding({ ...ade, member: own.reference }), { refusal: 'MEMBER_KNOWN' });
    assert.deepEqual((await cases.now(own)).links, []);
    assert.equal((await cases.now(whole)).group, false);
  });

  it('takes nobody twice, by their name or by how they are reached, unless staff say that they are another', async () => {
    await cases.staff('2026-03-18', whole, { ...ade, address: 'ade@example.org' });
    const bea = { ...ade, name: 'Bea Test', address: 'bea@example.org' };
    const twice = [
      { ...bea, name: ' ade  TEST' },
      { ...bea, address: 'Ade@Example.org' },
    ];
    for (const again of twice)
      await assert.rejects(cases.staff('2026-03-19', whole, again), { refusal: 'IN_GROUP_ALREADY' });
    const own = await cases.logged('mr-byrne', '2026-03-18');
    await cases.asResident('mr-byrne', '2026-03-18', (service) =>
      service.tell(own.id, 'reach', { words: 'e-mail me at ade@example.org please' }),
    );
    const joining = { type: 'addToGroup', member: own.reference, words: 'He rang.' } as const;
    await assert.rejects(cases.staff('2026-03-19', whole, joining), { refusal: 'IN_GROUP_ALREADY' });
    assert.equal((await cases.now(whole)).links.length, 1);
    for (const other of [bea, { ...joining, another: true }, joining])
      await cases.staff('2026-03-20', whole, other);
    assert.equal((await cases.now(whole)).links.length, 3);
  });

  it('is acknowledged and decided for all of them, each on their own record', async () => {
    await cases.staff('2026-03-18', whole, ade);
    await cases.staff('2026-03-19', whole, { type: 'acknowledge' });
    await cases.staff('2026-03-25', whole, {
      type: 'decide',
      finding: 'upheld',
      reasons: 'It was down for weeks.',
    });
    const member = await lastMember();
    assert.equal(member.standing, 'stageOneDecided');
    assert.equal(member.anchors.acknowledged, '2026-03-19');
    const reasons = await cases.asStaff('2026-03-25', (service) =>
      service.openWords(member.id, member.decisions[0]?.reasons ?? ''),
    );
    assert.equal(reasons, 'It was down for weeks.');
  });

  it('leaves each of them their own review', async () => {
    await cases.staff('2026-03-18', whole, ade);
    await cases.staff('2026-03-19', whole, { type: 'acknowledge' });
    await cases.staff('2026-03-25', whole, { type: 'decide', finding: 'upheld', reasons: 'r' });
    const member = await lastMember();
    await cases.staff('2026-03-26', member, { type: 'requestReview', words: null });
    await cases.staff('2026-03-27', member, { type: 'acknowledgeReview' });
    assert.equal((await cases.now(whole)).standing, 'stageOneDecided');
    assert.equal((await cases.now(member)).standing, 'reviewAcknowledged');
  });

  it('is not answered for a member whose complaint is about somebody whom it is not about', async () => {
    const own = await cases.logged('mr-byrne', '2026-03-18');
    await cases.staff('2026-03-19', own, { type: 'nameSubject', person: 'd.cole' });
    await cases.staff('2026-03-19', whole, { type: 'addToGroup', member: own.reference, words: 'He rang.' });
    await cases.staff('2026-03-19', whole, { type: 'acknowledge' });
    assert.equal((await cases.now(own)).standing, 'received');
  });

  it('is kept, with all its parts, from whom it is about', async () => {
    await cases.staff('2026-03-18', whole, { type: 'nameSubject', person: 'd.cole' });
    await cases.staff('2026-03-18', whole, ade);
    await cases.staff('2026-03-19', whole, { type: 'nameSubject', person: 'r.iyer' });
    assert.deepEqual((await lastMember()).subjects, ['d.cole', 'r.iyer']);
  });
});

describe('who is part of a group', () => {
  const told = async (day: string, complaint: Complaint, words: Record<string, string> = {}) => {
    const group = await cases.asStaff(day, (service) => service.groupsComplaint(complaint));
    const landlord = landlordCalled('belgrave');
    return statusInWords(statusOf(complaint, landlord, day, group), landlord, words);
  };

  it('is told what was promised to the group, and when it was done, and only while they are in it', async () => {
    await cases.staff('2026-03-19', whole, ade);
    const promise = { type: 'promiseAction', words: 'A new motor.', dueOn: '2026-03-27' } as const;
    const promised = await cases.staff('2026-03-20', whole, promise);
    const member = await lastMember();
    const words = { [promised.actions[0]?.words ?? '']: 'A new motor.' };
    const heading = 'What we promised to your group:\n• A new motor. ';
    const saidOn = async (day: string) => told(day, await cases.now(member), words);
    assert.ok(
      (await saidOn('2026-03-23')).includes(`${heading}We will do it by the end of Friday 27 March 2026.`),
    );
    await cases.staff('2026-03-26', whole, { type: 'completeAction', action: '1' });
    assert.ok((await saidOn('2026-03-27')).includes(`${heading}Done on Thursday 26 March 2026.`));
    await cases.staff('2026-03-27', member, { type: 'leaveGroup', words: 'She rang.' });
    assert.doesNotMatch(await saidOn('2026-03-30'), /motor|promised to your group/);
  });

  it('hears where the whole stands and by when, and nothing of the others', async () => {
    await cases.staff('2026-03-19', whole, ade);
    await cases.staff('2026-03-20', whole, { ...ade, name: 'Bea Test', address: 'bea@example.org' });
    await cases.staff('2026-03-20', whole, { type: 'acknowledge' });
    const said = await told('2026-03-23', await lastMember());
    assert.match(
      said,
      /That complaint is at Stage 1, and we are dealing with it\. Its next step is due by the end of Tuesday 31 March 2026\./,
    );
    assert.match(said, /Your own dates hold as well/);
    assert.doesNotMatch(said, /Ade|Khan|example\.org|yes, put/i);
  });

  it('leaves at any time and goes on alone: own received date, own dates, and no part of the answer', async () => {
    await cases.staff('2026-03-19', whole, ade);
    const member = await lastMember();
    const left = await cases.staff('2026-03-23', member, { type: 'leaveGroup', words: 'She rang.' });
    assert.deepEqual(left.links, []);
    assert.equal(left.receivedOn, '2026-03-19');
    assert.deepEqual(left.promised, member.promised);
    assert.deepEqual((await cases.now(whole)).links, []);
    await cases.staff('2026-03-23', whole, { type: 'acknowledge' });
    assert.equal((await cases.now(member)).standing, 'received');
    assert.match(await told('2026-03-24', await cases.now(member)), /You go on alone, with your own dates/);
  });

  it('may come back, with a new yes', async () => {
    await cases.staff('2026-03-19', whole, ade);
    const member = await lastMember();
    await cases.staff('2026-03-20', member, { type: 'leaveGroup', words: 'She rang.' });
    const back = { type: 'addToGroup', member: member.reference, words: 'She rang again.' } as const;
    await cases.staff('2026-03-23', whole, back);
    assert.equal((await cases.now(member)).membership?.consent?.on, '2026-03-23');
  });

  it('says so in the chat: nothing is tied before staff confirm it, and then the yes has its own day', async () => {
    const own = await cases.logged('mr-byrne', '2026-03-18');
    await cases.asStaff('2026-03-18', (service) =>
      service.saysWithGroup(own.id, whole.reference, 'I am with Mrs Khan on this.'),
    );
    const claimed = await cases.now(own);
    assert.deepEqual(claimed.links, []);
    assert.match(await told('2026-03-19', claimed), /We are checking that/);
    await cases.staff('2026-03-20', whole, { type: 'addToGroup', member: own.reference });
    assert.equal((await cases.now(own)).membership?.consent?.on, '2026-03-18');
  });
});

describe('a tie that only the resident tells of', () => {
  let own: Complaint;
  beforeEach(async () => {
    own = await cases.logged('mr-byrne', '2026-03-18');
    await claims(whole.reference);
  });

  const claims = (to: string) =>
    cases.asResident('mr-byrne', '2026-03-18', (service) =>
      service.saysWithGroup(own.id, to, 'I am with Mrs Khan.'),
    );
  const promptsOn = async (complaint: Complaint, day = '2026-03-19') =>
    promptsOf(await cases.now(complaint), { landlord: landlordCalled('belgrave'), today: day }).filter(
      (prompt) => namedInTie(prompt) !== null,
    );

  it('is shown to staff on both complaints, until they confirm it', async () => {
    assert.deepEqual(await promptsOn(whole), [
      { code: 'tie_claimed', about: [own.reference, whole.reference] },
    ]);
    assert.deepEqual(await promptsOn(own), [
      { code: 'tie_unconfirmed', about: [whole.reference, own.reference] },
    ]);
    await cases.staff('2026-03-20', whole, { type: 'addToGroup', member: own.reference });
    assert.deepEqual([...(await promptsOn(whole)), ...(await promptsOn(own))], []);
  });

  it('changes nothing else of the group’s complaint, and of what its resident hears', async () => {
    const now = await cases.now(whole);
    assert.deepEqual([now.links, now.group, now.promised], [whole.links, false, whole.promised]);
    const landlord = landlordCalled('belgrave');
    const told = (complaint: Complaint) => statusOf(complaint, landlord, '2026-03-19');
    assert.deepEqual(told(now), told(whole));
  });

  it('is gone from both when staff find that it is not so, and nobody is told that they were ever in', async () => {
    await cases.staff('2026-03-19', own, { type: 'leaveGroup', words: 'He meant another lift.' });
    assert.deepEqual([...(await promptsOn(whole)), ...(await promptsOn(own))], []);
    const landlord = landlordCalled('belgrave');
    const said = statusInWords(statusOf(await cases.now(own), landlord, '2026-03-20'), landlord, {});
    assert.match(said, /It is not part of a complaint by several people\. It has its own dates\./);
    assert.doesNotMatch(said, /you left/);
  });

  it('is with the last complaint that they name', async () => {
    const other = await cases.logged('mrs-ali', '2026-03-17');
    await claims(other.reference);
    assert.deepEqual((await cases.now(whole)).claimedBy, []);
    assert.deepEqual((await cases.now(other)).claimedBy, [own.reference]);
    await cases.staff('2026-03-19', whole, { type: 'addToGroup', member: own.reference, words: 'He rang.' });
    assert.deepEqual((await cases.now(other)).claimedBy, []);
  });

  it('takes nobody out of a group to which they said yes: what they say is a note for staff', async () => {
    await cases.staff('2026-03-19', whole, { type: 'addToGroup', member: own.reference });
    const other = await cases.logged('mrs-ali', '2026-03-17');
    const after = await claims(other.reference);
    assert.equal(after.membership?.to, whole.reference);
    assert.equal(after.history.at(-1)?.type, 'NoteAdded');
    assert.deepEqual((await cases.now(other)).claimedBy, []);
  });

  it('is not asked about any more once it is too late', async () => {
    await cases.staff('2026-03-19', whole, { type: 'withdraw', words: 'She rang.' });
    assert.deepEqual(await promptsOn(whole), []);
  });

  it('is not told to whoever may not know of the other complaint', async () => {
    await cases.staff('2026-03-19', own, { type: 'nameSubject', person: 'd.cole' });
    const asking = { reader: 'd.cole', roster: emptyRoster };
    const seen = await cases.asStaff('2026-03-19', async (service) =>
      asSeenBy(service, await service.get(whole.id), asking),
    );
    assert.deepEqual(seen.claimedBy, []);
    assert.doesNotMatch(JSON.stringify(seen), new RegExp(own.reference));
  });
});
