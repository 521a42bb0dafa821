import assert from 'node:assert/strict';
import type { Command } from '../../../../../services/complaints/commands.ts';
import type { Standing } from '../../../../../services/complaints/complaint.ts';
import type { Letter } from '../../../../../services/complaints/writing/events.ts';
import { type Happening, landlords } from '../../../complaints/complaintLife.ts';
import { answeredOn, broughtTo } from './answers.ts';

const today = '2026-03-26';
const landlord = landlords.belgrave;

/** A letter of a kind about the last step of that standing, written on that day. */
function writtenAbout(standing: Standing, letter: Letter): Happening {
  const { history } = broughtTo(standing, landlord);
  const type = letter === 'acknowledgement' ? 'Acknowledged' : 'ReviewAcknowledged';
  const about = history.findLastIndex((event) => event.type === type) + 1;
  const id = `6d3f9c1e-4b70-4f0a-9a51-2f6f6f0f7a1${about % 10}`;
  return [
    today,
    { type: 'writeLetter', id, letter, about, way: 'email', readingAge: 10, words: 'words-letter' },
  ];
}

const became = (letter: Letter, what: Partial<Command>): Happening => [
  today,
  { type: 'letter', became: 'sent', letter, how: 'email', ...what } as Command,
];

const said = (standing: Standing, ...happened: Happening[]): string =>
  answeredOn(broughtTo(standing, landlord, ...happened), landlord, today).text;

describe('That we wrote', () => {
  const steps: [Standing, Letter][] = [
    ['acknowledged', 'acknowledgement'],
    ['reviewAcknowledged', 'review_acknowledgement'],
  ];

  for (const [standing, letter] of steps) {
    const written = writtenAbout(standing, letter);

    it(`is said of the ${letter} only when its letter is out`, () => {
      assert.doesNotMatch(said(standing, written), /we wrote to you/);
      assert.match(said(standing, written), /Our letter about that has not gone out yet/);
      assert.match(said(standing, written, became(letter, {})), /we wrote to you/);
    });

    it(`is not said of the ${letter} when its letter came back, and a way that works is asked for`, () => {
      const back = became(letter, { became: 'failed', because: 'bounced' });
      const text = said(standing, written, became(letter, {}), back);
      assert.doesNotMatch(text, /we wrote to you/);
      assert.match(text, /we could not get a letter to you by e-mail\. Please tell me a way that works/);
      const posted = became(letter, { became: 'posted', how: 'post' });
      const after = said(standing, written, became(letter, {}), back, posted);
      assert.match(after, /we wrote to you/);
      assert.doesNotMatch(after, /could not get a letter/);
    });
  }

  it('is still not so of the one that failed when another letter has gone since', () => {
    const written = writtenAbout('acknowledged', 'acknowledgement');
    const failed = became('acknowledgement', { became: 'failed', because: 'refused' });
    const news: Happening[] = [
      [today, { type: 'giveUpdate', words: 'words-news' }],
      became('update', { how: 'post' }),
    ];
    assert.match(
      said('acknowledged', written, failed, ...news),
      /we could not get a letter to you by e-mail/,
    );
  });
});
