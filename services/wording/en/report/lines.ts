import { months } from '../months.ts';

const categories = {
  repairs: 'Repairs',
  damp_mould: 'Damp and mould',
  heating_hot_water: 'Heating and hot water',
  leak: 'Leaks',
  communal_estate: 'Shared parts and the estate',
  staff_conduct: 'How staff behaved',
  asb_handling: 'How nuisance was dealt with',
  rent_service_charge: 'Rent and service charges',
  allocations_transfer: 'Lettings and transfers',
  complaint_handling: 'How a complaint was dealt with',
  communication: 'Keeping in touch',
  contractor: 'Contractors',
  parking: 'Parking',
  planned_works: 'Planned work',
  other: 'Something else',
  notSaid: 'Not recorded',
};

const reasons = {
  waiting_for_resident: 'Waiting for the resident',
  waiting_for_contractor: 'Waiting for a contractor',
  waiting_for_others: 'Waiting for others',
  inspection_needed: 'An inspection was needed',
  complex: 'The matter was complex',
  records_missing: 'Records were missing',
  staff_away: 'Staff were away',
  other: 'Another reason',
  notSaid: 'No kind was recorded',
};

const step = {
  done: 'Done in writing',
  ahead: 'Not done yet, date still ahead',
  overdue: 'Not done, date gone by',
  ended: 'Withdrawn or refused before',
};

const answer = {
  done: 'Answered in writing',
  ahead: 'Not answered yet, date still ahead',
  overdue: 'Not answered, date gone by',
  withdrawn: 'Withdrawn before an answer',
  refused: 'Refused: not taken on, or not taken further',
};

const inTime = { inTime: 'In time', late: 'Late', unknown: 'No Code is known for this nation' };

const kept = {
  inTime: 'Done by its day',
  late: 'Done late',
  overdue: 'Not done, its day has gone by',
  ahead: 'Its day is still ahead',
};

const findings = { upheld: 'Upheld', partly_upheld: 'Partly upheld', not_upheld: 'Not upheld' };
const extended = { extended: 'Extended', notExtended: 'Not extended' };
const yesNo = { yes: 'Yes', no: 'No' };

/** What each line of a figure is called, by figure. */
const lines: Record<string, Record<string, string>> = {
  channel: {
    chat: 'Chat',
    in_person: 'In person',
    phone: 'Telephone',
    letter: 'Letter',
    email: 'E-mail',
    form: 'Form on the website',
    chair: 'Through the Chair',
    third_party: 'Through somebody else',
    teams: 'Through staff in Teams',
  },
  category: categories,
  acknowledgeStep: step,
  reviewAcknowledgeStep: step,
  stageOneStep: answer,
  stageTwoStep: answer,
  byPromise: inTime,
  byCode: inTime,
  grounds: {
    over_12_months: 'More than 12 months ago',
    court_claim: 'A claim is at court',
    already_considered: 'Looked at before',
    outside_policy: 'Outside the policy',
  },
  stageOneExtended: extended,
  stageTwoExtended: extended,
  reasons,
  length: {
    withinCap: 'Within the longest extension',
    beyondCap: 'Beyond it, with a good reason on the record',
  },
  needs: yesNo,
  groups: yesNo,
  representatives: yesNo,
  findings,
  promised: {
    actions: 'Something was promised, with a day',
    noActions: 'Nothing was promised on the record',
  },
  reviewRate: { reviewed: 'A review was asked for', notReviewed: 'No review so far' },
  learning: { learnt: 'Learning is on the record', nothingLearnt: 'None is on the record' },
  change: {
    better: 'More was upheld',
    same: 'The same was found',
    worse: 'Less was upheld',
    noFirst: 'Stage 1 had not been decided',
  },
  outcomes: {
    repair: 'A repair',
    apology: 'An apology',
    explanation: 'An explanation',
    compensation: 'Compensation',
    decision_changed: 'Another decision',
    staff_action: 'Something done about staff',
    policy_change: 'A change of policy',
    reassurance_update: 'News and reassurance',
    other: 'Something else',
  },
  found: { ...findings, undecided: 'Not decided' },
  lateNotices: {
    acknowledge: 'Acknowledgement',
    stageOne: 'Stage 1 answer',
    reviewAcknowledge: 'Acknowledgement of a review',
    stageTwo: 'Final answer',
  },
  actions: kept,
  carriedOut: { ...kept, declined: 'Not followed, with reasons' },
  evidence: {
    inTime: 'Sent by the day',
    late: 'Sent late',
    overdue: 'Not sent, the day has gone by',
    ahead: 'The day is still ahead',
  },
  ombudsmanFindings: {
    severe_maladministration: 'Severe maladministration',
    maladministration: 'Maladministration',
    service_failure: 'Service failure',
    reasonable_redress: 'Reasonable redress before the Ombudsman looked at it',
    resolved_with_intervention: 'Resolved with the Ombudsman’s help',
    no_maladministration: 'No maladministration',
    outside_jurisdiction: 'Outside the Ombudsman’s jurisdiction',
  },
  referrals: {
    beforeFinal: 'Before the final answer',
    afterFinal: 'After the final answer',
    afterRefusal: 'After the complaint was refused',
  },
  orders: {
    others: 'Orders to put something right',
    toAccept: 'Orders to take a complaint on',
    recommended: 'Recommendations',
  },
  quickFixes: { fixed: 'Put right that day', notFixed: 'Not put right that day' },
  offers: {
    accepted: 'Became a complaint',
    declined: 'The resident said no',
    offered: 'No answer to the offer',
    heard: 'Not offered yet',
  },
  serviceRequests: { hazard: 'Told of a hazard in the home', noHazard: 'Told of none' },
  dataRequests: {
    data_protection_complaint: 'Complaints about personal data',
    subject_access: 'Requests for one’s own data',
    erasure: 'Requests to delete data',
    information_request: 'Requests for information',
  },
};

/** What a line of a figure is called. Months are written out. */
export function lineInWords(figure: string, key: string): string {
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})$/.exec(key) ?? [];
  if (year !== '') return `${months[Number(month) - 1]} ${year}`;
  const own = lines[figure];
  return own !== undefined && Object.hasOwn(own, key) ? (own[key] ?? key) : key;
}
