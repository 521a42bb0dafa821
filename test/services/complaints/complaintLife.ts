import assert from 'node:assert/strict';
import { instantOfLondon, type LocalDate } from '../../../services/clock.ts';
import { type Command, type CommandOf, commandTypes } from '../../../services/complaints/commands.ts';
import type { Complaint, Standing } from '../../../services/complaints/complaint.ts';
import { decide } from '../../../services/complaints/decide.ts';
import { complaintFrom, evolve } from '../../../services/complaints/evolve.ts';
import type { Landlord } from '../../../services/landlords/landlord.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import type { Actor, Decision } from '../../../services/records/record.ts';

/** The two landlords that Heard brings along, by id. */
export const landlords = Object.fromEntries(
  loadLandlords().map((landlord) => [landlord.id, landlord]),
) as Record<'belgrave' | 'coop-homes', Landlord>;

/** A member of staff. */
export const staff: Actor = { kind: 'staff', id: 'officer-1' };
/** The resident whose complaint it is. */
export const resident: Actor = { kind: 'resident', id: 'resident-1' };

/** What happens on a day at noon. */
export type Happening = [day: LocalDate, command: Command];

/** Noon in London on a day. */
export function noon(day: LocalDate): string {
  return instantOfLondon(`${day}T12:00`);
}

/** A command to log a complaint that was received at ten in the morning. */
export function logOn(day: LocalDate): CommandOf<'log'> {
  return {
    type: 'log',
    reference: 'BNC-26-0000000',
    channel: 'chat',
    receivedAt: instantOfLondon(`${day}T10:00`),
    category: null,
    concernId: null,
    onBehalfOf: null,
    group: false,
  };
}

const headOf = (landlord: Landlord) => ({
  id: 'complaint-1',
  kind: 'complaint' as const,
  landlord: landlord.id,
  reference: 'BNC-26-0000000',
  residentId: resident.id,
  conversationId: 'conversation-1',
  policyVersion: landlord.procedure.version,
  openedAt: noon('2026-03-17'),
});

/** Who signs a command where a test does not say: a decision on a review one of those who are appointed to it. */
function signerOf(complaint: Complaint | null, { type }: Command): Actor {
  const [reviewer] = complaint?.appointment?.people ?? [];
  return type === 'decide' && reviewer !== undefined ? { kind: 'staff', id: reviewer } : staff;
}

/** What a command would do on a day at noon. */
export function attempt(
  landlord: Landlord,
  complaint: Complaint | null,
  [day, command]: Happening,
  by: Actor = signerOf(complaint, command),
): Decision<Complaint['history'][number]> {
  return decide(complaint, command, { landlord, now: noon(day), by });
}

/** The complaint after a command that must be allowed. */
export function after(
  landlord: Landlord,
  complaint: Complaint | null,
  happening: Happening,
  by?: Actor,
): Complaint {
  const decision = attempt(landlord, complaint, happening, by);
  assert.ok(!decision.refused, decision.refused ? `${happening[1].type}: ${decision.reason}` : '');
  if (complaint !== null) return decision.events.reduce(evolve, complaint);
  return complaintFrom({ head: headOf(landlord), events: decision.events });
}

/** A complaint received on a day, and what happened to it afterwards. */
export function lifeOf(landlord: Landlord, receivedOn: LocalDate, ...happenings: Happening[]): Complaint {
  const logged = after(landlord, null, [receivedOn, logOn(receivedOn)]);
  return happenings.reduce((complaint, happening) => after(landlord, complaint, happening), logged);
}

/** What and outcome told, as an intake would. */
export const told: Happening[] = [
  ['2026-03-17', { type: 'tell', part: 'what', answer: { words: 'words-what' } }],
  ['2026-03-17', { type: 'tell', part: 'outcome', answer: { words: 'words-outcome', outcomes: ['repair'] } }],
];

const confirmed: Happening = ['2026-03-17', { type: 'confirmDefinition' }];
const acknowledged: Happening = ['2026-03-18', { type: 'acknowledge' }];
const decided: Happening = [
  '2026-03-20',
  { type: 'decide', finding: 'not_upheld', reasons: 'words-reasons' },
];
const reviewAsked: Happening = ['2026-03-23', { type: 'requestReview', words: null }];
const reviewAcknowledged: Happening = ['2026-03-24', { type: 'acknowledgeReview' }];

/** What a landlord's procedure asks for before a review can be decided: people who had nothing to do with stage 1, and the rest. */
export function readyForReview(landlord: Landlord, day: LocalDate = '2026-03-24'): Happening[] {
  return landlord.procedure.reviewBody.value === 'Review Panel'
    ? [
        [day, { type: 'appointPanel', members: ['panel-1', 'panel-2'] }],
        [day, { type: 'offerHearing', manners: ['in_person', 'phone', 'writing'], companion: true }],
      ]
    : [
        [day, { type: 'appointReviewer', person: 'director-1' }],
        [day, { type: 'checkFairness', fair: true, words: 'words-fair' }],
      ];
}

const decidedAgain: Happening = [
  '2026-03-25',
  { type: 'decide', heardOrDeclined: 'words-heard', finding: 'upheld', reasons: 'words-reasons-2' },
];

/** The ways to every standing, from a complaint received on Tuesday 17 March 2026. */
const ways = (landlord: Landlord): Record<Standing, Happening[]> => ({
  received: [],
  acknowledged: [acknowledged],
  stageOneDecided: [acknowledged, decided],
  reviewRequested: [acknowledged, decided, reviewAsked],
  reviewAcknowledged: [acknowledged, decided, reviewAsked, reviewAcknowledged, ...readyForReview(landlord)],
  stageTwoDecided: [
    acknowledged,
    decided,
    reviewAsked,
    reviewAcknowledged,
    ...readyForReview(landlord),
    decidedAgain,
  ],
  withdrawn: [['2026-03-18', { type: 'withdraw', words: 'words-withdrawn' }]],
  refused: [['2026-03-18', { type: 'refuseToAccept', ground: 'court_claim', reasons: 'words-refused' }]],
});

/** An adviser who has shown that they may speak for the resident. */
export const addAdviser: CommandOf<'addContact'> = {
  type: 'addContact',
  role: 'representative',
  name: 'words-adviser',
  route: 'email',
  address: 'words-adviser@example.org',
  how: 'letter',
  words: 'words-letter-seen',
  shownOn: '2026-03-10',
};

/** Somebody who holds the tenancy with the resident. */
export const addJointTenant: CommandOf<'addContact'> = {
  type: 'addContact',
  role: 'joint_tenant',
  name: 'words-joint-tenant',
  route: 'text',
  address: 'words-07700 900123',
};

/** Things that stand open whatever became of the complaint: one of each that a command can end. */
const leftOpen: Happening[] = [
  ['2026-03-17', { type: 'promiseAction', words: 'words-action', dueOn: '2026-04-30' }],
  ['2026-03-17', { type: 'askClarification', about: 'outcome', words: 'words-which-outcome' }],
  ['2026-03-17', { type: 'recordAdjustment', words: 'words-large-print', reviewOn: '2026-09-30' }],
  ['2026-03-17', { type: 'promiseCallback', at: '2026-03-30T14:00', words: 'words-about-it' }],
  ['2026-03-17', { type: 'ombudsmanOrdered', words: 'words-order', dueOn: '2026-04-30', accept: false }],
  ['2026-03-17', { type: 'ombudsmanAskedForEvidence', words: 'words-papers', dueOn: '2026-04-28' }],
  ['2026-03-17', { type: 'ombudsmanRecommended', words: 'words-advice', dueOn: '2026-06-30' }],
  ['2026-03-17', addAdviser],
  ['2026-03-17', addJointTenant],
  ['2026-03-17', { type: 'recordDeath', who: 'represented', words: 'words-her-mother' }],
  ['2026-03-17', { type: 'addPoint', words: 'words-point-1' }],
  ['2026-03-17', { type: 'addPoint', words: 'words-point-2' }],
];

/** A complaint that stands there on 26 March 2026, with its definition confirmed and one action promised, and the like. */
export function standingAt(landlord: Landlord, standing: Standing): Complaint {
  return lifeOf(landlord, '2026-03-17', ...told, confirmed, ...leftOpen, ...ways(landlord)[standing]);
}

/** One command of every type, each as allowed as it can be. */
export const oneOfEach: Record<Command['type'], Command> = {
  log: logOn('2026-03-17'),
  tell: { type: 'tell', part: 'where', answer: { words: 'words-where' } },
  setCategory: { type: 'setCategory', category: 'leak' },
  flag: { type: 'flag', flag: 'old_matter', words: null },
  recordAuthority: { type: 'recordAuthority', onBehalfOf: 'words-mother' },
  recordGroup: { type: 'recordGroup' },
  guardContact: { type: 'guardContact', words: null },
  markUnsafe: { type: 'markUnsafe', route: 'phone', words: 'words-dont-ring' },
  markSafe: { type: 'markSafe', route: 'text', words: 'words-text-is-safe' },
  link: { type: 'link', to: 'BNC-26-1111111', why: 'takesUp' },
  confirmDefinition: { type: 'confirmDefinition' },
  acknowledge: { type: 'acknowledge' },
  assign: { type: 'assign', officer: 'officer-2' },
  extend: { type: 'extend', dueOn: '2026-04-27', reason: 'words-reason', goodReason: 'words-good-reason' },
  lateNotice: { type: 'lateNotice', dueOn: '2026-04-27', reason: 'words-reason' },
  decide: { type: 'decide', finding: 'upheld', reasons: 'words-reasons' },
  promiseAction: { type: 'promiseAction', words: 'words-action', dueOn: '2026-04-30' },
  completeAction: { type: 'completeAction', action: '1' },
  requestReview: { type: 'requestReview', words: null },
  acknowledgeReview: { type: 'acknowledgeReview' },
  withdraw: { type: 'withdraw', words: 'words-withdraw' },
  close: { type: 'close' },
  note: { type: 'note', words: 'words-note' },
  moveDueDate: { type: 'moveDueDate', clock: 'stageOne', dueOn: '2026-04-01', because: 'A day of thanks' },
  sendReceipt: { type: 'sendReceipt' },
  askClarification: { type: 'askClarification', about: 'nature', words: 'words-which' },
  clarified: { type: 'clarified', words: 'words-this' },
  decideCoverage: { type: 'decideCoverage', covered: false, reasons: 'words-reasons' },
  tryQuickFix: { type: 'tryQuickFix', fixed: false, words: 'words-tried', on: '2026-03-17' },
  addPoint: { type: 'addPoint', words: 'words-point' },
  nameSubject: { type: 'nameSubject', person: 'officer-9' },
  takeBackSubject: { type: 'takeBackSubject', person: 'officer-9', words: 'words-not-them' },
  declareConflict: { type: 'declareConflict', person: 'officer-8', words: 'words-sister' },
  offerInterview: { type: 'offerInterview', with: 'resident', manner: 'phone' },
  noteInterview: { type: 'noteInterview', with: 'contractor', words: 'words-said' },
  appointReviewer: { type: 'appointReviewer', person: 'director-2', because: 'handled' },
  appointPanel: { type: 'appointPanel', members: ['panel-1', 'panel-3'] },
  offerHearing: { type: 'offerHearing', manners: ['phone'], companion: false },
  noteHearing: { type: 'noteHearing', manner: 'phone', words: 'words-heard' },
  checkFairness: { type: 'checkFairness', fair: false, words: 'words-unfair' },
  agreeUpdates: { type: 'agreeUpdates', everyDays: 5 },
  giveUpdate: { type: 'giveUpdate', words: 'words-news' },
  writeLetter: {
    type: 'writeLetter',
    id: '6d3f9c1e-4b70-4f0a-9a51-2f6f6f0f7a11',
    letter: 'acknowledgement',
    about: 2,
    way: 'post',
    readingAge: 10.5,
    words: 'words-letter',
  },
  letter: { type: 'letter', became: 'posted', letter: 'acknowledgement', how: 'post' },
  sendAgain: { type: 'sendAgain', number: 1 },
  verifyContact: { type: 'verifyContact', contact: 2, how: 'staff', words: 'words-she-read-it-out' },
  receiveMail: {
    type: 'receiveMail',
    mail: '6d3f9c1e-4b70-4f0a-9a51-2f6f6f0f7a12',
    contact: 2,
    words: 'words-still-damp',
    sentAt: '2026-03-26T09:00:00.000Z',
    meant: [],
  },
  readMail: { type: 'readMail', number: 1 },
  recordAdjustment: { type: 'recordAdjustment', words: 'words-calls-only', reviewOn: '2026-09-30' },
  reviewAdjustment: { type: 'reviewAdjustment', number: 1, kept: true, reviewOn: '2027-03-26' },
  promiseCallback: { type: 'promiseCallback', at: '2026-03-27T14:00', words: 'words-again' },
  makeCallback: { type: 'makeCallback', number: 1 },
  replyToOffer: { type: 'replyToOffer', offer: 'interview', wanted: true, words: 'words-by-phone' },
  refuseToAccept: { type: 'refuseToAccept', ground: 'over_12_months', reasons: 'words-reasons' },
  ombudsmanReferred: { type: 'ombudsmanReferred', words: 'words-referred' },
  ombudsmanOrdered: { type: 'ombudsmanOrdered', words: 'words-ordered', dueOn: '2026-05-01', accept: false },
  ombudsmanAskedForEvidence: { type: 'ombudsmanAskedForEvidence', words: 'words-asked', dueOn: '2026-05-01' },
  evidenceSent: { type: 'evidenceSent', number: 1, words: 'words-file' },
  ombudsmanDecided: { type: 'ombudsmanDecided', finding: 'service_failure', words: 'words-determination' },
  ombudsmanRecommended: { type: 'ombudsmanRecommended', words: 'words-recommended', dueOn: '2026-06-30' },
  declineRecommendation: { type: 'declineRecommendation', number: 2, reasons: 'words-why-not' },
  ombudsmanOrderDone: { type: 'ombudsmanOrderDone', number: 1 },
  addContact: addAdviser,
  removeContact: { type: 'removeContact', contact: 2, why: 'asked', words: 'words-she-asked' },
  showAuthority: { type: 'showAuthority', contact: 1, how: 'form', words: 'words-form-seen' },
  endAuthority: { type: 'endAuthority', contact: 1, words: 'words-she-ended-it' },
  giveCode: { type: 'giveCode', contact: 2 },
  resendCode: { type: 'resendCode', contact: 1 },
  recordLearning: { type: 'recordLearning', words: 'words-learnt' },
  correctReceived: { type: 'correctReceived', receivedOn: '2026-03-01', words: 'words-postmark' },
  setLegalHold: { type: 'setLegalHold', held: true, words: 'words-claim' },
  erase: { type: 'erase', anyway: true },
  recordDeath: { type: 'recordDeath', who: 'complainant', words: 'words-her-son-rang' },
  takeBackDeath: { type: 'takeBackDeath', who: 'represented', words: 'words-she-is-alive' },
  claimGroupTie: { type: 'claimGroupTie', to: 'BNC-26-2222222', words: 'words-with-them' },
  memberClaims: { type: 'memberClaims', member: 'BNC-26-2222222' },
  addToGroup: { type: 'addToGroup', member: 'BNC-26-2222222' },
  joinGroup: { type: 'joinGroup', to: 'BNC-26-2222222', words: 'words-yes' },
  leaveGroup: { type: 'leaveGroup', words: 'words-alone' },
  memberLeft: { type: 'memberLeft', member: 'BNC-26-2222222' },
  splitPoints: { type: 'splitPoints', numbers: [2], to: 'BNC-26-3333333' },
  movePoints: { type: 'movePoints', to: 'BNC-26-3333333' },
};

assert.deepEqual(Object.keys(oneOfEach).toSorted(), commandTypes.toSorted());
