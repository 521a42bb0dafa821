import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeJwt, decodeProtectedHeader, SignJWT, UnsecuredJWT } from 'jose';
import { Tokens } from '../../../bot/directLine/tokens.ts';
import { hasCode } from '../../../services/errors.ts';
import { tokenSecret } from './runningDirectLine.ts';

const claims = { conversationId: 'c1', user: 'dl_r1', landlord: 'belgrave', fresh: false };
const start = Date.UTC(2026, 2, 17);
let now = start;
const tokens = new Tokens(tokenSecret, () => now);

const refusedAs = (code: 'TOKEN_WRONG' | 'TOKEN_EXPIRED') => (thrown: unknown) => hasCode(thrown, code);

describe('Direct Line tokens', () => {
  beforeEach(() => {
    now = start;
  });

  it('name one resident, one conversation and one landlord', async () => {
    const { token, expiresIn } = await tokens.issue({ ...claims, fresh: true });
    assert.deepEqual(await tokens.verify(token, ['conversation']), { ...claims, fresh: true });
    assert.equal(expiresIn, 1_800);
    assert.equal(decodeJwt(token)['user'], 'dl_r1');
    assert.equal(decodeProtectedHeader(token).alg, 'HS256');
  });

  it('last 30 minutes of real time, for the WebSocket one', async () => {
    const { token } = await tokens.issue(claims);
    const forStream = await tokens.issueForStream(claims);
    now = start + 59_000;
    assert.deepEqual(await tokens.verify(forStream, ['stream']), claims);
    now = start + 60_000;
    await assert.rejects(tokens.verify(forStream, ['stream']), refusedAs('TOKEN_EXPIRED'));
    now = start + 1_799_000;
    assert.deepEqual(await tokens.verify(token, ['conversation']), claims);
    now = start + 1_800_000;
    await assert.rejects(tokens.verify(token, ['conversation']), refusedAs('TOKEN_EXPIRED'));
  });

  it('expire though they were checked and remembered before', async () => {
    const { token } = await tokens.issue(claims);
    await tokens.verify(token, ['conversation']);
    now = start + 1_800_000;
    await assert.rejects(tokens.verify(token, ['conversation']), refusedAs('TOKEN_EXPIRED'));
  });

  it('of a stream open nothing else', async () => {
    const forStream = await tokens.issueForStream(claims);
    await assert.rejects(tokens.verify(forStream, ['conversation']), refusedAs('TOKEN_WRONG'));
  });

  it('are refused when forged, unsigned, tampered with, or signed for something else', async () => {
    const { token } = await tokens.issue(claims);
    const [header, payload, signature] = token.split('.');
    const other = Buffer.from(JSON.stringify({ ...decodeJwt(token), conv: 'c2' })).toString('base64url');
    const key = new TextEncoder().encode(tokenSecret);
    const full = { iss: 'heard', aud: 'conversation', conv: 'c1', user: 'dl_r1', site: 'belgrave', exp: 9e9 };
    const wrong = [
      '',
      'a.b.c',
      'x'.repeat(100_000),
      `${header}.${other}.${signature}`,
      `${header}.${payload}.`,
      new UnsecuredJWT({ ...full }).encode(),
      (await new Tokens('another secret that is long enough to be one', () => now).issue(claims)).token,
      await new SignJWT({ ...full }).setProtectedHeader({ alg: 'HS512' }).sign(Buffer.concat([key, key])),
      await new SignJWT({ ...full, iss: 'elsewhere' }).setProtectedHeader({ alg: 'HS256' }).sign(key),
      await new SignJWT({ ...full, conv: '' }).setProtectedHeader({ alg: 'HS256' }).sign(key),
      await new SignJWT({ iss: 'heard' }).setProtectedHeader({ alg: 'HS256' }).sign(key),
    ];
    for (const one of wrong) {
      await assert.rejects(tokens.verify(one, ['conversation', 'stream']), refusedAs('TOKEN_WRONG'), one);
    }
  });

  it('are never accepted with any one character changed', async () => {
    const { token } = await tokens.issue(claims);
    const place = fc.integer({ min: 0, max: token.length - 1 });
    await fc.assert(
      fc.asyncProperty(
        place,
        fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '_', '.', '='),
        async (index, character) => {
          const changed = token.slice(0, index) + character + token.slice(index + 1);
          if (decodesAs(changed) === decodesAs(token)) return;
          await assert.rejects(tokens.verify(changed, ['conversation']), refusedAs('TOKEN_WRONG'));
        },
      ),
    );
  });

  it('are remembered up to a number, and checked again beyond it', async () => {
    const few = new Tokens(tokenSecret, () => now, 2);
    const issued = await Promise.all(
      ['a', 'b', 'c', 'd'].map((conversationId) => few.issue({ ...claims, conversationId })),
    );
    for (const round of [1, 2]) {
      for (const { token } of issued) {
        assert.equal((await few.verify(token, ['conversation'])).landlord, 'belgrave', `round ${round}`);
      }
    }
  });

  it('want a secret of at least 32 bytes', () => {
    assert.throws(
      () => new Tokens('short', () => now),
      (thrown) => hasCode(thrown, 'CONFIG'),
    );
  });
});

/** base64url has spare bits in its last character: two spellings can be the same token. */
function decodesAs(token: string): string {
  return token
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('hex'))
    .join('.');
}
