import type { State } from './state.ts';

/** What was asked, tried and found out while stage 1 looks into it. */
export const whileLookedInto: Record<string, State> = {
  'a question that waits for the resident': {
    from: 'acknowledged',
    happened: [['2026-03-19', { type: 'askClarification', about: 'nature', words: 'words-question' }]],
    says: [
      'On Thursday 19 March 2026 we asked you what your complaint is about. Our question: “Which of the two doors do you mean?”',
      'You can answer here. Your dates go on meanwhile.',
    ],
  },
  'a question that was answered': {
    from: 'acknowledged',
    happened: [
      ['2026-03-19', { type: 'askClarification', about: 'nature', words: 'words-question' }],
      ['2026-03-20', { type: 'clarified', words: 'words-secret' }],
    ],
    says: ['You answered our question on Friday 20 March 2026. Thank you.'],
    never: ['we asked you'],
  },
  'a question that nobody needs any more': {
    from: 'withdrawn',
    happened: [],
    says: ['So we stopped.'],
    never: ['You can answer here'],
  },
  'a policy that may not cover it, which refuses nothing': {
    at: 'coop-homes',
    from: 'acknowledged',
    happened: [['2026-03-19', { type: 'decideCoverage', covered: false, reasons: 'words-cover' }]],
    says: [
      'On Thursday 19 March 2026 we found that our complaints policy may not cover it. Our reason: “It is about a shop”. We have not turned it down. Your dates go on.',
    ],
  },
  'a policy that covers it': {
    at: 'coop-homes',
    from: 'acknowledged',
    happened: [['2026-03-19', { type: 'decideCoverage', covered: true, reasons: 'words-secret' }]],
    says: ['On Thursday 19 March 2026 we made sure that our complaints policy covers it.'],
  },
  'a same-day attempt that helped': {
    at: 'coop-homes',
    from: 'received',
    happened: [['2026-03-18', { type: 'tryQuickFix', fixed: true, words: 'words-secret', on: '2026-03-17' }]],
    today: '2026-03-18',
    says: [
      'We put something right for you on the first day, Tuesday 17 March 2026. You still get our written answer.',
    ],
  },
  'a same-day attempt that did not help': {
    at: 'coop-homes',
    from: 'received',
    happened: [
      ['2026-03-18', { type: 'tryQuickFix', fixed: false, words: 'words-secret', on: '2026-03-17' }],
    ],
    today: '2026-03-18',
    says: [
      'We tried to put it right on the first day, Tuesday 17 March 2026. That did not work, so we go on.',
    ],
  },
  'an interview that was offered, and others who were heard': {
    from: 'acknowledged',
    happened: [
      ['2026-03-19', { type: 'offerInterview', with: 'resident', manner: 'phone' }],
      ['2026-03-20', { type: 'noteInterview', with: 'contractor', words: 'words-secret' }],
    ],
    says: [
      'On Thursday 19 March 2026 we offered to hear you by phone. Tell me here if you would like that.',
      'We have heard other people about it as well.',
    ],
    never: ['contractor'],
  },
  'an interview that was held': {
    from: 'acknowledged',
    happened: [
      ['2026-03-19', { type: 'offerInterview', with: 'resident', manner: 'phone' }],
      ['2026-03-20', { type: 'noteInterview', with: 'resident', words: 'words-secret' }],
    ],
    says: ['We talked with you about it on Friday 20 March 2026.'],
    never: ['we offered to hear you'],
  },
  'points that are answered one by one': {
    from: 'acknowledged',
    happened: [
      ['2026-03-19', { type: 'addPoint', words: 'words-secret' }],
      ['2026-03-19', { type: 'addPoint', words: 'words-secret' }],
    ],
    says: ['We will answer each of its 2 points.'],
  },
};
