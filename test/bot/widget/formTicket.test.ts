import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readTicket, writeTicket } from '../../../bot/widget/formTicket.ts';

const binding = {
  secret: 'a secret long enough for the tests',
  landlord: 'belgrave',
  sessionToken: 'session-1',
};
const contents = { conversationId: 'c1', residentId: 'dl_1' };

describe('A form’s ticket', () => {
  it('is read by the session that it was written for', () => {
    assert.deepEqual(readTicket(writeTicket(contents, binding), binding), contents);
  });

  it('is worth nothing to another session, landlord or secret', () => {
    const ticket = writeTicket(contents, binding);
    for (const other of [{ sessionToken: 'session-2' }, { landlord: 'coop-homes' }, { secret: 'another' }]) {
      assert.equal(readTicket(ticket, { ...binding, ...other }), null);
    }
  });

  it('is worth nothing with any character changed', () => {
    const ticket = writeTicket(contents, binding);
    const places = fc.nat(ticket.length - 1);
    const characters = fc.constantFrom('A', 'B', 'x', '0', '9', '-', '_', '.');
    fc.assert(
      fc.property(places, characters, (place, character) => {
        if (ticket[place] === character) return;
        const changed = ticket.slice(0, place) + character + ticket.slice(place + 1);
        // The last character of base64 carries bits that stand for nothing: then it is the same signature.
        const same = Buffer.from(changed.split('.')[2] ?? '', 'base64url').equals(
          Buffer.from(ticket.split('.')[2] ?? '', 'base64url'),
        );
        if (!same || place < ticket.length - 1) assert.equal(readTicket(changed, binding), null);
      }),
    );
  });

  it('is null for anything else, and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.equal(readTicket(text, binding), null)));
    for (const text of ['', '.', '..', 'a.b.c', 'a.b.c.d']) assert.equal(readTicket(text, binding), null);
  });

  it('is never the same twice, so that a compressed page tells nothing', () => {
    assert.notEqual(writeTicket(contents, binding), writeTicket(contents, binding));
  });
});
