/** What a figure shows, and what it does not. */
export interface FigureWords {
  title: string;
  /** Said under the title where the number needs it. */
  note?: string;
}

/** The title of each figure, and of each part of one; by chapter where one key stands in two. */
const words: Record<string, FigureWords> = {
  month: { title: 'Complaints by month' },
  channel: { title: 'How complaints came' },
  category: { title: 'What complaints were about' },
  'stageTwo.category': { title: 'What the complaints under review were about' },
  acknowledgeStep: { title: 'Stage 1: acknowledged' },
  stageOneStep: { title: 'Stage 1: what became of these complaints' },
  reviewAcknowledgeStep: { title: 'Stage 2: acknowledged' },
  stageTwoStep: { title: 'Stage 2: what became of these reviews' },
  byPromise: { title: 'By the date that the resident was promised' },
  byCode: { title: 'By the Code' },
  grounds: { title: 'Grounds on which complaints were refused' },
  stageOneExtended: { title: 'Stage 1: more time was taken' },
  stageTwoExtended: { title: 'Stage 2: more time was taken' },
  reasons: { title: 'Reason that was given' },
  'delays.reasons': { title: 'Reasons that late notices gave' },
  length: { title: 'How long' },
  needs: {
    title: 'Residents who need something changed',
    note: 'Told by the resident, or on the register of adjustments (Code 5.10). What they need is not shown.',
  },
  groups: { title: 'Complaints of several residents together' },
  representatives: { title: 'Complaints made for somebody else' },
  'decisions.findings.stageOneDecided': { title: 'What was found at stage 1' },
  'decisions.findings.stageTwoDecided': { title: 'What was found at stage 2' },
  promised: { title: 'Whether anything was promised to put it right' },
  reviewRate: { title: 'Decisions at stage 1 of which a review was asked for' },
  learning: { title: 'Decisions at stage 1 from which something was learnt' },
  'decisions.category': { title: 'What was learnt from, by what it was about' },
  change: { title: 'What reviews changed' },
  outcomes: {
    title: 'What residents asked for, and what was found',
    note: 'A resident can ask for several things, so the lines do not add up to the number of complaints. What was found is the last finding on the whole complaint.',
  },
  found: { title: 'What was found' },
  lateNotices: {
    title: 'Late notices',
    note: 'A late notice gives reasons and a new date after a promised date was missed. One step can have several.',
  },
  actions: { title: 'What was promised, and whether it was done' },
  referrals: {
    title: 'Residents who went to the Ombudsman',
    note: 'As far as the landlord knows: residents may go there at any time without saying so.',
  },
  evidence: { title: 'Papers that the Ombudsman asked for' },
  ombudsmanFindings: {
    title: 'What the Ombudsman found',
    note: 'One line for each determination; a complaint with several matters can have several.',
  },
  orders: { title: 'Orders and recommendations of the Ombudsman' },
  carriedOut: { title: 'Whether they were carried out' },
  quickFixes: {
    title: 'Put right on the first day',
    note: 'An attempt on the first day is no stage of its own: each of these complaints was logged, acknowledged and answered as well (Code 5.2).',
  },
  offers: {
    title: 'Dissatisfaction that was heard in the chat',
    note: 'Each was offered as a complaint. The resident chooses (Code 1.3).',
  },
  serviceRequests: {
    title: 'Requests to put something right',
    note: 'These are not complaints (Code 1.4). Requests that reach the landlord in another way than through Heard are not counted.',
  },
  dataRequests: { title: 'Matters of personal data and information' },
};

/**
 * The title of a figure, by its place: chapter, key and basis, as far as they tell figures of one key apart.
 * @param chapter the part of the report
 */
export function figureInWords(chapter: string, key: string, basis: string): FigureWords {
  const names = [`${chapter}.${key}.${basis}`, `${chapter}.${key}`, key];
  const name = names.find((each) => Object.hasOwn(words, each));
  return (name === undefined ? undefined : words[name]) ?? { title: key };
}

/** What the parts of the report are called. */
export const chapterTitles: Record<string, string> = {
  stageOne: 'Complaints at stage 1',
  stageTwo: 'Reviews at stage 2',
  decisions: 'What was decided',
  outcomes: 'Asked for and found',
  delays: 'When dates were missed',
  actions: 'Putting things right',
  ombudsman: 'The Housing Ombudsman',
  beside: 'Beside complaints',
};

/** By which day something lies in the period, under each figure. */
export const basisInWords: Record<string, (period: string) => string> = {
  received: (period) => `Counted by the day on which the complaint was received: ${period}.`,
  reviewAsked: (period) => `Counted by the day on which the review was asked for: ${period}.`,
  stageOneDecided: (period) => `Counted by the day of the stage 1 decision: ${period}.`,
  stageTwoDecided: (period) => `Counted by the day of the stage 2 decision: ${period}.`,
  itsDay: (period) => `Counted by the day on which it happened, or was promised, itself: ${period}.`,
};
