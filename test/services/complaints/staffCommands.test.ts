import assert from 'node:assert/strict';
import { type Command, commandSchema, commandTypes } from '../../../services/complaints/commands.ts';
import { parseStaffCommand, staffCommandUsage } from '../../../services/complaints/staffCommands.ts';
import { oneOfEach } from './complaintLife.ts';

function commandOf(...args: string[]): Command {
  const parsed = parseStaffCommand(args);
  assert.ok('command' in parsed, 'problem' in parsed ? parsed.problem : '');
  return parsed.command;
}

function problemOf(...args: string[]): string {
  const parsed = parseStaffCommand(args);
  assert.ok('problem' in parsed, JSON.stringify(parsed));
  return parsed.problem;
}

const written: [string[], Command][] = [
  [['acknowledge'], { type: 'acknowledge' }],
  [['acknowledge', '--on', '2026-12-01'], { type: 'acknowledge', on: '2026-12-01' }],
  [['assign', 'officer-2'], { type: 'assign', officer: 'officer-2' }],
  [
    ['decide', 'upheld', '--reasons', 'We were late.'],
    { type: 'decide', finding: 'upheld', reasons: 'We were late.' },
  ],
  [
    ['decide', '--stage', '2', '--reasons', 'r', 'not_upheld'],
    { type: 'decide', stage: 2, finding: 'not_upheld', reasons: 'r' },
  ],
  [
    ['extend', '--until', '2026-12-18', '--reason', 'r', '--good-reason', 'g', '--stage', '1'],
    { type: 'extend', dueOn: '2026-12-18', reason: 'r', goodReason: 'g', stage: 1 },
  ],
  [
    ['late-notice', '--until', '2026-12-18', '--reason', 'r', '--clock', 'acknowledge'],
    { type: 'lateNotice', dueOn: '2026-12-18', reason: 'r', clock: 'acknowledge' },
  ],
  [
    ['action', 'Mend the gutter', '--due', '2026-12-18'],
    { type: 'promiseAction', words: 'Mend the gutter', dueOn: '2026-12-18' },
  ],
  [['action-done', '1'], { type: 'completeAction', action: '1' }],
  [['note', 'Rang the resident.'], { type: 'note', words: 'Rang the resident.' }],
  [['flag', 'court_claim'], { type: 'flag', flag: 'court_claim', words: null }],
  [['category', 'leak'], { type: 'setCategory', category: 'leak' }],
  [['confirm'], { type: 'confirmDefinition' }],
  [['request-review', '--on', '2026-12-01'], { type: 'requestReview', words: null, on: '2026-12-01' }],
  [['acknowledge-review'], { type: 'acknowledgeReview' }],
  [['withdraw', '--words', 'She rang to say so.'], { type: 'withdraw', words: 'She rang to say so.' }],
  [['close'], { type: 'close' }],
  [
    ['on-behalf-of', 'her mother, letter seen', '--on', '2026-03-18'],
    { type: 'recordAuthority', onBehalfOf: 'her mother, letter seen', on: '2026-03-18' },
  ],
  [['group'], { type: 'recordGroup' }],
  [['link', 'BNC-26-1111111', 'takesUp'], { type: 'link', to: 'BNC-26-1111111', why: 'takesUp' }],
];

describe('a staff command', () => {
  for (const [args, command] of written) {
    it(`is read from "${args.join(' ')}"`, () => assert.deepEqual(commandOf(...args), command));
  }

  it('exists for everything that staff can do', () => {
    const forStaff = commandTypes.filter((type) => type !== 'log' && type !== 'tell');
    assert.deepEqual([...new Set(written.map(([, { type }]) => type))].toSorted(), forStaff.toSorted());
    assert.equal(staffCommandUsage.length, forStaff.length);
  });

  it('that is missing or unknown is answered with all that are known', () => {
    assert.match(problemOf(), /Say what is to be done/);
    assert.match(problemOf('uphold'), /There is no command "uphold"/);
    assert.match(problemOf('constructor'), /There is no command/);
    for (const usage of staffCommandUsage) assert.ok(problemOf('uphold').includes(usage), usage);
  });

  it('without what it needs says what that is and how it is written', () => {
    assert.match(
      problemOf('decide', 'upheld'),
      /--reasons needs the reasons in words\.\nWrite it like this: decide upheld\|/,
    );
    assert.match(
      problemOf('decide', '--reasons', 'r'),
      /<finding> needs one of upheld, partly_upheld, not_upheld/,
    );
    assert.match(problemOf('extend'), /--until needs a date such as .* --reason needs the reason in words/);
    assert.match(
      problemOf('extend', '--until', '18/12/2026', '--reason', 'r'),
      /--until needs a date such as 2026-12-18/,
    );
    assert.match(problemOf('extend', '--until', '2026-02-30', '--reason', 'r'), /--until needs a date/);
    assert.match(problemOf('decide', 'upheld', '--reasons', 'r', '--stage', '3'), /--stage needs 1 or 2/);
    assert.match(problemOf('note', '   '), /<words> needs words/);
    assert.match(problemOf('category', 'roof'), /<category> needs one of the categories/);
    assert.match(problemOf('assign'), /<officer> needs the staff id/);
  });

  it('with an option that it does not know, or without an option’s value, says so', () => {
    assert.match(problemOf('close', '--because', 'r'), /--because/);
    assert.match(problemOf('extend', '--until'), /--until/);
  });

  it('with words out of quotes says which word is too many', () => {
    assert.match(problemOf('note', 'Rang', 'her'), /"her" is one word too many/);
  });
});

describe('the schema of commands', () => {
  it('takes one of every type and nothing beside their fields', () => {
    for (const command of Object.values(oneOfEach)) {
      assert.deepEqual(commandSchema.parse(command), command);
      assert.equal(commandSchema.safeParse({ ...command, more: 1 }).success, false);
    }
  });
});
