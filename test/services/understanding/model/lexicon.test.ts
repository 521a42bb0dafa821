import { deepEqual, equal, ok } from 'node:assert/strict';
import { feelings, intensifiers, lexicon, turns } from '../../../../services/understanding/model/lexicon.ts';
import { readText } from '../../../../services/understanding/text.ts';

const words = [...lexicon.keys()];

/** What a message is about, not how it is meant: none of these tells a complaint from a report. */
const subjects = `
  leak leaks leaking leaky damp mould mouldy condensation boiler heating radiator water drain drains toilet roof gutter ceiling
  wall window door lock keys lift stairs bin bins refuse waste recycling pest mice rats cockroaches vermin noise noisy cold
  draught crack cracked gas electric electricity fuse socket smell flood flooded rent arrears deposit benefit tenancy lease
  repair repairs repaired appointment emergency inspection contractor plumber engineer caretaker manager neighbour landlord
  council tenant resident flat house kitchen bathroom garden parking train bus flight ticket seat ward nurse doctor
  prescription parcel delivery order refund bill contract signal broadband table menu waiter trust support help email phone
  letter urgent report request question please sorry will ill well
`
  .trim()
  .split(/\s+/);

/** The sum of what the words and pairs of a text feel like, each pair before its words. */
function feelingIn(text: string): number {
  const said = readText(text).plain.trim().split(' ');
  let sum = 0;
  for (let place = 0; place < said.length; place += 1) {
    const pair = lexicon.get(`${said[place]}_${said[place + 1]}`);
    sum += pair ?? lexicon.get(said[place] ?? '') ?? 0;
    if (pair !== undefined) place += 1;
  }
  return sum;
}

describe('The lexicon of feeling', () => {
  it('is large enough to know most words of feeling', () => {
    ok(lexicon.size >= 1600, `${lexicon.size} entries`);
  });

  it('has no word twice, so that none has two valences', () => {
    const all = feelings.flatMap(([, group]) => group);
    const twice = all.filter((word, place) => all.indexOf(word) !== place);
    deepEqual(twice, []);
    equal(lexicon.size, all.length);
  });

  it('has words and pairs only, in lower case, without apostrophes', () => {
    const form = /^[a-z]+(_[a-z]+)?$/;
    deepEqual(
      [...words, ...intensifiers, ...turns].filter((word) => !form.test(word)),
      [],
    );
  });

  it('has whole valences from -3 to 3, and no word that feels nothing', () => {
    const outside = [...lexicon].filter(([, valence]) => ![-3, -2, -1, 1, 2, 3].includes(valence));
    deepEqual(outside, []);
  });

  it('keeps out what a message is about', () => {
    deepEqual(
      subjects.filter((word) => lexicon.has(word)),
      [],
    );
  });

  it('keeps out contractions, which deny and do not feel', () => {
    const contractions =
      'cant wont dont doesnt didnt isnt arent wasnt werent havent hasnt couldnt wouldnt shouldnt';
    deepEqual(
      contractions.split(' ').filter((word) => lexicon.has(word)),
      [],
    );
  });

  it('keeps what strengthens apart from what feels', () => {
    deepEqual(
      [...intensifiers].filter((word) => lexicon.has(word)),
      [],
    );
  });

  for (const typed of [
    'dissapointed',
    'discusting',
    'rediculous',
    'unaceptable',
    'appauling',
    'disgracefull',
  ]) {
    it(`leaves it to the reader to mend "${typed}"`, () => {
      ok(!lexicon.has(typed));
      ok(feelingIn(typed) < 0);
    });
  }

  it('hears stars in swearing as the reader leaves them out', () => {
    ok(feelingIn('What a sh*te service') < 0);
    ok(feelingIn('utter bullsh*t') < 0);
  });

  for (const text of [
    'I feel let down and fed up',
    'What a shambles, absolute joke',
    'Gutted. Total waste of money #neveragain',
    'She could not be arsed and hung up, so rude',
    'This is naff, complete pants',
    'Passed from pillar to post for weeks',
    'He took the mick',
  ]) {
    it(`blames in "${text}"`, () => ok(feelingIn(text) < 0));
  }

  for (const text of [
    'Well chuffed, brill job',
    'Spot on, cannot fault them',
    'The nurses went above and beyond',
    'Over the moon with it, would recommend',
    'Spotless train and such friendly staff',
  ]) {
    it(`praises in "${text}"`, () => ok(feelingIn(text) > 0));
  }

  for (const text of [
    'There is a leak under the kitchen sink',
    'When is the rent due on the flat?',
    'The boiler needs a repair, please send an engineer',
  ]) {
    it(`feels nothing in "${text}"`, () => equal(feelingIn(text), 0));
  }
});
