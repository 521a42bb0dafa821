import type { ClockPromise, Nation } from '../../landlords/landlord.ts';
import type { ClockName } from '../complaint.ts';

/** A clock of the statutory Code: a promise like a landlord's, with the provision that it comes from. */
export interface CodeClock extends ClockPromise {
  provision: string;
}

/** A nation's statutory complaint handling rules, as far as dates go. */
export interface StatutoryCode {
  name: string;
  clocks: Record<ClockName, CodeClock>;
  /** Working days by which the stage one limit may be moved once without a good reason, and the provision. */
  stageOneCap: { days: number; provision: string };
  stageTwoCap: { days: number; provision: string };
  /** Where a resident must be told why, and by when instead. */
  reasonsProvision: string;
}

const workingDays = (days: number) => ({ days, unit: 'workingDays' }) as const;

/**
 * Housing Ombudsman Complaint Handling Code, statutory in England since 1 April 2024. The quotes say in short what each
 * provision asks; stage two's 20 days and its cap rest on the Ombudsman's own page and three landlords' self-assessments.
 */
const housingOmbudsmanCode: StatutoryCode = {
  name: 'Housing Ombudsman Complaint Handling Code',
  clocks: {
    acknowledge: {
      duration: workingDays(5),
      anchor: 'received',
      quote: 'acknowledged, defined and logged within five working days of the complaint being received',
      provision: '6.2',
    },
    stageOne: {
      duration: workingDays(10),
      anchor: 'acknowledged',
      quote: 'a full response within 10 working days of the complaint being acknowledged',
      provision: '6.3',
    },
    reviewAcknowledge: {
      duration: workingDays(5),
      anchor: 'reviewRequested',
      quote:
        'acknowledged, defined and logged within five working days of the escalation request being received',
      provision: '6.11',
    },
    stageTwo: {
      duration: workingDays(20),
      anchor: 'reviewAcknowledged',
      quote: 'a final response within 20 working days of the escalation being acknowledged',
      provision: '6.14',
    },
  },
  stageOneCap: { days: 10, provision: '6.4' },
  stageTwoCap: { days: 20, provision: '6.15' },
  reasonsProvision: '6.4',
};

/**
 * The statutory Code of a landlord's nation. Null outside England: the other nations have procedures of their own, which
 * are not held here and are never guessed.
 */
export function statutoryCode(nation: Nation): StatutoryCode | null {
  return nation === 'england' ? housingOmbudsmanCode : null;
}
