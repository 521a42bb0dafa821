import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { loadEnvironment, readConfig, variables } from '../../bot/config.ts';
import { HeardError } from '../../services/errors.ts';

const id = '6b1f7a0e-3c1d-4f4e-9d3a-0d5f3c2b1a09';
const secret = 'a long secret that nobody will guess';
const production = {
  NODE_ENV: 'production',
  PUBLIC_BASE_URL: 'https://heard.example.org',
  DIRECT_LINE_SECRET: secret,
};

/** The message with which an environment is refused. */
function refusal(environment: Record<string, string | undefined>): string {
  try {
    readConfig(environment);
  } catch (thrown) {
    assert.ok(thrown instanceof HeardError);
    assert.equal(thrown.code, 'CONFIG');
    return thrown.message;
  }
  return assert.fail('the environment was accepted');
}

describe('The configuration', () => {
  it('needs nothing on a bare machine and then listens on loopback alone', () => {
    const config = readConfig({});
    assert.equal(config.environment, 'development');
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.port, 3978);
    assert.ok(isAbsolute(config.dataDir) && config.dataDir.endsWith('data'));
    assert.deepEqual(
      [config.startAt, config.databaseUrl, config.redisUrl, config.publicBaseUrl, config.microsoftApp],
      [null, null, null, null, null],
    );
    assert.deepEqual(config.warnings, []);
  });

  it('reads every variable', () => {
    const config = readConfig({
      HOST: '::1',
      PORT: '0',
      HEARD_DATA_DIR: '/var/lib/heard',
      HEARD_NOW: '2026-07-17T10:05',
      HEARD_DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
      HEARD_LANDLORDS_DIR: '/etc/heard/landlords',
      DATABASE_URL: 'postgresql://heard:pass@db:5432/heard',
      REDIS_URL: 'rediss://:pass@redis:6380/1',
      PUBLIC_BASE_URL: 'https://co-op.example.org/heard/',
      DIRECT_LINE_SECRET: secret,
      TRUST_PROXY: '2',
      LOG_LEVEL: 'debug',
      MicrosoftAppId: id,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: id,
      MicrosoftAppPassword: 'p',
      LLM_BASE_URL: 'https://llm.example.org/v1/',
      LLM_API_KEY: 'sk-1',
      LLM_MODEL: 'meta/llama-3.1:8b',
      SMTP_URL: 'smtp://heard:p@mail.example.org',
      MAIL_FROM: 'complaints@example.org',
      MAIL_REPLY_TO: 'replies@example.org',
      IMAP_URL: 'imaps://heard:p@mail.example.org',
      MAIL_INBOUND_SECRET: secret,
    });
    assert.equal(config.mail.imapUrl, 'imaps://heard:p@mail.example.org');
    assert.equal(config.mail.inboundSecret, secret);
    assert.equal(config.startAt, '2026-07-17T09:05:00.000Z');
    assert.equal(config.dataKey, Buffer.alloc(32, 7).toString('base64'));
    assert.equal(config.publicBaseUrl, 'https://co-op.example.org/heard');
    assert.equal(config.port, 0);
    assert.equal(config.trustedProxies, 2);
    assert.deepEqual(config.secondOpinion, {
      baseUrl: 'https://llm.example.org/v1',
      apiKey: 'sk-1',
      model: 'meta/llama-3.1:8b',
    });
    assert.deepEqual(config.microsoftApp, { id, type: 'SingleTenant', tenantId: id, password: 'p' });
  });

  it('reads what e-mail goes out and comes in by, and says what is missing of it', () => {
    const SMTP_URL = 'smtps://heard%40example.org:p%40ss@mail.example.org';
    const MAIL_FROM = 'Complaints <complaints@example.org>';
    const { mail } = readConfig({ SMTP_URL, MAIL_FROM, MAIL_REPLY_TO: 'complaints+*@example.org' });
    assert.deepEqual(mail.smtp, {
      url: SMTP_URL,
      from: { name: 'Complaints', address: 'complaints@example.org' },
      replyTo: 'complaints+*@example.org',
    });
    assert.deepEqual(readConfig({}).mail, { smtp: null, imapUrl: null, inboundSecret: null });
    assert.match(refusal({ SMTP_URL }), /MAIL_FROM is not set\. .* Example: MAIL_FROM=Complaints </);
    assert.match(readConfig({ MAIL_FROM }).warnings.join(), /without SMTP_URL: no e-mail is sent/);
  });

  it('takes a mail server only as one can be used, and never prints its password', () => {
    const MAIL_FROM = 'complaints@example.org';
    for (const SMTP_URL of [
      'mail.example.org',
      'http://heard:hunter2@mail.example.org',
      'smtp://mail.example.org',
      'smtp://heard:hunter2%@mail.example.org',
      'hunter2',
    ]) {
      const message = refusal({ SMTP_URL, MAIL_FROM });
      assert.match(message, /SMTP_URL is wrong/);
      assert.doesNotMatch(message, /hunter2/);
    }
    assert.match(
      refusal({ SMTP_URL: 'ftp://heard:hunter2@mail.example.org', MAIL_FROM }),
      /SMTP_URL is wrong \("ftp:\/\/\*\*\*@mail\.example\.org"\)/,
    );
    assert.equal(
      readConfig({ SMTP_URL: 'smtp://127.0.0.1:2525', MAIL_FROM }).mail.smtp?.url,
      'smtp://127.0.0.1:2525',
    );
    assert.match(refusal({ IMAP_URL: 'imap://heard:hunter2@mail.example.org' }), /IMAP_URL is wrong/);
    assert.match(refusal({ MAIL_FROM: 'a@example.org\nBcc: b@example.org' }), /MAIL_FROM is wrong/);
    assert.match(
      refusal({ MAIL_REPLY_TO: 'a-name-that-is-too-long+*@example.org' }),
      /MAIL_REPLY_TO is wrong/,
    );
  });

  it('reports every problem at once, with the value, what is allowed and an example', () => {
    const message = refusal({
      PORT: 'abc',
      HEARD_NOW: '2026-02-30T10:00',
      LOG_LEVEL: 'loud',
      MicrosoftAppId: id,
    });
    const lines = message.split('\n').slice(1);
    assert.deepEqual(
      lines.map((line) => line.trim().split(' ')[0]),
      ['PORT', 'HEARD_NOW', 'LOG_LEVEL', 'MicrosoftAppPassword'],
    );
    assert.match(message, /PORT is wrong \("abc"\)\. Allowed: a whole number .* Example: PORT=3978/);
    assert.match(message, /MicrosoftAppPassword is not set/);
  });

  it('never prints a secret, not even a wrong one', () => {
    const message = refusal({
      DIRECT_LINE_SECRET: 'hunter2',
      HEARD_DATA_KEY: 'hunter2=',
      DATABASE_URL: 'mysql://heard:hunter2@db/heard',
      REDIS_URL: 'hunter2',
    });
    assert.equal(message.split('\n').length, 5);
    assert.ok(!message.includes('hunter2'));
    assert.match(message, /DIRECT_LINE_SECRET is wrong \(hidden, 7 characters\)/);
  });

  it('prints a wrong address of Redis without its password', () => {
    const message = refusal({ REDIS_URL: 'redis-sentinel://heard:hunt@er2@one:26379,two:26379' });
    assert.match(message, /REDIS_URL is wrong \("redis-sentinel:\/\/\*\*\*@one:26379,two:26379"\)/);
    assert.match(message, /Example: REDIS_URL=redis-sentinel:/);
  });

  it('prints of a wrong address of Redis only what can be no secret', () => {
    for (const [address, shown] of [
      [
        'rediss-cluster://x.redis.cache.windows.net:6380,password=S3cretKey=,ssl=True',
        'rediss-cluster://***',
      ],
      ['redis-cluster://user@x.redis.cache.windows.net:6380,password=S3cret', 'redis-cluster://***'],
      ['redis-sentinel://h/mymaster?password=S3cret', 'redis-sentinel://***'],
      ['redis-sentinel://a:b@h:1/mymaster?password=S3cret', 'redis-sentinel://***'],
      ['redis://:S3cret', 'redis://***'],
      ['redis-sentinel://:p@S3cret', 'redis-sentinel://***'],
      ['redis-sentinel://S3cret', 'redis-sentinel://***'],
      ['redis-sentinel://one:1,[::1]:2', 'redis-sentinel://one:1,[::1]:2'],
      ['redis-cluster://:S3cret@one:1/name/0', 'redis-cluster://***@one:1/name/0'],
    ] as const) {
      const message = refusal({ REDIS_URL: address });
      assert.ok(message.includes(`REDIS_URL is wrong (${JSON.stringify(shown)})`), message);
      assert.doesNotMatch(message, /S3cret/);
    }
  });

  it('asks production for a public https address and a Direct Line secret', () => {
    const message = refusal({ NODE_ENV: 'production' });
    assert.match(message, /PUBLIC_BASE_URL is not set/);
    assert.match(message, /DIRECT_LINE_SECRET is not set/);
    assert.match(refusal({ ...production, PUBLIC_BASE_URL: 'http://heard.example.org' }), /PUBLIC_BASE_URL/);
    assert.equal(readConfig(production).host, '0.0.0.0');
    assert.equal(
      readConfig({ ...production, PUBLIC_BASE_URL: 'http://localhost:3978' }).publicBaseUrl,
      'http://localhost:3978',
    );
  });

  it('names an address that is none, like every other mistake', () => {
    for (const address of ['heard.example.org', 'https://', 'https://[']) {
      assert.match(refusal({ ...production, PUBLIC_BASE_URL: address }), /PUBLIC_BASE_URL is wrong/);
    }
  });

  it('asks a command for nothing that only a server needs', () => {
    assert.equal(readConfig({ NODE_ENV: 'production' }, 'command').publicBaseUrl, null);
  });

  it('refuses to set the clock in production', () => {
    assert.match(refusal({ ...production, HEARD_NOW: '2026-03-17T10:05' }), /HEARD_NOW is wrong/);
  });

  it('refuses an environment that it does not know, since outside production doors stand open', () => {
    assert.match(refusal({ NODE_ENV: 'staging' }), /NODE_ENV is wrong \("staging"\)/);
  });

  it('takes an empty value for none', () => {
    assert.equal(readConfig({ PORT: '', DATABASE_URL: ' ', HEARD_NOW: '' }).port, 3978);
    assert.match(refusal({ ...production, DIRECT_LINE_SECRET: '' }), /DIRECT_LINE_SECRET is not set/);
  });

  it('asks for what the kind of app registration needs', () => {
    assert.match(
      refusal({ MicrosoftAppId: id, MicrosoftAppType: 'UserAssignedMSI' }),
      /MicrosoftAppTenantId is not set/,
    );
    assert.match(
      refusal({ ...production, MicrosoftAppId: id }),
      /MicrosoftAppPassword is not set\..* Example: MicrosoftAppPassword=/,
    );
    const managed = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: id };
    assert.equal(readConfig({ ...production, MicrosoftAppId: id, ...managed }).microsoftApp?.password, null);
    assert.equal(
      readConfig({ MicrosoftAppId: id, MicrosoftAppPassword: 'p' }).microsoftApp?.type,
      'MultiTenant',
    );
  });

  it('asks no model for a second opinion unless told which', () => {
    assert.equal(readConfig({}).secondOpinion, null);
    const local = { LLM_BASE_URL: 'http://127.0.0.1:11434/v1', LLM_MODEL: 'llama3.1:8b' };
    assert.deepEqual(readConfig(local).secondOpinion, {
      baseUrl: 'http://127.0.0.1:11434/v1',
      apiKey: null,
      model: 'llama3.1:8b',
    });
    assert.match(
      refusal({ LLM_BASE_URL: 'https://llm.example.org/v1' }),
      /LLM_MODEL is not set\. Allowed: .* Example: LLM_MODEL=/,
    );
    const alone = readConfig({ LLM_API_KEY: 'sk-1' });
    assert.equal(alone.secondOpinion, null);
    assert.match(alone.warnings.join(), /without LLM_BASE_URL/);
  });

  it('sends words for a second opinion over https or loopback only', () => {
    for (const address of [
      'http://llm.example.org/v1',
      'http://10.0.0.7:8000/v1',
      'ftp://127.0.0.1/v1',
      'https://llm.example.org/v1/chat/completions',
      'https://llm.example.org/v1/chat/completions/',
      'llm.example.org',
    ]) {
      assert.match(
        refusal({ LLM_BASE_URL: address, LLM_MODEL: 'm' }),
        /LLM_BASE_URL is wrong .* Example: LLM_BASE_URL=https:/,
      );
    }
  });

  it('prints of a wrong address or key of a model only what can be no secret', () => {
    for (const [address, shown] of [
      ['http://llm.example.org/v1', '"http://llm.example.org/v1"'],
      ['https://heard:S3cret@llm.example.org/v1', '"https://***@llm.example.org/v1"'],
      ['https://llm.example.org/v1?key=S3cret', '"https://llm.example.org/v1?***"'],
      ['sk-S3cret', 'hidden, 9 characters'],
      ['sk:S3cret', 'hidden, 9 characters'],
    ]) {
      const message = refusal({ LLM_BASE_URL: address, LLM_API_KEY: 'S3cret with a space', LLM_MODEL: 'm' });
      assert.ok(message.includes(`LLM_BASE_URL is wrong (${shown})`), message);
      assert.match(message, /LLM_API_KEY is wrong \(hidden, 19 characters\)/);
      assert.doesNotMatch(message, /S3cret/);
    }
  });

  it('warns of a misspelt variable and of an unprotected server that others can reach', () => {
    const { warnings } = readConfig({ HEARD_DATADIR: '/x', HOST: '0.0.0.0' });
    assert.equal(warnings.length, 2);
    assert.match(warnings[0] ?? '', /HEARD_DATADIR/);
    assert.match(warnings[1] ?? '', /HOST=0\.0\.0\.0/);
  });

  it('is completed from a .env file, over which the process wins', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heard-config-'));
    try {
      writeFileSync(join(folder, '.env'), 'HEARD_ONLY_IN_FILE=yes\nPATH=/nowhere\n');
      const environment = loadEnvironment(folder);
      assert.equal(environment.HEARD_ONLY_IN_FILE, 'yes');
      assert.equal(environment.PATH, process.env.PATH);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('.env.example', () => {
  const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n');
  const settings = lines.flatMap((line) => {
    const [, off, name, value] = /^(#?)([A-Za-z_]+)=(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ active: off === '', name, value: value ?? '' }];
  });

  it('names exactly the variables that the schema knows', () => {
    const names = new Set(settings.map(({ name }) => name));
    assert.deepEqual([...names].sort(), Object.keys(variables).sort());
  });

  it('holds only values that are accepted, those in comments included', () => {
    const active = settings.filter((setting) => setting.active);
    readConfig(Object.fromEntries(active.map(({ name, value }) => [name, value])));
    for (const { name, value } of settings) readConfig({ [name]: value });
  });

  it('gives no secret a value', () => {
    const named = settings.filter(({ name }) => /KEY|SECRET|Password/.test(name));
    assert.ok(named.length >= 3);
    for (const { name, value } of named) assert.equal(value, '', name);
  });
});
