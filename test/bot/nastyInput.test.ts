import assert from 'node:assert/strict';
import type { LoggedActivity } from '../../services/conversations/loggedActivity.ts';
import { type RunningHeard, startHeard } from '../support/startHeard.ts';
import { PostingClient } from './postingClient.ts';

describe('Nasty input', function () {
  this.timeout(60_000);
  let server: RunningHeard;
  let client: PostingClient;
  let pid: number;
  before(async function () {
    this.timeout(120_000);
    server = await startHeard({ LOG_LEVEL: 'info' });
    pid = server.pid;
  });
  beforeEach(async () => {
    client = new PostingClient(server.url);
    await client.open();
  });
  afterEach(async () => {
    assert.equal((await fetch(`${server.url}/readyz`)).status, 200, 'the server is still ready');
    assert.equal(server.pid, pid);
  });
  after(() => server.stop());

  const replies = (log: LoggedActivity[], id: string) => log.filter(({ replyToId }) => replyToId === id);

  it('a furious rant of ten thousand characters gets an answer, and others are served meanwhile', async () => {
    const rant =
      'I have told you since Monday, again on 3 March at 10:15, and NOTHING! 12/02, the 31st, last week... '
        .repeat(100)
        .slice(0, 10_000);
    const gaps = longestGap(`${server.url}/healthz`);
    const { status, id } = await client.post(rant, 'rant');
    assert.equal(status, 200);
    const log = await client.answered([id]);
    const gap = await gaps();
    assert.ok(replies(log, id).length > 0);
    assert.equal(log.find((activity) => activity.id === id)?.text, rant);
    process.stdout.write(`      longest time without /healthz during the rant: ${gap.toFixed(0)} ms\n`);
  });

  const texts: [string, string][] = [
    ['nothing but emoji', '😡😡😡💧💧🏚️'],
    ['right-to-left text', 'التسرب في المطبخ منذ أسبوعين ولم يأت أحد \u202Eevil'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)> the leak </b>'],
    ['Markdown', '# Heading **bold** [click](javascript:alert(1)) ![x](http://evil.example/x.png)'],
    ['null bytes and control characters', 'the le\0ak\0 in\u0001 my\u001b[31m kitchen\u0007'],
    ['half surrogates', 'the leak \ud83d again \udca7'],
    ['one word of twelve thousand letters', 'a'.repeat(12_000)],
    ['words for a database', "'; drop table log; -- $1 %s {{x}} ${y}"],
  ];
  for (const [what, text] of texts) {
    it(`${what}: is kept as plain text and answered`, async () => {
      const { status, id } = await client.post(text, what);
      assert.equal(status, 200);
      const log = await client.answered([id]);
      assert.ok(replies(log, id).length > 0, 'an answer');
      for (const activity of log) {
        if (activity.type === 'message') assert.equal(activity.textFormat, 'plain');
      }
      assert.doesNotMatch(String(log.find((activity) => activity.id === id)?.text), /\0/);
      const page = await fetch(`${server.url}/chat/belgrave`, { headers: { cookie: client.cookie } });
      assert.equal(page.status, 200);
      assert.doesNotMatch(await page.text(), /<script>alert|<img src=x|href="javascript/);
    });
  }

  it('nothing but null bytes says nothing, and is refused with a clear answer', async () => {
    const { status, body } = await client.post('\0\0\0', 'nothing');
    assert.equal(status, 400);
    assert.match(body, /message/);
  });

  it('forty messages in a second: each is taken and answered once, or refused with 429', async () => {
    const sent = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        client.post(`What are your opening hours? ${index}`, `f-${index}`),
      ),
    );
    const taken = sent.filter(({ status }) => status === 200);
    const refused = sent.filter(({ status }) => status === 429);
    assert.equal(taken.length + refused.length, 40, sent.map(({ status }) => status).join());
    assert.ok(taken.length >= 20 && refused.length > 0);
    for (const { body } of refused) assert.match(body, /TooManyRequests/);
    const log = await client.answered(taken.map(({ id }) => id));
    for (const { id } of taken) {
      assert.equal(log.filter((activity) => activity.id === id).length, 1);
      assert.equal(replies(log, id).length, 1);
    }
  });

  it('a body of fifty megabytes is refused with 413', async () => {
    const { status } = await client.postRaw(Buffer.alloc(50_000_000, 'a'));
    assert.equal(status, 413);
  });

  it('a body of fifty megabytes without a length is refused with 413, or cut off', async () => {
    const chunk = Buffer.alloc(1_000_000, 'a');
    let left = 50;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' },
      body,
      duplex: 'half',
    };
    const address = `${server.url}/v3/directline/conversations/${client.conversationId}/activities`;
    const status = await fetch(address, init).then(
      (answer) => answer.status,
      () => 413,
    );
    assert.equal(status, 413);
  });

  const bodies: [string, string | Buffer, Record<string, string>, number[]][] = [
    ['garbage that says it is gzip', Buffer.from('not gzip at all'), { 'content-encoding': 'gzip' }, [415]],
    ['JSON that ends too soon', '{"type":"message","text":"x', {}, [400]],
    ['no JSON at all', '\u0000\u0001\u0002', {}, [400]],
    ['nothing', '', {}, [400]],
    ['JSON of another shape', '[[],null,7]', {}, [400]],
    ['deep JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, {}, [400]],
    [
      'deep JSON inside',
      `{"type":"message","text":"x","value":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
      {},
      [400],
    ],
    ['a form', 'text=x', { 'content-type': 'application/x-www-form-urlencoded' }, [400, 415]],
    ['many parts', '--x\r\n\r\n', { 'content-type': 'multipart/form-data' }, [400, 415]],
    ['prototype pollution', '{"type":"message","text":"x","__proto__":{"polluted":1}}', {}, [200, 400]],
  ];
  for (const [what, body, headers, statuses] of bodies) {
    it(`a body of ${what} gets a clear answer`, async () => {
      const { status, body: answer } = await client.postRaw(body, headers);
      assert.ok(statuses.includes(status), `${status} ${answer.slice(0, 200)}`);
      if (status !== 200) {
        assert.match(answer, /"error"/);
        assert.doesNotMatch(answer, /at .*\.(js|ts):\d+|node_modules/, 'no insides');
      }
    });
  }

  for (const path of [
    '/healthz',
    '/api/messages',
    '/chat/belgrave',
    '/v3/directline/tokens/generate',
    '/none',
  ]) {
    it(`garbage gzip and broken JSON at ${path} end nothing`, async () => {
      for (const encoding of ['gzip', 'deflate', 'br', 'x'] as const) {
        const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
        const answer = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: 'garbage' });
        assert.ok(answer.status >= 400 && answer.status < 500, `${answer.status}`);
        await answer.body?.cancel();
      }
      const headers = { 'content-type': 'application/json' };
      const broken = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: '{"a' });
      assert.ok(broken.status >= 400 && broken.status < 500, `${broken.status}`);
      await broken.body?.cancel();
    });
  }
});

/** Asks again and again until the returned function is called, which says how long the longest wait was, in ms. */
function longestGap(url: string): () => Promise<number> {
  let asking = true;
  let longest = 0;
  const done = (async () => {
    while (asking) {
      const from = performance.now();
      await (await fetch(url)).text();
      longest = Math.max(longest, performance.now() - from);
    }
  })();
  return async () => {
    asking = false;
    await done;
    return longest;
  };
}
