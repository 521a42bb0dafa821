import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maskPersonal } from '../../../../services/understanding/secondOpinion/maskPersonal.ts';

/** What is written, what is left. */
type Table = [string, string][];

const names: Table = [
  ['my name is Brenda Tully', 'my name is [name]'],
  ['my name is brenda and Brenda is fed up', 'my name is [name] and [name] is fed up'],
  ['MY NAME IS BRENDA AND NOTHING WORKS', 'MY NAME IS [name] AND NOTHING WORKS'],
  ['Mrs Okafor rang twice', 'Mrs [name] rang twice'],
  ['mr patel never came', 'mr [name] never came'],
  ['told Dr. A. Ibrahim-Jones so', 'told Dr. [name] so'],
  ['Ms Dunne said no', 'Ms [name] said no'],
  ['I spoke to Oluwaseun about it', 'I spoke to [name] about it'],
  ['Tell Zoltan Kovacs it leaks', 'Tell [name] it leaks'],
  ['my neighbour Ifeoma plays music', 'my neighbour [name] plays music'],
  ['Sinead here, still cold', '[name] here, still cold'],
  ['It was Kevin who forgot', 'It was [name] who forgot'],
  ['Nobody came.\nKind regards,\nOluwaseun Adeyemi', 'Nobody came.\nKind regards,\n[name]'],
  ['Nobody came. Thanks, Priya', 'Nobody came. Thanks, [name]'],
  ['still waiting\nyours\nb. tully', 'still waiting\nyours\n[name]'],
  ['Nobody came.\nOluwaseun Adeyemi\n07700 900123', 'Nobody came.\n[name]\n[phone]'],
];

const numbers: Table = [
  ['ring 07700 900123', 'ring [phone]'],
  ['ring 020 7946 0958 or +44 (0)20 7946 0958', 'ring [phone] or [phone]'],
  ['0044 7700 900123', '[phone]'],
  ['07700-900-123, three times', '[phone], three times'],
  ['7700900123', '[phone]'],
  ['call me on 555 1234', 'call me on [phone]'],
  ['٠٧٧٠٠٩٠٠١٢٣', '[phone]'],
  ['০৭৭০০৯০০১২৩', '[phone]'],
  ['０７７００９００１２３', '[phone]'],
  ['0\u200b7700\u200b900123', '[phone]'],
  ['oh seven seven double zero nine zero zero one two three', '[phone]'],
  ['QQ 12 34 56 C and qq123456c', '[national insurance number] and [national insurance number]'],
  ['sort code 12-34-56, account number 12345678', 'sort code [bank], account number [bank]'],
  ['20-45-77', '[bank]'],
  ['GB29 NWBK 6016 1331 9268 19', '[bank]'],
  ['4929 1234 5678 9012', '[bank]'],
  ['id 123456', 'id [number]'],
];

const births: Table = [
  ['dob: 3rd March 1990', 'dob: [date of birth]'],
  ['D.O.B. 03/03/90', 'D.O.B. [date of birth]'],
  ['date of birth is 1990-03-03', 'date of birth is [date of birth]'],
  ['I was born on 14 February 1958', 'I was born on [date of birth]'],
  ['born in 1958', 'born in [date of birth]'],
  ['Ada (born 01/05/2019) has asthma', 'Ada (born [date of birth]) has asthma'],
  ['Tully, 14/02/1958', 'Tully, [date of birth]'],
];

const places: Table = [
  ['SW1A 1AA', '[postcode]'],
  ['it is e16an', 'it is [postcode]'],
  ['flat 6, Kestrel House', '[address]'],
  ['Flat 4’s ceiling', '[address]’s ceiling'],
  ['I am in flat 12b', 'I am in [address]'],
  ['12 Mill Lane is damp', '[address] is damp'],
  ['at 12b the old kent road', 'at [address]'],
  ['Apt. C4, 7 Bell Yard, M1 1AE', '[address], [postcode]'],
  ['I live at 88 Mill Race, it leaks', 'I live at [address], it leaks'],
  ['him from number 9', 'him from [address]'],
  ['your flats, number 40', 'your flats, [address]'],
  ['This is Flat B', 'This is [address]'],
];

const others: Table = [
  ['brenda.tully+x@example.co.uk', '[email]'],
  ['brenda @ example.com', '[email]'],
  ['brenda at example dot com', '[email]'],
  ['brenda＠example.com', '[email]'],
  ['https://b:t@example.org/a?b=1 shows it', '[link] shows it'],
  ['on www.example.org/photo', 'on [link]'],
  ['on example.co.uk/photo/1', 'on [link]'],
  ['ask @brendatully', 'ask [handle]'],
  ['see you @ 3', 'see you at 3'],
  ['BNC-26-7K3QX9A', '[reference]'],
  ['bnc 26 7k3qx9a', '[reference]'],
  ['COH-26-ABCDEFG', '[reference]'],
  ['CH/2026/0042', '[reference]'],
  ['job no. 4471', 'job no. [reference]'],
];

/** What tells whether somebody is dissatisfied is left alone. */
const kept = [
  'I have told you three times since 03/04/2026 and nobody came',
  'waited in from 8 to 1 on 12-03-26',
  'they came at 03.04.2026 10:30 and left',
  'my rent went up to £1,250.50 in 2024',
  'no heating for 2 weeks in a row',
  'the door will not close',
  'THE DOOR WILL NOT CLOSE',
  'thanks for nothing',
  'I miss having hot water',
  'the flat above leaks',
  'left my fob in the flat n my keys too',
  'Thank you so much for the quick repair',
  'I told the Housing Ombudsman',
  'still waiting.\nDisgusting',
  '5 lamps are out in the street',
];

describe('Personal details', () => {
  for (const [kind, table] of Object.entries({ names, numbers, births, places, others })) {
    describe(`of the kind ${kind}`, () => {
      for (const [written, left] of table) {
        it(`are masked in ${JSON.stringify(written)}`, () => assert.equal(maskPersonal(written), left));
      }
    });
  }

  for (const written of kept) {
    it(`are not seen in ${JSON.stringify(written)}`, () => assert.equal(maskPersonal(written), written));
  }

  const revealing = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.stringMatching(/^[0-9 .@-]{0,14}$/),
    fc.stringMatching(/^ ?[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}$/),
    fc.stringMatching(/^[٠-٩०-९০-৯]{1,9}$/),
    fc.constantFrom(
      '\u200b',
      '\u00ad',
      '\n',
      '＠',
      'ref ',
      'account ',
      'born ',
      'flat ',
      'Mr ',
      'www.',
      '[',
      ']',
    ),
    fc.constantFrom(...[...names, ...numbers, ...births, ...places, ...others].map(([written]) => written)),
  );

  it('leave no six figures in a row, no @ and no postcode, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(revealing, { maxLength: 30 }), (pieces) => {
        const left = maskPersonal(pieces.join(''));
        assert.doesNotMatch(left, /\p{Nd}{6}/u);
        assert.ok(!/[@＠﹫]/u.test(left));
        assert.doesNotMatch(left, /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are masked in the longest message without a pattern that runs away', () => {
    // A pattern that tries every split would take hours here: the test's own time limit is the check.
    const worst = [
      'a',
      'a@',
      '0 ',
      'Aa ',
      'one ',
      '12 aa ',
      'thanks a ',
      'Mr ',
      'www.',
      'a.',
      '1-',
      '٩',
      'ﷺ',
      'A1 ',
      '\n',
    ];
    for (const piece of worst)
      assert.equal(typeof maskPersonal(piece.repeat(24_000 / piece.length)), 'string');
  });
});
