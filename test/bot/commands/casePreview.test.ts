import assert from 'node:assert/strict';
import { caseOrPreview } from '../../../bot/commands/casePreview.ts';
import type { CommandResult, StoreContext } from '../../../bot/commands/command.ts';
import { instantOfLondon } from '../../../services/clock.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { turn, whose } from '../../support/serviceAt.ts';

/** A complaint at Belgrave, and staff who look at its letters on 3 June 2026. */
async function desk() {
  const records = new MemoryRecords();
  const { id, reference } = await turn({ records, time: '2026-06-01T09:10' }, (cases) =>
    cases.logComplaint({
      ...whose,
      channel: 'chat',
      receivedAt: instantOfLondon('2026-06-01T09:10'),
      category: 'repairs',
      concernId: null,
      onBehalfOf: null,
      group: false,
      what: ['The gutter drips on my step.'],
    }),
  );
  const context = {
    landlords: loadLandlords(),
    clock: { now: () => instantOfLondon('2026-06-03T12:00') },
    store: { inUnitOfWork: records.run.bind(records) },
  } as unknown as StoreContext;
  const typed = (...args: string[]): Promise<CommandResult> =>
    caseOrPreview([reference, ...args, '--as', 'd.cole'], context);
  return { records, id, reference, context, typed };
}

describe('a letter that staff look at before it goes', () => {
  it('is shown as it would go, with its reading age and what the Code asks for; nothing is recorded', async () => {
    const { records, id, typed } = await desk();
    const [events, sealed] = [records.eventsOf(id).length, records.sealedCount()];
    const { exitCode, stdout, stderr } = await typed('preview', 'acknowledgement');
    assert.equal(exitCode, 0);
    assert.match(stdout, /The gutter drips on my step/);
    assert.match(stdout, /Wednesday 3 June 2026/);
    assert.match(stdout, /has not been sent/);
    assert.match(stderr, /^Reading age: \d+(\.\d)?\.\n/);
    assert.match(stderr, /Code 5\.6: .+--definition/);
    assert.match(stderr, /Code 5\.7: .+--responsible/);
    assert.deepEqual([records.eventsOf(id).length, records.sealedCount()], [events, sealed]);
  });

  it('is shown for the words of a step that is written out, and for what was done in it', async () => {
    const { typed } = await desk();
    const told = await typed(
      'preview',
      'acknowledge',
      '--definition',
      'The gutter is broken.',
      '--responsible',
      'It is ours.',
    );
    assert.match(told.stdout, /The gutter is broken\./);
    assert.match(told.stdout, /It is ours\./);
    assert.doesNotMatch(told.stderr, /Code 5/);
  });

  it('is measured with the words of staff, and its long sentences are named', async () => {
    const { typed } = await desk();
    const reason =
      'Notwithstanding the aforementioned contractual responsibilities, the subcontracted organisation is currently experiencing considerable operational difficulties, necessitating additional investigation and consultation before determination';
    const { stderr } = await typed(
      'preview',
      'extend',
      '--until',
      '2026-06-24',
      '--reason',
      `${reason}. ${reason}. ${reason}. ${reason}.`,
    );
    assert.match(stderr, /That is hard to read: aim at 11 or below/);
    assert.match(stderr, /\d+ words in one sentence: Notwithstanding/);
  });

  it('is the letter of the step that was taken, once it was', async () => {
    const { typed } = await desk();
    assert.equal((await typed('acknowledge', '--definition', 'It drips.')).exitCode, 0);
    assert.match((await typed('preview', 'acknowledgement')).stdout, /It drips\./);
    assert.match((await typed('preview', 'receipt')).stdout, /only a receipt/);
  });

  it('is refused where its step would be, and where it needs words', async () => {
    const { typed } = await desk();
    await assert.rejects(typed('preview', 'decide', 'upheld', '--reasons', 'r'), { code: 'REFUSED' });
    assert.match((await typed('preview', 'refusal')).stderr, /Nothing on .+ owes the letter refusal yet/);
    assert.match((await typed('preview', 'assign', 'd.cole')).stderr, /No letter would be sent/);
    assert.match((await typed('preview', 'dance')).stderr, /There is no command "dance"/);
    assert.equal((await typed('preview')).exitCode, 2);
  });

  it('is not shown to whom the complaint is about, nor without saying who looks', async () => {
    const { typed, context, reference } = await desk();
    await typed('about', 'd.cole');
    assert.match((await typed('preview', 'receipt')).stderr, /There is no case/);
    assert.equal((await caseOrPreview([reference, 'preview', 'receipt'], context)).exitCode, 2);
  });

  it('leaves everything else of the command as it was', async () => {
    const { typed, reference } = await desk();
    assert.match((await typed()).stdout, new RegExp(reference));
  });
});
