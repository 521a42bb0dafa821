import assert from 'node:assert/strict';
import { lastDay } from '../../services/calendar/counting.ts';
import { withProclaimed } from '../../services/calendar/proclaimed.ts';
import { proclaimHoliday } from '../../services/calendar/proclaimedRecord.ts';
import { instantOfLondon } from '../../services/clock.ts';
import { dataRequestsOf } from '../../services/dataRequests/dataRequest.ts';
import { limitsOf, nextLimit } from '../../services/dataRequests/limits.ts';
import { hazardClocks } from '../../services/serviceRequests/hazardClocks.ts';
import { serviceRequests } from '../../services/serviceRequests/serviceRequest.ts';
import { landlordCalled, officer } from '../support/serviceAt.ts';
import { openTestHouse, type TestHouse } from '../support/testHouse.ts';

const belgrave = landlordCalled('belgrave');

/** A chat with Belgrave that begins at this London time. */
async function chatAt(house: TestHouse, time: string) {
  house.clock.set(instantOfLondon(time));
  const { conversationId, session } = await house.reception.open('belgrave', null);
  let said = 0;
  let position = 0;
  const heard = async (): Promise<string> => {
    const entries = await house.reception.entriesAfter(conversationId, position);
    position = entries.at(-1)?.position ?? position;
    const answers = entries.filter(({ activity }) => activity.channelData !== undefined);
    return answers.map(({ activity }) => String(activity.text)).join('\n\n');
  };
  await heard();
  const say = async (text: string, at?: string): Promise<string> => {
    if (at !== undefined) house.clock.set(instantOfLondon(at));
    said += 1;
    const message = { conversationId, clientId: `said-${said}`, activity: { type: 'message', text } };
    await house.reception.receive(message as Parameters<typeof house.reception.receive>[0]);
    await house.reception.settle(conversationId, 15_000);
    return heard();
  };
  return { say, residentId: session.residentId };
}

describe('the other clocks that a chat starts, on a real store', () => {
  let house: TestHouse;
  before(async () => {
    house = await openTestHouse();
  });
  after(() => house.close());

  const told: [what: string, at: string, says: string, answer: RegExp][] = [
    [
      'a data protection complaint is confirmed within 30 days',
      '2026-11-18T21:40:12',
      'you sent my rent arrears letter to next door',
      /received it on Wednesday 18 November 2026\.[^]*confirm in writing that we have it by the end of Friday 18 December 2026\.\nHow this was counted: 30 days from Wednesday 18 November 2026; counting starts the day after\.[^]*without undue delay[^]*Information Commissioner/,
    ],
    [
      'the 30 days end on the next working day',
      '2026-11-25T10:00:00',
      'you sent my rent arrears letter to next door',
      /by the end of Tuesday 29 December 2026\.\n[^\n]*Friday 25 December 2026 is not a working day \(Christmas Day, Boxing Day \(substitute day\)\), so it is the next working day: Tuesday 29 December 2026/,
    ],
    [
      'a copy of what is held is due on the same date of the next month',
      '2026-11-18T21:40:12',
      'Send me a copy of everything you hold on me',
      /answer it by the end of Friday 18 December 2026\.\nHow this was counted: 1 month from Wednesday 18 November 2026, to the same date of the month/,
    ],
    [
      'the 31st of January ends with February, and moves off the weekend',
      '2027-01-31T23:59:00',
      'Send me a copy of everything you hold on me',
      /answer it by the end of Monday 1 March 2027\./,
    ],
    [
      'a request for information has no date before April 2027',
      '2026-11-18T10:00:00',
      'how much did the co-op spend on the new roof last year?',
      /recorded your request for information[^]*No date is set by law yet for us to answer it\./,
    ],
    [
      'danger is to be safe in 24 hours, over Christmas too, told after the advice',
      '2026-12-24T22:10:30',
      'bare live wires are hanging out of the light in my hall',
      /^Keep away from it[^]*look into it by Friday 25 December 2026 at 10:10pm\.\nThey must make it safe by Friday 25 December 2026 at 10:10pm/,
    ],
    [
      'mould is to be looked into in ten working days',
      '2026-12-01T10:00:00',
      'theres damp coming through the bedroom wall and mould behind the wardrobe',
      /look into it by the end of Tuesday 15 December 2026\.\nHow this was counted: 10 working days from Tuesday 1 December 2026[^]*no later than Friday 18 December 2026\.[^]*no later than Tuesday 22 December 2026\./,
    ],
  ];
  for (const [what, at, says, answer] of told) {
    it(`${what}: "${says}"`, async () => {
      const { say } = await chatAt(house, at);
      assert.match(await say(says), answer);
    });
  }

  it('a request holds the second at which its message came, and a hazard too', async () => {
    const { say, residentId } = await chatAt(house, '2026-12-24T22:10:30');
    await say('Send me a copy of everything you hold on me');
    await say('bare live wires are hanging out of the light in my hall');
    await house.inWork(async (work) => {
      const [request] = await dataRequestsOf({ work, landlord: belgrave }, residentId);
      assert.equal(request?.receivedAt, '2026-12-24T22:10:30.000Z');
      const [stream] = await work.list({ kind: 'serviceRequest', landlord: 'belgrave', residentId });
      assert.ok(stream);
      assert.equal(serviceRequests.from(stream).hazard?.reportedAt, '2026-12-24T22:10:30.000Z');
    });
  });

  it('a bank holiday that was recorded moves what is counted afterwards, and nothing that was told', async () => {
    const early = await chatAt(house, '2027-05-14T10:00:00');
    const asks = 'Send me a copy of everything you hold on me';
    assert.match(await early.say(asks), /by the end of Monday 14 June 2027/);
    const recording = { now: house.clock.now(), by: officer };
    const jubilee = { date: '2027-06-14', title: 'Jubilee', source: 'gov.uk', checkedOn: '2027-05-14' };
    await house.inWork((work) => proclaimHoliday({ work, ...recording }, 'england-and-wales', jubilee));
    const late = await chatAt(house, '2027-05-14T11:00:00');
    assert.match(
      await late.say(asks),
      /by the end of Tuesday 15 June 2027\.\n.*Monday 14 June 2027 is not a working day \(Jubilee\)/,
    );
    const mould = await chatAt(house, '2027-06-07T10:00:00');
    assert.match(
      await mould.say('theres damp coming through the bedroom wall and mould behind the wardrobe'),
      /look into it by the end of Tuesday 22 June 2027\.\n.*Jubilee/,
    );
    const complains = 'I want to complain, nobody has answered my letters since Easter';
    const complaint = await chatAt(house, '2027-06-10T10:00:00');
    await complaint.say(complains);
    assert.match(await complaint.say('where is my complaint?'), /Friday 18 June 2027/);
    assert.match(await early.say('where is my data request?', '2027-05-20T10:00:00'), /Monday 14 June 2027/);
    await house.inWork(async (work) => {
      const [told] = await dataRequestsOf({ work, landlord: belgrave }, early.residentId);
      assert.ok(told);
      assert.equal(nextLimit(limitsOf(told, belgrave))?.dueOn, '2027-06-14');
    });
    const regatta = { ...jubilee, date: '2027-06-15', title: 'Regatta' };
    await house.inWork((work) => proclaimHoliday({ work, ...recording }, 'england-and-wales', regatta));
    await house.inWork(async (work) => {
      const { residentId } = mould;
      const [stream] = await work.list({ kind: 'serviceRequest', landlord: 'belgrave', residentId });
      assert.ok(stream);
      const { hazard } = serviceRequests.from(stream);
      assert.ok(hazard);
      const [investigate] = hazardClocks(hazard, withProclaimed(belgrave, [jubilee, regatta]));
      assert.equal(investigate && lastDay(investigate.counted), '2027-06-22', 'what was told stays');
      assert.deepEqual(hazard.set?.makeSafe, '2027-06-29');
    });
  });
});
