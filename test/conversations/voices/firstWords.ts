import type { Play } from '../play.ts';

const now = '2026-11-21T10:00';

/** One word, a question before the yes, a no that is no grievance: what people really type at an offer. */
export const firstWords: Play[] = [
  ...(['belgrave', 'coop-homes'] as const).map(
    (landlord): Play => ({
      name: 'the one word complaint starts one',
      landlord,
      now,
      steps: [
        'complaint',
        { expect: { acts: ['logged'], neverActs: ['help'], asks: 'what', complaints: 1 } },
      ],
    }),
  ),
  {
    name: 'a ceiling, not now, and then: ok its safe now, complain',
    landlord: 'belgrave',
    now,
    steps: [
      'ceiling collapsed in the bedroom last night and nobody answered your phone',
      'not now',
      { expect: { acts: ['declined'], declined: 1 } },
      'ok its safe now, complain',
      {
        expect: { acts: ['logged'], neverAsked: ['what'], complaint: { parts: { what: 'nobody answered' } } },
      },
    ],
  },
  {
    name: 'told you before, I want complain',
    landlord: 'belgrave',
    now,
    steps: [
      'the tap drips in the kitchen',
      { whenAsked: 'first_time', says: 'No, I have told you before. I want complain' },
      { expect: { acts: ['logged'], complaints: 1 } },
    ],
  },
  ...['no i dont want to complain', 'not now', 'is ok, thank you', 'no thanks'].map(
    (says): Play => ({
      name: `is this the first time? ${says}`,
      landlord: 'coop-homes',
      now,
      steps: [
        'its about my neighbours dog barking all night',
        { whenAsked: 'first_time', says },
        {
          expect: {
            acts: ['service_request_noted'],
            neverActs: ['offer', 'help'],
            asks: null,
            concerns: 0,
            serviceRequests: 1,
          },
        },
      ],
    }),
  ),
  {
    name: 'questions before the first answer are answered, and the question stands',
    landlord: 'belgrave',
    now,
    steps: [
      'the tap drips in the kitchen',
      { whenAsked: 'first_time', says: 'what happen with my datas if I say yes?' },
      { expect: { acts: ['side_answer'], neverActs: ['service_request_noted'], asks: 'first_time' } },
      'Well, will I get in trouble?',
      { expect: { acts: ['side_answer'], neverActs: ['help'], asks: 'first_time' } },
      'no, three times before',
      { expect: { acts: ['offer'], asks: 'offer' } },
    ],
  },
  {
    name: 'questions before the yes count for nothing against her, and are no part of what happened',
    landlord: 'coop-homes',
    now,
    steps: [
      'you lot never turned up to fix my water, third time now',
      { whenAsked: 'offer', says: 'Oh I don’t know, what do you think?' },
      { expect: { acts: ['side_answer'], neverActs: ['offer_left_open'], asks: 'offer' } },
      'Well, will I get in trouble?',
      { expect: { acts: ['side_answer'], neverActs: ['offer_left_open'], asks: 'offer' } },
      'wait',
      { expect: { acts: ['side_answer'], neverActs: ['offer_left_open'], asks: 'offer' } },
      'what colour is the moon?',
      { expect: { acts: ['side_answer'], neverActs: ['offer_left_open'], asks: 'offer' } },
      'oh go on then',
      {
        expect: {
          acts: ['logged'],
          complaint: { parts: { what: 'you lot never turned up to fix my water' } },
        },
      },
    ],
  },
  {
    name: 'a promise broken beside a kind word, more please, and go on then',
    landlord: 'belgrave',
    now,
    steps: [
      'Hello? is anyone there',
      'so you lot promised me a new bathroom in 2024 and its still not done but the kitchen is lovely cheers, anyway i dunno if i should moan',
      { expect: { acts: ['offer'], neverActs: ['thanks', 'logged'], asks: 'offer' } },
      'tell me more first',
      { expect: { acts: ['explained'], neverActs: ['help'], asks: 'offer' } },
      'will i get evicted for complaining',
      { expect: { acts: ['side_answer'], neverActs: ['help'], asks: 'offer' } },
      'go on then',
      { expect: { acts: ['logged'], complaint: { parts: { what: 'promised me a new bathroom' } } } },
    ],
  },
  {
    name: 'a number after a side question is still the number that was asked for',
    landlord: 'coop-homes',
    now,
    steps: [
      'can i speak to a real person',
      'what number did i just ask for',
      { expect: { acts: ['person'], neverActs: ['help'], asks: 'person_contact' } },
      '07700900555 after 5pm',
      { expect: { acts: ['person_contact'], neverActs: ['help'], handoffs: 1 } },
    ],
  },
  {
    name: 'three things not understood are not answered three times alike',
    landlord: 'coop-homes',
    now,
    steps: [
      'blue monday',
      { expect: { acts: ['help'] } },
      'idk',
      { expect: { acts: ['help'] } },
      'green then',
      { expect: { acts: ['person_offered'] } },
      'the tap drips in the kitchen',
      'yes',
      'purple',
      { expect: { acts: ['help'], neverActs: ['person_offered'] } },
    ],
  },
  {
    name: 'no number after all: no thanks is no grievance',
    landlord: 'belgrave',
    now,
    steps: [
      'i want to speak to someone',
      { whenAsked: 'person_contact', says: 'no thanks' },
      {
        expect: { acts: ['person_contact_declined'], neverActs: ['offer', 'help'], handoffs: 1, concerns: 0 },
      },
      'ok bye',
      { expect: { acts: ['thanks'], neverActs: ['help'] } },
    ],
  },
  {
    name: 'swears before anything is told',
    landlord: 'belgrave',
    now,
    steps: ['fuck off', { expect: { acts: ['heard_anger'], neverActs: ['help', 'offer'], concerns: 0 } }],
  },
  {
    name: 'nothing but anger is heard and not thanked for',
    landlord: 'belgrave',
    now,
    steps: [
      'you never fix anything you useless lot',
      { whenAsked: 'offer', says: 'fuck off' },
      { expect: { acts: ['offer'], asks: 'offer' } },
      'yes log it',
      { expect: { acts: ['logged'], complaint: { parts: { what: 'you never fix anything' } } } },
    ],
  },
];
