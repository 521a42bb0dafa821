import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { callerAddress } from '../../bot/callerAddress.ts';

function from(remoteAddress: string | undefined, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

describe("The caller's address", () => {
  it('is the connection itself where no proxy of ours stands in front, whatever the caller claims', () => {
    assert.equal(callerAddress(0)(from('192.0.2.7')), '192.0.2.7');
    assert.equal(callerAddress(0)(from('192.0.2.7', '203.0.113.9')), '192.0.2.7');
  });

  it('is what the outermost of our own proxies wrote', () => {
    assert.equal(callerAddress(1)(from('10.0.0.1', '203.0.113.9')), '203.0.113.9');
    assert.equal(callerAddress(2)(from('10.0.0.1', '203.0.113.9, 10.0.0.2')), '203.0.113.9');
  });

  it('is never an entry that the caller put in front', () => {
    assert.equal(callerAddress(1)(from('10.0.0.1', '1.2.3.4, 203.0.113.9')), '203.0.113.9');
    assert.equal(callerAddress(2)(from('10.0.0.1', '1.2.3.4,203.0.113.9 ,10.0.0.2')), '203.0.113.9');
  });

  it('is the connection itself where the proxies wrote less than they should', () => {
    assert.equal(callerAddress(1)(from('10.0.0.1')), '10.0.0.1');
    assert.equal(callerAddress(1)(from('10.0.0.1', ' , ')), '10.0.0.1');
    assert.equal(callerAddress(2)(from('10.0.0.1', '1.2.3.4')), '10.0.0.1');
  });

  it('is empty for a connection that is gone', () => {
    assert.equal(callerAddress(0)(from(undefined)), '');
  });
});
