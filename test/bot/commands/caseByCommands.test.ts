import assert from 'node:assert/strict';
import { oneCase } from '../../../bot/commands/case.ts';
import type { CommandResult, StoreContext } from '../../../bot/commands/command.ts';
import { instantOfLondon } from '../../../services/clock.ts';
import type { ComplaintEvent } from '../../../services/complaints/complaint.ts';
import { loadLandlords } from '../../../services/landlords/landlords.ts';
import { recordedInWords } from '../../../services/wording/en/caseEvents.ts';
import { MemoryRecords } from '../../support/memoryWork.ts';
import { landlordCalled, turn, whose } from '../../support/serviceAt.ts';

/** A day, who acts, what they type, what it records, and of what they are reminded. */
type Act = [day: string, by: string, typed: string[], recorded: string, reminded?: RegExp];

const beginnings = {
  belgrave: [
    ['2026-03-17', 'd.cole', ['receipt'], 'ReceiptSent'],
    ['2026-03-17', 'd.cole', ['assign', 'd.cole'], 'OfficerAssigned'],
    ['2026-03-17', 'd.cole', ['point', 'The gutter leaks.'], 'PointAdded'],
    ['2026-03-17', 'd.cole', ['point', 'Nobody rang back.'], 'PointAdded'],
    ['2026-03-18', 'd.cole', ['acknowledge'], 'Acknowledged', /No interview was offered yet/],
    ['2026-03-18', 'd.cole', ['letter', 'posted', 'acknowledgement', '--how', 'post'], 'LetterPosted'],
    ['2026-03-19', 'd.cole', ['offer-interview', 'resident', 'in_person'], 'InterviewOffered'],
    ['2026-03-20', 'd.cole', ['interview', 'resident', 'It came through twice.'], 'InterviewNoted'],
    [
      '2026-03-20',
      'd.cole',
      ['adjustment', 'Large print', '--review-on', '2026-09-30'],
      'AdjustmentRecorded',
    ],
    ['2026-03-20', 'd.cole', ['callback', '2026-03-23T14:00', 'the scaffold'], 'CallbackPromised'],
    ['2026-03-23', 'd.cole', ['callback-made', '1'], 'CallbackMade'],
    [
      '2026-03-30',
      'd.cole',
      [
        'decide',
        'partly_upheld',
        '--reasons',
        'The gutter was late.',
        '--point',
        '1=upheld',
        '--point',
        '2=not_upheld',
      ],
      'StageOneDecided',
    ],
    [
      '2026-04-01',
      'd.cole',
      ['request-review', '--words', 'nobody rang', '--scope', 'some', '--to', 'd.cole', '--on', '2026-03-31'],
      'ReviewRequested, DatePromised, DatePromised',
      /Form it early/,
    ],
    ['2026-04-02', 'b.clerk', ['acknowledge-review'], 'ReviewAcknowledged', /no chance to be heard/],
    ['2026-04-02', 'b.clerk', ['appoint-panel', 'c.one', 'c.two'], 'PanelAppointed'],
    [
      '2026-04-02',
      'b.clerk',
      ['offer-hearing', 'in_person', 'phone', 'writing', '--companion'],
      'HearingOffered',
    ],
    ['2026-04-09', 'b.clerk', ['hearing', 'phone', 'She rang four times.'], 'HearingNoted'],
    ['2026-04-20', 'c.one', ['decide', 'upheld', '--reasons', 'Four calls are logged.'], 'StageTwoDecided'],
    ['2026-04-20', 'c.one', ['learning', 'Log every call.'], 'LearningRecorded'],
    ['2026-04-20', 'b.clerk', ['ombudsman', 'She rang them.'], 'OmbudsmanReferred'],
    ['2026-05-20', 'b.clerk', ['ombudsman-order', 'Pay £100.', '--due', '2026-06-17'], 'OmbudsmanOrdered'],
    ['2026-06-10', 'b.clerk', ['ombudsman-order-done', '1'], 'OmbudsmanOrderDone'],
    ['2026-06-10', 'b.clerk', ['close'], 'Closed'],
  ],
  'coop-homes': [
    ['2026-03-17', 'd.cole', ['quick-fix', 'not-possible', 'Nobody free.'], 'QuickFixTried'],
    [
      '2026-03-18',
      'd.cole',
      ['ask-clarification', 'coverage', 'Is it your own gutter?'],
      'ClarificationAsked',
      /No date waits for it/,
    ],
    ['2026-03-19', 'd.cole', ['clarified', 'It is yours.'], 'ClarificationReceived, DatePromised'],
    ['2026-03-19', 'd.cole', ['coverage', 'yes', '--reasons', 'It is ours.'], 'CoverageDecided'],
    ['2026-03-19', 'd.cole', ['acknowledge'], 'Acknowledged'],
    ['2026-03-30', 'm.director', ['decide', 'not_upheld', '--reasons', 'It was in time.'], 'StageOneDecided'],
    [
      '2026-03-31',
      'd.cole',
      ['request-review', '--to', 'd.cole'],
      'ReviewRequested, DatePromised, DatePromised',
      /Nobody is appointed/,
    ],
    ['2026-04-01', 'd.cole', ['acknowledge-review'], 'ReviewAcknowledged'],
    ['2026-04-01', 'd.cole', ['conflict', 'c.chair', '--words', 'Her neighbour.'], 'ConflictDeclared'],
    [
      '2026-04-01',
      'd.cole',
      ['appoint-reviewer', 's.deputy', '--deputy-because', 'handled'],
      'ReviewerAppointed',
    ],
    ['2026-04-14', 's.deputy', ['fairness', 'no', 'Nobody asked her.'], 'FairnessChecked'],
    [
      '2026-05-01',
      's.deputy',
      [
        'late-notice',
        '--until',
        '2026-05-07',
        '--reason',
        'The survey.',
        '--because',
        'inspection_needed',
        '--updates-every',
        '2',
      ],
      'LateNoticeGiven, UpdatesAgreed',
    ],
    ['2026-05-05', 's.deputy', ['update', 'The survey is done.'], 'UpdateGiven'],
    ['2026-05-06', 's.deputy', ['decide', 'upheld', '--reasons', 'It was late.'], 'StageTwoDecided'],
  ],
} satisfies Record<string, Act[]>;

/** What `case` shows at the end, a line of each theme. */
const shown: Record<keyof typeof beginnings, RegExp[]> = {
  belgrave: [
    /^Receipt sent on Tuesday 17 March 2026$/m,
    /^Point 2: Nobody rang back\.$/m,
    /^Interview with resident offered on Thursday 19 March 2026: in person$/m,
    /^Interview with resident, Friday 20 March 2026: It came through twice\.$/m,
    /^ {2}Point 2: not upheld$/m,
    /^Review asked for on Tuesday 31 March 2026 of some of the outcome from d\.cole: nobody rang$/m,
    /^Review Panel: c\.one, c\.two$/m,
    /^Hearing offered on .*: in person, phone, writing; somebody may come along$/m,
    /^Heard on Thursday 9 April 2026, phone: She rang four times\.$/m,
    /^Letter, acknowledgement: posted on Wednesday 18 March 2026 \(post\)$/m,
    /^Adjustment 1, to be looked at again by Wednesday 30 September 2026: Large print$/m,
    /^Call 1, made on Monday 23 March 2026: the scaffold$/m,
    /^Ombudsman's order 1, done on Wednesday 10 June 2026: Pay £100\.$/m,
    /^Learnt, Monday 20 April 2026: Log every call\.$/m,
  ],
  'coop-homes': [
    /^Same-day attempt on Tuesday 17 March 2026, not possible: Nobody free\.$/m,
    /^ {2}Answered on Thursday 19 March 2026: It is yours\.$/m,
    /^Covered by the policy: yes/m,
    /^Interest of c\.chair, .*: Her neighbour\.$/m,
    /^Reviewer, a deputy \(handled\) since .*: s\.deputy$/m,
    /^Stage 1 was not fair .*: Nobody asked her\.$/m,
    /^Stage 2 decision, a date was missed; a new one given on .*: The survey\.$/m,
    /^Update on Tuesday 5 May 2026: The survey is done\.$/m,
  ],
};

function contextAt(records: MemoryRecords, day: string): StoreContext {
  const store = { inUnitOfWork: <T>(work: Parameters<typeof records.run<T>>[0]) => records.run(work) };
  const clock = { now: () => instantOfLondon(`${day}T12:00`) };
  return { landlords: loadLandlords(), clock, folder: '/', store } as unknown as StoreContext;
}

describe('A case that staff take through the whole procedure by commands', () => {
  for (const id of ['belgrave', 'coop-homes'] as const) {
    it(`at ${id} is allowed at every step, reminds of what is missing, and shows everything at the end`, async () => {
      const records = new MemoryRecords();
      const logged = await turn({ records, landlord: landlordCalled(id) }, (cases) =>
        cases.logComplaint({
          ...whose,
          channel: 'chat',
          receivedAt: '2026-03-17T10:05:00.000Z',
          category: 'leak',
          concernId: null,
          onBehalfOf: null,
          group: false,
          what: ['The gutter leaks'],
        }),
      );
      const { reference } = logged;
      const run = (day: string, ...args: string[]): Promise<CommandResult> =>
        oneCase([reference, ...args], contextAt(records, day));
      for (const [day, by, typed, recorded, reminded] of beginnings[id] as Act[]) {
        const { exitCode, stderr } = await run(day, ...typed, '--as', by);
        assert.equal(exitCode, 0, `${typed.join(' ')}: ${stderr}`);
        const types = recorded.split(', ') as ComplaintEvent['type'][];
        assert.equal(stderr.split('\n')[0], recordedInWords(types), typed.join(' '));
        if (reminded !== undefined) assert.match(stderr, reminded);
      }
      const { stdout } = await run('2026-06-11');
      for (const line of shown[id]) assert.match(stdout, line);
      const asJson = JSON.parse((await run('2026-06-11', '--json')).stdout) as Record<string, unknown>;
      assert.ok(Array.isArray(asJson.prompts) && Array.isArray(asJson.letters) && 'appointment' in asJson);
      assert.doesNotMatch(JSON.stringify(records.eventsOf(logged.id)), /gutter|survey|neighbour|rang/i);
    });
  }
});
