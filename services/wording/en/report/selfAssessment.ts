/** What the self-assessment takes from the record: numbers in words, `hidden` among them. */
export interface Evidence {
  made: string;
  reviews: string;
  refusedOne: string;
  refusedTwo: string;
  accepted: string;
  declined: string;
  requests: string;
  needs: string;
  channels: string;
  ackOne: string;
  answerOne: string;
  ackTwo: string;
  answerTwo: string;
  extendedOne: string;
  extendedTwo: string;
  lateNotices: string;
  actions: string;
  orders: string;
  learnt: string;
  /** From the landlord's file. */
  handler: string;
  reviewBody: string;
  documents: string;
  ombudsmanAnyTime: boolean;
}

/** One provision of the Code: what it asks, in short, what the record proves, and what it cannot. */
export interface Provision {
  number: string;
  asks: string;
  proves: ((evidence: Evidence) => string) | null;
  cannot: string | null;
}

/** What stands around the table. */
export const assessmentWords = {
  title: 'Self-assessment against the Complaint Handling Code',
  intro:
    'Filled in as far as Heard’s record can prove something. Whether the landlord complies is for the landlord to say, with its reasons: that is left open. The provisions are given in short: read them in the Code itself.',
  asks: 'What it asks, in short',
  proves: 'What the record shows',
  cannot: 'What the record cannot show',
  complies: 'Complies, and why',
  toSay: 'For the landlord to say.',
  nothing: 'Nothing.',
} as const;

const inTime = 'in writing, in the Code’s time';

/** The provisions, in their order. */
export const provisions: readonly Provision[] = [
  {
    number: '1.2',
    asks: 'Use the Code’s definition of a complaint.',
    proves: null,
    cannot: 'Which definition the published policy uses.',
  },
  {
    number: '1.3',
    asks: 'Give the choice to complain whenever somebody is dissatisfied, whatever word they use.',
    proves: ({ accepted, declined }) =>
      `Dissatisfaction that was heard in the chat was offered as a complaint: ${accepted} became complaints, ${declined} residents said no.`,
    cannot: 'What was said to staff and never written down.',
  },
  {
    number: '1.4, 1.5',
    asks: 'Record service requests, and take a complaint when somebody is dissatisfied with how one is handled.',
    proves: ({ requests }) => `${requests} service requests were recorded through Heard.`,
    cannot: 'Requests that went straight to the repairs system.',
  },
  {
    number: '2.1 to 2.3',
    asks: 'Accept complaints unless there is a valid reason, and look at each on its merits.',
    proves: ({ made, refusedOne }) =>
      `Of ${made} complaints made, ${refusedOne} stand refused. Each has one of four grounds, and no refusal can be recorded without reasons.`,
    cannot: 'Whether the reasons were good.',
  },
  {
    number: '2.4',
    asks: 'Explain a refusal in writing, with the right to go to the Ombudsman.',
    proves: () => 'The letter for a refusal that Heard writes says both.',
    cannot: 'What letters say that were written elsewhere.',
  },
  {
    number: '3.1, 3.2',
    asks: 'Make it easy to complain in different ways, to any member of staff.',
    proves: ({ channels }) => `Complaints came in these ways: ${channels}.`,
    cannot: 'Who did not find a way.',
  },
  {
    number: '3.4, 3.5',
    asks: 'Publish a clear policy with two stages and their times.',
    proves: ({ documents }) => documents,
    cannot: 'What the policy says.',
  },
  {
    number: '3.7',
    asks: 'Tell residents of the Ombudsman, and how to get there.',
    proves: ({ ombudsmanAnyTime }) =>
      ombudsmanAnyTime
        ? 'The landlord’s own words say that residents may go there at any time, and Heard’s letters say how.'
        : 'Heard’s letters say how. The landlord’s own words, as Heard knows them, do not say that it is possible at any time.',
    cannot: null,
  },
  {
    number: '4.1 to 4.3',
    asks: 'Have somebody who is responsible for complaints, with the means to put things right.',
    proves: ({ handler }) => `At stage 1 complaints go to: ${handler}.`,
    cannot: 'Their authority, time and training.',
  },
  {
    number: '5.1 to 5.3',
    asks: 'One policy, never more than two stages, none of them hidden.',
    proves: () =>
      'Heard has two stages. What is tried on the first day is logged, acknowledged and answered all the same.',
    cannot: 'What happens before a complaint reaches Heard.',
  },
  {
    number: '5.6, 5.7',
    asks: 'Set out the definition, the outcomes sought, and what the landlord is responsible for.',
    proves: () => 'The letter of acknowledgement that Heard writes has a part for each.',
    cannot: 'Whether these words were right.',
  },
  {
    number: '5.8, 6.13',
    asks: 'Be independent: no conflict of interest, another person at stage 2.',
    proves: ({ reviewBody }) =>
      `Reviews go to: ${reviewBody}. Nobody who dealt with stage 1, whom the complaint is about or who declared an interest can decide one.`,
    cannot: 'An interest that nobody declared.',
  },
  {
    number: '5.10',
    asks: 'Make reasonable adjustments and keep a record of them.',
    proves: ({ needs }) => `In ${needs} complaints something to be changed was told or is on the register.`,
    cannot: 'Needs that nobody told of.',
  },
  {
    number: '5.12',
    asks: 'Keep a full record.',
    proves: () => 'Each complaint is kept as all that happened, with the day, the hand and the letters.',
    cannot: 'Calls and visits that nobody noted.',
  },
  {
    number: '6.2',
    asks: 'Acknowledge within 5 working days.',
    proves: ({ ackOne }) => `${ackOne} of the stage 1 acknowledgements went out ${inTime}.`,
    cannot: null,
  },
  {
    number: '6.3',
    asks: 'Answer stage 1 within 10 working days of the acknowledgement.',
    proves: ({ answerOne }) => `${answerOne} of the stage 1 answers went out ${inTime}.`,
    cannot: null,
  },
  {
    number: '6.4, 6.5',
    asks: 'Extend only with good reasons, and say how to reach the Ombudsman.',
    proves: ({ extendedOne, lateNotices }) =>
      `More time was taken at stage 1 in ${extendedOne} complaints, always with reasons. ${lateNotices} late notices were given after a date was missed.`,
    cannot: 'Whether the reasons were good.',
  },
  {
    number: '6.6',
    asks: 'Answer when the answer is known, and follow actions through.',
    proves: ({ actions }) => `${actions} of the actions promised were done by their day.`,
    cannot: 'Whether the work was good.',
  },
  {
    number: '6.7, 6.9',
    asks: 'Deal with every point, with the decision, reasons, remedy, open actions and the way on.',
    proves: () => 'A decision needs reasons, and findings on each point where points were set out.',
    cannot: 'Whether each point was answered well.',
  },
  {
    number: '6.10, 6.12',
    asks: 'Take a complaint to stage 2 when asked. No reasons may be asked for.',
    proves: ({ reviews, refusedTwo }) =>
      `${reviews} reviews were asked for; ${refusedTwo} of them stand refused. Heard takes a request without reasons.`,
    cannot: 'Wishes for a review that nobody wrote down.',
  },
  {
    number: '6.11',
    asks: 'Acknowledge a review within 5 working days.',
    proves: ({ ackTwo }) => `${ackTwo} of the acknowledgements of reviews went out ${inTime}.`,
    cannot: null,
  },
  {
    number: '6.14, 6.15',
    asks: 'Give the final answer within 20 working days of the acknowledgement; extend only with good reasons.',
    proves: ({ answerTwo, extendedTwo }) =>
      `${answerTwo} of the final answers went out ${inTime}. More time was taken in ${extendedTwo} reviews.`,
    cannot: null,
  },
  {
    number: '7.1 to 7.4',
    asks: 'Put things right, in a way that fits what happened, by a stated day.',
    proves: () => 'Each action that is promised has a day; what was done is recorded with its own.',
    cannot: 'Whether a remedy was enough, and whether the Ombudsman’s guidance was used.',
  },
  {
    number: '8.1, 8.2',
    asks: 'Publish a yearly report with the governing body’s response.',
    proves: () => 'The report of the year is made by the same command, with a place for the response.',
    cannot: 'Whether it went to the governing body and was published.',
  },
  {
    number: '8.6 and orders',
    asks: 'Carry out what the Ombudsman orders.',
    proves: ({ orders }) => `${orders} of the orders on the record were carried out by their day.`,
    cannot: 'Orders that nobody recorded.',
  },
  {
    number: '9.1 to 9.3',
    asks: 'Learn from complaints and tell of it.',
    proves: ({ learnt }) =>
      `Something learnt is on the record of ${learnt} of the complaints decided at stage 1.`,
    cannot: 'What was changed because of it.',
  },
  {
    number: '9.4 to 9.8',
    asks: 'A senior lead, and a Member Responsible for Complaints who gets regular figures.',
    proves: () => 'The summary of each quarter can be made for them.',
    cannot: 'Who they are, and whether they got it.',
  },
];
