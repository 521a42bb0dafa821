import type { Play } from '../play.ts';
import { rest } from '../restOfIntake.ts';

/** No message is sent to anybody whom it could put in danger, until they say which way is safe (domain 4.2). */
export const safeContact: Play[] = [
  {
    name: 'he hits me: advice first, then the complaint, then which way is safe',
    landlord: 'coop-homes',
    now: '2026-11-21T10:00',
    steps: [
      'my husband hits me and you still have not fixed the lock on my bedroom door, i have asked twice',
      { expect: { acts: ['safety', 'offer'], safetyAlerts: ['abuse'], asks: 'offer' } },
      'yes',
      { answers: rest },
      { expect: { asks: 'reach', complaint: { safeRoutes: [] } } },
      { whenAsked: 'reach', says: 'text me on 07700 900461, between ten and two' },
      {
        expect: {
          acts: ['safe_way'],
          asks: 'adjustments',
          complaint: { safeRoutes: ['text'], parts: { reach: '07700 900461' } },
        },
      },
      { answers: { adjustments: 'no', confirm: 'yes' } },
      { expect: { acts: ['dates'], complaint: { confirmed: true, safeRoutes: ['text'] } } },
    ],
  },
  {
    name: 'I don’t know which way is safe: everything stays unsafe, the number is kept',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'i want to complain, the damp in my bedroom is never treated. my number is 07700 900462',
      { answers: { where: 'bedroom', since: 'last year', contacts: 'twice' } },
      { expect: { asks: 'effect' } },
      'my boyfriend strangled me last night and i am scared of him',
      { expect: { acts: ['safety'], neverActs: ['question'], complaint: { safeRoutes: [] } } },
      'ok i am at my friends now, carry on',
      { answers: { effect: 'skip', outcome: 'treat it', name: 'Lou', home: 'skip' } },
      { whenAsked: 'reach', says: 'I don’t know' },
      {
        expect: {
          acts: ['no_safe_way'],
          asks: 'adjustments',
          complaint: { safeRoutes: [], parts: { reach: '900462' } },
        },
      },
    ],
  },
  {
    name: 'a bare number is asked about once: only text',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'domestic violence at home, my partner is violent. i want to complain that nobody moved me',
      { answers: rest },
      { whenAsked: 'reach', says: '07700 900463' },
      { expect: { asks: 'reach', complaint: { safeRoutes: [] } } },
      { whenAsked: 'reach', says: 'Only text' },
      { expect: { acts: ['safe_way'], asks: 'adjustments', complaint: { safeRoutes: ['text'] } } },
    ],
  },
  {
    name: 'this chat only',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'my wife beats me up. i want to complain about the officer who laughed at me',
      { answers: rest },
      { whenAsked: 'reach', says: 'This chat only' },
      { expect: { acts: ['no_safe_way'], asks: 'adjustments', complaint: { safeRoutes: [] } } },
    ],
  },
  {
    name: 'don’t ring, my husband answers: nothing is safe, not only the phone',
    landlord: 'coop-homes',
    now: '2026-11-21T10:00',
    steps: [
      'I want to complain about the lift, it has been out for a month',
      { answers: { where: 'skip', contacts: 'once' } },
      'don’t ring me, my husband answers',
      { expect: { neverActs: ['person'], complaint: { safeRoutes: [] }, handoffs: 0 } },
      'carry on',
      { answers: { effect: 'skip', outcome: 'mend it', name: 'Asha', home: 'skip' } },
      { whenAsked: 'reach', says: 'not by post, she opens it' },
      'carry on',
      { expect: { asks: 'reach', complaint: { safeRoutes: [] } } },
      { whenAsked: 'reach', says: 'email is safe, asha@example.org' },
      { expect: { acts: ['safe_way'], complaint: { safeRoutes: ['email'] } } },
      { answers: { adjustments: 'no' } },
      // What is told now may have changed what was safe a minute ago: it is asked for again.
      'he reads my phone',
      { expect: { complaint: { safeRoutes: [] } } },
      'email is safe',
      { expect: { complaint: { safeRoutes: ['email'] } } },
    ],
  },
  {
    name: 'don’t ring me any more, and weeks later it is ok to text me now',
    landlord: 'belgrave',
    now: '2026-03-02T10:00',
    steps: [
      'I want to complain about the caretaker, he is rude',
      { answers: { ...rest, reach: '07700 900464', confirm: 'yes' } },
      { expect: { acts: ['dates'] } },
      { staff: ['acknowledge'] },
      'dont ring me any more',
      {
        expect: {
          acts: ['routes_kept'],
          neverActs: ['offer', 'help', 'safety'],
          complaint: { safeRoutes: ['text', 'email', 'post', 'visit', 'notification'] },
        },
      },
      { staff: ['decide', 'upheld', '--reasons', 'He was.'] },
      { at: '2026-03-20T09:00' },
      'you can ring me again now',
      {
        expect: {
          acts: ['routes_kept'],
          complaint: { safeRoutes: ['phone', 'text', 'email', 'post', 'visit', 'notification'] },
        },
      },
    ],
  },
  {
    name: 'told after everything was done: held back at once, and a new number is not used before they say so',
    landlord: 'coop-homes',
    now: '2026-03-02T10:00',
    steps: [
      'I want to complain about the caretaker, he is rude',
      { answers: { ...rest, reach: '07700 900465', confirm: 'yes' } },
      { at: '2026-03-09T10:00' },
      'my ex found out where i live and he is outside my door again, i am terrified of him',
      { expect: { acts: ['safety', 'held_back'], complaint: { safeRoutes: [] } } },
      { at: '2026-03-10T10:00' },
      'you can text me',
      { expect: { acts: ['routes_kept'], complaint: { safeRoutes: ['text'] } } },
      'my number has changed to 07700 900466',
      {
        expect: {
          acts: ['corrected', 'not_used'],
          complaint: { safeRoutes: [], parts: { reach: '900466' } },
        },
      },
      'it is safe to text me',
      { expect: { acts: ['routes_kept'], complaint: { safeRoutes: ['text'] } } },
      'where is my complaint',
      { expect: { acts: ['status'], complaint: { safeRoutes: ['text'] } } },
    ],
  },
  {
    name: 'a person is asked for in danger: the question for the number is another one',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'he reads my phone and checks my messages',
      'can i speak to somebody',
      { expect: { acts: ['safety', 'person'], asks: 'person_contact', handoffs: 1 } },
      { whenAsked: 'person_contact', says: 'text only, 07700 900467, before two' },
      { expect: { acts: ['person_contact'], neverActs: ['help'] } },
    ],
  },
  {
    name: 'told before there is a complaint, from a chat a week ago',
    landlord: 'belgrave',
    now: '2026-11-02T10:00',
    steps: [
      'my partner is violent and controlling',
      { expect: { acts: ['safety'], complaints: 0 } },
      { at: '2026-11-09T10:00' },
      'i want to complain that the front door does not lock',
      { expect: { acts: ['logged'], complaint: { safeRoutes: [] } } },
    ],
  },
  {
    name: 'no phone calls because deaf: only the phone',
    landlord: 'belgrave',
    now: '2026-11-02T10:00',
    steps: [
      'i want to complain that the front door does not lock',
      { answers: { ...rest, reach: 'jo@example.org', adjustments: 'No phone calls please, I am deaf' } },
      {
        expect: {
          asks: 'confirm',
          complaint: {
            safeRoutes: ['text', 'email', 'post', 'visit', 'notification'],
            parts: { adjustments: 'deaf', reach: 'jo@example.org' },
          },
        },
      },
    ],
  },
  {
    name: 'danger told later the same day takes back what was safe in the morning',
    landlord: 'coop-homes',
    now: '2026-03-02T10:05',
    steps: [
      'my husband hits me and you still have not fixed the lock on my bedroom door, i have asked twice',
      'yes',
      { answers: rest },
      { whenAsked: 'reach', says: 'text me on 07700 900468' },
      { answers: { adjustments: 'no', confirm: 'yes' } },
      { expect: { complaint: { safeRoutes: ['text'] } } },
      { at: '2026-03-02T16:05' },
      'he has found my phone and now he reads my texts',
      { expect: { complaint: { safeRoutes: [] } } },
    ],
  },
  ...[
    'priya@example.org but he has got my email password',
    'you can ring me on 07700 900469 but he answers',
    'texting is dangerous',
    'I share a phone with my husband',
    'my emails go to his laptop',
    'both, but he looks at it',
  ].map(
    (warns): Play => ({
      name: `an answer that warns of its own route is asked about once again: ${warns}`,
      landlord: 'belgrave',
      now: '2026-11-21T10:00',
      steps: [
        'my husband hits me. i want to complain that nobody moved me',
        { answers: rest },
        { whenAsked: 'reach', says: warns },
        { expect: { asks: 'reach', neverActs: ['safe_way'], complaint: { safeRoutes: [] } } },
        { whenAsked: 'reach', says: warns },
        { expect: { asks: 'adjustments', neverActs: ['safe_way'], complaint: { safeRoutes: [] } } },
      ],
    }),
  ),
];
