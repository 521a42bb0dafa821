import assert from 'node:assert/strict';
import type { LocalDate } from '../../../../../services/clock.ts';
import type { Complaint, Standing } from '../../../../../services/complaints/complaint.ts';
import {
  type StatusAnswer,
  statusOf,
  wordsRepeated,
} from '../../../../../services/complaints/status/status.ts';
import type { Landlord } from '../../../../../services/landlords/landlord.ts';
import type { Reasons } from '../../../../../services/wording/en/status/told.ts';
import { statusInWords } from '../../../../../services/wording/en/status.ts';
import { longestSentence, readingGrade } from '../../../../support/readability.ts';
import { type Happening, lifeOf, readyForReview, told } from '../../../complaints/complaintLife.ts';

/** What people wrote, by the id of the sealed words: short, so that the grade is that of our own sentences. */
export const written: Reasons = {
  'words-why': 'The surveyor is ill',
  'words-why-2': 'The report came late.',
  'words-reason': 'There is a claim at court',
  'words-question': 'Which of the two doors do you mean?',
  'words-news': 'The roofer came today.',
  'words-mend': 'Mend the gutter',
  'words-order': 'Pay 100 pounds.',
  'words-cover': 'It is about a shop',
};

const confirmed: Happening = ['2026-03-17', { type: 'confirmDefinition' }];
const acknowledged: Happening = ['2026-03-18', { type: 'acknowledge' }];
const decided: Happening = ['2026-03-20', { type: 'decide', finding: 'not_upheld', reasons: 'words-secret' }];
const reviewAsked: Happening = ['2026-03-23', { type: 'requestReview', words: null }];
const reviewAcknowledged: Happening = ['2026-03-24', { type: 'acknowledgeReview' }];
const decidedAgain: Happening = [
  '2026-03-25',
  { type: 'decide', heardOrDeclined: 'words-heard', finding: 'upheld', reasons: 'words-secret' },
];

const ways: Record<Standing, (landlord: Landlord) => Happening[]> = {
  received: () => [],
  acknowledged: () => [acknowledged],
  stageOneDecided: () => [acknowledged, decided],
  reviewRequested: () => [acknowledged, decided, reviewAsked],
  reviewAcknowledged: (landlord) => [
    acknowledged,
    decided,
    reviewAsked,
    reviewAcknowledged,
    ...readyForReview(landlord),
  ],
  stageTwoDecided: (landlord) => [
    acknowledged,
    decided,
    reviewAsked,
    reviewAcknowledged,
    ...readyForReview(landlord),
    decidedAgain,
  ],
  withdrawn: () => [['2026-03-18', { type: 'withdraw', words: 'words-secret' }]],
  refused: () => [['2026-03-18', { type: 'refuseToAccept', ground: 'court_claim', reasons: 'words-reason' }]],
};

/** A complaint of Tuesday 17 March 2026 that was brought to a standing by 25 March, and what happened to it then. */
export function broughtTo(standing: Standing, landlord: Landlord, ...happened: Happening[]): Complaint {
  return lifeOf(landlord, '2026-03-17', ...told, confirmed, ...ways[standing](landlord), ...happened);
}

/** An answer in codes and in words. */
export interface Answered {
  status: StatusAnswer;
  text: string;
}

/** The answer on a day, as the resident reads it. Every answer that a test makes is held to what holds for all. */
export function answeredOn(complaint: Complaint, landlord: Landlord, today: LocalDate): Answered {
  const status = statusOf(complaint, landlord, today);
  const text = statusInWords(status, landlord, opened(status, complaint));
  holdsForAll({ status, text });
  return { status, text };
}

function opened(status: StatusAnswer, { erasedOn }: Complaint): Reasons {
  if (erasedOn !== null) return {};
  return Object.fromEntries(wordsRepeated(status).map((id) => [id, written[id] ?? `(${id})`]));
}

/** The hardest grade that an answer may have: about the reading age of eleven or twelve. */
const hardest = 7;
/** One thing in a sentence: with a date in full in it, no more words than this. */
const mostWords = 30;
/** About three screens of a phone, with everything at once. */
const longest = 2000;

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** What no answer may lack or say, whatever the state. */
function holdsForAll({ status, text }: Answered): void {
  const because = `\n${text}`;
  assert.ok(readingGrade(text) <= hardest, `grade ${readingGrade(text).toFixed(1)}${because}`);
  assert.ok(longestSentence(text) <= mostWords, `${longestSentence(text)} words in a sentence${because}`);
  assert.ok(text.length <= longest, `${text.length} characters${because}`);
  assert.doesNotMatch(text, /undefined|null|NaN|\d{4}-\d{2}-\d{2}| {2}|\.\.(?!\.)|”\.\.|\n{3}/, because);
  assert.doesNotMatch(text, /\b(?:officer|panel|director|deputy)-\d|words-secret/, because);
  assert.doesNotMatch(text, /\b(?:formal|ticket|SLA|user)\b|@housing-ombudsman/i, because);
  for (const line of text.split('\n').filter((each) => !each.includes('not count'))) {
    const days = line.match(new RegExp(`\\b\\d{1,2} ${month}`, 'g')) ?? [];
    const inFull = line.match(new RegExp(`\\b${weekday} \\d{1,2} ${month} \\d{4}\\b`, 'g')) ?? [];
    assert.equal(inFull.length, days.length, `a date that is not in full: ${line}`);
  }
  contradictsNothing(status, text);
}

/** What one sentence says, no other takes back; and what is offered is what the rules allow. */
function contradictsNothing({ standing, clocks, canDo, handler, beside }: StatusAnswer, text: string): void {
  const says = (pattern: RegExp) => pattern.test(text);
  const agree = (said: boolean, is: boolean, what: string) => assert.equal(said, is, `${what}\n${text}`);
  agree(
    says(/working days? left|due today/),
    clocks.some(({ overdue }) => !overdue),
    'days left',
  );
  agree(
    says(/^This is late\./m),
    clocks.some(({ overdue }) => overdue),
    'late',
  );
  agree(says(/Who (?:has|will have) it: /), clocks.length > 0, 'who has it');
  if (clocks.length > 0 && beside.review?.deputyBecause == null) {
    agree(text.includes(`it: ${handler.title}.`), true, 'title');
  }
  const review = canDo.includes('request_review') || canDo.includes('escalate_overdue');
  agree(says(/“I want a review”/), review, 'review');
  agree(says(/just tell me/), canDo.includes('add_details'), 'adding');
  agree(says(/You can answer here/), canDo.includes('answer_question'), 'question');
  agree(says(/“I want my complaint back”/), canDo.includes('take_up_again'), 'taking up again');
  agree(says(/You can ask the Housing Ombudsman Service for help at any time/), true, 'Ombudsman');
  agree(says(/Web: https.*\nPhone: 0300 111 3000\nPost: PO Box 1484/), true, 'how to reach them');
  agree(
    says(/Usually you have 12 months/),
    standing === 'stageTwoDecided' || standing === 'refused',
    'months',
  );
  agree(
    says(/chase us/),
    clocks.some(({ overdue, late }) => overdue || late),
    'chasing',
  );
}

/** Asserts that an answer says each of these, and none of those. */
export function assertSays(text: string, says: readonly string[], never: readonly string[] = []): void {
  for (const each of says) assert.ok(text.includes(each), `not said: ${each}\n${text}`);
  for (const each of never) assert.ok(!text.includes(each), `said: ${each}\n${text}`);
}
