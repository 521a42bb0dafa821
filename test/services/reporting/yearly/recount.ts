import {
  add,
  category,
  dayOf,
  inYear,
  kept,
  Raw,
  type RawEvent,
  type RawRecord,
  type Tally,
  text,
} from './rawRecords.ts';
import { countStages } from './recountStages.ts';

function countFinding(tally: Tally, raw: Raw, decided: RawEvent, basis: string): void {
  const finding = text(decided.finding);
  const place = ['decisions', `findings ${basis}`, finding];
  add(tally, ...place);
  if (finding === 'not_upheld') return;
  add(tally, ...place, 'promised', raw.one('ActionPromised') === undefined ? 'noActions' : 'actions');
}

function countStageOne(tally: Tally, raw: Raw, decided: RawEvent): void {
  if (!inYear(decided.occurredOn)) return;
  countFinding(tally, raw, decided, 'stageOneDecided');
  const isReviewed = raw.one('ReviewRequested') !== undefined;
  add(tally, 'decisions', 'reviewRate', isReviewed ? 'reviewed' : 'notReviewed');
  const learnt = raw.one('LearningRecorded') !== undefined;
  add(tally, 'decisions', 'learning', learnt ? 'learnt' : 'nothingLearnt');
  if (learnt) add(tally, 'decisions', 'learning', 'learnt', 'category', category(raw));
}

const rank = (event: RawEvent) => ['not_upheld', 'partly_upheld', 'upheld'].indexOf(text(event.finding));

function changed(first: RawEvent | undefined, second: RawEvent): string {
  if (first === undefined) return 'noFirst';
  const by = rank(second) - rank(first);
  if (by === 0) return 'same';
  return by > 0 ? 'better' : 'worse';
}

function countDecisions(tally: Tally, raw: Raw): void {
  const [first, second] = [raw.one('StageOneDecided'), raw.one('StageTwoDecided')];
  if (first !== undefined) countStageOne(tally, raw, first);
  if (second === undefined || !inYear(second.occurredOn)) return;
  countFinding(tally, raw, second, 'stageTwoDecided');
  add(tally, 'decisions', 'change', changed(first, second));
}

/** The events of a kind that lie in the year. */
const inTheYear = (raw: Raw, type: string) => raw.all(type).filter(({ occurredOn }) => inYear(occurredOn));

function countReferrals(tally: Tally, raw: Raw): void {
  for (const { occurredOn } of inTheYear(raw, 'OmbudsmanReferred')) {
    const before = (type: string) => raw.all(type).some((event) => event.occurredOn <= occurredOn);
    const refused = before('RefusedToAccept') ? 'afterRefusal' : 'beforeFinal';
    add(tally, 'ombudsman', 'referrals', before('StageTwoDecided') ? 'afterFinal' : refused);
  }
}

function orderKind({ accept, recommended }: RawEvent): string {
  if (recommended === true) return 'recommended';
  return accept === true ? 'toAccept' : 'others';
}

function countOmbudsman(tally: Tally, raw: Raw): void {
  const when = (type: string, number: unknown) =>
    raw.all(type).find((event) => event.number === number)?.occurredOn;
  for (const { finding } of inTheYear(raw, 'OmbudsmanDecided')) {
    add(tally, 'ombudsman', 'ombudsmanFindings', text(finding));
  }
  for (const { number, dueOn } of inTheYear(raw, 'OmbudsmanAskedForEvidence')) {
    add(tally, 'ombudsman', 'evidence', kept(text(dueOn), when('EvidenceSent', number)));
  }
  for (const order of inTheYear(raw, 'OmbudsmanOrdered')) {
    const place = ['ombudsman', 'orders', orderKind(order)];
    const declined = when('OmbudsmanRecommendationDeclined', order.number);
    const fate = kept(text(order.dueOn), when('OmbudsmanOrderDone', order.number));
    add(tally, ...place);
    add(tally, ...place, 'carriedOut', declined === undefined ? fate : 'declined');
  }
}

function countByTheirDay(tally: Tally, raw: Raw): void {
  for (const { clock, because } of inTheYear(raw, 'LateNoticeGiven')) {
    add(tally, 'delays', 'lateNotices', text(clock));
    add(tally, 'delays', 'reasons', text(because, 'notSaid'));
  }
  for (const { action, dueOn } of inTheYear(raw, 'ActionPromised')) {
    const done = raw.all('ActionCompleted').find((event) => event.action === action)?.occurredOn;
    add(tally, 'actions', 'actions', kept(text(dueOn), done));
  }
  for (const { fixed } of inTheYear(raw, 'QuickFixTried')) {
    add(tally, 'beside', 'quickFixes', fixed === true ? 'fixed' : 'notFixed');
  }
  countReferrals(tally, raw);
  countOmbudsman(tally, raw);
}

const choices: Record<string, string> = {
  ConcernHeard: 'heard',
  OfferMade: 'offered',
  OfferAccepted: 'accepted',
  OfferDeclined: 'declined',
};

const besides: Record<string, (tally: Tally, record: RawRecord) => void> = {
  complaint: (tally, record) => {
    const raw = new Raw(record);
    countStages(tally, raw);
    countDecisions(tally, raw);
    countByTheirDay(tally, raw);
  },
  dataRequest: (tally, { events: [first] }) => {
    if (first !== undefined && inYear(first.occurredOn))
      add(tally, 'beside', 'dataRequests', text(first.kind));
  },
  concern: (tally, { openedAt, events }) => {
    const last = events.findLast(({ type }) => type in choices);
    if (inYear(dayOf(openedAt))) add(tally, 'beside', 'offers', choices[last?.type ?? ''] ?? '');
  },
  serviceRequest: (tally, { openedAt, events }) => {
    const isHazard = events.some(({ type }) => type === 'HazardReported');
    if (inYear(dayOf(openedAt))) add(tally, 'beside', 'serviceRequests', isHazard ? 'hazard' : 'noHazard');
  },
};

/** Every figure of the year counted anew, event by event, by none of the code that makes the report. */
export function recount(records: readonly RawRecord[]): Record<string, number> {
  const tally: Tally = new Map();
  for (const record of records) besides[record.kind]?.(tally, record);
  return Object.fromEntries([...tally].toSorted(([one], [other]) => one.localeCompare(other)));
}
