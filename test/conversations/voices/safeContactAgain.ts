import type { Play } from '../play.ts';
import { rest } from '../restOfIntake.ts';

/** Routes that are warned of, refused and opened again, in one chat and from another browser. */
export const safeContactAgain: Play[] = [
  {
    name: 'an address given beside a warning is kept, and not used',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'my husband hits me. i want to complain that nobody moved me',
      { answers: rest },
      { whenAsked: 'reach', says: 'priya@example.org but he has got my email password' },
      { expect: { asks: 'reach', complaint: { safeRoutes: [], parts: { reach: 'priya@example.org' } } } },
      { whenAsked: 'reach', says: 'by post' },
      {
        expect: {
          acts: ['safe_way'],
          complaint: { safeRoutes: ['post'], parts: { reach: 'priya@example.org' } },
        },
      },
    ],
  },
  {
    name: 'please don’t ring me, my husband answers, before there is any complaint: nothing is said to be passed on',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'please don’t ring me, my husband answers',
      {
        expect: { acts: ['routes_heard'], neverActs: ['routes_kept', 'person'], complaints: 0, handoffs: 0 },
      },
      'i want to complain that the front door does not lock',
      { expect: { acts: ['logged'], complaint: { safeRoutes: [] } } },
    ],
  },
  {
    name: 'a number was given to a person: the wish not to be rung goes to a person too',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'can i speak to somebody',
      { whenAsked: 'person_contact', says: '07700 900470' },
      'please don’t ring me, my husband answers',
      { expect: { acts: ['routes_kept'], handoffs: 2 } },
    ],
  },
  {
    name: 'no code is made for a browser in which danger was told',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'he reads my phone',
      'where is my complaint BNC-26-9H4XCPJ',
      'new code',
      'new code',
      // A fourth wish within the hour would be one too many, had any code been asked for.
      'new code please',
      { expect: { acts: ['code_asked'], neverActs: ['code_too_many'], asks: 'code' } },
    ],
  },
  {
    name: 'a reference that is not open here, and a wish not to be rung: a person is told',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'where is my complaint BNC-26-9H4XCPJ',
      'please don’t ring me, my husband answers',
      { expect: { acts: ['routes_kept'], handoffs: 1 } },
    ],
  },
  {
    name: 'refused in another browser, before the code and after it: held with the complaint that it opens',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain that nobody has cut the hedge by the path, I have asked twice',
      { answers: { ...rest, reach: '07700 900471', confirm: 'yes' } },
      { browser: 'new' },
      'he reads my phone',
      { expect: { acts: ['safety'], neverActs: ['routes_kept'] } },
      { office: 'gives a code' },
      '{reference} {code}',
      { expect: { acts: ['access_given'] } },
      'you can text me',
      'dont ring me any more',
      { expect: { acts: ['routes_kept'], handoffs: 0 } },
      'where is my complaint {reference}',
      { expect: { acts: ['status'], neverActs: ['code_asked'] } },
    ],
  },
  {
    name: 'you can text me now, he has moved out: the text is safe again, and nothing else',
    landlord: 'belgrave',
    now: '2026-11-21T10:00',
    steps: [
      'my husband hits me. i want to complain that nobody moved me',
      { answers: rest },
      { whenAsked: 'reach', says: '07700 900470' },
      { whenAsked: 'reach', says: 'neither' },
      { answers: rest },
      { whenAsked: 'confirm', says: 'yes' },
      { expect: { complaint: { safeRoutes: [] } } },
      { at: '2027-01-11T10:00' },
      'you can text me now, he has moved out',
      { expect: { acts: ['routes_kept'], complaint: { safeRoutes: ['text'] } } },
    ],
  },
];
