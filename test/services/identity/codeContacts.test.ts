import assert from 'node:assert/strict';
import fc from 'fast-check';
import { verifiedHow } from '../../../services/complaints/byMail/verified.ts';
import type { Command } from '../../../services/complaints/commands.ts';
import { type Complaint, contactRoutes, type Route } from '../../../services/complaints/complaint.ts';
import { evolve } from '../../../services/complaints/evolve.ts';
import { safeRoutes } from '../../../services/complaints/routes/safeRoutes.ts';
import {
  codeRecipient,
  codeRecipients,
  uncheckedRecipient,
} from '../../../services/identity/codeContacts.ts';
import { codeRoutes } from '../../../services/identity/codeSender.ts';
import { after, attempt, landlords, lifeOf, resident, staff } from '../complaints/complaintLife.ts';

const { belgrave } = landlords;
const today = '2026-03-26';
const logged = lifeOf(belgrave, '2026-03-17');
const guard: Command = { type: 'guardContact', words: null };
const checked = (contact: number): Command => ({
  type: 'verifyContact',
  contact,
  how: 'staff',
  words: 'w',
});
const notSafe = (route: 'email' | 'text'): Command => ({ type: 'markUnsafe', route, words: null });

const does = (complaint: Complaint, ...commands: Command[]): Complaint =>
  commands.reduce((each, command) => after(belgrave, each, [today, command]), complaint);

/** Words are their own ids here: what stands on the case is what is read of it. */
function wordsOf(complaint: Complaint): Parameters<typeof codeRecipients>[0] {
  const addresses = new Map(complaint.contacts.map(({ number, address }) => [number, address]));
  return { complaint, reach: complaint.details.reach?.words ?? null, addresses };
}

/** Where a code would go, for what is on the case and what somebody names. */
function to(complaint: Complaint, named: string | null = null, carried = codeRoutes): string | null {
  const isNamed = named === null ? null : (address: string) => address === named;
  const found = codeRecipient(wordsOf(complaint), carried, isNamed);
  return found && `${found.contact} ${found.route} ${found.to}`;
}

/** Whose address would be asked to be confirmed instead. */
function unchecked(complaint: Complaint, named: string | null = null): string | null {
  const isNamed = named === null ? null : (address: string) => address === named;
  return uncheckedRecipient(wordsOf(complaint), codeRoutes, isNamed)?.to ?? null;
}

/** A complaint whose resident said this of being reached, and staff asked whether it is theirs. */
function reached(words: string, ...commands: Command[]): Complaint {
  return does(logged, { type: 'tell', part: 'reach', answer: { words } }, checked(0), ...commands);
}

const addsJo: Command = {
  type: 'addContact',
  role: 'joint_tenant',
  name: 'Jo Test',
  route: 'text',
  address: '07700 900999',
};
const addsAl: Command = {
  type: 'addContact',
  role: 'representative',
  name: 'Al Test',
  route: 'email',
  address: 'al@example.org',
};
const shown: Command = { type: 'showAuthority', contact: 1, how: 'letter', words: 'w' };
const ended: Command = { type: 'endAuthority', contact: 1, words: 'w' };

describe('A code for which only a reference was typed goes', () => {
  it('to the e-mail address or the mobile that the resident gave', () => {
    assert.equal(to(reached('priya@example.org')), '0 email priya@example.org');
    assert.equal(to(reached('ring me on 07700 900123 after six')), '0 text 07700 900123');
    assert.equal(to(reached('+44 (0)7700 900123')), '0 text +44 (0)7700 900123');
  });

  it('to nobody where there is none: a letter takes days, and a text to a landline reaches nobody', () => {
    assert.equal(to(logged), null);
    for (const reach of ['by post please', '0116 496 0123', 'I would rather not say'])
      assert.equal(to(reached(reach)), null);
  });

  it('by no way that may not be used', () => {
    assert.equal(to(reached('priya@example.org', guard)), null);
    assert.equal(to(reached('priya@example.org', notSafe('email'))), null);
    assert.equal(to(reached('priya@example.org, 07700 900123', notSafe('email'))), '0 text 07700 900123');
  });

  it('by the one way that somebody in danger said is safe, unless a person has to read their conditions', () => {
    const safe: Command = { type: 'markSafe', route: 'text', words: 'w' };
    assert.equal(to(reached('07700 900123', guard, safe)), '0 text 07700 900123');
    assert.equal(to(reached('text me on 07700 900123, never after six, he is home then', guard, safe)), null);
  });

  it('to the contact of theirs that staff added last, and not to others on the case', () => {
    const own: Command = { ...addsJo, role: 'resident', route: 'email', address: 'new@example.org' };
    assert.equal(to(reached('old@example.org', addsJo)), '0 email old@example.org');
    assert.equal(to(reached('old@example.org', addsJo, own, checked(2))), '2 email new@example.org');
    assert.equal(to(does(logged, addsJo)), null);
  });

  it('to no e-mail address before it was checked, and none that has changed since', () => {
    const told: Command = { type: 'tell', part: 'reach', answer: { words: 'priya@example.org' } };
    assert.equal(to(does(logged, told)), null);
    assert.equal(to(does(logged, told, checked(0))), '0 email priya@example.org');
    const other: Command = { type: 'tell', part: 'reach', answer: { words: 'other@example.org' } };
    assert.equal(to(does(logged, told, checked(0), other)), null);
    assert.equal(unchecked(does(logged, told, checked(0), other)), 'other@example.org');
  });

  it('to a checked address rather than asking about one that is not', () => {
    const own: Command = { ...addsJo, role: 'resident', route: 'email', address: 'new@example.org' };
    const complaint = reached('old@example.org', own);
    assert.equal(to(complaint), '0 email old@example.org');
    assert.equal(unchecked(complaint), null);
    assert.equal(unchecked(complaint, 'new@example.org'), 'new@example.org');
  });

  it('nowhere, and asks nobody, where it is not safe or they may not see the case', () => {
    const told: Command = { type: 'tell', part: 'reach', answer: { words: 'priya@example.org' } };
    assert.equal(unchecked(does(logged, told, guard)), null);
    assert.equal(unchecked(does(logged, told, notSafe('email'))), null);
    assert.equal(unchecked(reached('07700 900123', addsAl), 'al@example.org'), null);
    assert.equal(unchecked(reached('07700 900123', addsAl, shown), 'al@example.org'), 'al@example.org');
  });

  it('nowhere where nothing can be carried', () => {
    assert.equal(codeRecipient(wordsOf(reached('priya@example.org')), [], null), null);
  });
});

describe('A code for a contact that somebody names goes', () => {
  it('there, if it is on the case', () => {
    const complaint = reached('priya@example.org, 07700 900123', addsJo);
    assert.equal(to(complaint, '07700 900999'), '1 text 07700 900999');
    assert.equal(to(complaint, '07700 900123'), '0 text 07700 900123');
    assert.equal(to(complaint, 'somebody@example.org'), null);
  });

  it('to nobody who was taken off the case', () => {
    const remove: Command = { type: 'removeContact', contact: 1, why: 'left', words: 'w' };
    assert.equal(to(reached('priya@example.org', addsJo, remove), '07700 900999'), null);
  });

  it('to whoever speaks for the resident only while their authority stands', () => {
    const al = 'al@example.org';
    assert.equal(to(reached('priya@example.org', addsAl, checked(1)), al), null);
    assert.equal(to(reached('priya@example.org', addsAl, checked(1), shown), al), `1 email ${al}`);
    assert.equal(to(reached('priya@example.org', addsAl, checked(1), shown, ended), al), null);
  });

  it('to nobody whom danger that was told has put in doubt', () => {
    const safe: Command = { type: 'markSafe', route: 'text', words: 'w' };
    const complaint = reached('07700 900123', addsJo, guard, safe);
    assert.equal(to(complaint, '07700 900999'), null);
    assert.equal(to(complaint), '0 text 07700 900123');
    assert.equal(to(does(complaint, { ...addsJo, name: 'Jo again' }), '07700 900999'), '2 text 07700 900999');
  });
});

const route = fc.constantFrom(...contactRoutes);
const address = fc.constantFrom('jo@example.org', 'al@example.org', '07700 900111', '07700 900222', 'Flat 2');
const contact = fc.integer({ min: 0, max: 4 });
const told = fc.uniqueArray(fc.constantFrom<Route>('phone', 'email', 'post', 'chat'));

/** Anything that can be said or done about who is reached, and how; what is not allowed changes nothing. */
const anything: fc.Arbitrary<Command> = fc.oneof(
  fc.constant(guard),
  fc.record({ type: fc.constant('markUnsafe' as const), route, words: fc.constant(null) }),
  fc.record({ type: fc.constant('markSafe' as const), route, words: fc.constant('w') }),
  fc.record({
    type: fc.constant('tell' as const),
    part: fc.constant('reach' as const),
    answer: fc.record({ words: address, routes: told }),
  }),
  fc.record({
    type: fc.constant('addContact' as const),
    role: fc.constantFrom('resident' as const, 'joint_tenant' as const, 'representative' as const),
    name: fc.constant('n'),
    route,
    address,
  }),
  fc.record({
    type: fc.constant('removeContact' as const),
    contact,
    why: fc.constant('asked' as const),
    words: fc.constant('w'),
  }),
  fc.record({
    type: fc.constant('showAuthority' as const),
    contact,
    how: fc.constant('form' as const),
    words: fc.constant('w'),
  }),
  fc.record({ type: fc.constant('endAuthority' as const), contact, words: fc.constant('w') }),
  fc.record({
    type: fc.constant('verifyContact' as const),
    contact,
    how: fc.constant('staff' as const),
    words: fc.constant('w'),
  }),
);

describe('Whatever is said and done about a case, a code goes', () => {
  const lives = fc.array(fc.tuple(anything, fc.constantFrom(staff, resident)), { maxLength: 14 });
  const standing = (steps: [Command, typeof staff][]): Complaint =>
    steps.reduce((complaint, [command, by]) => {
      const decision = attempt(belgrave, complaint, [today, command], by);
      return decision.refused ? complaint : decision.events.reduce(evolve, complaint);
    }, logged);

  it('by no route that is not safe, to no address that is not checked, and to nobody who was taken off or may not speak for the resident', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        const complaint = standing(steps);
        for (const { route: by, contact: number } of codeRecipients(wordsOf(complaint), codeRoutes)) {
          assert.ok(safeRoutes(complaint).includes(by));
          assert.ok(by !== 'email' || verifiedHow(complaint, number) !== null);
          const held = complaint.contacts.find((each) => each.number === number);
          assert.equal(held?.removed ?? null, null);
          if (held?.role === 'representative')
            assert.ok(held.authority !== null && held.authorityEnded === null);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('to one of them at most, and only to the resident when nobody was named', () => {
    fc.assert(
      fc.property(lives, fc.option(address), (steps, named) => {
        const complaint = standing(steps);
        const found = codeRecipient(
          wordsOf(complaint),
          codeRoutes,
          named === null ? null : (each) => each === named,
        );
        if (found === null) return;
        const role = complaint.contacts.find(({ number }) => number === found.contact)?.role ?? 'resident';
        if (named === null) assert.equal(role, 'resident');
        else assert.equal(found.to, named);
      }),
      { numRuns: 2_000 },
    );
  });
});
