import assert from 'node:assert/strict';
import { endedSessionCookie, readSessionCookie, sessionCookie } from '../../bot/sessionCookie.ts';

const value = 'q7JqvVnC0m6S2m0mN9v5u3x1aZ8kLw4tYb2dEfGhIjK';
const plain = { landlord: 'belgrave', https: false };
const secure = { landlord: 'belgrave', https: true };

describe('the session cookie', () => {
  it('lasts 30 days and is out of reach of scripts', () => {
    assert.match(sessionCookie(value, plain), /Max-Age=2592000;.*HttpOnly/);
    assert.match(sessionCookie(value, secure), /Max-Age=2592000;.*HttpOnly/);
  });

  it('is partitioned and bound to the host by https, so that it works inside a landlord’s page', () => {
    assert.equal(
      sessionCookie(value, secure),
      `__Host-heard-belgrave=${value}; Max-Age=2592000; Path=/; HttpOnly; Secure; SameSite=None; Partitioned`,
    );
  });

  it('is a plain same-site cookie by http', () => {
    assert.match(sessionCookie(value, plain), /^heard-belgrave=.*SameSite=Lax$/);
    assert.doesNotMatch(sessionCookie(value, plain), /Secure|Partitioned/);
  });

  it('is read back among other cookies, and only for its own landlord', () => {
    const header = `a=b; heard-coop-homes=someoneelse12345678; heard-belgrave=${value}; c=d`;
    assert.equal(readSessionCookie(header, plain), value);
    assert.equal(readSessionCookie(header, { landlord: 'elsewhere', https: false }), null);
    assert.equal(readSessionCookie(header, secure), null);
    assert.equal(readSessionCookie(undefined, plain), null);
  });

  it('is not believed when it cannot be one of ours', () => {
    for (const wrong of ['', 'short', 'a b c d e f g h i j k', `${value}"`, 'x'.repeat(300)]) {
      assert.equal(readSessionCookie(`heard-belgrave=${wrong}`, plain), null, wrong);
    }
  });

  it('is forgotten under the same name and attributes', () => {
    assert.match(endedSessionCookie(secure), /^__Host-heard-belgrave=; Max-Age=0; .*Partitioned$/);
    assert.match(endedSessionCookie(plain), /^heard-belgrave=; Max-Age=0; /);
  });
});
