import type { CountingRule } from '../calendar/counting.ts';
import type { LocalDate } from '../clock.ts';
import type { DataRequestKind } from './dataRequest.ts';

/** What the law asks for one step of a data request, with where that was read and when. */
export interface LegalStep {
  /** Null: the law names no number of days, or none that is held here. Nothing is guessed. */
  rule: CountingRule | null;
  /** The first day on which it holds for a request received then. Null: always, as far as is known here. */
  inForceFrom: LocalDate | null;
  /** The duty in short. */
  says: string;
  source: string;
  checkedOn: LocalDate;
}

/** What the law asks for one kind of data request. A null step: none is asked for. */
export interface DataRequestLaw {
  acknowledge: LegalStep | null;
  answer: LegalStep;
  /** The longest that the answer may take once more time was taken in time, counted from receipt. Null: no such rule. */
  extended: LegalStep | null;
}

const checkedOn: LocalDate = '2026-11-21';

/** From the day of receipt, whether a working day or not, to the corresponding date (domain 5.1). */
const months = (count: number): CountingRule => ({
  duration: { days: count, unit: 'calendarMonths' },
  firstDay: 'dayOf',
  end: 'nextWorkingDay',
});

const within = (says: string): Pick<DataRequestLaw, 'answer' | 'extended'> => ({
  answer: {
    rule: months(1),
    inForceFrom: null,
    says,
    source: 'https://cy.ico.org.uk; https://information-compliance.ed.ac.uk (calculating the response date)',
    checkedOn,
  },
  extended: {
    rule: months(3),
    inForceFrom: null,
    says: 'two further months where a request is complex or there are several; the person is told why within the first month',
    source:
      'https://information-compliance.ed.ac.uk; https://www.fsp-law.com (both on UK GDPR article 12(3))',
    checkedOn,
  },
});

/**
 * The law on data requests, as data: the same in every nation, but for information requests. Change it here when the law
 * changes, with where that was read.
 */
export const dataRequestLaw: Record<DataRequestKind, DataRequestLaw> = {
  data_protection_complaint: {
    acknowledge: {
      rule: {
        duration: { days: 30, unit: 'calendarDays' },
        firstDay: 'dayAfter',
        end: 'nextWorkingDay',
      },
      inForceFrom: '2026-06-19',
      says: 'acknowledged within 30 days of receipt',
      source: 'https://www.boyesturner.com; https://www.trethowans.com',
      checkedOn,
    },
    answer: {
      rule: null,
      inForceFrom: '2026-06-19',
      says: 'looked into and the outcome told without undue delay; no number of days',
      source: 'https://www.trethowans.com; https://www.boyesturner.com',
      checkedOn,
    },
    extended: null,
  },
  subject_access: {
    acknowledge: null,
    ...within('a copy of what is held, within one month of receipt'),
  },
  erasure: {
    acknowledge: null,
    ...within('an answer within one month of receipt; the same rule as for a copy (general knowledge)'),
  },
  information_request: {
    acknowledge: null,
    answer: {
      rule: null,
      inForceFrom: '2027-04-01',
      says: 'registered providers in England, housing co-operatives among them, must answer tenants’ requests from 1 April 2027; how many days they have is not held here',
      source: 'https://ww3.rics.org; the GOV.UK policy statement on access to information',
      checkedOn,
    },
    extended: null,
  },
};
