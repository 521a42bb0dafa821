import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Complaint } from '../../../../services/complaints/complaint.ts';
import { contactRoutes } from '../../../../services/complaints/routes/contactRoutes.ts';
import { safeRoutes } from '../../../../services/complaints/routes/safeRoutes.ts';
import { postRows } from '../../../../services/letters/delivering/postList.ts';
import type { MailPost } from '../../../../services/mail/mail.ts';
import { forEachStore, type TestStore } from '../../../support/stores.ts';
import type { Answers } from '../compose/lettersOf.ts';
import { byEmail, LetterOffice } from './letterOffice.ts';

/** What can happen to a complaint while its letters are under way. */
const happenings = {
  acknowledge: (office, { id }) => office.staff(id, { type: 'acknowledge' }),
  update: (office, { id }) => office.staff(id, { type: 'giveUpdate', words: 'A roofer has come.' }),
  decide: (office, { id }) => office.staff(id, { type: 'decide', finding: 'upheld', reasons: 'Late.' }),
  guard: (office, { id }) => office.resident((cases) => cases.guardContact(id, 'He reads it.')),
  changeAddress: (office, { id }) =>
    office.resident((cases) =>
      cases.tell(id, 'reach', { words: 'new@residents.example', routes: ['email'] }),
    ),
  wantPost: (office, { id }) =>
    office.resident((cases) => cases.tell(id, 'reach', { words: 'by post please', routes: ['post'] })),
  endChat: (office, { conversationId }) =>
    office.conversations.end(conversationId ?? '', '2026-06-01T09:00:00.000Z'),
  die: (office, { id }) =>
    office.staff(id, { type: 'recordDeath', who: 'complainant', words: 'His wife rang.' }),
  again: (office, { id }) => office.staff(id, { type: 'sendAgain', number: 1, how: 'email' }),
  withdraw: (office, { id }) => office.resident((cases) => cases.withdraw(id, 'Enough.')),
  close: (office, { id }) => office.staff(id, { type: 'close' }),
  erase: (office, { id }) => office.staff(id, { type: 'erase', anyway: true }),
} satisfies Record<string, (office: LetterOffice, complaint: Complaint) => Promise<unknown>>;

type Step =
  | { does: keyof typeof happenings }
  | { marks: (typeof contactRoutes)[number]; safe: boolean }
  | { mail: 'takes' | 'refuses' | 'is away' }
  | { works: true };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ works: true as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom(...(Object.keys(happenings) as (keyof typeof happenings)[])),
    }),
  },
  { weight: 3, arbitrary: fc.record({ marks: fc.constantFrom(...contactRoutes), safe: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ mail: fc.constantFrom('takes', 'refuses', 'is away') }) },
);

const { home: _home, reach: _reach, ...nowhere } = byEmail;
const reachable: fc.Arbitrary<Answers> = fc.constantFrom(
  byEmail,
  { ...nowhere, reach: { words: 'jean@residents.example', routes: ['email' as const] } },
  { ...nowhere, reach: { words: 'in the chat', routes: ['chat' as const] } },
  { ...byEmail, reach: { words: 'by post', routes: ['post' as const] } },
);

/** A life, and every moment at which something was written to the resident, with what was safe at that moment. */
class Watched {
  readonly office: LetterOffice;
  complaint!: Complaint;
  mail: 'takes' | 'refuses' | 'is away' = 'takes';
  readonly wrong: string[] = [];
  #read = 0;

  constructor(store: TestStore) {
    const post: MailPost = {
      isOpen: true,
      send: async (mail) => {
        await this.#mustBeSafe('email', mail.to);
        if (this.mail === 'takes') return { became: 'sent', messageId: mail.id };
        const because = this.mail === 'refuses' ? 'refused' : 'try_again';
        return { became: 'failed', because, status: 500, maybeTaken: false };
      },
      verify: async () => null,
      close: async () => {},
    };
    this.office = new LetterOffice(store, post);
  }

  async #mustBeSafe(route: (typeof contactRoutes)[number], what: string): Promise<void> {
    const now = await this.office.now(this.complaint.id);
    if (!safeRoutes(now).includes(route)) this.wrong.push(`${what} by ${route} though it is not safe`);
    if (now.erasedOn !== null) this.wrong.push(`${what} of an erased case`);
    if (now.deaths.some(({ takenBack }) => takenBack === null))
      this.wrong.push(`${what} to somebody who died`);
  }

  /** What came into the chat since was written by this step: it must have been safe before and after it. */
  async lookAtChat(): Promise<void> {
    const said = await this.office.chat(this.complaint);
    if (said.length > this.#read) await this.#mustBeSafe('notification', 'the chat');
    const head = await this.office.conversations.find(this.complaint.conversationId ?? '');
    if (said.length > this.#read && head?.endedAt !== null) this.wrong.push('a conversation that was ended');
    this.#read = said.length;
    for (const row of postRows([await this.office.now(this.complaint.id)], '2026-06-01')) {
      const isSafe = safeRoutes(await this.office.now(this.complaint.id)).includes('post');
      if (row.mayPost && !isSafe) this.wrong.push('the post list');
    }
  }

  async take(next: Step): Promise<void> {
    if ('works' in next) await this.office.work();
    else if ('mail' in next) this.mail = next.mail;
    else {
      // What the rules refuse does not happen in this life.
      await this.#happens(next).catch((thrown: unknown) => {
        if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'REFUSED')) throw thrown;
      });
    }
    await this.lookAtChat();
  }

  #happens(next: Exclude<Step, { works: true } | { mail: string }>): Promise<unknown> {
    if ('does' in next) return happenings[next.does](this.office, this.complaint);
    const { marks, safe } = next;
    return this.office.resident<unknown>((cases) =>
      safe
        ? cases.markSafe(this.complaint.id, marks, 'It is safe now.')
        : cases.markUnsafe(this.complaint.id, marks, null),
    );
  }
}

describe('whatever happens to a complaint', function () {
  this.timeout(240_000);

  forEachStore((openStore, name) => {
    let store: TestStore;
    before(async () => {
      store = await openStore();
    });

    it('nothing is written by a way that is not safe, to nobody who died, and nothing of an erased case', async () => {
      await fc.assert(
        fc.asyncProperty(
          reachable,
          fc.array(step, { minLength: 4, maxLength: 14 }),
          async (answers, steps) => {
            await store.database.kysely.deleteFrom('outbox').execute();
            const life = new Watched(store);
            life.complaint = await life.office.complaint(answers, { confirmed: true });
            for (const next of steps) await life.take(next);
            await life.take({ works: true });
            assert.deepEqual(life.wrong, []);
          },
        ),
        { numRuns: name === 'PGlite' ? 40 : 25 },
      );
    });
  });
});
