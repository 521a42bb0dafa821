import type { Play } from '../play.ts';

/** People with questions: in the middle, afterwards, about somebody else's case, and for a person. */
export const askers: Play[] = [
  {
    name: 'three questions before the next answer',
    landlord: 'belgrave',
    now: '2026-11-12T17:05',
    steps: [
      'The lights on our communal stairs have come on an hour late since the clocks went back. It is pitch black when folk get in from work. I reported it to you twice and both times was told it was done. It was not.',
      { answers: { offer: 'Yes please.', first_time: 'No, twice before.', duplicate: 'No.' } },
      { expect: { acts: ['logged'], complaints: 1 } },
      'before I go on, are you a robot?',
      {
        expect: {
          acts: ['side_answer', 'are_you_a_robot'],
          neverActs: ['not_understood', 'person'],
          complaints: 1,
        },
      },
      "what's the ombudsman's phone number",
      {
        expect: { acts: ['side_answer', 'ombudsman'], neverActs: ['not_understood', 'offer'], complaints: 1 },
      },
      'and how long will it take to get an answer?',
      {
        expect: { acts: ['side_answer', 'how_long'], neverActs: ['status_unknown', 'offer'], complaints: 1 },
      },
      {
        answers: {
          where: 'stairs between ground and third, Weir Court',
          since: 'when the clocks went back',
          contacts: 'twice',
          effect: 'Mr next door missed a step and bruised his hip',
          outcome: 'set the timer right and tell us it has been done',
          name: 'Yvette Lamptey',
          home: '12 Weir Court',
          reach: 'yvette.lamptey@example.com',
          adjustments: 'not for me',
          confirm: 'yes',
        },
      },
      {
        expect: {
          acts: ['read_back', 'dates'],
          neverAsked: ['since', 'contacts', 'first_time', 'what'],
          asks: null,
          complaints: 1,
          complaint: {
            receivedAt: '2026-11-12T17:05',
            since: '2026-10-25',
            contacts: 2,
            outcomes: ['repair'],
            category: 'communal_estate',
            confirmed: true,
            parts: { where: 'stairs', effect: 'hip' },
          },
        },
      },
    ],
  },
  {
    name: 'where is my complaint, and where is it now',
    landlord: 'coop-homes',
    now: '2026-09-14T10:40',
    steps: [
      'I want to raise a formal complaint. The hot water in my flat has been running cold since Tuesday 1 September. I reported it three times, your heating engineer has cancelled on me twice.',
      {
        answers: {
          offer: 'Yes, a complaint.',
          first_time: 'No, three times.',
          duplicate: 'No.',
          where: 'My flat, kitchen and bathroom taps.',
          since: 'Tuesday 1 September.',
          contacts: 'Three.',
          effect: 'Cold showers before a six o clock start.',
          outcome: 'Repair it.',
          name: 'Ingrid Vastermark',
          home: '48 Chandlers Reach',
          reach: '07700 900715',
          adjustments: 'No.',
          confirm: 'Yes.',
        },
      },
      {
        expect: {
          acts: ['logged'],
          complaints: 1,
          neverAsked: ['what', 'since', 'contacts', 'first_time'],
          complaint: {
            receivedAt: '2026-09-14T10:40',
            since: '2026-09-01',
            contacts: 3,
            outcomes: ['repair'],
            category: 'heating_hot_water',
            confirmed: true,
            stage: 1,
          },
        },
      },
      'Thank you. So where is my complaint now?',
      { expect: { acts: ['status'], neverActs: ['offer', 'status_unknown', 'logged'], complaints: 1 } },
      { at: '2026-09-17T12:15' },
      'Hello, could you tell me what is happening with my complaint?',
      { expect: { acts: ['status'], neverActs: ['status_unknown', 'logged', 'question'], complaints: 1 } },
      { staff: ['acknowledge'] },
      { at: '2026-09-18T09:30' },
      'any update on my complaint please',
      { expect: { acts: ['status'], neverActs: ['status_unknown', 'logged'], complaints: 1 } },
      'Oh, and my number has changed, please use 07700 900716 from now on, not the old one.',
      { answers: { change_which: 'how to reach me', reach: '07700 900716', confirm: 'Yes.' } },
      {
        expect: {
          acts: ['corrected'],
          neverActs: ['logged'],
          complaints: 1,
          complaint: { parts: { reach: '900716' } },
        },
      },
    ],
  },
  {
    name: 'an actual person please',
    landlord: 'belgrave',
    now: '2026-03-03T11:25',
    steps: [
      'can i talk to an actual person please',
      {
        answers: {
          person_contact: 'ring me on 07700 900448, name of Sholto',
          name: 'Sholto Brandreth',
          home: '60 Saddlers Green',
          reach: '07700 900448',
        },
      },
      {
        expect: {
          acts: ['person'],
          neverActs: ['offer', 'logged', 'not_understood'],
          handoffs: 1,
          complaints: 0,
          concerns: 0,
          serviceRequests: 0,
          safetyAlerts: [],
        },
      },
    ],
  },
  {
    name: 'her next door, the policy, and if there was a fire',
    landlord: 'coop-homes',
    now: '2026-01-27T14:14',
    steps: [
      'Can you tell me how far complaint reference CMP-2026-00417 has got? It is my next door neighbour’s, she asked me to look.',
      { expect: { acts: ['status_unknown'], neverActs: ['status', 'offer', 'logged'], complaints: 0 } },
      'Fair enough. Can I have a copy of your complaints policy please?',
      {
        expect: {
          acts: ['side_answer', 'policy'],
          neverActs: ['offer', 'logged', 'data_request'],
          complaints: 0,
        },
      },
      'And what should I do if there is ever a fire in the building? Nothing is happening, I am just new here.',
      { expect: { neverActs: ['offer', 'logged'], safetyAlerts: [], complaints: 0, handoffs: 0 } },
      'Does a moan about something count as a complaint, out of interest?',
      {
        expect: {
          acts: ['side_answer', 'what_counts'],
          neverActs: ['logged'],
          complaints: 0,
          concerns: 0,
          dataRequests: ['information_request'],
        },
      },
    ],
  },
  {
    name: 'a fan that was only a repair until nobody came',
    landlord: 'belgrave',
    now: '2026-06-01T14:20',
    steps: [
      'Hiya, the extractor fan in me bathroom packed in this morning, could someone have a look at it please',
      {
        answers: {
          first_time: 'Yeah first time, only noticed today',
          offer: 'No no, just the fan please',
          where: 'bathroom',
          since: 'this morning',
          contacts: 'no one yet',
          name: 'Shaz Bickerstaffe',
          home: '33 Dyeworks Court',
          reach: '07700 900229',
          adjustments: 'no ta',
        },
      },
      { expect: { complaints: 0, serviceRequests: 1, safetyAlerts: [], neverActs: ['logged', 'safety'] } },
      { at: '2026-06-10T09:05' },
      'still nowt done about that bathroom fan I told you about on the 1st. Nobody has even rung me. Not good enough is it',
      {
        answers: {
          offer: 'Yeah, I do want to complain now',
          first_time: 'No, I told you on the 1st',
          duplicate: 'no not got one in',
          where: 'bathroom',
          since: '1st of June',
          contacts: 'once, on here',
          effect: 'wallpaper is curling up like a stale sandwich',
          outcome: 'fix the fan, thats all',
          name: 'Shaz Bickerstaffe',
          home: '33 Dyeworks Court',
          reach: '07700 900229',
          adjustments: 'no ta',
          confirm: 'thats it',
        },
      },
      {
        expect: {
          acts: ['offer', 'logged'],
          complaints: 1,
          complaint: {
            since: '2026-06-01',
            contacts: 1,
            outcomes: ['repair'],
            confirmed: true,
            parts: { where: 'bathroom', name: 'Bickerstaffe' },
          },
        },
      },
    ],
  },
];
