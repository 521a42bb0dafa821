import type { Play } from '../play.ts';

/** From the first word to the dates: residents who answer everything, nothing, all at once, or bit by bit. */
export const wholeIntakes: Play[] = [
  {
    name: 'a careful, polite grandmother answers every question',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'Good morning. I am sorry to trouble you again, but the radiator in the back bedroom has been cold since 23 February and nobody has come back to me, although I was promised a call.',
      { expect: { acts: ['offer'], neverActs: ['logged'], asks: 'offer', complaints: 0, concerns: 1 } },
      { whenAsked: 'offer', says: 'Yes please, if that is all right.' },
      {
        expect: {
          acts: ['logged', 'question'],
          complaints: 1,
          concerns: 1,
          declined: 0,
          neverAsked: ['what', 'since'],
          complaint: {
            receivedAt: '2026-03-17T10:05',
            since: '2026-02-23',
            confirmed: false,
            promised: { acknowledge: '2026-03-24', stageOne: '2026-04-09' },
          },
        },
      },
      {
        answers: {
          where: 'The back bedroom',
          contacts: 'Three times, I believe',
          effect: 'My grandson has to sleep on the settee when he stays with me',
          outcome: 'I should like the radiator mended and somebody to say sorry',
          name: 'Grace Okafor',
          home: '14 Almond Court, Teddington',
          reach: 'grace.okafor@example.org',
          adjustments: 'Large print letters, please',
        },
      },
      {
        expect: {
          acts: ['read_back'],
          asks: 'confirm',
          complaint: {
            since: '2026-02-23',
            contacts: 3,
            outcomes: ['repair', 'apology'],
            category: 'heating_hot_water',
            parts: {
              what: 'promised a call',
              where: 'back bedroom',
              effect: 'settee',
              name: 'Grace Okafor',
              home: '14 Almond Court',
              reach: 'grace.okafor@example.org',
              adjustments: 'large print',
            },
          },
        },
      },
      { whenAsked: 'confirm', says: 'Yes, that is right' },
      {
        expect: {
          acts: ['dates'],
          asks: null,
          complaint: { confirmed: true, promised: { acknowledge: '2026-03-24', stageOne: '2026-03-31' } },
        },
      },
    ],
  },
  {
    name: 'a man of few words skips what he can',
    landlord: 'belgrave',
    now: '2026-06-09T21:40',
    steps: [
      'want to complain',
      { expect: { acts: ['logged', 'question'], asks: 'what', complaints: 1 } },
      { whenAsked: 'what', says: 'lift broke. again.' },
      {
        answers: {
          where: 'skip',
          since: 'dunno',
          contacts: 'loads',
          effect: 'skip',
          outcome: 'fix it',
          name: 'skip',
          home: 'skip',
          reach: 'skip',
          adjustments: 'no',
        },
      },
      {
        expect: {
          acts: ['taken', 'read_back'],
          asks: 'confirm',
          complaint: {
            outcomes: ['repair'],
            parts: {
              what: 'lift broke',
              since: 'none',
              contacts: 'loads',
              effect: 'none',
              name: 'none',
              home: 'none',
              reach: 'none',
              adjustments: 'none',
            },
          },
        },
      },
      'yep',
      {
        expect: {
          acts: ['dates'],
          asks: null,
          complaint: { confirmed: true, receivedAt: '2026-06-09T21:40' },
        },
      },
    ],
  },
  {
    name: 'somebody unsure of everything says that they do not know',
    landlord: 'coop-homes',
    now: '2026-09-02T14:12',
    steps: [
      'Something is not right with my service charge. I have asked about it and got three different answers, none of which make sense.',
      { answers: { first_time: 'No, I have asked before', offer: 'yes I think so' } },
      { expect: { acts: ['logged'], complaints: 1, neverAsked: ['what'] } },
      {
        answers: {
          where: "I don't know",
          since: "I'm not sure",
          contacts: 'no idea',
          effect: 'not sure really',
          outcome: "I don't know",
          name: 'Ray',
          home: "I'd rather not say",
          reach: 'by post',
          adjustments: "don't know",
        },
      },
      {
        expect: {
          acts: ['read_back'],
          complaint: {
            category: 'rent_service_charge',
            parts: {
              since: 'none',
              effect: 'none',
              outcome: 'none',
              name: 'Ray',
              home: 'none',
              reach: 'post',
            },
          },
        },
      },
      { whenAsked: 'confirm', says: 'thats right' },
      { expect: { acts: ['dates'], asks: null, complaint: { confirmed: true } } },
    ],
  },
  {
    name: 'a deaf professional says everything in one message',
    landlord: 'belgrave',
    now: '2026-03-17T12:30',
    steps: [
      'Hello, my name is Anjali Mehta, Flat 6, Kestrel House, Leicester. The extractor fan in my kitchen has been dead since 2 March. I have told you four times and nobody has turned up. I want it repaired and an apology. My email is anjali.mehta@example.org. I am deaf, so please no phone calls, text only.',
      { whenAsked: 'offer', says: 'Yes, log a complaint' },
      {
        expect: {
          acts: ['logged'],
          neverAsked: [
            'what',
            'where',
            'since',
            'contacts',
            'outcome',
            'name',
            'home',
            'reach',
            'adjustments',
          ],
          complaint: {
            since: '2026-03-02',
            contacts: 4,
            outcomes: ['repair', 'apology'],
            parts: {
              where: 'kitchen',
              name: 'Anjali Mehta',
              home: 'Flat 6',
              reach: 'anjali.mehta@example.org',
              adjustments: 'text only',
            },
          },
        },
      },
      { whenAsked: 'effect', says: 'I cannot cook without the whole flat filling with steam' },
      { expect: { acts: ['read_back'], asks: 'confirm', complaint: { parts: { effect: 'steam' } } } },
      'Yes, all correct.',
      {
        expect: {
          acts: ['dates'],
          complaint: { confirmed: true, promised: { acknowledge: '2026-03-24', stageOne: '2026-03-31' } },
        },
      },
    ],
  },
  {
    name: 'a private person would rather not give a name or a home',
    landlord: 'coop-homes',
    now: '2026-05-19T08:55',
    steps: [
      'Your housing officer discussed my arrears with me on the stairs in front of my neighbours. I found it humiliating.',
      { answers: { first_time: 'yes', offer: 'yes' } },
      {
        answers: {
          what: 'Your housing officer discussed my arrears on the stairs in front of my neighbours',
          where: 'On the stairs',
          since: 'Last Thursday',
          contacts: 'Never',
          effect: 'I do not like to leave my flat now',
          outcome: 'I want an apology from him',
          name: "I'd rather not say",
          home: 'prefer not to say',
          reach: 'quiet.person@example.org',
          adjustments: 'No phone calls please',
        },
      },
      {
        expect: {
          acts: ['read_back'],
          complaint: {
            since: '2026-05-14',
            contacts: 0,
            outcomes: ['apology'],
            category: 'staff_conduct',
            parts: { name: 'none', home: 'none', reach: 'quiet.person@example.org', adjustments: 'phone' },
          },
        },
      },
    ],
  },
];
