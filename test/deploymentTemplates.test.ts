import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { z } from 'zod';
import { readConfig, variables } from '../bot/config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const templates = `${root}deploymentTemplates/`;
const read = (name: string) => readFileSync(`${templates}${name}`, 'utf8');

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string().optional(),
      build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
      environment: z.record(z.string(), z.string()).optional(),
      volumes: z.array(z.string()).optional(),
      networks: z.array(z.string()).optional(),
      ports: z.array(z.string()).optional(),
    }),
  ),
  networks: z.record(z.string(), z.unknown()),
  volumes: z.record(z.string(), z.unknown()),
});

/** Names, with what stands in for each: `${NAME:?...}` has to be given, `${NAME:-...}` has a default. */
function placeholders(text: string): { name: string; kind: string; fallback: string }[] {
  return [...text.matchAll(/\$\{(\w+)(:[?-])?([^}]*)\}/g)].map(([, name = '', kind = '', fallback = '']) => ({
    name,
    kind,
    fallback,
  }));
}

const secret = /PASSWORD|SECRET|KEY|Password/;

/** Of what is optional as a whole: without it, that is closed. */
const optionalSecrets = new Set(['MicrosoftAppPassword', 'MAIL_INBOUND_SECRET']);

describe('The Compose file', () => {
  const text = read('compose.yaml');
  const compose = composeSchema.parse(load(text));
  const heard = compose.services.heard?.environment ?? {};

  it('gives no secret a default and refuses to start without one', () => {
    const secrets = placeholders(text).filter(({ name }) => secret.test(name) && !optionalSecrets.has(name));
    assert.ok(secrets.length >= 4);
    for (const { name, kind } of secrets) assert.equal(kind, ':?', name);
    for (const { name, kind, fallback } of placeholders(text)) {
      if (kind === ':-' && secret.test(name)) assert.equal(fallback, '', name);
    }
    const written = Object.entries({ ...heard, ...compose.services.postgres?.environment });
    for (const [name, value] of written) if (secret.test(name)) assert.match(value, /^\$\{/, name);
  });

  it('sets only what Heard knows, to values that production accepts', () => {
    for (const name of Object.keys(heard)) assert.ok(name in variables, name);
    const given: Record<string, string> = {
      HEARD_DATA_KEY: Buffer.alloc(32).toString('base64'),
      POSTGRES_PASSWORD: 'abc123',
      HEARD_HOSTNAME: 'chat.coop.example',
      DIRECT_LINE_SECRET: 'x'.repeat(44),
    };
    const filled = Object.entries(heard).map(([name, value]) => [
      name,
      value.replace(
        /\$\{(\w+)(?::[?-]([^}]*))?\}/g,
        (_, key: string, fallback: string) => given[key] ?? fallback,
      ),
    ]);
    const config = readConfig(Object.fromEntries(filled) as Record<string, string>);
    assert.equal(config.production, true);
    assert.equal(config.publicBaseUrl, 'https://chat.coop.example');
    assert.equal(config.trustedProxies, 1);
    assert.equal(config.microsoftApp, null);
  });

  it('asks for the settings that its example explains', () => {
    const example = read('compose.env.example');
    const explained = [...example.matchAll(/^(\w+)=(.*)$/gm)];
    for (const [, name, value] of explained) assert.equal(value, '', name);
    const names = explained.map(([, name]) => name);
    const asked = placeholders(text).filter(
      ({ kind, name }) => kind === ':?' || /^(?:Microsoft|SMTP_|MAIL_|IMAP_)/.test(name),
    );
    assert.deepEqual(new Set(asked.map(({ name }) => name)), new Set(names));
  });

  it('lets only the proxy be reached from outside, and no store reach out', () => {
    const open = Object.entries(compose.services).filter(([, service]) => service.ports !== undefined);
    assert.deepEqual(
      open.map(([name]) => name),
      ['caddy'],
    );
    assert.deepEqual(compose.services.postgres?.networks, ['inside']);
    assert.deepEqual(compose.services.redis?.networks, ['inside']);
    assert.deepEqual(compose.networks.inside, { internal: true });
  });

  it('names only files, volumes and networks that are there', () => {
    const { build } = compose.services.heard ?? {};
    assert.ok(build && existsSync(`${templates}${build.context}/${build.dockerfile}`));
    for (const { volumes = [], networks = [] } of Object.values(compose.services)) {
      for (const volume of volumes) {
        const [source = ''] = volume.split(':');
        assert.ok(
          source.startsWith('./') ? existsSync(`${templates}${source}`) : source in compose.volumes,
          volume,
        );
      }
      for (const network of networks) assert.ok(network in compose.networks, network);
    }
  });
});

describe('The Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  it('copies only what is in the checkout and what its ignore file lets through', () => {
    const allowed =
      read('Dockerfile.dockerignore')
        .match(/^!.+$/gm)
        ?.map((line) => line.slice(1)) ?? [];
    const copied = lines
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(' ').slice(1, -1));
    assert.ok(copied.length > 5);
    for (const name of copied) {
      assert.ok(existsSync(`${root}${name}`), name);
      assert.ok(allowed.includes(name), name);
    }
  });

  it('runs the server as nobody in particular, with its data in a volume', () => {
    assert.ok(lines.includes('USER node'));
    assert.ok(lines.includes('VOLUME /data'));
    assert.match(lines.join('\n'), /HEARD_DATA_DIR=\/data/);
    assert.match(lines.join('\n'), /CMD \["node", "--enable-source-maps", "dist\/bot\/index\.js"\]/);
    assert.ok(!lines.some((line) => /^(ENV|ARG)\b/.test(line) && secret.test(line)));
  });
});

describe('The systemd unit', () => {
  it('sets only what Heard knows, and keeps its data where systemd makes the folder', () => {
    const unit = read('heard.service');
    const settings = [...unit.matchAll(/^Environment=(.*)$/gm)].flatMap(([, pairs = '']) => pairs.split(' '));
    for (const pair of settings) assert.ok((pair.split('=')[0] ?? '') in variables, pair);
    assert.match(unit, /^StateDirectory=heard$/m);
    assert.ok(settings.includes('HEARD_DATA_DIR=/var/lib/heard'));
  });
});

describe('The deployment pages', () => {
  it('name only settings that Heard knows and files that are there', () => {
    const pages = readdirSync(templates).filter((name) => name.endsWith('.md'));
    assert.ok(pages.includes('https.md') && pages.includes('backup.md'));
    for (const page of pages) {
      const text = read(page);
      for (const [, name = ''] of text.matchAll(/`((?:HEARD|DIRECT_LINE|TRUST|PUBLIC)_[A-Z_]+)`/g)) {
        assert.ok(name in variables, `${page}: ${name}`);
      }
      for (const [, file = ''] of text.matchAll(/deploymentTemplates\/([\w.]+)/g)) {
        assert.ok(existsSync(`${templates}${file}`), `${page}: ${file}`);
      }
    }
  });
});
