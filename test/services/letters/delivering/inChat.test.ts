import assert from 'node:assert/strict';
import { wentOutOn } from '../../../../services/complaints/writing/toSend.ts';
import { postRows } from '../../../../services/letters/delivering/postList.ts';
import { forEachStore, type TestStore } from '../../../support/stores.ts';
import { openPostOffice, type PostOffice, postTo, refuses } from '../../mail/postOffice.ts';
import { byEmail, fates, LetterOffice } from './letterOffice.ts';

describe('letters and the chat', function () {
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

    describe('in the chat', () => {
      const { home: _home, reach: _reach, ...told } = byEmail;
      const chatOnly = { ...told, reach: { words: 'here in the chat', routes: ['chat' as const] } };

      it('puts the letter where it is read, once, however often its job runs', async () => {
        const office = new LetterOffice(store);
        const complaint = await office.complaint(chatOnly, { confirmed: true });
        await office.work();
        await office.work();
        const after = await office.now(complaint.id);
        assert.deepEqual(fates(after), ['LetterWritten receipt', 'LetterSent receipt chat']);
        const [said, ...more] = await office.chat(complaint);
        assert.match(said ?? '', /^The team has written to you[^]*Dear Jean Tully/);
        assert.deepEqual(more, []);
      });

      it('puts nothing into a conversation that was ended: the letter is to be posted', async () => {
        const office = new LetterOffice(store);
        const complaint = await office.complaint(chatOnly, { confirmed: true });
        await office.conversations.end(complaint.conversationId ?? '', '2026-06-01T09:00:00.000Z');
        await office.work();
        const after = await office.now(complaint.id);
        assert.equal(after.writtenLetters[0]?.way, 'post');
        assert.deepEqual(await office.chat(complaint), []);
      });

      it('says nothing of an e-mail in a conversation that was ended, or where the chat is not safe', async () => {
        const office = await withMail();
        const ended = await office.complaint(byEmail, { confirmed: true });
        await office.conversations.end(ended.conversationId ?? '', '2026-06-01T09:00:00.000Z');
        const unsafe = await office.complaint(byEmail, { confirmed: true });
        await office.resident((cases) => cases.markUnsafe(unsafe.id, 'notification', null));
        await office.work();
        assert.equal(office.taken.length, 2);
        assert.deepEqual([...(await office.chat(ended)), ...(await office.chat(unsafe))], []);
      });

      it('says of a letter that staff posted that it was posted', async () => {
        const office = new LetterOffice(store);
        const complaint = await office.complaint(byEmail, { confirmed: true });
        await office.work();
        office.at('2026-06-03T10:00');
        const posted = {
          type: 'letter',
          became: 'posted',
          letter: 'receipt',
          how: 'post',
          number: 1,
        } as const;
        await office.staff(complaint.id, { ...posted, on: '2026-06-02' });
        await office.work();
        assert.match(
          (await office.chat(complaint)).join(),
          /We posted a letter to you on Tuesday 2 June 2026/,
        );
        assert.equal(wentOutOn(await office.now(complaint.id), 1), '2026-06-02');
      });
    });

    describe('where a message could endanger somebody', () => {
      it('writes the letter, sends it nowhere, and says that a way must be found', async () => {
        const office = await withMail();
        const complaint = await office.complaint(byEmail, { confirmed: true });
        await office.resident((cases) => cases.guardContact(complaint.id, 'He reads my post.'));
        await office.work();
        const after = await office.now(complaint.id);
        assert.deepEqual(fates(after), ['LetterWritten receipt']);
        assert.equal(after.writtenLetters[0]?.way, null);
        assert.deepEqual(
          postRows([after], '2026-06-01').map(({ why, mayPost }) => [why, mayPost]),
          [['no_way', false]],
        );
        assert.deepEqual([office.taken, await office.chat(complaint)], [[], []]);
      });

      it('does not send what was written before the danger was told', async () => {
        const office = await withMail({ onRcptTo: (_address, _session, done) => done(refuses(451)) });
        const { id } = await office.complaint(byEmail, { confirmed: true });
        await office.work();
        await office.resident((cases) => cases.guardContact(id, 'He reads my e-mail.'));
        await office.work();
        assert.deepEqual(fates(await office.now(id)), [
          'LetterWritten receipt',
          'LetterFailed receipt email not_safe',
        ]);
      });
    });
  });
});
