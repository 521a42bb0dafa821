import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withStore } from '../../../bot/commands/openStore.ts';
import { readConfig } from '../../../bot/config.ts';
import { landlordById, loadLandlords } from '../../../services/landlords/landlords.ts';
import { recordHazard } from '../../../services/serviceRequests/recordHazard.ts';
import { sayMoreOfServiceRequest, tellAgain } from '../../../services/serviceRequests/serviceRequest.ts';
import { openDatabase } from '../../../services/storage/openDatabase.ts';
import { type Printed, typed } from './commandLine.ts';

const belgrave = landlordById(loadLandlords(), 'belgrave');

describe('What staff see of a request', function () {
  this.timeout(120_000);
  let folder = '';
  let environment: Record<string, string> = {};

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heard-requests-'));
    environment = { HEARD_DATA_DIR: join(folder, 'data'), HEARD_NOW: '2026-12-07T09:00' };
    const { dataDir } = readConfig(environment);
    await (await openDatabase({ databaseUrl: null, dataDir, onWarning: () => {} })).close();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const asked = (...args: string[]): Promise<Printed> => typed(args, { environment, folder });

  async function did(...args: string[]): Promise<Printed> {
    const printed = await asked(...args);
    assert.equal(printed.exitCode, 0, printed.stderr);
    return printed;
  }

  it('a day that was set for damp stays when a bank holiday is proclaimed late, on every list, and says why', async () => {
    const told = async (newId: string, conversationId: string): Promise<string> => {
      const given = { residentId: 'r2', conversationId, category: 'damp_mould', firstTime: true } as const;
      const { request } = await withStore(readConfig(environment), (store) =>
        store.inUnitOfWork((work) =>
          recordHazard(
            {
              work,
              landlord: belgrave,
              now: '2026-12-06T10:05:30.000Z',
              by: { kind: 'heard' },
              newId: () => newId,
            },
            { ...given, kind: 'damp_health', words: 'Mould by the cot' },
          ),
        ),
      );
      return request.id;
    };
    const id = await told('abcdef03-0000-4000-8000-000000000003', 'c3');
    assert.match((await did('request', id)).stdout, /Investigate by the end of Friday 18 December 2026\n/);
    const add = 'holiday add 2026-12-16 --nation england --title Regatta --source gov.uk --as d.cole';
    assert.match((await did(...add.split(' '))).stderr, /hazards and data requests stay as they were told/);
    const shown = (await did('request', id)).stdout;
    assert.match(shown, /Investigate by the end of Friday 18 December 2026\n/);
    assert.match(
      shown,
      /Regatta.* Counted today that would be Monday 21 December 2026; the earlier day was set/,
    );
    assert.match((await did('waiting')).stdout, /Investigate by the end of Friday 18 December 2026/);
    const finished = await did('request', id, 'investigated', '--at', '2026-12-07T08:00', '--as', 'd.cole');
    assert.match(finished.stderr, /Recorded: that the investigation is finished, the limits in law\./);
  });

  it('shows everything that happened to a request in order, with what was said', async () => {
    const id = 'abcdef05-0000-4000-8000-000000000005';
    const config = readConfig(environment);
    await withStore(config, (store) =>
      store.inUnitOfWork(async (work) => {
        const by = { kind: 'resident' as const, id: 'r5' };
        const recording = { work, landlord: belgrave, by, newId: () => id };
        const at = (now: string) => ({ ...recording, now });
        await recordHazard(at('2026-12-04T10:05:30.000Z'), {
          residentId: 'r5',
          conversationId: 'c5',
          kind: 'damp_health',
          words: 'Mould by the cot',
          category: 'damp_mould',
          firstTime: true,
        });
        await tellAgain(at('2026-12-05T11:00:00.000Z'), id, 'Nobody came\nand it spreads');
        await sayMoreOfServiceRequest(at('2026-12-05T11:02:00.000Z'), id, { words: 'Flat 9, ring the bell' });
      }),
    );
    await did('waiting', 'done', id, '--as', 'd.cole', '--note', 'Sent to the surveyor');
    const happened = (await did('request', id)).stdout.split('What happened:\n')[1] ?? '';
    assert.deepEqual(
      happened
        .trimEnd()
        .split('\n')
        .map((line) => line.trim()),
      [
        'Friday 4 December 2026 at 10:05am, the resident: asked for (damp and mould), for the first time',
        'Mould by the cot',
        'Friday 4 December 2026 at 10:05am, the resident: damp health hazard, significant, told of Friday 4 December 2026 at 10:05:30',
        'Friday 4 December 2026 at 10:05am, the resident: set: investigate by Friday 18 December 2026',
        'Saturday 5 December 2026 at 11:00am, the resident: told again',
        'Nobody came',
        'and it spreads',
        'Saturday 5 December 2026 at 11:02am, the resident: said more',
        'Flat 9, ring the bell',
        'Monday 7 December 2026 at 9:00am, d.cole: dealt with: off the list of what waits',
        'Sent to the surveyor',
      ],
    );
    const letter = await did(
      ...'request new --landlord belgrave --kind erasure --on 2026-12-02 --as d.cole --words Forget'.split(
        ' ',
      ),
    );
    const data = letter.stdout.slice(0, 8);
    await did('request', data, 'route', '--to', 'dpo', '--as', 'd.cole');
    const answered = await did('request', data, 'answer', '--note', 'All of it deleted', '--as', 'd.cole');
    assert.match(answered.stdout, /, for Wednesday 2 December 2026, d\.cole: erasure\n {4}Forget\n/);
    assert.match(answered.stdout, /d\.cole: given to dpo\n.*d\.cole: answered\n {4}All of it deleted\n/);
  });
});
