import assert from 'node:assert/strict';
import { gatherFacts } from '../../../../services/letters/compose/gatherFacts.ts';
import type { UnitOfWork } from '../../../../services/records/unitOfWork.ts';
import { MemoryRecords } from '../../../support/memoryWork.ts';
import { landlordCalled } from '../../../support/serviceAt.ts';
import { type Answers, LetterLife, toldInFull, wordsOf } from './lettersOf.ts';

const landlord = landlordCalled('belgrave');

describe('the facts of a letter', () => {
  it('are those of the day of its event, and nothing that came later', async () => {
    const life = await new LetterLife('belgrave').begins();
    await life.on('2026-06-04', 'd.cole', 'acknowledge');
    await life.on('2026-06-10', 'd.cole', 'extend --until 2026-06-24 --reason "The roofer was ill."');
    const words = wordsOf(await life.letter('acknowledgement'));
    assert.match(words, /Monday 15 June 2026/);
    assert.doesNotMatch(words, /24 June/);
  });

  it('are the dates that were told with the step', async () => {
    const life = await new LetterLife('coop-homes').begins(
      { ...toldInFull, outcome: { words: null, none: 'dont_know' } },
      { confirmed: false },
    );
    await life.on('2026-06-03', 'd.cole', 'acknowledge');
    assert.match(wordsOf(await life.letter('acknowledgement')), /by the end of Wednesday 17 June 2026/);
  });

  it('have the remedies that were written down after the decision, and none that a review brought', async () => {
    const life = await new LetterLife('belgrave').begins();
    await life.on('2026-06-04', 'd.cole', 'acknowledge');
    await life.on('2026-06-12', 'd.cole', 'decide upheld --reasons "It was broken."');
    await life.on('2026-06-15', 'd.cole', 'action "A new gutter." --due 2026-07-10');
    await life.resident('2026-06-16', (cases, id) => cases.requestReview(id, null));
    await life.on('2026-06-17', 'd.cole', 'action "A new step." --due 2026-07-17');
    const words = wordsOf(await life.letter('stage_one_decision'));
    assert.match(words, /A new gutter\. We will do this by the end of Friday 10 July 2026/);
    assert.doesNotMatch(words, /A new step/);
    assert.match(words, /Stage: Stage 1/);
  });

  it('have in a receipt what was told after the complaint was logged', async () => {
    const life = await new LetterLife('belgrave').begins();
    await life.on('2026-06-04', 'd.cole', 'acknowledge --definition "The gutter drips."');
    const words = wordsOf(await life.letter('receipt'));
    assert.match(words, /Nobody came, twice!/);
    assert.match(words, /We will write to you to confirm/);
  });

  it('are none for an event that owes no letter, and for a number that is no event', async () => {
    const life = await new LetterLife('belgrave').begins();
    const complaint = await life.now();
    const records = new MemoryRecords();
    await records.run(async (unit) => {
      assert.equal(await gatherFacts(unit, complaint, 2, landlord), null);
      assert.equal(await gatherFacts(unit, complaint, 0, landlord), null);
      assert.equal(await gatherFacts(unit, complaint, 999, landlord), null);
    });
  });

  it('open no words of the case but those that the letter repeats, and who it goes to', async () => {
    const life = await new LetterLife('belgrave').begins();
    await life.on('2026-06-02', 'd.cole', 'note "Her neighbour is difficult."');
    await life.on('2026-06-02', 'd.cole', 'interview staff "He says that he forgot."');
    await life.on('2026-06-03', 'd.cole', 'flag old_matter --words "Since 2020?"');
    await life.on('2026-06-09', 'd.cole', 'update "A roofer has looked at it."');
    const complaint = await life.now();
    const opened: string[] = [];
    const facts = await life.inUnit((unit) =>
      gatherFacts(noting(unit, opened), complaint, complaint.history.length, landlord),
    );
    assert.deepEqual(Object.values(facts?.words ?? {}), ['A roofer has looked at it.']);
    const { name, home, reach } = complaint.details;
    const update = complaint.updates[0]?.words;
    assert.deepEqual(new Set(opened), new Set([name?.words, home?.words, reach?.words, update]));
  });

  it('tell what the resident answered when they were asked what would put it right', async () => {
    const { outcome: _outcome, ...untold } = toldInFull;
    const life = await new LetterLife('belgrave').begins(untold);
    await life.on('2026-06-02', 'd.cole', 'ask-clarification outcome "What would put it right?"');
    await life.on('2026-06-03', 'd.cole', 'clarified "I want it cleaned every week."');
    await life.on('2026-06-04', 'd.cole', 'acknowledge');
    const words = wordsOf(await life.letter('acknowledgement'));
    assert.match(words, /I want it cleaned every week/);
    assert.doesNotMatch(words, /You have not told us yet what would put it right/);
  });

  it('leave out words that were erased', async () => {
    const life = await new LetterLife('belgrave').begins();
    await life.on('2026-06-09', 'd.cole', 'update "A roofer has looked at it."');
    life.losesWords();
    assert.deepEqual((await life.facts('update'))?.words, {});
    const words = wordsOf(await life.letter('update'));
    assert.doesNotMatch(words, /Our news/);
    assert.match(words, /^How your complaint is going.*\nHello,/);
  });
});

/** The same unit of work, which notes what is opened. */
function noting(unit: UnitOfWork, opened: string[]): UnitOfWork {
  return new Proxy(unit, {
    get(target, name) {
      const held: unknown = Reflect.get(target, name, target);
      if (typeof held !== 'function') return held;
      return (...args: unknown[]) => {
        if (name === 'words') opened.push(String(args[1]));
        return Reflect.apply(held, target, args) as unknown;
      };
    },
  });
}

describe('who a letter is for', () => {
  async function reader(answers: Answers, ...typed: string[]) {
    const life = await new LetterLife('belgrave').begins({ ...toldInFull, ...answers });
    for (const each of typed) await life.on('2026-06-02', 'd.cole', each);
    await life.on('2026-06-04', 'd.cole', 'acknowledge');
    const letter = await life.letter('acknowledgement');
    return { to: letter.to, salutation: letter.salutation };
  }

  it('is named by name, with the lines of their home', async () => {
    assert.deepEqual(await reader({}), {
      to: { name: 'Jean Tully', address: ['14 Elm Court', 'Leicester LE4 5AA'] },
      salutation: 'Dear Jean Tully,',
    });
  });

  const named: [words: string | null, salutation: string][] = [
    ['my name is Tariq', 'Dear Tariq,'],
    ['Mrs Okoro.', 'Dear Mrs Okoro,'],
    ['why do you want to know', 'Hello,'],
    [null, 'Hello,'],
  ];
  for (const [words, salutation] of named) {
    it(`is addressed as ${salutation} when the name was given as ${words}`, async () => {
      const answer = words === null ? { words, none: 'rather_not' as const } : { words };
      assert.equal((await reader({ name: answer })).salutation, salutation);
    });
  }

  const homes: [home: string, lines: string[]][] = [
    ['I live at Flat 2, 9 Mill Road, Leicester', ['Flat 2', '9 Mill Road', 'Leicester']],
    ['9 Mill Road\nLeicester\nLE4 5AA', ['9 Mill Road', 'Leicester', 'LE4 5AA']],
    ['the one by the park', []],
    ['why? is it not on file? I told you at number 9', []],
  ];
  for (const [home, lines] of homes) {
    it(`has ${lines.length} lines where the home was given as: ${home.replaceAll('\n', ' / ')}`, async () => {
      assert.deepEqual((await reader({ home: { words: home } })).to.address, lines);
    });
  }

  it('gets it where they said that letters go, and where staff wrote down last', async () => {
    const byPost = { words: 'by post to 3 Kiln Lane, Oadby', routes: ['post' as const] };
    assert.deepEqual((await reader({ reach: byPost })).to.address, ['3 Kiln Lane', 'Oadby']);
    const added = 'contact add resident --name "Jean Tully" --route post --address "PO Box 12, Leicester"';
    assert.deepEqual((await reader({ reach: byPost }, added)).to.address, ['PO Box 12', 'Leicester']);
  });

  it('gets it at home when they only said “by post”', async () => {
    const { to } = await reader({ reach: { words: 'by post', routes: ['post'] } });
    assert.deepEqual(to.address, ['14 Elm Court', 'Leicester LE4 5AA']);
  });

  it('has no address in it while the post is not safe', async () => {
    assert.deepEqual((await reader({}, 'do-not-contact --words "He reads my post."')).to.address, []);
    assert.deepEqual((await reader({}, 'not-safe post --words "He reads my post."')).to.address, []);
  });

  it('is reached by what the case holds today, not on the day of the event', async () => {
    const life = await new LetterLife('belgrave').begins();
    await life.on('2026-06-04', 'd.cole', 'acknowledge');
    await life.resident('2026-06-05', (cases, id) =>
      cases.tell(id, 'home', { words: '2 New Street, Leicester' }),
    );
    assert.deepEqual((await life.letter('acknowledgement')).to.address, ['2 New Street', 'Leicester']);
  });

  it('is whoever speaks for a resident who has died, by their own name and address', async () => {
    const life = await new LetterLife('belgrave').begins();
    await life.on(
      '2026-06-02',
      'd.cole',
      'contact add representative --name "Sam Tully" --route post --address "8 Hill View, Oadby" --authority probate --words "The grant was shown."',
    );
    await life.on('2026-06-04', 'd.cole', 'acknowledge');
    await life.on('2026-06-05', 'd.cole', 'died complainant --words "Her son rang."');
    const letter = await life.letter('acknowledgement');
    assert.deepEqual(letter.to, { name: 'Sam Tully', address: ['8 Hill View', 'Oadby'] });
    assert.match(wordsOf(letter), /you speak for the person who made this complaint/);
  });
});
