import assert from 'node:assert/strict';
import { blamedIn } from '../../../services/understanding/blamed.ts';

const staff = ['c.hill', 'd.cole', 'md.grant', 'm.shah', 'chair'];

const blames: Record<string, string[]> = {
  chair: [
    'The Chair was rude to me',
    'the chair has been so rude to me on the stairs',
    'Your chairman shouted at me at the AGM',
    'Your Chair, Mrs Okafor, called me a liar in front of everyone',
    'I was shouted at by the Chair of the co-op last night',
    'The Chair of the co-op told the whole street about my rent arrears',
    'I want to complain about the Chair',
    "I am fed up with the chairwoman's attitude",
    'the way your Chair spoke to me was a disgrace',
    'I rang the Chair and she swore at me',
    'The Chair, when I knocked on her door, laughed at my son',
    'The Chair never got back to me about my leak',
    'chair of the committee bullies me every time I open my mouth',
    'The Chair threatened to evict me',
    'The chair shared my medical details with the committee',
  ],
  managing_director: [
    'Your Managing Director shouted at me in the office and called me a liar',
    'the MD ignored all my letters',
    'I have been lied to by your managing director',
    'your director is really arrogant',
    'The Managing Director refused to speak to me',
  ],
  complaints_officer: [
    'The Complaints Officer never answers the phone to me, I have rung 5 times',
    "your complaints officer hasn't replied to any of my emails",
    'The complaint officer lost my letters',
    "the complaints lady can't be bothered to ring me back",
    'I want to make a complaint about your Complaints Officer who does nothing',
    'I wish to make a complaint about your complaints officer, she lies and ignores my letters',
    'The complaints manager was dismissive',
  ],
  committee_member: [
    'a member of the committee pushed my husband',
    'One of your committee members gossips about everybody',
    'somebody on the board is bullying me',
    'the treasurer made a racist comment to my wife',
    'two committee members told my neighbours I was in arrears',
  ],
  'c.hill': ['c.hill was rude to me', 'Mrs Hill shouted at me', 'Carol Hill called me stupid'],
  'd.cole': ['I was insulted by D.Cole at the desk', "mr cole doesn't answer my emails"],
  'md.grant': ['md.grant shouted at me in the office'],
};

/** Mentioned, told, asked, sat on, or somebody else. */
const blamesNobody = [
  'I told the Chair',
  'the Chair said I should complain',
  'I wrote to the managing director',
  'I told the Chair about the leak and nobody came',
  'The Chair told me to contact you',
  'The Chair was very kind and helped me fill this in',
  'The chair in the laundry is broken',
  'I want to complain about the chair in the lounge, it wobbles',
  'I want to complain about the chair, it wobbles',
  'the chair in the office is horrible to sit on',
  'My neighbour was rude to the Chair',
  'The Complaints Officer told me the contractor shouted at her',
  'I asked the complaints officer for help and she sent a plumber who was rude',
  'The Chair was not rude to me',
  'The managing director was never rude to anyone',
  'Who do I tell if the Chair is rude to me?',
  'I am not complaining about the Chair, the lift is broken',
  'I told the Chair never to ring me',
  'The Chair told everyone at the AGM that the boilers would be replaced',
  'the Chair agrees that the repairs team never answer the phone',
  'your plumber was rude to me',
  'the repairs manager shouted at me',
  'Mrs Hill next door shouted at me',
  'Mr Hilliard shouted at me',
  'the committee decided to raise the rent',
  'The Chair rang me back the same day',
  'I have written to the managing director 3 times about the damp',
  'please pass this to the Chair, the caretaker is always rude',
  'The Chair saw the contractor shouting at me',
  'the committee member downstairs let me use her phone',
];

describe('whom of the office a message blames', () => {
  for (const [person, messages] of Object.entries(blames)) {
    for (const text of messages) {
      it(`${person}: ${text}`, () => {
        const people = blamedIn(text, staff);
        assert.ok(people.includes(person), `heard: ${people.join(', ') || 'nobody'}`);
      });
    }
  }

  for (const text of blamesNobody) {
    it(`nobody: ${text}`, () => assert.deepEqual(blamedIn(text, staff), []));
  }

  it('an office and the id beside it are both heard', () => {
    const text = 'Your Managing Director md.grant shouted at me in the office and called me a liar';
    assert.deepEqual(blamedIn(text, staff), ['managing_director', 'md.grant']);
  });

  it('reads ten thousand characters of mentions without losing its way', () => {
    assert.deepEqual(
      blamedIn('I told the Chair, who, the Chair and she and the Chair '.repeat(190), staff),
      [],
    );
  });
});
