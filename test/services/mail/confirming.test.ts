import assert from 'node:assert/strict';
import { verifiedHow } from '../../../services/complaints/byMail/verified.ts';
import { CaseService } from '../../../services/complaints/caseService.ts';
import { AddressConfirming } from '../../../services/mail/addressConfirming.ts';
import { CodesByMail } from '../../../services/mail/codesByMail.ts';
import { type Mailroom, openMailroom } from './mailroom.ts';
import { belgrave, openPostOffice, postTo, refuses } from './postOffice.ts';

describe('The link that confirms an address', function () {
  this.timeout(120_000);
  let room: Mailroom;
  let confirming: AddressConfirming;
  before(async () => {
    room = await openMailroom();
    confirming = new AddressConfirming({
      inUnitOfWork: (work) => room.inWork(work),
      landlord: (id) => (id === belgrave.id ? belgrave : null),
      clock: room.clock,
      key: 'a key of the tests',
      baseUrl: 'https://heard.example.org',
    });
  });
  after(() => room.close());

  const tokenIn = (link: string | null): string => link?.split('token=').at(-1) ?? '';

  it('confirms that address, once its button is pressed, and is not needed after that', async () => {
    const complaint = await room.logged('priya@example.net');
    const link = confirming.linkFor(complaint, 0);
    assert.match(link ?? '', /^https:\/\/heard\.example\.org\/confirm\?token=[\w.-]+$/);
    assert.doesNotMatch(link ?? '', /priya|BNC/);
    assert.equal(await confirming.confirm(tokenIn(link)), true);
    const after = await room.get(complaint.id);
    assert.equal(verifiedHow(after, 0), 'link');
    assert.equal(confirming.linkFor(after, 0), null);
    assert.equal(await confirming.confirm(tokenIn(link)), true);
  });

  it('confirms nothing when it is changed, too old, or the address is another by now', async () => {
    const complaint = await room.logged('priya@example.net');
    const token = tokenIn(confirming.linkFor(complaint, 0));
    const [body = '', signature = ''] = token.split('.');
    for (const wrong of ['', '.', 'x', `${body}x.${signature}`, `${body}.${signature.slice(1)}`, body])
      assert.equal(await confirming.confirm(wrong), false, wrong);
    await room.inWork(async (work) => {
      const by = { kind: 'resident', id: complaint.residentId ?? '' } as const;
      const cases = new CaseService({ work, landlord: belgrave, now: room.clock.now(), by });
      await cases.tell(complaint.id, 'reach', { words: 'other@example.net' });
    });
    assert.equal(await confirming.confirm(token), false);
    const old = await room.logged('sam@example.net');
    const late = tokenIn(confirming.linkFor(old, 0));
    room.clock.advance(30 * 24 * 3_600_000);
    assert.equal(await confirming.confirm(late), false);
    assert.equal(verifiedHow(await room.get(old.id), 0), null);
  });

  it('goes out by e-mail, as codes do, with no word of any case', async () => {
    const office = await openPostOffice();
    const post = postTo(office.url);
    const codes = new CodesByMail(post, confirming);
    const complaint = await room.logged('priya@example.net');
    const { reference } = complaint;
    await codes.send({
      route: 'email',
      to: 'priya@example.net',
      code: '123456',
      reference,
      landlord: belgrave,
    });
    await codes.confirm({ to: 'priya@example.net', landlord: belgrave, complaint, contact: 0 });
    const [code, confirm] = office.taken.map(({ mail }) => mail);
    assert.match(code?.text ?? '', /123 456/);
    const link = /https:\S+/.exec(confirm?.text ?? '')?.[0] ?? null;
    assert.equal(await confirming.confirm(tokenIn(link)), true);
    for (const { raw } of office.taken) assert.ok(!raw.toString('latin1').includes(reference));
    await post.close();
    await office.close();
  });

  it('is said not to have gone when the mail server will not take it', async () => {
    const office = await openPostOffice({
      onRcptTo: (_to, _session, done) => done(refuses(550, 'no priya here')),
    });
    const post = postTo(office.url);
    const codes = new CodesByMail(post, confirming);
    const sent = codes.send({
      route: 'email',
      to: 'priya@example.net',
      code: '123456',
      reference: 'BNC-26-7CHPV0D',
      landlord: belgrave,
    });
    await assert.rejects(sent, (thrown: Error) => !/priya/.test(thrown.message));
    await post.close();
    await office.close();
  });
});
