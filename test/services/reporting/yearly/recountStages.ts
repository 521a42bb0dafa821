import { add, asOf, category, inYear, type Raw, type Tally, text } from './rawRecords.ts';

interface Step {
  clock: string;
  type: string;
  letter: string;
  chapter: string;
  anchor: (raw: Raw) => string;
  days: number;
}

const on = (raw: Raw, type: string) => raw.one(type)?.occurredOn;
const steps: Step[] = [
  {
    clock: 'acknowledge',
    type: 'Acknowledged',
    letter: 'acknowledgement',
    chapter: 'stageOne',
    anchor: (raw) => raw.orderedOn ?? raw.received,
    days: 5,
  },
  {
    clock: 'stageOne',
    type: 'StageOneDecided',
    letter: 'stage_one_decision',
    chapter: 'stageOne',
    anchor: (raw) => on(raw, 'Acknowledged') ?? '',
    days: 10,
  },
  {
    clock: 'reviewAcknowledge',
    type: 'ReviewAcknowledged',
    letter: 'review_acknowledgement',
    chapter: 'stageTwo',
    anchor: (raw) => on(raw, 'ReviewRequested') ?? '',
    days: 5,
  },
  {
    clock: 'stageTwo',
    type: 'StageTwoDecided',
    letter: 'stage_two_decision',
    chapter: 'stageTwo',
    anchor: (raw) => on(raw, 'ReviewAcknowledged') ?? '',
    days: 20,
  },
];

function countDone(tally: Tally, raw: Raw, step: Step, done: string): void {
  const { clock, chapter } = step;
  const place = [chapter, `${clock}Step`, 'done'];
  add(tally, ...place);
  add(tally, ...place, 'byPromise', done <= raw.promised(clock) ? 'inTime' : 'late');
  const limit = raw.code(clock, step.anchor(raw), step.days);
  add(tally, ...place, 'byCode', done <= limit ? 'inTime' : 'late');
}

function countOver(tally: Tally, raw: Raw, { clock, chapter }: Step, over: string): void {
  const figure = `${clock}Step`;
  if (!clock.startsWith('stage')) {
    add(tally, chapter, figure, 'ended');
    return;
  }
  add(tally, chapter, figure, over);
  if (over !== 'refused') return;
  add(tally, chapter, figure, 'refused', 'grounds', text(raw.all('RefusedToAccept').at(-1)?.ground));
}

function countStep(tally: Tally, raw: Raw, step: Step): void {
  const { clock, type, letter, chapter } = step;
  const done = raw.done(type, letter);
  const over = raw.one(type) === undefined ? raw.over : null;
  if (done !== null) countDone(tally, raw, step, done);
  else if (over !== null) countOver(tally, raw, step, over);
  else add(tally, chapter, `${clock}Step`, raw.promised(clock) >= asOf ? 'ahead' : 'overdue');
}

function countExtensions(tally: Tally, raw: Raw, clock: string): void {
  const figure = `${clock}Extended`;
  const mine = raw.all('Extended').filter((event) => event.clock === clock);
  add(tally, clock, figure, mine.length > 0 ? 'extended' : 'notExtended');
  if (mine.length === 0) return;
  add(tally, clock, figure, 'extended', 'reasons', text(mine[0]?.because, 'notSaid'));
  const long = mine.some((event) => event.goodReason !== null);
  add(tally, clock, figure, 'extended', 'length', long ? 'beyondCap' : 'withinCap');
}

type Answer = { none?: string; outcomes?: string[] };

function answer(raw: Raw, part: string): Answer | undefined {
  const told = raw.events.filter(({ type }) => type === 'DetailsAdded' || type === 'Corrected');
  return told.findLast((event) => event.part === part)?.answer as Answer | undefined;
}

function lastFinding(raw: Raw): string {
  return text((raw.one('StageTwoDecided') ?? raw.one('StageOneDecided'))?.finding, 'undecided');
}

function isTogether(raw: Raw): boolean {
  const logged = raw.events[0]?.group === true;
  return logged || raw.one('GroupRecorded') !== undefined || raw.one('GroupJoined') !== undefined;
}

function hasNeed(raw: Raw): boolean {
  const need = answer(raw, 'adjustments');
  return raw.one('AdjustmentRecorded') !== undefined || (need !== undefined && need.none === undefined);
}

function isForAnother(raw: Raw): boolean {
  return raw.events[0]?.onBehalfOf !== null || raw.one('AuthorityRecorded') !== undefined;
}

function countReceived(tally: Tally, raw: Raw): void {
  const yesNo = (is: boolean) => (is ? 'yes' : 'no');
  add(tally, 'stageOne', 'month', raw.received.slice(0, 7));
  add(tally, 'stageOne', 'channel', text(raw.events[0]?.channel));
  add(tally, 'stageOne', 'category', category(raw));
  for (const step of steps.slice(0, 2)) countStep(tally, raw, step);
  countExtensions(tally, raw, 'stageOne');
  add(tally, 'stageOne', 'needs', yesNo(hasNeed(raw)));
  add(tally, 'stageOne', 'groups', yesNo(isTogether(raw)));
  add(tally, 'stageOne', 'representatives', yesNo(isForAnother(raw)));
  for (const wanted of answer(raw, 'outcome')?.outcomes ?? []) {
    add(tally, 'outcomes', 'outcomes', wanted);
    add(tally, 'outcomes', 'outcomes', wanted, 'found', lastFinding(raw));
  }
}

/** What is counted of a complaint by its receipt, and of its review by the request for it. */
export function countStages(tally: Tally, raw: Raw): void {
  if (inYear(raw.received)) countReceived(tally, raw);
  const review = on(raw, 'ReviewRequested');
  if (review === undefined || !inYear(review)) return;
  add(tally, 'stageTwo', 'category', category(raw));
  for (const step of steps.slice(2)) countStep(tally, raw, step);
  countExtensions(tally, raw, 'stageTwo');
}
