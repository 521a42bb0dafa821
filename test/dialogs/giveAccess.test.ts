import assert from 'node:assert/strict';
import { giveAccess } from '../../dialogs/giveAccess.ts';
import { heedRoutes } from '../../dialogs/keepingSafe.ts';
import { type ConversationState, newState } from '../../dialogs/state.ts';
import type { Talk } from '../../dialogs/talk.ts';
import { CaseService } from '../../services/complaints/caseService.ts';
import type { Complaint } from '../../services/complaints/complaint.ts';
import { safeRoutes, unsafeRoutes } from '../../services/complaints/routes/safeRoutes.ts';
import { openTestHouse, type TestHouse } from '../support/testHouse.ts';

/** A code that the office gave. */
const ofOffice = { contact: null, named: null };

/** A conversation of another browser, as far as routes and access go. */
function talkOver(cases: CaseService, state: ConversationState, said: { now: string; text: string }): Talk {
  const reading = { label: 'other', labels: [], phone: null, email: null };
  return { cases, state, residentId: 'another-browser', reading, ...said } as unknown as Talk;
}

describe('wishes not to be reached, said in another browser', () => {
  let house: TestHouse;
  before(async function () {
    this.timeout(180_000);
    house = await openTestHouse();
  });
  after(() => house.close());

  /** Logs a complaint in one browser, and lets another one say something of it. */
  const opened = (says: (talk: (text: string) => Talk, complaint: Complaint) => Promise<void>) =>
    house.inWork(async (work) => {
      const landlord = house.reception.landlord('belgrave');
      assert.ok(landlord);
      const now = house.clock.now();
      const by = { kind: 'resident' as const, id: 'another-browser' };
      const cases = new CaseService({ work, landlord, now, by });
      const logged = await cases.logComplaint({
        residentId: 'first-browser',
        conversationId: 'first-conversation',
        channel: 'chat',
        receivedAt: now,
        category: null,
        concernId: null,
        onBehalfOf: null,
        group: false,
        what: ['The hedge is not cut.'],
      });
      const state = newState();
      await says((text) => talkOver(cases, state, { now, text }), logged);
      return cases.get(logged.id);
    });

  it('before the code are held with the complaint that it opens', async () => {
    const complaint = await opened(async (talk, { id }) => {
      await heedRoutes(talk('dont ring me'));
      await giveAccess(talk(''), await talk('').cases.get(id), ofOffice);
    });
    assert.deepEqual(unsafeRoutes(complaint), [{ route: 'phone', because: 'said' }]);
  });

  it('guard the complaint that the code opens, where somebody reads the phone', async () => {
    const complaint = await opened(async (talk, logged) => {
      await heedRoutes(talk('he reads my phone'));
      await giveAccess(talk(''), logged, ofOffice);
    });
    assert.deepEqual(safeRoutes(complaint), []);
  });

  it('are held after the code too, and “you can text me” makes nothing safe there', async () => {
    const complaint = await opened(async (talk, logged) => {
      await giveAccess(talk(''), logged, ofOffice);
      await heedRoutes(talk('he reads my phone'));
      await heedRoutes(talk('you can text me'));
    });
    assert.deepEqual(safeRoutes(complaint), []);
  });
});
