import type { State } from './state.ts';

/** Dates that moved, and what was promised beside them: calls, news, letters, actions. */
export const promisedAndMoved: Record<string, State> = {
  'a date that a bank holiday moved': {
    from: 'acknowledged',
    happened: [
      [
        '2026-03-20',
        { type: 'moveDueDate', clock: 'stageOne', dueOn: '2026-04-01', because: 'A day of thanks' },
      ],
    ],
    says: [
      'You will have our written decision by the end of Wednesday 1 April 2026.',
      'The date was Tuesday 31 March 2026. On Friday 20 March 2026 it moved, because there is a new bank holiday: A day of thanks.',
    ],
    never: ['late', 'sorry'],
  },
  'more time that was taken, and then a date that was missed': {
    from: 'acknowledged',
    happened: [
      ['2026-03-30', { type: 'extend', dueOn: '2026-04-14', reason: 'words-why' }],
      ['2026-04-15', { type: 'lateNotice', dueOn: '2026-04-20', reason: 'words-why-2' }],
    ],
    today: '2026-04-21',
    says: [
      'This is late. You should have had our written decision by the end of Monday 20 April 2026. That is Stage 1. It is 1 working day late. We are sorry.',
      'We missed the date before, Tuesday 14 April 2026. We gave you a new date on Wednesday 15 April 2026. Our reason: “The report came late.”',
    ],
    never: ['You will have'],
  },
  'more time that was taken, and was not enough': {
    from: 'acknowledged',
    happened: [['2026-03-30', { type: 'extend', dueOn: '2026-04-14', reason: 'words-why' }]],
    today: '2026-04-15',
    says: [
      'This is late. You should have had our written decision by the end of Tuesday 14 April 2026. That is Stage 1. It is 1 working day late. We are sorry.',
      'The date before was Tuesday 31 March 2026. Our reason: “The surveyor is ill”.',
      'Because we are late, you can ask for a review now',
    ],
    never: ['You will have', 'We missed'],
  },
  'a date that is today': {
    from: 'acknowledged',
    happened: [],
    today: '2026-03-31',
    says: ['by the end of Tuesday 31 March 2026. That is Stage 1. It is due today.'],
    never: ['late'],
  },
  'an officer who was named': {
    from: 'acknowledged',
    happened: [['2026-03-19', { type: 'assign', officer: 'officer-2' }]],
    says: ['Who has it: Complaints Officer.'],
    never: ['Nobody is named'],
  },
  'updates that were agreed, and the last one': {
    from: 'acknowledged',
    happened: [
      ['2026-03-19', { type: 'agreeUpdates', everyDays: 5 }],
      ['2026-03-24', { type: 'giveUpdate', words: 'words-news' }],
    ],
    says: [
      'We tell you how it is going every 5 working days. The next time is by the end of Tuesday 31 March 2026.',
      'Our last news, from Tuesday 24 March 2026: “The roofer came today.”',
    ],
  },
  'an update that did not come': {
    from: 'acknowledged',
    happened: [['2026-03-18', { type: 'agreeUpdates', everyDays: 2 }]],
    says: [
      'We promised to tell you how it is going by the end of Friday 20 March 2026. We did not. We are sorry.',
    ],
  },
  'a call that was promised': {
    from: 'acknowledged',
    happened: [['2026-03-19', { type: 'promiseCallback', at: '2026-03-27T14:30', words: 'words-secret' }]],
    says: ['We promised to ring you on Friday 27 March 2026 at 2:30pm.'],
    never: ['no note'],
  },
  'a call of which nobody noted that it was made': {
    from: 'acknowledged',
    happened: [['2026-03-19', { type: 'promiseCallback', at: '2026-03-20T14:30', words: 'words-secret' }]],
    says: [
      'We promised to ring you on Friday 20 March 2026 at 2:30pm. I have no note that we did. We are sorry.',
    ],
  },
  'a letter that did not arrive': {
    from: 'acknowledged',
    happened: [['2026-03-19', { type: 'letter', became: 'failed', letter: 'acknowledgement', how: 'email' }]],
    says: [
      'On Thursday 19 March 2026 we could not get a letter to you by e-mail. Please tell me a way that works.',
    ],
  },
  'a letter that failed and then went by post': {
    from: 'acknowledged',
    happened: [
      ['2026-03-19', { type: 'letter', became: 'failed', letter: 'acknowledgement', how: 'email' }],
      ['2026-03-20', { type: 'letter', became: 'posted', letter: 'acknowledgement', how: 'post' }],
    ],
    says: ['It is at Stage 1.'],
    never: ['could not get'],
  },
  'actions kept, kept late, late, and to come': {
    from: 'stageOneDecided',
    happened: [
      ['2026-03-20', { type: 'promiseAction', words: 'words-mend', dueOn: '2026-03-24' }],
      ['2026-03-20', { type: 'promiseAction', words: 'words-mend', dueOn: '2026-03-23' }],
      ['2026-03-20', { type: 'promiseAction', words: 'words-mend', dueOn: '2026-03-25' }],
      ['2026-03-20', { type: 'promiseAction', words: 'words-mend', dueOn: '2026-04-30' }],
      ['2026-03-24', { type: 'completeAction', action: '1' }],
      ['2026-03-24', { type: 'completeAction', action: '2' }],
    ],
    says: [
      'What happens next: we still do what we promised.',
      '• Mend the gutter. Done on Tuesday 24 March 2026.\n',
      '• Mend the gutter. Done on Tuesday 24 March 2026. That was late: it was promised for Monday 23 March 2026. We are sorry.',
      '• Mend the gutter. This was promised by the end of Wednesday 25 March 2026 and is late. We are sorry.',
      '• Mend the gutter. We will do it by the end of Thursday 30 April 2026.',
    ],
  },
  'actions owed beyond a withdrawal': {
    from: 'acknowledged',
    happened: [
      ['2026-03-19', { type: 'promiseAction', words: 'words-mend', dueOn: '2026-04-30' }],
      ['2026-03-20', { type: 'withdraw', words: 'words-secret' }],
    ],
    says: [
      'So we stopped.',
      'What happens next: we still do what we promised.',
      '• Mend the gutter. We will do it',
    ],
    never: ['nothing more from us'],
  },
};
