import type { Reading } from './understanding.ts';

/**
 * The reading of a message that could not be read: the understanding failed or took too long. It could be dissatisfied, so
 * it is asked about (design 5: a miss breaks the rule, a needless question costs one tap); it states no fact.
 */
export function unread(): Reading {
  return {
    label: 'other',
    labels: ['other'],
    dissatisfied: 0.5,
    action: 'ask',
    safety: 'none',
    safetyAll: [],
    since: null,
    sincePrecision: null,
    contacts: null,
    missedAppointments: null,
    outcomes: [],
    category: null,
    addressHint: null,
    onBehalfOf: null,
    group: false,
    adjustment: null,
    atRisk: null,
    words: {},
    reply: null,
    sideQuestions: [],
    flags: [],
    wishesToComplain: false,
    effect: null,
    outcomeWords: null,
    name: null,
    email: null,
    phone: null,
    home: null,
    notAResident: false,
    reference: null,
    corrects: null,
    empty: false,
  };
}
