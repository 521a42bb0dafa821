import type { Play } from '../play.ts';

/** Data, courts, old matters and reviews. */
export const formalMatters: Play[] = [
  {
    name: 'a copy of everything you hold',
    landlord: 'coop-homes',
    now: '2026-04-08T10:00',
    steps: [
      'Please treat this as a subject access request. I would like a copy of all the personal information you hold about me, including emails and call recordings.',
      {
        answers: {
          name: 'Leopold Achterberg',
          home: 'Flat 17, Osier Quay',
          reach: 'leo.achterberg@example.com',
          person_contact: 'leo.achterberg@example.com',
          adjustments: 'None.',
          offer: 'No, it is not a complaint, only a request for my data.',
        },
      },
      {
        expect: {
          acts: ['data_request'],
          neverActs: ['logged', 'not_understood'],
          dataRequests: ['subject_access'],
          complaints: 0,
          serviceRequests: 0,
          safetyAlerts: [],
        },
      },
    ],
  },
  {
    name: 'a letter about his health in the wrong letter box',
    landlord: 'belgrave',
    now: '2026-07-28T16:42',
    steps: [
      'I want to make a data protection complaint. You put a letter with my medical details in it through number 14 instead of number 41 and now my neighbours know about my private health information.',
      {
        answers: {
          offer: 'Yes, please log that too.',
          first_time: 'Yes, I only found out today.',
          duplicate: 'No.',
          where: 'Posted to 14 Ropewalk, it should have been 41.',
          since: 'The letter came on 24 July.',
          contacts: 'I have not told you before.',
          effect: 'People on the landing ask me how my tests went.',
          outcome: 'An apology, and tell me how you will stop it happening again.',
          name: 'Alistair Munnings',
          home: '41 Ropewalk',
          reach: '07700 900083',
          person_contact: '07700 900083',
          adjustments: 'Please ring, do not write!',
          confirm: 'Yes.',
        },
      },
      {
        expect: {
          acts: ['data_request'],
          neverActs: ['not_understood'],
          dataRequests: ['data_protection_complaint'],
          safetyAlerts: [],
          handoffs: 0,
        },
      },
    ],
  },
  {
    name: 'a claim at the county court and a surveyor all the same',
    landlord: 'coop-homes',
    now: '2026-05-26T11:31',
    steps: [
      'My solicitor issued a claim against you in the county court on 5 May about the disrepair. Be that as it may, I wish to complain about your surveyor, who on 19 May told me in my own sitting room to "stop whingeing". I have mentioned it to nobody else at Co-op Homes.',
      {
        answers: {
          offer: 'I do wish to, yes.',
          first_time: 'Yes, you are the first to hear of it.',
          duplicate: 'No.',
          where: 'My sitting room.',
          since: '19 May.',
          contacts: 'I have not told anybody.',
          effect: 'I was shaking for the rest of the afternoon.',
          outcome: 'A written apology.',
          name: 'Philippa Trelawn',
          home: '2 Malthouse Row',
          reach: 'p.trelawn@example.org',
          adjustments: 'No.',
          confirm: 'That is correct.',
        },
      },
      {
        expect: {
          acts: ['logged'],
          neverAsked: ['what'],
          complaints: 1,
          complaint: {
            receivedAt: '2026-05-26T11:31',
            since: '2026-05-19',
            contacts: 0,
            outcomes: ['apology'],
            category: 'staff_conduct',
            flags: ['court_claim'],
            confirmed: true,
            parts: { name: 'Trelawn' },
          },
        },
      },
    ],
  },
  {
    name: 'the greenhouse of May 2024',
    landlord: 'belgrave',
    now: '2026-06-24T19:09',
    steps: [
      'This goes back a bit. On 12 May 2024 your contractors dropped a scaffold pole through my greenhouse. I told you twice at the time and was promised a new one. I am still looking at a tarpaulin and I am not happy about it.',
      {
        answers: {
          offer: 'Yes, better late than never.',
          first_time: 'No, I told you twice back then.',
          duplicate: 'No.',
          where: 'Back garden.',
          since: '12 May 2024.',
          contacts: 'Twice.',
          effect: 'No tomatoes for two summers.',
          outcome: 'Compensation for the greenhouse.',
          name: 'Ivor Peasgood',
          home: '21 Station Cottages',
          reach: '07700 900972',
          adjustments: 'Speak up, I am a bit deaf.',
          confirm: 'Yes, that is the story.',
        },
      },
      {
        expect: {
          acts: ['logged'],
          neverAsked: ['since', 'contacts', 'first_time', 'what'],
          complaints: 1,
          safetyAlerts: [],
          complaint: {
            receivedAt: '2026-06-24T19:09',
            since: '2024-05-12',
            contacts: 2,
            outcomes: ['compensation'],
            flags: ['old_matter'],
            confirmed: true,
            parts: { adjustments: 'deaf', effect: 'tomatoes' },
          },
        },
      },
    ],
  },
  {
    name: 'a review of an answer that came by post',
    landlord: 'coop-homes',
    now: '2026-07-15T13:50',
    steps: [
      'I would like to ask for a review. I got your stage 1 answer in the post on 6 July and I do not agree with it. I want it to go to stage 2.',
      {
        answers: {
          review_which:
            'The one about my kitchen units. I made it by letter, so I have no reference from here.',
          what: 'You say the kitchen units are fine. The doors do not close.',
          offer: 'I want the review, please.',
          name: 'Constance Mbeki-Rowe',
          home: 'Flat 30, Sandpiper House',
          reach: 'constance.mr@example.com',
          person_contact: 'constance.mr@example.com',
          adjustments: 'No.',
          confirm: 'Yes.',
        },
      },
      { expect: { acts: ['review'], neverActs: ['not_understood', 'status', 'safety'], safetyAlerts: [] } },
    ],
  },
];
