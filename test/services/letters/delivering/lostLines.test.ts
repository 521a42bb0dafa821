import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import { openJobs } from '../../../../services/jobs/openJobs.ts';
import type { MailPost } from '../../../../services/mail/mail.ts';
import { Outbox } from '../../../../services/outbox/outbox.ts';
import { mayHaveCome } from '../../../../services/wording/en/letters/delivery.ts';
import { forEachStore, freshEmbeddedPlace, openStoreAt, type TestStore } from '../../../support/stores.ts';
import { until } from '../../jobs/until.ts';
import { openBadServer, openPostOffice, type PostOffice, postTo } from '../../mail/postOffice.ts';
import { byEmail, fates, LetterOffice } from './letterOffice.ts';

/** Takes part of a mail, or all of it, and then the line goes instead of an answer. `drops`: how often that was done. */
async function openForgetfulServer(dropsAt: 'within' | 'end') {
  const inMail = new WeakMap<Socket, boolean>();
  const state = { drops: 0 };
  const server = await openBadServer((line, socket) => {
    const greets = !inMail.has(socket);
    if (inMail.get(socket) === true) {
      if (dropsAt === 'end' && line !== '.') return null;
      state.drops += 1;
      socket.destroy();
      return null;
    }
    inMail.set(socket, line.startsWith('DATA'));
    if (line.startsWith('DATA')) return '354 go on';
    return greets ? '220 here' : '250 yes';
  });
  return { ...server, state };
}

describe('a letter on a line that breaks', function () {
  this.timeout(120_000);

  forEachStore((openStore, name) => {
    let store: TestStore;
    const closing: (() => Promise<void>)[] = [];

    before(async () => {
      store = await openStore();
    });
    beforeEach(() => store.database.kysely.deleteFrom('outbox').execute());
    afterEach(async () => {
      for (const close of closing.splice(0)) await close();
    });

    async function goodServer(): Promise<PostOffice> {
      const server = await openPostOffice();
      closing.push(() => server.close());
      return server;
    }

    const isMarked = ({ taken }: PostOffice): boolean[] =>
      taken.map(({ mail }) => mail.text?.includes(mayHaveCome) === true);

    async function sentOnce(office: LetterOffice, { id }: Complaint): Promise<void> {
      assert.deepEqual(fates(await office.now(id)), ['LetterWritten receipt', 'LetterSent receipt email']);
      const left = await store.database.kysely.selectFrom('letters_under_way').selectAll().execute();
      assert.deepEqual(left, []);
    }

    it('that was taken by a server which died before it said so goes again, marked', async () => {
      const forgetful = await openForgetfulServer('end');
      closing.push(() => forgetful.close());
      const office = new LetterOffice(store, postTo(forgetful.url));
      const complaint = await office.complaint(byEmail, { confirmed: true });
      await office.work();
      assert.deepEqual(
        [forgetful.state.drops, fates(await office.now(complaint.id))],
        [1, ['LetterWritten receipt']],
      );
      const server = await goodServer();
      office.mail = postTo(server.url);
      await office.work();
      assert.deepEqual(isMarked(server), [true]);
      await sentOnce(office, complaint);
    });

    it('stays marked where the next server says “not now” in between', async () => {
      const forgetful = await openForgetfulServer('end');
      const office = new LetterOffice(store, postTo(forgetful.url));
      const complaint = await office.complaint(byEmail, { confirmed: true });
      await office.work();
      await forgetful.close();
      await office.work();
      const server = await goodServer();
      office.mail = postTo(server.url);
      await office.work();
      assert.deepEqual(isMarked(server), [true]);
      await sentOnce(office, complaint);
    });

    it('that broke before the mail was whole is lost nowhere', async () => {
      const broken = await openForgetfulServer('within');
      closing.push(() => broken.close());
      const office = new LetterOffice(store, postTo(broken.url));
      const complaint = await office.complaint(byEmail, { confirmed: true });
      await office.work();
      const server = await goodServer();
      office.mail = postTo(server.url);
      await office.work();
      assert.equal(server.taken.length, 1);
      await sentOnce(office, complaint);
    });

    it('is handed over by one at a time, however many want to', async () => {
      const server = await goodServer();
      const post = postTo(server.url);
      let open: () => void = () => {};
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      const slow: MailPost = {
        isOpen: true,
        send: async (mail) => {
          await opened;
          return post.send(mail);
        },
        verify: () => post.verify(),
        close: () => post.close(),
      };
      const office = new LetterOffice(store, slow);
      const complaint = await office.complaint(byEmail, { confirmed: true });
      const first = office.work();
      await until(
        async () =>
          (await store.database.kysely.selectFrom('letters_under_way').selectAll().execute()).length === 1,
      );
      const second = await office.work();
      open();
      await first;
      assert.ok(second.some((outcome) => typeof outcome === 'object' && 'againInSeconds' in outcome));
      assert.deepEqual(isMarked(server), [false]);
      await sentOnce(office, complaint);
    });

    it('goes again, marked and under the same id, after a server that was killed between the yes and its note of it', async () => {
      const place = name === 'PGlite' ? await freshEmbeddedPlace() : store.place;
      const own = name === 'PGlite' ? await openStoreAt(place) : store;
      const complaint = await new LetterOffice(own).complaint();
      const office = new LetterOffice(own).at('2026-06-01T09:10');
      await office.resident((cases) => cases.confirmDefinition(complaint.id));
      if (name === 'PGlite') await own.close();
      const server = await goodServer();
      const child = fork(
        fileURLToPath(new URL('./killedPostman.ts', import.meta.url)),
        [JSON.stringify(place), server.url],
        { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
      );
      const [said] = await once(child, 'message');
      assert.equal(said, 'sent');
      child.kill('SIGKILL');
      await once(child, 'exit');

      const after = name === 'PGlite' ? await openStore(place) : store;
      const next = new LetterOffice(after, postTo(server.url));
      const outbox = new Outbox({ database: after.database, onNotice: () => {} });
      const jobs = await openJobs({
        database: after.database,
        handlers: { letter: next.handler({ deadAfterSeconds: 1 }) },
        onTrouble: () => {},
        lookSeconds: 0.5,
      });
      closing.push(() => jobs.stop());
      outbox.carryTo(jobs);
      await outbox.sweep();
      const fate = async (): Promise<string[]> => fates(await next.now(complaint.id));
      await until(async () => (await fate()).length === 2, 60_000);
      await outbox.idle();
      assert.deepEqual(await fate(), ['LetterWritten receipt', 'LetterSent receipt email']);
      assert.deepEqual(isMarked(server), [false, true]);
      const [one, other] = server.taken;
      assert.equal(one?.mail.messageId, other?.mail.messageId);
    });
  });
});
