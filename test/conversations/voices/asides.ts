import type { Play } from '../play.ts';

/** Side questions, wishes for a person, matters of data: dealt with at once, then the open question comes back. */
export const asides: Play[] = [
  {
    name: 'a curious man asks about everything in mid-intake and still finishes',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain, the hall carpet is filthy and I have asked you to clean it four times',
      { answers: { where: 'the entrance hall', since: '1 February' } },
      { expect: { asks: 'effect' } },
      'Are you a robot?',
      { expect: { acts: ['side_answer', 'are_you_a_robot', 'question'], asks: 'effect' } },
      'how long will this take?',
      { expect: { acts: ['side_answer', 'how_long', 'question'], asks: 'effect' } },
      'and what is the phone number of the housing ombudsman',
      { expect: { acts: ['side_answer', 'ombudsman', 'question'], asks: 'effect', handoffs: 0 } },
      { whenAsked: 'effect', says: 'I am ashamed to have visitors' },
      { expect: { complaint: { parts: { effect: 'ashamed' } } } },
    ],
  },
  {
    name: 'somebody asks what counts as a complaint before saying yes',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'They left the scaffolding up for six weeks after the job was done and would not tell me why. I could not open a window.',
      { expect: { asks: 'offer' } },
      'what counts as a complaint?',
      { expect: { acts: ['side_answer', 'what_counts', 'offer'], neverActs: ['logged'], asks: 'offer' } },
      { whenAsked: 'offer', says: 'Then yes' },
      { expect: { acts: ['logged'], complaints: 1, concerns: 1 } },
    ],
  },
  {
    name: 'only questions, and no trouble at all',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'Is this a real person?',
      { expect: { acts: ['side_answer', 'are_you_a_robot'], neverActs: ['offer'], asks: null } },
      'when are you open and where is the office?',
      { expect: { acts: ['side_answer', 'hours'], neverActs: ['offer'] } },
      'what do you do with my data?',
      { expect: { acts: ['side_answer', 'privacy'], neverActs: ['offer'] } },
      'what can you help me with',
      { expect: { complaints: 0, concerns: 0, serviceRequests: 0, handoffs: 0 } },
    ],
  },
  {
    name: 'the policy is asked for and the request is kept',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'Could you send me a copy of your complaints policy?',
      {
        expect: {
          acts: ['side_answer', 'policy'],
          neverActs: ['offer', 'logged'],
          dataRequests: ['information_request'],
          complaints: 0,
        },
      },
    ],
  },
  {
    name: 'the policy is wanted on paper, and how that goes can be asked',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'Could you post me a paper copy of your complaints policy please?',
      {
        expect: {
          acts: ['side_answer', 'policy', 'paper_copy'],
          dataRequests: ['information_request'],
          complaints: 0,
        },
      },
      'Where is my request for information?',
      { expect: { acts: ['data_request_status'], dataRequests: ['information_request'], complaints: 0 } },
    ],
  },
  {
    name: 'subject access, in plain words',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want a copy of all the information you hold about me.',
      {
        expect: { acts: ['data_request', 'subject_access'], dataRequests: ['subject_access'], complaints: 0 },
      },
    ],
  },
  {
    name: 'details given to a neighbour: a data protection complaint',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'Somebody in your office gave my phone number to my neighbour without my permission. That is a breach of data protection.',
      {
        expect: {
          acts: ['data_request', 'data_protection_complaint'],
          dataRequests: ['data_protection_complaint'],
        },
      },
    ],
  },
  {
    name: 'subject access in mid-intake, after which the question comes back',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'log a complaint please, my transfer application was lost twice by your staff',
      { answers: { where: 'the lettings team', since: 'January', contacts: 'five times' } },
      { expect: { asks: 'effect' } },
      'I also want to make a subject access request for my whole file',
      {
        expect: {
          acts: ['data_request', 'question'],
          asks: 'effect',
          dataRequests: ['subject_access'],
          complaints: 1,
        },
      },
    ],
  },
  {
    name: 'a person, please, and here is my number',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'Can I speak to a human being please? My number is 07700 900123.',
      {
        expect: { acts: ['person'], neverActs: ['offer', 'logged'], asks: null, handoffs: 1, complaints: 0 },
      },
    ],
  },
  {
    name: 'a person is asked for, and the contact follows',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I don’t want to talk to a machine, put me through to a person',
      { expect: { acts: ['person'], asks: 'person_contact', handoffs: 1 } },
      { whenAsked: 'person_contact', says: '07700 900456, any time after four' },
      {
        expect: {
          acts: ['person_contact'],
          neverActs: ['help', 'offer'],
          asks: null,
          handoffs: 1,
          complaints: 0,
        },
      },
    ],
  },
  {
    name: 'a person is asked for, no contact is given, the trouble is told instead',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'can I talk to someone',
      { expect: { acts: ['person'], asks: 'person_contact', handoffs: 1 } },
      'Never mind. You sent the wrong paint for the third time and I am sick of it.',
      { expect: { acts: ['offer'], asks: 'offer', handoffs: 1, concerns: 1 } },
    ],
  },
  {
    name: 'a person is asked for in mid-intake, and the answers are kept',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      'I want to complain, the roof light has leaked on and off since Christmas and no one comes',
      { answers: { where: 'top landing', contacts: 'seven times' } },
      { expect: { asks: 'effect' } },
      'this is too much for me, can someone please ring me on 07700 900789 instead',
      {
        expect: {
          acts: ['person', 'question'],
          asks: 'effect',
          handoffs: 1,
          complaints: 1,
          complaint: { contacts: 7 },
        },
      },
    ],
  },
  {
    name: 'angry and wants a person: both are heard',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I have been cut off four times today, your phone line is a disgrace and nobody ever rings back. I want to speak to a manager.',
      { expect: { acts: ['person'], handoffs: 1 } },
      { answers: { person_contact: '07700 900111' } },
      'and I want to complain about it',
      { expect: { acts: ['logged'], complaints: 1, handoffs: 1 } },
    ],
  },
];
