import assert from 'node:assert/strict';
import {
  type Command,
  commandSchema,
  commandTypes,
  notForStaff,
} from '../../../../services/complaints/commands.ts';
import {
  parseStaffCommand,
  staffCommandUsage,
} from '../../../../services/complaints/writtenCommands/staffCommands.ts';
import { oneOfEach } from '../complaintLife.ts';
import { written } from './written.ts';

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

describe('a staff command', () => {
  for (const [args, command] of written) {
    it(`is read from "${args.join(' ')}"`, () => assert.deepEqual(commandOf(...args), command));
  }

  it('exists for everything that staff can do', () => {
    const forStaff = commandTypes.filter((type) => !(notForStaff as readonly string[]).includes(type));
    assert.deepEqual([...new Set(written.map(([, { type }]) => type))].toSorted(), forStaff.toSorted());
    // `join` is a second way to write `link`.
    assert.equal(staffCommandUsage.length, forStaff.length + 1);
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
    assert.match(problemOf('coverage', 'perhaps', '--reasons', 'r'), /<covered> needs yes or no/);
    assert.match(problemOf('updates-every', 'week'), /<everyDays> needs a number of working days/);
    assert.match(problemOf('callback', 'tomorrow', 'w'), /<at> needs a time in London/);
    assert.match(problemOf('callback', '2026-12-01T14:00Z', 'w'), /<at> needs a time in London/);
    assert.match(problemOf('appoint-panel'), /<members> needs the staff ids/);
    assert.match(problemOf('about', 'the lady in the office'), /<person> needs a staff id/);
    assert.match(
      problemOf('appoint-reviewer', 'm.d', '--deputy-because', 'ill'),
      /one of handled, subject, conflict/,
    );
    assert.match(
      problemOf('decide', 'upheld', '--reasons', 'r', '--point', 'one'),
      /--point needs a number and a finding, such as 1=upheld/,
    );
  });

  it('of two words that is written half says how the other half goes', () => {
    assert.match(problemOf('contact'), /contact add .*contact remove .*contact resend /s);
    assert.doesNotMatch(problemOf('authority', 'perhaps'), /contact add/);
  });

  it('on people says what is missing, and whether the address fits its route', () => {
    const add = ['contact', 'add', 'resident', '--name', 'Jo'];
    assert.match(problemOf(...add), /--route needs one of phone, text.* --address needs the e-mail address/);
    assert.match(problemOf(...add, '--route', 'email', '--address', '07700 900123'), /--address needs/);
    assert.match(problemOf(...add, '--route', 'text', '--address', 'jo@example.org'), /--address needs/);
    const gone = problemOf('contact', 'remove', '1', 'gone', '--words', 'w');
    assert.match(gone, /<why> needs one of asked, not_safe/);
    assert.match(
      problemOf('authority', 'shown', '1', 'wink', '--words', 'w'),
      /<how> needs one of letter, email/,
    );
    assert.match(problemOf('code', 'two'), /<contact> needs the number of a contact/);
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
