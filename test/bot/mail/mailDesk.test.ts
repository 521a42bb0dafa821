import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailFindings } from '../../../bot/commands/doctorMail.ts';
import { readConfig } from '../../../bot/config.ts';
import { type RunningHeard, startRunning } from '../../../bot/running.ts';
import { openPostOffice, type PostOffice } from '../../services/mail/postOffice.ts';

const secret = 'a long secret that nobody will guess';

describe('A server with e-mail', function () {
  this.timeout(180_000);
  let office: PostOffice;
  let heard: RunningHeard;
  let dataDir = '';
  before(async () => {
    office = await openPostOffice();
    dataDir = await mkdtemp(join(tmpdir(), 'heard-desk-'));
    heard = await startRunning(
      readConfig({
        PORT: '0',
        HEARD_DATA_DIR: dataDir,
        LOG_LEVEL: 'silent',
        SMTP_URL: office.url,
        MAIL_FROM: 'Heard <heard@example.org>',
        MAIL_INBOUND_SECRET: secret,
      }),
    );
  });
  after(async () => {
    await heard.stop();
    await office.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('takes in what is handed over, once, and serves the page that confirms an address', async () => {
    const hand = (): Promise<Response> =>
      fetch(`${heard.url}/mail/inbound`, {
        method: 'POST',
        headers: { 'x-heard-mail-secret': secret },
        body: 'From: a@example.net\r\nMessage-ID: <1@example.net>\r\nSubject: Tap\r\n\r\nMy tap drips.',
      });
    assert.deepEqual([(await hand()).status, (await hand()).status], [204, 204]);
    const page = await fetch(`${heard.url}/confirm?token=${'x'.repeat(300)}`);
    assert.equal(page.status, 200);
    const pressed = await fetch(`${heard.url}/confirm?token=x`, { method: 'POST' });
    assert.match(await pressed.text(), /does not work/);
  });

  it('is found right by the doctor, who sends nothing', async () => {
    const { mail } = readConfig({ SMTP_URL: office.url, MAIL_FROM: 'heard@example.org' });
    const findings = await mailFindings(mail);
    assert.deepEqual(
      findings.map(({ ok, watch }) => [ok, watch ?? false]),
      [
        [true, false],
        [true, true],
      ],
    );
    assert.match(findings[0]?.says ?? '', /takes e-mail from heard@example\.org/);
    assert.match(findings[1]?.says ?? '', /reach nobody here: set IMAP_URL/);
    assert.deepEqual(office.taken, []);
  });

  it('is found wrong when its password is, without showing it, and watched when none is set', async () => {
    const SMTP_URL = office.url.replace('p%40ss', 'hunter2');
    const [wrong] = await mailFindings(readConfig({ SMTP_URL, MAIL_FROM: 'heard@example.org' }).mail);
    assert.equal(wrong?.ok, false);
    assert.match(wrong?.says ?? '', /SMTP_URL: .* does not take this user and password/);
    assert.doesNotMatch(wrong?.says ?? '', /hunter2/);
    const [none] = await mailFindings(readConfig({}).mail);
    assert.match(none?.says ?? '', /no e-mail is sent/);
    assert.deepEqual([none?.ok, none?.watch], [true, true]);
  });
});
