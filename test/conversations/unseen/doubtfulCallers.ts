import type { Play } from '../play.ts';

/** People who say no, people who say no and mean yes, and people who take it back. */
export const doubtfulCallers: Play[] = [
  {
    name: 'no thank you, and then on reflection',
    landlord: 'coop-homes',
    now: '2026-08-18T11:00',
    steps: [
      'I made a complaint over the phone on 2 July about the bins. Since then I have had no acknowledgement, no letter and no answer to my complaint at all. I have rung once to ask.',
      { whenAsked: 'offer', says: 'Not just now, thank you. I only wanted somebody to know.' },
      { expect: { acts: ['declined'], neverActs: ['logged'], complaints: 0, concerns: 1, declined: 1 } },
      'Actually I have changed my mind. Please do log it as a complaint.',
      {
        answers: {
          offer: 'Yes, please do.',
          first_time: 'No, I rang once.',
          duplicate: 'No, it is about how my complaint was dealt with.',
          where: 'It is about your complaints team, not a place.',
          since: '2 July.',
          contacts: 'Once, to ask what had happened.',
          effect: 'It makes one feel rather invisible.',
          outcome: 'A proper answer and an apology for the silence.',
          name: 'Marguerite Oldacre',
          home: '9 Linden Parade',
          reach: 'm.oldacre@example.org',
          adjustments: 'No, thank you.',
          confirm: 'Yes, that is as I would put it.',
        },
      },
      {
        expect: {
          acts: ['logged', 'read_back', 'dates'],
          complaints: 1,
          concerns: 1,
          neverAsked: ['what', 'since', 'first_time'],
          complaint: {
            receivedAt: '2026-08-18T11:00',
            since: '2026-07-02',
            outcomes: ['apology'],
            category: 'complaint_handling',
            confirmed: true,
          },
        },
      },
    ],
  },
  {
    name: 'only wanted it off his chest',
    landlord: 'belgrave',
    now: '2026-06-18T13:14',
    steps: [
      'Third time I have waited in for your joiner and third time he aint come. I could have built the ruddy door meself by now',
      {
        answers: {
          offer: 'no youre all right duck, just wanted it off me chest',
          first_time: 'no, third time',
        },
      },
      {
        expect: {
          acts: ['offer', 'declined'],
          neverActs: ['logged', 'safety'],
          complaints: 0,
          concerns: 1,
          declined: 1,
          asks: null,
        },
      },
      'no honestly leave it, ta',
      {
        expect: { neverActs: ['offer', 'logged', 'not_understood'], complaints: 0, concerns: 1, declined: 1 },
      },
      'have a good un',
      { expect: { neverActs: ['offer', 'logged'], complaints: 0, declined: 1, asks: null } },
    ],
  },
  {
    name: 'withdrawn on Tuesday, wanted again on Thursday',
    landlord: 'belgrave',
    now: '2026-11-09T16:33',
    steps: [
      'I would like to complain about the roofers you sent on 2 November. They trod all over my raised beds, smoked in my porch and laughed when I asked them to stop. I told your office once, the same day.',
      {
        answers: {
          offer: 'Yes.',
          first_time: 'No, I told the office once.',
          duplicate: 'No.',
          where: 'My garden and porch, 1 Alder Nook.',
          since: '2 November.',
          contacts: 'Once.',
          effect: 'All my winter leeks are flat.',
          outcome: 'An apology from the firm.',
          name: 'Cuthbert Amory',
          home: '1 Alder Nook',
          reach: '07700 900634',
          adjustments: 'No.',
          confirm: 'Yes.',
        },
      },
      {
        expect: {
          acts: ['logged'],
          complaints: 1,
          neverAsked: ['since', 'contacts', 'first_time', 'what'],
          complaint: {
            receivedAt: '2026-11-09T16:33',
            since: '2026-11-02',
            contacts: 1,
            outcomes: ['apology'],
            category: 'contractor',
            confirmed: true,
            withdrawn: false,
          },
        },
      },
      { at: '2026-11-10T10:05' },
      'The foreman came round with a tray of bedding plants. I want to withdraw my complaint please.',
      { answers: { confirm: 'Yes, withdraw it.' } },
      { expect: { acts: ['withdrawn'], complaint: { withdrawn: true } } },
      { at: '2026-11-12T18:20' },
      'I have changed my mind about withdrawing. They were back today and did it all over again. Please carry on with my complaint about the roofers.',
      {
        answers: {
          offer: 'Yes, log it.',
          duplicate: 'It is the same one.',
          first_time: 'No.',
          where: 'My garden and porch, 1 Alder Nook.',
          since: '2 November.',
          contacts: 'Once.',
          effect: 'Leeks and now the bedding plants.',
          outcome: 'An apology from the firm.',
          name: 'Cuthbert Amory',
          home: '1 Alder Nook',
          reach: '07700 900634',
          adjustments: 'No.',
          confirm: 'Yes.',
        },
      },
      { expect: { neverActs: ['not_understood', 'withdrawn'], complaint: { withdrawn: false } } },
    ],
  },
];
