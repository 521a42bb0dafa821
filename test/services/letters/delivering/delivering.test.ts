import assert from 'node:assert/strict';
import { wentOutOn } from '../../../../services/complaints/writing/toSend.ts';
import { postRows } from '../../../../services/letters/delivering/postList.ts';
import { mayHaveCome } from '../../../../services/wording/en/letters/delivery.ts';
import { forEachStore, type TestStore } from '../../../support/stores.ts';
import { openPostOffice, type PostOffice, postTo, refuses } from '../../mail/postOffice.ts';
import { byEmail, fates, LetterOffice } from './letterOffice.ts';

describe('the delivery of letters', function () {
  this.timeout(60_000);

  forEachStore((openStore) => {
    let store: TestStore;
    const offices: PostOffice[] = [];

    before(async () => {
      store = await openStore();
    });
    beforeEach(() => store.database.kysely.deleteFrom('outbox').execute());
    afterEach(async () => {
      for (const office of offices.splice(0)) await office.close();
    });

    async function withMail(
      ...rules: Parameters<typeof openPostOffice>
    ): Promise<LetterOffice & { taken: PostOffice['taken'] }> {
      const server = await openPostOffice(...rules);
      offices.push(server);
      return Object.assign(new LetterOffice(store, postTo(server.url)), { taken: server.taken });
    }

    describe('writes', () => {
      it('a receipt as soon as the resident has confirmed what was understood, and one only', async () => {
        const office = await withMail();
        const { id } = await office.complaint();
        const [waits] = await office.work();
        assert.deepEqual(waits, { againInSeconds: 1_800 });
        office.at('2026-06-01T09:20');
        await office.resident((cases) => cases.confirmDefinition(id));
        await office.work();
        office.at('2026-06-01T09:50');
        await office.work();
        assert.deepEqual(fates(await office.now(id)), ['LetterWritten receipt', 'LetterSent receipt email']);
        assert.equal(office.taken.length, 1);
      });

      it('a receipt after half an hour where nobody confirms, by the clock that is passed in', async () => {
        const office = await withMail();
        const { id } = await office.complaint();
        office.at('2026-06-01T09:39');
        assert.deepEqual(await office.work(), [{ againInSeconds: 60 }]);
        office.at('2026-06-01T09:40');
        await office.work();
        assert.deepEqual(fates(await office.now(id)), ['LetterWritten receipt', 'LetterSent receipt email']);
      });

      it('a decision after ten minutes, with what was promised by then', async () => {
        const office = await withMail();
        const { id } = await office.complaint(byEmail, { confirmed: true });
        office.at('2026-06-02T10:00');
        await office.staff(id, { type: 'acknowledge' });
        await office.work();
        office.at('2026-06-10T10:00');
        await office.staff(id, { type: 'decide', finding: 'upheld', reasons: 'We were too slow.' });
        assert.deepEqual(await office.work(), [{ againInSeconds: 600 }]);
        office.at('2026-06-10T10:09');
        await office.staff(id, {
          type: 'promiseAction',
          words: 'We will mend the gutter.',
          dueOn: '2026-07-01',
        });
        office.at('2026-06-10T10:10');
        await office.work();
        const letter = office.taken.at(-1)?.mail;
        assert.match(letter?.subject ?? '', /Our answer to your complaint/);
        assert.match(letter?.text ?? '', /We will mend the gutter/);
      });

      it('none where the landlord wants none, and none is listed', async () => {
        const office = await withMail();
        office.landlord = { ...office.landlord, letters: 'off' };
        const { id } = await office.complaint(byEmail, { confirmed: true });
        await office.staff(id, { type: 'acknowledge' });
        assert.ok((await office.work()).every((outcome) => outcome === 'done'));
        assert.deepEqual(fates(await office.now(id)), []);
      });

      it('none of an erased case, and none to somebody who died', async () => {
        const office = await withMail();
        const erased = await office.complaint(byEmail, { confirmed: true });
        await office.resident((cases) => cases.withdraw(erased.id, 'I have had enough.'));
        await office.staff(erased.id, { type: 'close' });
        await office.staff(erased.id, { type: 'erase', anyway: true });
        const died = await office.complaint(byEmail, { confirmed: true });
        await office.staff(died.id, { type: 'acknowledge' });
        await office.staff(died.id, { type: 'recordDeath', who: 'complainant', words: 'Her son rang.' });
        await office.work();
        assert.deepEqual(office.taken, []);
        assert.deepEqual(fates(await office.now(erased.id)), []);
        assert.deepEqual(fates(await office.now(died.id)), []);
        assert.deepEqual([...(await office.chat(erased)), ...(await office.chat(died))], []);
      });

      it('nothing more to somebody who died after it was written, and nobody is asked to post it', async () => {
        const office = new LetterOffice(store);
        const { id } = await office.complaint(byEmail, { confirmed: true });
        await office.work();
        assert.equal(postRows([await office.now(id)], '2026-06-01').length, 1);
        await office.staff(id, { type: 'recordDeath', who: 'complainant', words: 'Her son rang.' });
        assert.deepEqual(postRows([await office.now(id)], '2026-06-01'), []);
      });
    });

    describe('by e-mail', () => {
      it('sends text and a page, under the letter’s own id, and says so in the chat once', async () => {
        const office = await withMail();
        const complaint = await office.complaint(byEmail, { confirmed: true });
        await office.work();
        const [taken] = office.taken;
        const after = await office.now(complaint.id);
        assert.deepEqual(taken?.to, ['jean@residents.example']);
        const { messageId, text, html, attachments } = taken?.mail ?? {};
        assert.match(String(messageId), new RegExp(String(after.writtenLetters[0]?.id)));
        assert.match(String(text), /^(?![^]*You may have had this letter)[^]*Dear Jean Tully/);
        assert.match(String(html), /<h1/);
        assert.deepEqual(attachments, []);
        const [said, ...more] = await office.chat(complaint);
        assert.match(
          String(said),
          /^We wrote to you on Monday 1 June 2026 by e-mail: we have your complaint/,
        );
        assert.deepEqual(more, []);
        assert.deepEqual(
          office.announced.map(({ conversationId, entries }) => [conversationId, entries.length]),
          [[complaint.conversationId, 1]],
        );
        assert.equal(wentOutOn(after, 1), '2026-06-01');
      });

      it('sends plain text alone to whoever asked for text only, and large print to whoever needs that', async () => {
        const office = await withMail();
        await office.complaint(
          { ...byEmail, adjustments: { words: 'text only please' } },
          { confirmed: true },
        );
        await office.work();
        assert.equal(office.taken[0]?.mail.html, undefined);
        await office.complaint({ ...byEmail, adjustments: { words: 'large print' } }, { confirmed: true });
        await office.work();
        assert.match(office.taken[1]?.mail.html ?? '', /font-size:135%/);
      });

      it('asks in the first one alone to confirm the address', async () => {
        const office = await withMail();
        const { id } = await office.complaint(byEmail, { confirmed: true });
        const handler = office.handler({ confirmLine: () => 'Please confirm your address & thanks' });
        await office.work(handler);
        await office.staff(id, { type: 'acknowledge' });
        await office.work(handler);
        const [first, second] = office.taken.map(({ mail }) => mail);
        assert.match(first?.text ?? '', /Please confirm your address & thanks\s*$/);
        assert.match(first?.html ?? '', /Please confirm your address &amp; thanks/);
        assert.doesNotMatch(second?.text ?? '', /Please confirm/);
      });

      it('that is refused for good goes to the list of letters to post, and so does the next, until the address is put right', async () => {
        const office = await withMail({ onRcptTo: (_address, _session, done) => done(refuses(550)) });
        const { id } = await office.complaint(byEmail, { confirmed: true });
        await office.work();
        assert.deepEqual(fates(await office.now(id)), [
          'LetterWritten receipt',
          'LetterFailed receipt email refused',
        ]);
        await office.staff(id, { type: 'acknowledge' });
        await office.work();
        const after = await office.now(id);
        assert.equal(after.writtenLetters[1]?.way, 'post');
        assert.deepEqual(
          postRows([after], '2026-06-01').map(({ number, letter, why }) => [number, letter, why]),
          [
            [1, 'receipt', 'refused'],
            [2, 'acknowledgement', 'no_email'],
          ],
        );
        assert.equal(wentOutOn(after, 1), null);
        await office.resident((cases) =>
          cases.tell(id, 'reach', { words: 'jean.tully@residents.example', routes: ['email'] }),
        );
        await office.staff(id, { type: 'giveUpdate', words: 'A roofer has come.' });
        await office.work();
        assert.equal((await office.now(id)).writtenLetters[2]?.way, 'email');
      });

      it('without a mail server goes to the list of letters to post', async () => {
        const office = new LetterOffice(store);
        const { id } = await office.complaint(byEmail, { confirmed: true });
        await office.work();
        const after = await office.now(id);
        assert.deepEqual(fates(after), ['LetterWritten receipt']);
        assert.deepEqual(
          postRows([after], '2026-06-02').map(({ number, dueOn, overdue, mayPost }) => [
            number,
            dueOn,
            overdue,
            mayPost,
          ]),
          [[1, '2026-06-01', true, true]],
        );
      });

      it('that was written and has no mail server any more is moved to the post', async () => {
        const office = await withMail({ onRcptTo: (_address, _session, done) => done(refuses(451)) });
        const { id } = await office.complaint(byEmail, { confirmed: true });
        await office.work();
        const closed = new LetterOffice(store);
        await closed.work();
        assert.deepEqual(fates(await office.now(id)), ['LetterWritten receipt', 'LetterAgain receipt post']);
      });
    });

    describe('that must be tried again', () => {
      it('is sent once after a server that said “not now”, and does not say that it may have come before', async () => {
        let tries = 0;
        const office = await withMail({
          onRcptTo: (_address, _session, done) => {
            tries += 1;
            done(tries === 1 ? refuses(451) : undefined);
          },
        });
        const { id } = await office.complaint(byEmail, { confirmed: true });
        const first = await office.work();
        assert.ok(
          first.some(
            (outcome) => outcome instanceof Error && 'code' in outcome && outcome.code === 'MAIL_UNAVAILABLE',
          ),
        );
        await office.work();
        assert.deepEqual(fates(await office.now(id)), ['LetterWritten receipt', 'LetterSent receipt email']);
        assert.ok(!office.taken[0]?.mail.text?.includes(mayHaveCome));
      });

      it('is recorded as given up at the last try, and can be begun anew', async () => {
        let isAway = true;
        const office = await withMail({
          onRcptTo: (_address, _session, done) => done(isAway ? refuses(451) : undefined),
        });
        const { id } = await office.complaint(byEmail, { confirmed: true });
        const outcomes = await office.work(office.handler(), 29);
        assert.ok(outcomes.some((outcome) => typeof outcome === 'object' && 'hopeless' in outcome));
        const failed = await office.now(id);
        assert.deepEqual(fates(failed), ['LetterWritten receipt', 'LetterFailed receipt email given_up']);
        assert.deepEqual(
          postRows([failed], '2026-06-01').map(({ why }) => why),
          ['given_up'],
        );
        isAway = false;
        await office.work();
        assert.equal(fates(await office.now(id)).at(-1), 'LetterSent receipt email');
      });

      it('is not sent again once staff have posted it', async () => {
        const office = await withMail({ onRcptTo: (_address, _session, done) => done(refuses(451)) });
        const { id } = await office.complaint(byEmail, { confirmed: true });
        await office.work();
        await office.staff(id, {
          type: 'letter',
          became: 'posted',
          letter: 'receipt',
          how: 'post',
          number: 1,
        });
        assert.ok((await office.work()).every((outcome) => outcome === 'done'));
        assert.deepEqual(fates(await office.now(id)), ['LetterWritten receipt', 'LetterPosted receipt post']);
      });

      it('goes once more when staff ask for it, and says that it may have come before', async () => {
        const office = await withMail();
        const { id } = await office.complaint(byEmail, { confirmed: true });
        await office.work();
        office.at('2026-06-05T09:00');
        await office.staff(id, { type: 'sendAgain', number: 1 });
        await office.work();
        const [first, second] = office.taken;
        assert.equal(first?.mail.messageId, second?.mail.messageId);
        assert.ok(second?.mail.text?.startsWith(mayHaveCome));
        assert.ok(second?.mail.html?.includes(mayHaveCome));
        assert.equal(wentOutOn(await office.now(id), 1), '2026-06-01');
      });
    });
  });
});
