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
import { writtenByOmbudsman } from '../writtenByOmbudsman.ts';
import { writtenTogether } from '../writtenTogether.ts';

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
  [
    ['acknowledge', '--definition', 'The gutter drips.', '--responsible', 'The gutter is ours.'],
    { type: 'acknowledge', definition: 'The gutter drips.', responsible: 'The gutter is ours.' },
  ],
  [
    ['acknowledge-review', '--definition', 'Nobody asked the neighbour.'],
    { type: 'acknowledgeReview', definition: 'Nobody asked the neighbour.' },
  ],
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
    ['decide', 'upheld', '--reasons', 'r', '--decided-by', 'p.one'],
    { type: 'decide', finding: 'upheld', reasons: 'r', decidedBy: 'p.one' },
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
  [['do-not-contact'], { type: 'guardContact', words: null }],
  [['not-safe', 'phone'], { type: 'markUnsafe', route: 'phone', words: null }],
  [
    ['safe', 'text', '--words', 'She said so at the desk.'],
    { type: 'markSafe', route: 'text', words: 'She said so at the desk.' },
  ],
  [['link', 'BNC-26-1111111', 'takesUp'], { type: 'link', to: 'BNC-26-1111111', why: 'takesUp' }],
  [['join', 'BNC-26-1111111'], { type: 'link', to: 'BNC-26-1111111', why: 'joinedInto' }],
  [
    ['decide', 'partly_upheld', '--reasons', 'r', '--point', '1=upheld', '--point', '2=not_upheld'],
    {
      type: 'decide',
      finding: 'partly_upheld',
      reasons: 'r',
      points: [
        { point: 1, finding: 'upheld' },
        { point: 2, finding: 'not_upheld' },
      ],
    },
  ],
  [
    ['late-notice', '--until', '2026-12-18', '--reason', 'r', '--because', 'complex', '--updates-every', '5'],
    { type: 'lateNotice', dueOn: '2026-12-18', reason: 'r', because: 'complex', updatesEvery: 5 },
  ],
  [
    ['request-review', '--words', 'the roof only', '--scope', 'some', '--to', 'd.cole'],
    { type: 'requestReview', words: 'the roof only', scope: 'some', to: 'd.cole' },
  ],
  [['receipt'], { type: 'sendReceipt' }],
  [
    ['ask-clarification', 'nature', 'Which door?'],
    { type: 'askClarification', about: 'nature', words: 'Which door?' },
  ],
  [['clarified', 'The back one.'], { type: 'clarified', words: 'The back one.' }],
  [
    ['coverage', 'no', '--reasons', 'It is a matter for the council.'],
    { type: 'decideCoverage', covered: false, reasons: 'It is a matter for the council.' },
  ],
  [['quick-fix', 'fixed', 'Rang back.'], { type: 'tryQuickFix', fixed: true, words: 'Rang back.' }],
  [
    ['quick-fix', 'not-possible', 'Nobody free.'],
    { type: 'tryQuickFix', fixed: false, words: 'Nobody free.' },
  ],
  [['point', 'The hall was left wet.'], { type: 'addPoint', words: 'The hall was left wet.' }],
  [['about', 'd.cole'], { type: 'nameSubject', person: 'd.cole' }],
  [['about', 'managing_director'], { type: 'nameSubject', person: 'managing_director' }],
  [
    ['about', 'mistake', 'chair', '--words', 'She rang: it was the chair in the hall.'],
    { type: 'takeBackSubject', person: 'chair', words: 'She rang: it was the chair in the hall.' },
  ],
  [
    ['conflict', 'd.cole', '--words', 'His sister lives there.'],
    { type: 'declareConflict', person: 'd.cole', words: 'His sister lives there.' },
  ],
  [
    ['offer-interview', 'resident', 'in_person'],
    { type: 'offerInterview', with: 'resident', manner: 'in_person' },
  ],
  [
    ['interview', 'contractor', 'He was there twice.'],
    { type: 'noteInterview', with: 'contractor', words: 'He was there twice.' },
  ],
  [
    ['appoint-reviewer', 'm.director', '--deputy-because', 'handled'],
    { type: 'appointReviewer', person: 'm.director', because: 'handled' },
  ],
  [['appoint-panel', 'a.one', 'b.two'], { type: 'appointPanel', members: ['a.one', 'b.two'] }],
  [
    ['offer-hearing', 'in_person', 'writing', '--companion', '--on', '2026-12-01'],
    { type: 'offerHearing', manners: ['in_person', 'writing'], companion: true, on: '2026-12-01' },
  ],
  [['offer-hearing', 'phone'], { type: 'offerHearing', manners: ['phone'], companion: false }],
  [['hearing', 'phone', 'She said.'], { type: 'noteHearing', manner: 'phone', words: 'She said.' }],
  [
    ['fairness', 'no', 'Nobody was asked.'],
    { type: 'checkFairness', fair: false, words: 'Nobody was asked.' },
  ],
  [['updates-every', '5'], { type: 'agreeUpdates', everyDays: 5 }],
  [['update', 'The part is ordered.'], { type: 'giveUpdate', words: 'The part is ordered.' }],
  [
    ['letter', 'failed', 'acknowledgement', '--how', 'email'],
    { type: 'letter', became: 'failed', letter: 'acknowledgement', how: 'email' },
  ],
  [['letter', 'again', '2', '--how', 'post'], { type: 'sendAgain', number: 2, how: 'post' }],
  [
    ['adjustment', 'Large print', '--review-on', '2027-06-01'],
    { type: 'recordAdjustment', words: 'Large print', reviewOn: '2027-06-01' },
  ],
  [['adjustment-reviewed', '1', 'ended'], { type: 'reviewAdjustment', number: 1, kept: false }],
  [
    ['callback', '2026-12-01T14:00', 'the roof'],
    { type: 'promiseCallback', at: '2026-12-01T14:00', words: 'the roof' },
  ],
  [['callback-made', '1'], { type: 'makeCallback', number: 1 }],
  [
    ['offer-reply', 'hearing', 'yes', 'With my sister.', '--manner', 'in_person'],
    { type: 'replyToOffer', offer: 'hearing', wanted: true, words: 'With my sister.', manner: 'in_person' },
  ],
  [
    ['refuse', 'court_claim', '--reasons', 'Filed in May.', '--confirmed-by', 'b.two'],
    { type: 'refuseToAccept', ground: 'court_claim', reasons: 'Filed in May.', confirmedBy: 'b.two' },
  ],
  ...writtenByOmbudsman,
  [
    ['received', '2026-03-12', 'The postmark says so.'],
    { type: 'correctReceived', receivedOn: '2026-03-12', words: 'The postmark says so.' },
  ],
  [['learning', 'Ring first.'], { type: 'recordLearning', words: 'Ring first.' }],
  [
    ['legal-hold', 'off', 'The claim is over.'],
    { type: 'setLegalHold', held: false, words: 'The claim is over.' },
  ],
  [['erase'], { type: 'erase', anyway: false }],
  [['erase', '--anyway'], { type: 'erase', anyway: true }],
  [
    ['contact', 'add', 'joint_tenant', '--name', 'Jo Test', '--route', 'text', '--address', '07700 900123'],
    { type: 'addContact', role: 'joint_tenant', name: 'Jo Test', route: 'text', address: '07700 900123' },
  ],
  [
    [
      'contact',
      'add',
      'representative',
      '--name',
      'Al Test',
      '--route',
      'email',
      '--address',
      'al@example.org',
      '--authority',
      'letter',
      '--words',
      'Signed by her.',
      '--shown-on',
      '2026-11-30',
    ],
    {
      type: 'addContact',
      role: 'representative',
      name: 'Al Test',
      route: 'email',
      address: 'al@example.org',
      how: 'letter',
      words: 'Signed by her.',
      shownOn: '2026-11-30',
    },
  ],
  [
    ['contact', 'remove', '0', 'not_safe', '--words', 'She rang.'],
    { type: 'removeContact', contact: 0, why: 'not_safe', words: 'She rang.' },
  ],
  [
    ['contact', 'checked', '0', '--words', 'She read it out.'],
    { type: 'verifyContact', contact: 0, how: 'staff', words: 'She read it out.' },
  ],
  [['mail-read', '1'], { type: 'readMail', number: 1 }],
  ...writtenTogether,
];

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
