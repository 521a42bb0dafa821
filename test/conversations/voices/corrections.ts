import type { Play } from '../play.ts';

/** Answers that were wrong, or were heard wrong, and are put right before and after the read-back. */
export const corrections: Play[] = [
  {
    name: 'a forgetful man corrects the date while he is asked something else',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'I want to make a complaint: the stairwell light has been out since 23 February and nobody has done anything.',
      { answers: { where: 'The stairwell of Elm House' } },
      { expect: { acts: ['logged'], asks: 'contacts', complaint: { since: '2026-02-23' } } },
      { whenAsked: 'contacts', says: 'Sorry, not the 23rd, it was the 24th of February' },
      { expect: { acts: ['corrected'], asks: 'contacts', complaint: { since: '2026-02-24' } } },
      { whenAsked: 'contacts', says: 'twice' },
      { expect: { complaint: { since: '2026-02-24', contacts: 2 } } },
    ],
  },
  {
    name: 'a young mother recounts after everything was confirmed',
    landlord: 'belgrave',
    now: '2026-04-14T19:30',
    steps: [
      'log a complaint please, the washing line in the yard has been snapped for weeks and I keep getting fobbed off',
      {
        answers: {
          where: 'the back yard',
          since: '1 March',
          contacts: 'three times',
          effect: 'I dry everything indoors',
          outcome: 'put up a new line',
          name: 'Tash',
          home: '21 Beech Walk',
          reach: 'tash@example.org',
          adjustments: 'no',
          confirm: 'yes thats right',
        },
      },
      {
        expect: {
          acts: ['dates'],
          asks: null,
          complaint: { contacts: 3, since: '2026-03-01', confirmed: true },
        },
      },
      'sorry I got that wrong, I told you five times not three',
      {
        expect: {
          acts: ['corrected'],
          neverActs: ['logged', 'offer'],
          complaints: 1,
          complaint: { contacts: 5 },
        },
      },
      'and it was actually the 8th of March that it started',
      { expect: { acts: ['corrected'], complaint: { since: '2026-03-08' } } },
    ],
  },
  {
    name: 'a tidy student changes the date with the buttons',
    landlord: 'coop-homes',
    now: '2026-10-12T13:00',
    steps: [
      'I’d like to log a complaint. The communal washing machine keeps being out of order and I have had to report it over and over.',
      {
        answers: {
          where: 'Laundry room',
          since: 'Last Monday',
          contacts: '4',
          effect: 'I carry my washing to the launderette',
          outcome: 'A working machine',
          name: 'Yusuf Demir',
          home: 'Room 12, Cedar Court',
          reach: 'yusuf@example.org',
          adjustments: 'No',
        },
      },
      { expect: { asks: 'confirm', complaint: { since: '2026-10-05' } } },
      { whenAsked: 'confirm', says: 'Change something' },
      { expect: { asks: 'change_which' } },
      { whenAsked: 'change_which', says: 'Since when' },
      { whenAsked: 'since', says: '28 September' },
      {
        expect: {
          acts: ['read_back'],
          asks: 'confirm',
          complaint: { since: '2026-09-28', confirmed: false },
        },
      },
      { whenAsked: 'confirm', says: 'Yes, that is right' },
      { expect: { acts: ['dates'], asks: null, complaint: { confirmed: true, since: '2026-09-28' } } },
    ],
  },
  {
    name: 'a former teacher changes two parts of the read-back in words',
    landlord: 'belgrave',
    now: '2026-11-03T15:20',
    steps: [
      'I wish to complain about the contractor who left rubble in my garden. I have asked for it to be removed and I am being ignored.',
      {
        answers: {
          where: 'The front garden',
          since: '5 October',
          contacts: 'four times',
          effect: 'I cannot get my bins out',
          outcome: 'Take the rubble away',
          name: 'Margaret Hale',
          home: '3 Mill Lane',
          reach: 'm.hale@example.org',
          adjustments: 'nothing',
        },
      },
      { whenAsked: 'confirm', says: 'No, I told you six times, not four.' },
      { expect: { acts: ['corrected', 'read_back'], asks: 'confirm', complaint: { contacts: 6 } } },
      { whenAsked: 'confirm', says: 'The address is wrong' },
      { expect: { asks: 'home' } },
      { whenAsked: 'home', says: '13 Mill Lane' },
      { expect: { acts: ['read_back'], asks: 'confirm', complaint: { parts: { home: '13 Mill Lane' } } } },
      { whenAsked: 'confirm', says: 'Yes, that is now correct, thank you.' },
      { expect: { acts: ['dates'], asks: null, complaint: { confirmed: true, contacts: 6 } } },
    ],
  },
  {
    name: 'a woman whose name is always misspelt',
    landlord: 'coop-homes',
    now: '2026-01-20T09:00',
    steps: [
      'I want to complain, nobody answers my emails about the parking permit. Eight weeks I have been waiting.',
      { answers: { where: 'the car park', since: 'late November', contacts: 'about ten', effect: 'skip' } },
      { answers: { outcome: 'the permit I paid for', name: 'Shavon Doyle' } },
      { whenAsked: 'home', says: 'my name is actually spelt Siobhán Doyle' },
      { expect: { acts: ['corrected'], asks: 'home', complaint: { parts: { name: 'Siobhán Doyle' } } } },
    ],
  },
  {
    name: 'an impatient man says no to the read-back and picks what he wants done',
    landlord: 'belgrave',
    now: '2026-08-18T18:45',
    steps: [
      'complaint: u charged me twice for the same rent and ur office just hangs up on me',
      {
        answers: {
          offer: 'yes',
          where: 'skip',
          since: '1st august',
          contacts: '3',
          effect: 'im overdrawn',
          outcome: 'give me the money back',
          name: 'Lee',
          home: '40 Tower View',
          reach: '07700 900555',
          adjustments: 'no',
        },
      },
      {
        expect: {
          asks: 'confirm',
          complaint: { category: 'rent_service_charge', outcomes: ['compensation'] },
        },
      },
      { whenAsked: 'confirm', says: 'no' },
      { whenAsked: 'change_which', says: 'what would put it right' },
      { whenAsked: 'outcome', says: 'money back and someone to say sorry' },
      { expect: { asks: 'confirm', complaint: { outcomes: ['apology', 'compensation'] } } },
      'yes',
      { expect: { acts: ['dates'], complaint: { confirmed: true } } },
    ],
  },
  {
    name: 'a date in passing does not overwrite the date that was given',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      'Please log a complaint. My bathroom window has not closed properly since 23 February and you have done nothing about it.',
      { answers: { where: 'the bathroom', contacts: 'twice' } },
      {
        whenAsked: 'effect',
        says: 'It is worse since last Friday because of the wind, I cannot heat the room',
      },
      { expect: { complaint: { since: '2026-02-23', parts: { effect: 'cannot heat' } } } },
    ],
  },
  {
    name: 'somebody gives the wrong e-mail address and says so when all is done',
    landlord: 'belgrave',
    now: '2026-05-07T20:05',
    steps: [
      'I would like to complain about the way the repairs desk spoke to me. Very rude, and I was cut off twice.',
      {
        answers: {
          where: 'on the phone',
          since: 'yesterday',
          contacts: 'never',
          effect: 'it upset me',
          outcome: 'an apology',
          name: 'Ines Ferreira',
          home: '6 Quay Road',
          reach: 'ines.fereira@example.org',
          adjustments: 'no thank you',
          confirm: 'yes',
        },
      },
      {
        expect: {
          acts: ['dates'],
          complaint: { since: '2026-05-06', contacts: 0, category: 'staff_conduct' },
        },
      },
      'oh no, wrong email, it is ines.ferreira@example.org',
      { expect: { acts: ['corrected'], complaint: { parts: { reach: 'ines.ferreira@example.org' } } } },
    ],
  },
];
