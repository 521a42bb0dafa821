import { type Complaint, type Finding, findings } from '../../complaints/complaint.ts';
import { categoryNames, type Outcome } from '../../understanding/understanding.ts';
import { type Breakdown, counted, countedInAll } from './breakdown.ts';
import type { Counted } from './counted.ts';
import { isIn } from './period.ts';
import { receivedIn } from './received.ts';

/** What residents can ask for, in the order of the understanding. Written over the type, so that none can be missing. */
const outcomeKeys: Record<Outcome, true> = {
  repair: true,
  apology: true,
  explanation: true,
  compensation: true,
  decision_changed: true,
  staff_action: true,
  policy_change: true,
  reassurance_update: true,
  other: true,
};

function decision({ decisions }: Complaint, stage: 1 | 2): Complaint['decisions'][number] | null {
  return decisions.find((each) => each.stage === stage) ?? null;
}

/** The complaints that were decided at a stage in the period. */
export function decidedIn({ complaints, period }: Counted, stage: 1 | 2): Complaint[] {
  return complaints.filter((one) => {
    const made = decision(one, stage);
    return made !== null && isIn(period, made.on);
  });
}

const order: Record<Finding, number> = { not_upheld: 0, partly_upheld: 1, upheld: 2 };

/** What the review changed, seen from the resident. */
function change(one: Complaint): 'same' | 'better' | 'worse' | 'noFirst' {
  const [first, second] = [decision(one, 1), decision(one, 2)];
  if (first === null || second === null) return 'noFirst';
  const by = order[second.finding] - order[first.finding];
  return by === 0 ? 'same' : by > 0 ? 'better' : 'worse';
}

function withActions(own: Complaint[], basis: Breakdown['basis']): Breakdown {
  return counted(own, {
    key: 'promised',
    basis,
    keys: ['actions', 'noActions'],
    keyOf: ({ actions }) => (actions.length > 0 ? 'actions' : 'noActions'),
  });
}

function findingsAt(all: Counted, stage: 1 | 2): Breakdown {
  const basis = stage === 1 ? 'stageOneDecided' : 'stageTwoDecided';
  return counted(decidedIn(all, stage), {
    key: 'findings',
    basis,
    keys: findings,
    keyOf: (one) => decision(one, stage)?.finding ?? '',
    parts: (finding, own) => (finding === 'not_upheld' ? [] : [withActions(own, basis)]),
  });
}

function learning(all: Counted): Breakdown {
  const basis = 'stageOneDecided';
  return counted(decidedIn(all, 1), {
    key: 'learning',
    basis,
    keys: ['learnt', 'nothingLearnt'],
    keyOf: (one) => (one.learning.length > 0 ? 'learnt' : 'nothingLearnt'),
    parts: (line, own) =>
      line === 'learnt'
        ? [
            counted(own, {
              key: 'category',
              basis,
              keys: [...categoryNames, 'notSaid'],
              keyOf: ({ category }) => category ?? 'notSaid',
            }),
          ]
        : [],
  });
}

/** The last finding of a complaint, or that there is none. */
function lastFinding({ decisions }: Complaint): Finding | 'undecided' {
  return decisions.at(-1)?.finding ?? 'undecided';
}

/** What residents asked for, and what was found where they did. One complaint can ask for several things. */
export function outcomesAsked(all: Counted): Breakdown {
  const basis = 'received';
  return countedInAll(receivedIn(all), {
    key: 'outcomes',
    basis,
    keys: Object.keys(outcomeKeys),
    keysOf: ({ details }) => details.outcome?.outcomes ?? [],
    parts: (_outcome, own) => [
      counted(own, { key: 'found', basis, keys: [...findings, 'undecided'], keyOf: lastFinding }),
    ],
  });
}

/** What was decided at stage 1 in the period, how often a review was asked for afterwards, and what was learnt. */
export function stageOneDecisions(all: Counted): Breakdown[] {
  return [
    findingsAt(all, 1),
    counted(decidedIn(all, 1), {
      key: 'reviewRate',
      basis: 'stageOneDecided',
      keys: ['reviewed', 'notReviewed'],
      keyOf: ({ anchors }) => (anchors.reviewRequested === undefined ? 'notReviewed' : 'reviewed'),
    }),
    learning(all),
  ];
}

/** What was decided at stage 2 in the period, and what that changed. */
export function stageTwoDecisions(all: Counted): Breakdown[] {
  return [
    findingsAt(all, 2),
    counted(decidedIn(all, 2), {
      key: 'change',
      basis: 'stageTwoDecided',
      keys: ['better', 'same', 'worse', 'noFirst'],
      keyOf: change,
    }),
  ];
}
