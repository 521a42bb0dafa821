import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CompiledQuery } from 'kysely';
import { type Instant, plusMilliseconds } from '../../../services/clock.ts';
import { OneTimeCodes, type WantedCode } from '../../../services/identity/oneTimeCodes.ts';
import { forEachStore, type TestStore } from '../../support/stores.ts';

const start = '2026-03-17T10:05:00.000Z';
const minutes = (count: number): Instant => plusMilliseconds(start, count * 60_000);
const other = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('One-time codes', () => {
  forEachStore((openStore) => {
    let store: TestStore;
    let codes: OneTimeCodes;
    let number = 0;
    let reference = '';
    beforeEach(async () => {
      number += 1;
      reference = `BNC-26-${String(number).padStart(7, '0')}`;
      store ??= await openStore();
      codes = new OneTimeCodes(store.database.kysely, store.seal);
    });

    const asker = (name = `resident ${number}`) => ({
      residentId: name,
      conversationId: `conversation of ${name}`,
      caller: null,
    });
    const wish = (now = start, name?: string) => ({
      reference,
      landlord: 'belgrave',
      contact: null,
      asker: asker(name),
      now,
    });

    const ofOffice = () => ({
      reference,
      landlord: 'belgrave',
      recordId: 'record',
      contact: null,
      address: null,
    });
    const opened = (since = start, contact: number | null = 0) => ({
      opened: { recordId: 'record', contact, since },
    });

    async function made(now = start, recordId: string | null = 'record', name?: string): Promise<string> {
      assert.equal(await codes.want(wish(now, name)), 'wanted');
      const wanted = (await codes.wanted()).find((each) => each.reference === reference);
      const behind = recordId === null ? null : { recordId, contact: 0 };
      return (await codes.make(wanted as WantedCode, behind, now)) ?? assert.fail('no code was made');
    }

    it('open the case that they were made for, once', async () => {
      const code = await made();
      assert.match(code, /^\d{6}$/);
      assert.deepEqual(await codes.tryCode({ ...wish(), code }), opened());
      assert.equal(await codes.tryCode({ ...wish(), code }), 'wrong');
    });

    it('open nothing after ten minutes', async () => {
      const code = await made();
      assert.equal(await codes.tryCode({ ...wish(minutes(10)), code }), 'wrong');
    });

    it('open nothing at another landlord, nor under another reference', async () => {
      const code = await made();
      assert.equal(await codes.tryCode({ ...wish(), landlord: 'coop-homes', code }), 'wrong');
      assert.equal(await codes.tryCode({ ...wish(), reference: 'BNC-26-ANOTHER', code }), 'wrong');
      assert.deepEqual(await codes.tryCode({ ...wish(), code }), opened());
    });

    it('are replaced by a new one, with tries of its own', async () => {
      const first = await made();
      for (let tries = 0; tries < 5; tries += 1) await codes.tryCode({ ...wish(), code: other(first) });
      const second = await made(minutes(1));
      if (first !== second) assert.equal(await codes.tryCode({ ...wish(minutes(2)), code: first }), 'wrong');
      assert.deepEqual(await codes.tryCode({ ...wish(minutes(2)), code: second }), opened(minutes(1)));
    });

    it('are not kept anywhere in plain', async () => {
      const code = await made();
      const { rows } = await store.database.kysely.executeQuery<{ row: string }>(
        CompiledQuery.raw(
          "select one_time_codes::text || encode(coalesce(hash, ''), 'escape') as row from one_time_codes",
        ),
      );
      assert.ok(rows.length > 0);
      assert.ok(rows.every(({ row }) => !row.replaceAll(reference, '').includes(code)));
    });

    it('of the office are not taken away by one that was asked for', async () => {
      const code = await codes.give({ ...ofOffice(), now: start });
      await codes.want(wish(minutes(1)));
      const wanted = (await codes.wanted()).find((each) => each.reference === reference) as WantedCode;
      assert.equal(await codes.make(wanted, { recordId: 'record', contact: 0 }, minutes(1)), null);
      assert.equal((await codes.wanted()).length, 0);
      assert.deepEqual(await codes.tryCode({ ...wish(minutes(2)), code }), opened(start, null));
    });

    it('are made once, however many servers take up the wish', async () => {
      await codes.want(wish());
      const wanted = (await codes.wanted()).find((each) => each.reference === reference) as WantedCode;
      const all = await Promise.all(
        [1, 2, 3].map(() => codes.make(wanted, { recordId: 'record', contact: 0 }, start)),
      );
      assert.equal(all.filter((code) => code !== null).length, 1);
    });

    it('may be asked for three times an hour and ten times a day for one reference, whoever asks', async () => {
      const asked: string[] = [];
      for (let hour = 0; hour < 5; hour += 1) {
        for (let time = 0; time < 4; time += 1)
          asked.push(await codes.want(wish(minutes(hour * 61 + time), `asker ${number} ${hour} ${time}`)));
      }
      const perHour = (hour: number) =>
        asked.slice(hour * 4, hour * 4 + 4).filter((each) => each === 'wanted').length;
      assert.deepEqual(
        [0, 1, 2, 3, 4].map(perHour),
        [3, 3, 2, 0, 0].map((most, hour) => (hour === 2 ? perHour(2) : most)),
      );
      assert.ok(asked.filter((each) => each === 'wanted').length <= 10);
      assert.equal(await codes.want(wish(minutes(25 * 60))), 'wanted');
    });

    it('may be asked for by everybody on a case, six times an hour together', async () => {
      const ask = (contact: string | null, at: number) =>
        codes.want({ ...wish(minutes(at), `asker ${number} ${at}`), contact });
      const asked = [await ask(null, 1), await ask(null, 2), await ask(null, 3), await ask(null, 4)];
      assert.deepEqual(asked, ['wanted', 'wanted', 'wanted', 'too_many']);
      assert.equal(await ask('jo@example.org', 5), 'wanted');
      assert.equal(await ask('al@example.org', 6), 'wanted');
      assert.equal(await ask('somebody@example.org', 7), 'too_many');
    });

    it('are one for each contact, however that is typed, and open it for that contact', async () => {
      const taken = async (contact: string, number: number) => {
        await codes.want({ ...wish(start, `asker of ${contact} ${reference}`), contact });
        const all = (await codes.wanted()).filter((each) => each.reference === reference);
        assert.equal(all.length, 1);
        const [wanted] = all as [WantedCode];
        assert.equal(codes.isAskedFor(wanted, '+44 7700 900123'), contact === '07700900123');
        return (await codes.make(wanted, { recordId: 'record', contact: number }, start)) ?? '';
      };
      const jo = await taken('07700900123', 2);
      const al = await taken('al@example.org', 3);
      const own = await made(start, 'record', `resident of ${reference}`);
      assert.equal(new Set([jo, al, own]).size, 3);
      assert.deepEqual(await codes.tryCode({ ...wish(), code: al }), opened(start, 3));
      assert.deepEqual(await codes.tryCode({ ...wish(), code: jo }), opened(start, 2));
      assert.deepEqual(await codes.tryCode({ ...wish(), code: own }), opened());
    });

    it('are all used up by five wrong tries, whoever they were for', async () => {
      const own = await made();
      await codes.want({ ...wish(start, `jo ${reference}`), contact: 'jo@example.org' });
      const [wanted] = (await codes.wanted()).filter((each) => each.reference === reference);
      const jo = await codes.make(wanted as WantedCode, { recordId: 'record', contact: 2 }, start);
      const wrong = [own, jo ?? ''].reduce((guess) => other(guess), other(own));
      for (let tries = 0; tries < 5; tries += 1) await codes.tryCode({ ...wish(), code: wrong });
      assert.equal(await codes.tryCode({ ...wish(), code: own }), 'wrong');
      assert.equal(await codes.tryCode({ ...wish(), code: jo ?? '' }), 'wrong');
    });

    it('may be tried by one browser fifteen times an hour, over all references', async () => {
      const tried: unknown[] = [];
      for (let time = 0; time < 16; time += 1) {
        const guess = { ...wish(), reference: `${reference}-${time}`, code: '123456' };
        tried.push(await codes.tryCode(guess));
      }
      assert.deepEqual(tried.slice(0, 15), Array(15).fill('wrong'));
      assert.equal(tried[15], 'too_many');
    });

    it('may be tried from one address forty times an hour, in however many chats', async () => {
      let wrong = 0;
      for (let time = 0; time < 45; time += 1) {
        const from = { ...asker(`chat ${number} ${time}`), caller: `address ${number}` };
        const guess = { ...wish(), asker: from, reference: `${reference}-${time}`, code: '123456' };
        if ((await codes.tryCode(guess)) === 'wrong') wrong += 1;
      }
      assert.equal(wrong, 40);
    });

    it('are forgotten with what limited them, after two days', async () => {
      await made();
      await codes.forget(minutes(5 * 24 * 60));
      const count = CompiledQuery.raw(
        'select (select count(*) from one_time_codes) + (select count(*) from code_budgets) as kept',
      );
      const { rows } = await store.database.kysely.executeQuery<{ kept: number }>(count);
      assert.equal(rows[0]?.kept, 0);
    });

    it('open nothing at the sixth try, in whatever order chats try, ask and the office gives', async function () {
      this.timeout(120_000);
      const step = fc.oneof(
        { weight: 6, arbitrary: fc.record({ does: fc.constant('wrong' as const), chat: fc.nat(9) }) },
        { weight: 1, arbitrary: fc.record({ does: fc.constant('make' as const), chat: fc.nat(9) }) },
        { weight: 1, arbitrary: fc.record({ does: fc.constant('give' as const), chat: fc.nat(9) }) },
        { weight: 2, arbitrary: fc.record({ does: fc.constant('right' as const), chat: fc.nat(9) }) },
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
          async (rounds) => {
            number += 1;
            reference = `BNC-26-${String(number).padStart(7, '0')}`;
            let code: string | null = null;
            let tries = 0;
            for (const round of rounds) {
              // What stands in one round happens at the same moment; a new code only between rounds.
              const news = round.filter(({ does }) => does === 'make' || does === 'give');
              if (news.length > 0) {
                code = await codes.give({ ...ofOffice(), now: start });
                tries = 0;
                continue;
              }
              const guesses = round.map(({ does, chat }) => {
                const guess = code === null ? '123456' : does === 'right' ? code : other(code);
                return codes.tryCode({ ...wish(start, `chat ${number} ${chat}`), code: guess });
              });
              const results = await Promise.all(guesses);
              const opened = results.filter((each) => typeof each === 'object').length;
              const counted = results.filter((each) => each !== 'too_many').length;
              assert.ok(opened <= 1, 'a code opens once');
              if (opened === 1) assert.ok(code !== null && tries < 5, 'opened after five tries');
              const rights = round.filter(({ does }) => does === 'right').length;
              if (code !== null && tries + counted <= 5 && counted === round.length && rights > 0)
                assert.equal(opened, 1, 'the right code in time opens');
              tries += counted;
              if (opened === 1) code = null;
            }
          },
        ),
        { numRuns: 60 },
      );
    });

    it('keep counting when many conversations try in transactions of their own', async () => {
      const code = await made();
      const guess = (at: number) =>
        store.database.transaction(async (transaction) => {
          const own = new OneTimeCodes(transaction, store.seal);
          return own.tryCode({ ...wish(start, `many ${number} ${at}`), code: other(code) });
        });
      await Promise.all(Array.from({ length: 12 }, (_, at) => guess(at)));
      assert.equal(await codes.tryCode({ ...wish(start, `late ${number}`), code }), 'wrong');
    });
  });
});
