import assert from 'node:assert/strict';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import { letterToPrint, postRows } from '../../../../services/letters/delivering/postList.ts';
import type { MailPost, MailSent, MailToSend } from '../../../../services/mail/mail.ts';
import { forEachStore, type TestStore } from '../../../support/stores.ts';
import { byEmail, fates, LetterOffice } from './letterOffice.ts';

const busy: MailSent = { became: 'failed', because: 'try_again', status: 451, maybeTaken: false };

/** A post that does with each mail what a test says. */
class Counter implements MailPost {
  readonly isOpen = true;
  readonly to: string[] = [];
  answers: () => MailSent = () => busy;

  async send({ id, to }: MailToSend): Promise<MailSent> {
    const sent = this.answers();
    if (sent.became === 'sent') this.to.push(to);
    return sent.became === 'sent' ? { ...sent, messageId: id } : sent;
  }

  verify = async (): Promise<null> => null;
  close = async (): Promise<void> => {};
}

describe('a letter that cannot go where it was to go', function () {
  this.timeout(60_000);

  forEachStore((openStore) => {
    let store: TestStore;
    let counter: Counter;
    let office: LetterOffice;
    before(async () => {
      store = await openStore();
    });
    beforeEach(async () => {
      await store.database.kysely.deleteFrom('outbox').execute();
      counter = new Counter();
      office = new LetterOffice(store, counter);
    });

    const takes = (): void => {
      counter.answers = () => ({ became: 'sent', messageId: '' });
    };

    async function speaks(id: string, name: string, address: string): Promise<void> {
      await office.staff(id, {
        type: 'addContact',
        role: 'representative',
        name,
        route: 'email',
        address,
        how: 'probate',
        words: 'The grant was shown.',
      });
    }

    /** Whoever complained has died; Sam speaks for them, and a letter to Sam waits. */
    async function waitsForSam(): Promise<Complaint> {
      const { id } = await office.complaint(byEmail, { confirmed: true });
      await office.staff(id, { type: 'recordDeath', who: 'complainant', words: 'Sam rang.' });
      await speaks(id, 'Sam Tully', 'sam@residents.example');
      await office.staff(id, { type: 'giveUpdate', words: 'A roofer has come.' });
      await office.work();
      const complaint = await office.now(id);
      assert.equal(complaint.writtenLetters.at(-1)?.became, 'waiting');
      return complaint;
    }

    const lastFate = async (id: string): Promise<string | undefined> => fates(await office.now(id)).at(-1);

    async function toPrint(id: string): Promise<unknown> {
      const complaint = await office.now(id);
      const written = complaint.writtenLetters.at(-1);
      assert.ok(written !== undefined);
      const { landlord } = office;
      const contacts = {
        ...landlord.contacts,
        postcode: { ...landlord.contacts.postcode, confirmed: true },
      };
      return office.inWork((work) =>
        letterToPrint(work, complaint, { written, landlord: { ...landlord, contacts } }),
      );
    }

    it('goes to whoever speaks for somebody who died, as long as they do', async () => {
      const { id } = await waitsForSam();
      takes();
      await office.work();
      assert.deepEqual([...new Set(counter.to)], ['sam@residents.example']);
      assert.equal(await lastFate(id), 'LetterSent update email');
    });

    it('goes to nobody when their authority has ended, by no way, and a person is told', async () => {
      const { id } = await waitsForSam();
      await office.staff(id, { type: 'endAuthority', contact: 1, words: 'It was taken back.' });
      takes();
      await office.work();
      assert.deepEqual(counter.to, []);
      assert.equal(await lastFate(id), 'LetterFailed update email no_way');
      assert.ok(postRows([await office.now(id)], '2026-06-01').some(({ why }) => why === 'no_way'));
      assert.equal(await toPrint(id), 'to_another');
    });

    it('goes neither to whoever was put on the case instead', async () => {
      const { id } = await waitsForSam();
      await speaks(id, 'Kim Tully', 'kim@residents.example');
      takes();
      await office.work();
      assert.deepEqual(counter.to, []);
      assert.equal(await lastFate(id), 'LetterFailed update email no_way');
      assert.equal(await toPrint(id), 'to_another');
    });

    it('waits while the landlord’s letters are switched off, and goes when they are on again', async () => {
      const { id } = await waitsForSam();
      const { landlord } = office;
      takes();
      office.landlord = { ...landlord, letters: 'off' };
      const off = await office.work();
      assert.ok(off.some((outcome) => typeof outcome === 'object' && 'againInSeconds' in outcome));
      assert.deepEqual(counter.to, []);
      office.landlord = landlord;
      await office.work();
      assert.equal(await lastFate(id), 'LetterSent update email');
    });

    it('is recorded as given up whatever it was that went wrong at the last try, and not before', async () => {
      const { id } = await waitsForSam();
      counter.answers = () => {
        throw new Error('a fault of the program');
      };
      await office.work(office.handler(), 28);
      assert.equal(await lastFate(id), 'LetterWritten update');
      // Whoever had it in hand is taken for dead at once.
      await office.work(office.handler({ deadAfterSeconds: 0 }), 29);
      assert.equal(await lastFate(id), 'LetterFailed update email given_up');
    });
  });
});
