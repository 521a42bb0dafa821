import type { Play, Step } from '../play.ts';

/** A short intake in one step, for tables that begin after it. */
const quickly: Step = {
  answers: {
    offer: 'yes',
    where: 'skip',
    since: 'about two weeks ago',
    contacts: 'twice',
    effect: 'skip',
    outcome: 'skip',
    name: 'skip',
    home: 'skip',
    reach: 'skip',
    adjustments: 'no',
    confirm: 'yes',
  },
};

const sheds =
  'I want to log a complaint about the broken bike shed, I have reported it twice and nothing is done';
const hall =
  'Please log a complaint: the hall floor has been lifting for two weeks and your inspector never came back to me.';
const whichShed: Step = { staff: ['ask-clarification', 'nature', 'Which of the two sheds is it?'] };
const wanted: Step = { staff: ['ask-clarification', 'outcome', 'What would you like us to do about it?'] };

/** An intake that was left before the read-back: at Co-op Homes nothing is clear yet. */
const leftEarly: Step[] = [
  sheds,
  { expect: { acts: ['logged'], complaints: 1 } },
  'leave it there',
  { expect: { acts: ['left_half_way'], asks: null } },
];

const notAnOffer = ['offer', 'logged', 'duplicate', 'added', 'help', 'not_understood'];

/** What staff asked and offered, answered in the chat in residents' own words. */
export const answeringTheTeam: Play[] = [
  {
    name: 'a question is shown, and the next words are its answer, which starts the ten working days',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      ...leftEarly,
      { staff: ['ask-clarification', 'nature', 'Which of the two sheds is it?'] },
      { at: '2026-03-18T18:30' },
      'any news on my complaint?',
      { expect: { acts: ['status'] } },
      'the one by the gate, the door is off its hinges',
      {
        expect: {
          acts: ['answer_passed_on'],
          neverActs: [...notAnOffer, 'answer_read_back'],
          asks: null,
          complaints: 1,
          complaint: { promised: { stageOne: '2026-04-01' } },
        },
      },
      'where is my complaint?',
      { expect: { acts: ['status'], neverActs: notAnOffer } },
    ],
  },
  {
    name: 'two questions, one after the other: the clock waits for both',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      sheds,
      { expect: { acts: ['logged'], asks: 'where' } },
      whichShed,
      wanted,
      { at: '2026-03-18T18:30' },
      'where is my complaint?',
      { expect: { acts: ['status'] } },
      'its the green one next to block B',
      { expect: { acts: ['answer_passed_on'], neverActs: notAnOffer } },
      'mend the door and put a light in',
      { expect: { acts: ['answer_passed_on'], neverActs: notAnOffer, complaints: 1 } },
    ],
  },
  {
    name: 'a yes to a question that asks yes or no',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      hall,
      quickly,
      { staff: ['ask-clarification', 'nature', 'Is it the hall inside your own flat?'] },
      'what is happening with my complaint?',
      { expect: { acts: ['status'] } },
      'yes',
      { expect: { acts: ['answer_passed_on'], neverActs: [...notAnOffer, 'answer_read_back'] } },
    ],
  },
  {
    name: 'a yes to a question that asks which: read back, and a no hears it again',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      hall,
      quickly,
      { staff: ['ask-clarification', 'nature', 'Which hall do you mean?'] },
      'where is my complaint?',
      { expect: { acts: ['status'] } },
      'yes',
      { expect: { acts: ['answer_read_back'], asks: 'team_question', neverActs: ['answer_passed_on'] } },
      'no',
      { expect: { neverActs: ['answer_passed_on', 'withdrawn'], complaints: 1 } },
    ],
  },
  {
    name: 'an angry answer is read back first, and passed on with a yes',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      hall,
      quickly,
      { staff: ['ask-clarification', 'nature', 'Which hall do you mean?'] },
      'where is my complaint?',
      { expect: { acts: ['status'] } },
      'The hall of the block! I told your inspector that three times and he never listened, it is a disgrace',
      { expect: { acts: ['answer_read_back'], neverActs: ['offer', 'answer_passed_on'], concerns: 0 } },
      { whenAsked: 'team_question', says: 'Yes, that is my answer' },
      { expect: { acts: ['answer_passed_on'], complaints: 1 } },
    ],
  },
  {
    name: 'danger comes first and is no answer',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      sheds,
      quickly,
      whichShed,
      'where is my complaint?',
      { expect: { acts: ['status'] } },
      'I can smell gas in the kitchen',
      {
        expect: {
          acts: ['safety'],
          neverActs: ['answer_passed_on', 'answer_read_back'],
          safetyAlerts: ['gas'],
        },
      },
      'we are outside now',
      { expect: { neverActs: ['answer_passed_on', 'answer_read_back'] } },
    ],
  },
  {
    name: 'a side question is answered, and the answer can still come after it',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      sheds,
      quickly,
      whichShed,
      'where is my complaint?',
      { expect: { acts: ['status'] } },
      'what is the phone number of the ombudsman?',
      { expect: { acts: ['side_answer'], neverActs: ['answer_passed_on'] } },
      'the left hand one as you come in',
      { expect: { acts: ['answer_passed_on'], neverActs: notAnOffer } },
    ],
  },
  {
    name: 'another matter is another matter',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      sheds,
      quickly,
      whichShed,
      'where is my complaint?',
      { expect: { acts: ['status'] } },
      'I want to make a new complaint about the cleaner, she swore at me',
      { expect: { neverActs: ['answer_passed_on', 'answer_read_back'], complaints: 2 } },
    ],
  },
  {
    name: 'a hearing by phone, with her sister, said to the offer of three ways',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      hall,
      quickly,
      { staff: ['acknowledge'] },
      { at: '2026-03-24T10:00' },
      { staff: ['decide', 'not_upheld', '--reasons', 'The floor was looked at in time.'] },
      'I want a review',
      { expect: { acts: ['review'] } },
      { staff: ['acknowledge-review'] },
      { staff: ['offer-hearing', 'in_person', 'phone', 'writing', '--companion'] },
      'where is my complaint?',
      { expect: { acts: ['status'] } },
      'over the phone please, with my sister on the line',
      { expect: { acts: ['wish_passed_on'], neverActs: [...notAnOffer, 'answer_passed_on', 'person'] } },
      'where is my complaint?',
      { expect: { acts: ['status'] } },
      'actually I would rather come to the hearing in person',
      { expect: { acts: ['wish_passed_on'], neverActs: notAnOffer } },
    ],
  },
  {
    name: 'no to an interview, plainly',
    landlord: 'belgrave',
    now: '2026-03-17T10:05',
    steps: [
      hall,
      quickly,
      { staff: ['acknowledge'] },
      { staff: ['offer-interview', 'resident', 'phone'] },
      'any update on my complaint?',
      { expect: { acts: ['status'] } },
      'no thanks, I have said all I want to say',
      { expect: { acts: ['wish_passed_on'], neverActs: [...notAnOffer, 'withdrawn'] } },
    ],
  },
  {
    name: 'a call on a day that does not suit',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      sheds,
      quickly,
      { staff: ['callback', '2026-03-24T10:00', 'the shed'] },
      'where is my complaint?',
      { expect: { acts: ['status'] } },
      "I can't do Tuesday, ring me Thursday after 4",
      { expect: { acts: ['wish_passed_on'], neverActs: [...notAnOffer, 'person'], complaints: 1 } },
    ],
  },
  {
    name: 'the reasons of a decision, point by point, and asked for again',
    landlord: 'coop-homes',
    now: '2026-03-17T10:05',
    steps: [
      sheds,
      quickly,
      { staff: ['point', 'Nobody mended the shed.'] },
      { staff: ['point', 'Nobody rang back.'] },
      { staff: ['acknowledge'] },
      { at: '2026-03-24T10:00' },
      {
        staff: [
          'decide',
          'partly_upheld',
          '--reasons',
          'We were late with the shed. We did ring twice.',
          '--point',
          '1=upheld',
          '--point',
          '2=not_upheld',
        ],
      },
      'where is my complaint?',
      { expect: { acts: ['status', 'reasons'] } },
      'show me the reasons',
      { expect: { acts: ['reasons'], neverActs: ['status', ...notAnOffer] } },
    ],
  },
];
