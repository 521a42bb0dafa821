import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandContext, CommandResult } from '../../../bot/commands/command.ts';
import { policy } from '../../../bot/commands/policy.ts';
import { instantOfLondon } from '../../../services/clock.ts';

const files = fileURLToPath(new URL('../../../services/landlords', import.meta.url));

describe('policy check', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'heard-policy-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function check(inFolder: string, ...args: string[]): Promise<CommandResult> {
    const clock = { now: () => instantOfLondon('2026-11-21T12:00') };
    return policy(['check', ...args], { folder: inFolder, clock } as unknown as CommandContext);
  }

  /** The check of Belgrave's file with something changed in it. */
  function checkBroken(change: (file: Record<string, unknown>, procedure: Record<string, unknown>) => void) {
    const file = JSON.parse(readFileSync(join(files, 'belgrave.json'), 'utf8')) as Record<string, unknown>;
    change(file, file.procedure as Record<string, unknown>);
    writeFileSync(join(folder, 'broken.json'), JSON.stringify(file));
    return check(folder, 'broken.json');
  }

  it('says of Belgrave that it promises no reasons, and what it leaves unknown', async () => {
    const { exitCode, stdout } = await check(files, 'belgrave.json');
    assert.equal(exitCode, 0);
    assert.deepEqual(stdout.split('\n').slice(0, -2), [
      'Belgrave Neighbourhood Co-operative Housing Association: the file is valid. Looser than the Code, which runs beside it in any case:',
      '- procedure.extension.value.needsReasons asks for less than the Code when more time is needed: no reasons promised; Code 6.4: reasons clearly explained.',
      'Not known, not confirmed, or to be watched:',
      '- contacts.postcode is not confirmed: LE4 5L; a postcode that letters reach.',
      '- contacts.onlineForm is not there: null; the address of the form, if there is one.',
      '- hours is not there: null; when somebody answers the phone.',
      '- emergencyLine is not there: null; Hazards Regulations 2025, reg. 5: an emergency is looked into within 24 hours, so somebody answers at night.',
      '- policyDocuments is not there: none; Code 3.4: a link to the complaints policy.',
      '- procedure.refusalConfirmed is not there: null; a second person looks before a complaint is not accepted.',
    ]);
  });

  it('says of Co-op Homes that its ten days can start later, and what it leaves unknown', async () => {
    const { exitCode, stdout } = await check(files, 'coopHomes.json');
    assert.equal(exitCode, 0);
    assert.deepEqual(stdout.split('\n').slice(0, -2), [
      'Co-op Homes: the file is valid. Looser than the Code, which runs beside it in any case:',
      '- procedure.stageOne.anchor can start later than the Code allows: clarified; Code 6.3: acknowledged.',
      'Not known, not confirmed, or to be watched:',
      '- hours is not there: null; when somebody answers the phone.',
      '- emergencyLine is not there: null; Hazards Regulations 2025, reg. 5: an emergency is looked into within 24 hours, so somebody answers at night.',
      '- policyDocuments is not there: none; Code 3.4: a link to the complaints policy.',
      '- staff can leave a complaint with nobody: a complaint about the managing director can be reviewed by nobody if deputy had it at stage 1; Code 6.13: a further deputy, a member of the board or somebody from outside.',
      '- staff can leave a complaint with nobody: a complaint about the deputy can be reviewed by nobody if managing_director had it at stage 1; Code 6.13: a further deputy, a member of the board or somebody from outside.',
      '- procedure.refusalConfirmed is not there: null; a second person looks before a complaint is not accepted.',
      '- procedure.sameDayFix is right only if it is done right: put right on the first day; Code 5.2: logged, acknowledged and decided all the same.',
    ]);
  });

  it('gives both as data', async () => {
    const { stdout } = await check(files, 'belgrave.json', '--json');
    const { valid, findings, gaps } = JSON.parse(stdout) as Record<string, unknown[]>;
    assert.equal(valid, true);
    assert.equal(findings?.length, 1);
    assert.deepEqual(gaps?.[0], {
      kind: 'unconfirmed',
      path: 'contacts.postcode',
      provision: null,
      says: 'LE4 5L',
      expected: 'a postcode that letters reach',
    });
  });

  it('refuses a file without the acknowledgement, and says which provision asks for it', async () => {
    await assert.rejects(
      checkBroken((_file, procedure) => delete procedure.acknowledge),
      /- broken\.json: procedure\.acknowledge is missing: .*\n- procedure\.acknowledge: Code 6\.2 asks for this step\.$/s,
    );
  });

  it('refuses a file with a third stage, and says that there are two', async () => {
    await assert.rejects(
      checkBroken((_file, procedure) => {
        procedure.stageThree = procedure.stageTwo;
      }),
      /unknown entries: stageThree\. Remove them\.\n- procedure\.stageThree: Code 5\.2, 5\.3: two stages, no others\.$/,
    );
  });

  it('refuses a file without a phone or an address', async () => {
    await assert.rejects(
      checkBroken((file) => {
        file.contacts = { ...(file.contacts as object), phones: [], address: [] };
      }),
      /contacts\.phones is \[\].*contacts\.address is \[\]/s,
    );
  });

  it('finds everything that a loose file promises less', async () => {
    const { stdout } = await checkBroken((_file, procedure) => {
      procedure.acknowledge = {
        ...(procedure.acknowledge as object),
        duration: { days: 10, unit: 'calendarDays' },
      };
      procedure.stageTwo = {
        ...(procedure.stageTwo as object),
        duration: { days: 2, unit: 'calendarMonths' },
      };
      procedure.complainWithinMonths = { value: 3, quote: 'Tell us within three months.' };
      procedure.reviewWithin = { value: { days: 14, unit: 'calendarDays' }, quote: 'Ask within 14 days.' };
      delete procedure.ombudsmanAnyTime;
    });
    const found = stdout
      .split('\n')
      .filter((line) => line.includes('; Code ') && line.startsWith('- procedure.'));
    assert.deepEqual(
      found.map((line) => line.replace(/^- (\S+) .*; Code ([\d., ]+):.*$/, '$1 $2')),
      [
        'procedure.acknowledge.duration 6.2',
        'procedure.stageTwo.duration 6.14',
        'procedure.extension.value.needsReasons 6.4',
        'procedure.complainWithinMonths 2.3',
        'procedure.reviewWithin 5.11',
        'procedure.ombudsmanAnyTime 3.7',
      ],
    );
  });
});
