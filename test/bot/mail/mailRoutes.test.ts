import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { inboundPath, registerMail } from '../../../bot/mail/mailRoutes.ts';
import type { Reception } from '../../../bot/reception.ts';
import { createServer } from '../../../bot/server.ts';
import { loadAssets } from '../../../bot/widget/assets.ts';
import type { AddressConfirming } from '../../../services/mail/addressConfirming.ts';

const secret = 'a long secret that nobody will guess';

describe('The doors for e-mail', function () {
  this.timeout(60_000);
  const server = createServer({ log: pino({ level: 'silent' }), footings: [] });
  const received: Buffer[] = [];
  const pressed: string[] = [];
  let isAway = false;
  let base = '';
  before(async () => {
    registerMail(server, {
      reception: {} as Reception,
      assets: await loadAssets(),
      coordination: { spend: async () => ({ allowed: true }) as never },
      csrfSecret: 'x'.repeat(32),
      publicBaseUrl: null,
      inboundSecret: secret,
      desk: {
        confirming: {
          confirm: async (token: string) => {
            pressed.push(token);
            return token === 'right';
          },
        } as AddressConfirming,
        receive: async (raw) => {
          if (isAway) throw new RangeError('the store is away');
          received.push(Buffer.from(raw));
          return 'heard';
        },
      },
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    base = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  after(
    () =>
      new Promise<void>((resolve) => {
        server.server.closeAllConnections();
        server.close(resolve);
      }),
  );

  const hand = (body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${base}${inboundPath}`, {
      method: 'POST',
      body: new Uint8Array(Buffer.from(body)),
      headers: { 'content-type': 'message/rfc822', 'x-heard-mail-secret': secret, ...headers },
    });

  it('show the same page for every link, do nothing when it is opened, and keep it from caches', async () => {
    const pages = await Promise.all(
      ['right', 'wrong', 'x'.repeat(500)].map(async (token) => {
        const response = await fetch(`${base}/confirm?token=${token}`);
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('cache-control'), 'no-store');
        return response.text();
      }),
    );
    assert.equal(new Set(pages).size, 1);
    assert.match(pages[0] ?? '', /<form method="post"><button[^>]*type="submit">/);
    assert.deepEqual(pressed, []);
  });

  it('confirm when the button is pressed, without JavaScript, and tell no reason when not', async () => {
    const press = async (token: string): Promise<string> =>
      (await fetch(`${base}/confirm?token=${token}`, { method: 'POST', body: new URLSearchParams() })).text();
    assert.match(await press('right'), /is confirmed/);
    assert.match(await press('wrong'), /does not work/);
    assert.deepEqual(pressed, ['right', 'wrong']);
  });

  it('take a mail byte for byte from whoever has the secret, whatever its type says', async () => {
    for (const type of ['message/rfc822', 'application/json', 'text/plain']) {
      received.length = 0;
      const mail = Buffer.from([70, 114, 111, 109, 58, 0, 255, 13, 10]);
      assert.equal((await hand(mail, { 'content-type': type })).status, 204);
      assert.deepEqual(received, [mail]);
    }
  });

  it('take nothing without the secret', async () => {
    received.length = 0;
    for (const wrong of ['', 'x', `${secret}x`, secret.slice(1)])
      assert.equal((await hand('From: a', { 'x-heard-mail-secret': wrong })).status, 401);
    assert.deepEqual(received, []);
  });

  it('take ten megabytes, and say so when it is too much', async () => {
    received.length = 0;
    assert.equal((await hand(Buffer.alloc(10_000_000, 'a'))).status, 204);
    assert.equal(received[0]?.length, 10_000_000);
    assert.equal((await hand(Buffer.alloc(27_000_000, 'a'))).status, 413);
    assert.equal(received.length, 1);
  });

  it('ask for it again when it could not be kept', async () => {
    isAway = true;
    assert.equal((await hand('From: a')).status, 503);
    isAway = false;
  });
});
