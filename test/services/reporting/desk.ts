import assert from 'node:assert/strict';
import { CaseService } from '../../../services/complaints/caseService.ts';
import type { Complaint, Part } from '../../../services/complaints/complaint.ts';
import { indexedComplaint } from '../../../services/complaints/lists/indexedComplaint.ts';
import { HeardError } from '../../../services/errors.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { topicsOwed } from '../../../services/outbox/topics.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import type { UnitOfWork } from '../../../services/records/unitOfWork.ts';
import { dealWithWaiting } from '../../../services/reporting/dealing.ts';
import { type DealtEntry, dealtWithByStaff } from '../../../services/reporting/dealtList.ts';
import { type WaitingForStaff, waitingForStaff } from '../../../services/reporting/waiting.ts';
import { readingFor } from '../../../services/staff/reading.ts';
import { landlordCalled, officer, resident, whose } from '../../support/serviceAt.ts';
import { conversationHead, type TestStore } from '../../support/stores.ts';

/** Gas, of which staff are to be told at once. */
export const danger = { ...whose, kind: 'gas' as const, alert: true };
/** Dissatisfaction heard in a chat. */
export const heard = { ...whose, score: 0.9, channel: 'chat' as const };
/** A wish to speak to a person, who cannot be reached yet. */
export const person = { ...whose, contact: null };
/** When staff deal with something, unless a test says otherwise. */
export const dealtAt = '2026-03-18T09:00:00.000Z';

/** The ids of everything on a list. */
export function idsOf(list: WaitingForStaff): string[] {
  return Object.values(list)
    .flat()
    .map(({ id }: { id: string }) => id);
}

/** What residents and staff do in the tests of the list, in this store. */
export function deskIn(store: TestStore) {
  function work<T>(does: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    return inUnitOfWork(
      store.database,
      { seal: store.seal, project: indexedComplaint, owes: topicsOwed },
      does,
    );
  }

  function at<T>(now: string, does: (cases: CaseService) => Promise<T>, by = resident): Promise<T> {
    const landlord = landlordCalled('belgrave');
    return work((unit) => does(new CaseService({ work: unit, landlord, now, by })));
  }

  async function listed(
    landlordId = 'belgrave',
    most?: number,
    reader: string | null = null,
  ): Promise<WaitingForStaff> {
    const served = loadLandlords().filter(({ id }) => id === landlordId);
    const reading = await work((unit) => readingFor(unit, served, reader));
    return waitingForStaff(store, { reading, landlords: served, now: dealtAt, most });
  }

  async function dealt(landlordId: string, reader: string | null = null): Promise<DealtEntry[]> {
    const reading = await work((unit) => readingFor(unit, loadLandlords(), reader));
    return dealtWithByStaff(store, [landlordId], reading);
  }

  function deal(
    id: string,
    more: { note?: string; staffId?: string; landlords?: string[]; now?: string } = {},
  ) {
    const {
      note = null,
      staffId = officer.kind === 'staff' ? officer.id : '',
      landlords,
      now = dealtAt,
    } = more;
    const served = loadLandlords().filter((each) => landlords?.includes(each.id) ?? true);
    const deps = { ...store, inUnitOfWork: work, landlords: served };
    return dealWithWaiting(deps, { id, note, by: { kind: 'staff', id: staffId }, now });
  }

  /** A message that was tried and given up. */
  async function failMessage(conversationId: string, text: string): Promise<void> {
    await store.conversations.start(conversationHead(conversationId));
    const activity = { type: 'message', id: 'm1', text };
    const receivedAt = '2026-03-17T12:00:00.000Z';
    await store.conversations.accept({ conversationId, clientId: 'm1', activity, receivedAt });
    const failing = store.conversations.runNextTurn(conversationId, () =>
      Promise.reject(new HeardError('INPUT', 'cannot')),
    );
    await assert.rejects(failing);
    await store.conversations.giveUp(conversationId, async () => []);
  }

  /** One of each kind that `dealWithWaiting` takes off. */
  async function oneOfEach(): Promise<void> {
    await at('2026-03-17T10:00:00.000Z', async (cases) => {
      await cases.matters.raiseSafetyAlert({ ...danger, words: 'I smell gas' });
      await cases.matters.requestPerson({ ...person, words: 'a person please' });
      const concern = await cases.matters.hearConcern({ ...heard, words: ['Third time'] });
      await cases.matters.offerMade(concern.id);
      await cases.matters.recordDataRequest({ ...whose, kind: 'subject_access', words: 'My data' });
      const request = { ...whose, words: 'The tap drips', category: 'leak' as const };
      await cases.matters.recordServiceRequest({ ...request, firstTime: true });
    });
    await failMessage('c9', 'nobody answered this');
  }

  /** A complaint with these answers. */
  function complain(now: string, answers: Partial<Record<Part, string>>): Promise<Complaint> {
    return at(now, async (cases) => {
      const complaint = await cases.logComplaint({
        ...whose,
        channel: 'chat',
        receivedAt: now,
        category: 'leak',
        concernId: null,
        onBehalfOf: null,
        group: false,
        what: ['The gutter leaks'],
      });
      for (const [part, words] of Object.entries(answers) as [Part, string][]) {
        await cases.tell(complaint.id, part, { words });
      }
      return complaint;
    });
  }

  return { work, at, listed, dealt, deal, failMessage, oneOfEach, complain };
}
