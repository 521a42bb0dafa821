import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseService } from '../../../services/complaints/caseService.ts';
import type { StaffCommand } from '../../../services/complaints/commands.ts';
import type { Complaint } from '../../../services/complaints/complaint.ts';
import { indexedComplaint } from '../../../services/complaints/lists/indexedComplaint.ts';
import type { WrittenLetter } from '../../../services/complaints/writing/events.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import {
  type MailReceived,
  type ReceivingDeps,
  receiveMail,
} from '../../../services/mail/inbound/receiveMail.ts';
import type { MailToSend } from '../../../services/mail/mail.ts';
import { topicsOwed } from '../../../services/outbox/topics.ts';
import type { Actor, RecordKind } from '../../../services/records/record.ts';
import { inUnitOfWork } from '../../../services/records/storedUnitOfWork.ts';
import type { Stream, UnitOfWork } from '../../../services/records/unitOfWork.ts';
import { openSeal } from '../../../services/storage/dataKey.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';
import { createUnderstander } from '../../../services/understanding/createUnderstander.ts';
import { TestClock } from '../../support/testHouse.ts';
import { belgrave, tokens } from './postOffice.ts';

/** A store with what takes mail in: a real store, real understanding, a clock that stands still. */
export interface Mailroom {
  clock: TestClock;
  /** What was answered. */
  answered: MailToSend[];
  deps: ReceivingDeps;
  /** Hands a mail over as it came. */
  receive(raw: string | Uint8Array): Promise<MailReceived>;
  /** A complaint of a resident with this answer to "how can we reach you?". */
  logged(reach: string): Promise<Complaint>;
  does(complaintId: string, ...commands: StaffCommand[]): Promise<Complaint>;
  /** Writes a letter that has gone by e-mail. */
  letterSent(complaintId: string, id: string): Promise<WrittenLetter>;
  get(complaintId: string): Promise<Complaint>;
  words(recordId: string, words: string): Promise<string | null>;
  records(kind: RecordKind): Promise<Stream[]>;
  inWork<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const staff: Actor = { kind: 'staff', id: 'd.cole' };

/** Opens a mailroom. */
export async function openMailroom(): Promise<Mailroom> {
  const dataDir = await mkdtemp(join(tmpdir(), 'heard-mail-'));
  const clock = new TestClock();
  const database = await openDatabase({ databaseUrl: null, dataDir, onWarning: () => {} });
  const seal = await openSeal({ database, dataDir, dataKey: null });
  const records = { seal, project: indexedComplaint, owes: topicsOwed };
  const understander = createUnderstander({});
  const answered: MailToSend[] = [];
  const inWork = <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> =>
    inUnitOfWork(database, records, work);
  const cases = (work: UnitOfWork, by: Actor): CaseService =>
    new CaseService({ work, landlord: belgrave, now: clock.now(), by });
  const deps: ReceivingDeps = {
    inUnitOfWork: inWork,
    landlords: loadLandlords(),
    replyAddressOf: () => 'replies+*@example.org',
    tokens,
    understander,
    clock,
    blind: (kind, value) => seal.blindIndex(kind, value),
    production: true,
    answer: async (mail) => void answered.push(mail),
  };
  const does: Mailroom['does'] = (id, ...commands) =>
    inWork(async (work) => {
      const service = cases(work, staff);
      for (const command of commands) await service.staff(id, command);
      return service.get(id);
    });
  let residents = 0;
  return {
    clock,
    answered,
    deps,
    inWork,
    does,
    receive: (raw) => receiveMail(deps, typeof raw === 'string' ? Buffer.from(raw, 'latin1') : raw),
    logged: (reach) =>
      inWork(async (work) => {
        residents += 1;
        const id = `resident-${residents}`;
        const service = cases(work, { kind: 'resident', id });
        const { id: complaintId } = await service.logComplaint({
          residentId: id,
          conversationId: null,
          channel: 'chat',
          receivedAt: clock.now(),
          category: 'repairs',
          concernId: null,
          onBehalfOf: null,
          group: false,
          what: ['The gutter is still leaking.'],
        });
        return service.tell(complaintId, 'reach', { words: reach });
      }),
    letterSent: async (complaintId, id) => {
      const written = await inWork((work) =>
        cases(work, { kind: 'heard' }).staff(complaintId, {
          type: 'writeLetter',
          id,
          letter: 'acknowledgement',
          about: 1,
          way: 'email',
          readingAge: 10,
          words: 'The letter.',
        } as never),
      );
      const { number = 1 } = written.writtenLetters.at(-1) ?? {};
      const sent = await does(complaintId, {
        type: 'letter',
        became: 'sent',
        letter: 'acknowledgement',
        how: 'email',
        number,
      });
      return sent.writtenLetters.at(-1)!;
    },
    get: (id) => inWork((work) => cases(work, staff).get(id)),
    words: (record, id) => inWork((work) => work.words(record, id)),
    records: (kind) => inWork((work) => work.list({ kind, landlord: 'belgrave' })),
    close: async () => {
      await understander.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
