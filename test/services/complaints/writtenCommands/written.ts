import type { Command } from '../../../../services/complaints/commands.ts';
import { writtenByOmbudsman } from '../writtenByOmbudsman.ts';
import { writtenTogether } from '../writtenTogether.ts';

/** What staff write, and the command that it is. */
export const written: [string[], Command][] = [
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
