import type { LetterPart, WholeLetter } from '../../../../services/letters/letter.ts';

const belgrave: WholeLetter['landlord'] = {
  id: 'belgrave',
  name: 'Belgrave Neighbourhood Co-operative Housing Association',
  address: ['131 Loughborough Road', 'Leicester'],
  phones: ['0333 600 2500', '0116 502 0888'],
  email: 'hello@belgravecoop.org.uk',
  colour: '#6b2150',
};

const coopHomes: WholeLetter['landlord'] = {
  id: 'coop-homes',
  name: 'Co-op Homes',
  address: ['8 Waldegrave Road', 'Teddington', 'TW11 8GT'],
  phones: ['020 3106 2608'],
  email: 'customer.services@coophomes.coop',
  colour: '#00576b',
};

/** A letter that holds every type of part, from Belgrave unless said otherwise. */
export function madeUpLetter(different: Partial<WholeLetter> = {}): WholeLetter {
  return {
    version: 1,
    id: '6f1c0f5e-3a55-4b61-9d0b-0b4a5b8f7a11',
    kind: 'acknowledgement',
    language: 'en-GB',
    landlord: belgrave,
    to: {
      name: 'Ms Ann Example',
      address: ['Flat 3', '12 Made-up Street', 'Leicester', 'LE4 9ZZ'],
    },
    reference: 'BNC-2026-00417',
    writtenOn: '2026-12-04',
    subject: 'We are looking into your complaint',
    salutation: 'Dear Ms Example',
    parts: [
      {
        type: 'paragraph',
        text: 'Thank you for telling us about the damp. We have logged it as a complaint.',
      },
      { type: 'heading', text: 'What you told us' },
      { type: 'quote', text: 'The wall is wet again.\nNobody came.\n\nI want it “fixed” & <dried>.' },
      { type: 'heading', text: 'What happens next' },
      { type: 'list', items: ['Sam Made-up will look into it.', 'Sam will ring you before Friday.'] },
      { type: 'heading', text: 'Your dates' },
      {
        type: 'facts',
        rows: [
          { term: 'We got your complaint on', value: 'Monday 30 November 2026' },
          { term: 'You will have our answer by', value: 'Friday 18 December 2026' },
        ],
      },
      { type: 'paragraph', text: 'You can ring us at any time. You can also ask the Housing Ombudsman.' },
    ],
    closing: { words: 'Yours sincerely', name: 'Sam Made-up', office: 'Complaints Officer' },
    recordHead: '9a4be1f0'.repeat(8),
    ...different,
  };
}

function withParts(...parts: LetterPart[]): WholeLetter {
  return madeUpLetter({ parts });
}

const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(4);
const longQuote = 'It is cold & wet in here, and nobody has come since March. '.repeat(85).trim();

/** Letters in which something is unusual, by what it is. */
export const madeUpLetters: Record<string, WholeLetter> = {
  'an ordinary letter': madeUpLetter(),
  'the other landlord’s colours': madeUpLetter({ landlord: coopHomes, reference: 'COH-2026-00012' }),
  'a pale colour': madeUpLetter({ landlord: { ...belgrave, colour: '#ffe08a' } }),
  'no address': madeUpLetter({ to: { name: 'Ms Ann Example', address: [] } }),
  'neither name nor address': madeUpLetter({ to: { name: null, address: [] } }),
  'nobody who signs': madeUpLetter({
    closing: { words: 'Yours faithfully', name: null, office: 'Complaints team' },
  }),
  'a long address': madeUpLetter({
    to: {
      name: 'Mr Bartholomew Featherstonehaugh-Cholmondeley and Mrs Wilhelmina Featherstonehaugh',
      address: [
        'Flat 12B',
        'The Old Converted Warehouse Buildings',
        '117 to 121 Long Lane',
        'Leicester',
        'LE4 9ZZ',
      ],
    },
  }),
  'names from many countries': madeUpLetter({
    to: {
      name: 'Siân Llŷr-Ŵyn',
      address: ['Łukasz Żółć', 'Çağla Işık', 'Nguyễn Thị Diễm Quỳnh', 'Ольга Щукина'],
    },
    salutation: 'Dear Siân Llŷr-Ŵyn, Łukasz Żółć, Çağla Işık and Nguyễn Thị Diễm Quỳnh',
  }),
  'a name that runs from the right': madeUpLetter({
    to: { name: 'محمد علي حسن', address: ['12 Made-up Street', 'Leicester', 'LE4 9ZZ'] },
    salutation: 'Dear محمد علي',
    parts: [
      { type: 'paragraph', text: 'We spoke to محمد علي (flat 12) and to שרה לוי on 4 May.' },
      { type: 'quote', text: 'الجدار مبلل منذ 12 مايو (2026) ولم يأتِ أحد ٢٠٢٦ في ۱۲.' },
    ],
  }),
  'pictures and writings that the type lacks': withParts(
    { type: 'quote', text: '😡 No heating 🥶🔥 for 3 weeks!! 👍🏽 🦖 ❤️ It’s 5°C ☹' },
    { type: 'quote', text: 'আমার ঘরে গরম পানি নেই। 李小龍 said ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ to Zoë.' },
    { type: 'list', items: ['李小龍', 'Plain'] },
    { type: 'facts', rows: [{ term: 'Name', value: '김민준' }] },
  ),
  'words longer than a line': withParts(
    { type: 'heading', text: longWord },
    { type: 'paragraph', text: `Before ${longWord} after` },
    { type: 'list', items: [longWord] },
    { type: 'facts', rows: [{ term: longWord, value: longWord }] },
    { type: 'quote', text: longWord },
  ),
  'forty items': withParts(
    { type: 'heading', text: 'Everything that is to be done' },
    {
      type: 'list',
      items: Array.from(
        { length: 40 },
        (_, at) => `Thing ${at + 1} of forty, which we will put right in the flat`,
      ),
    },
    {
      type: 'facts',
      rows: Array.from({ length: 30 }, (_, at) => ({
        term: `Step ${at + 1}`,
        value: `Day ${at + 1} of the work`,
      })),
    },
  ),
  'a quote of five thousand characters': withParts({ type: 'quote', text: longQuote }),
  'nothing in its parts': withParts(
    { type: 'heading', text: ' ' },
    { type: 'paragraph', text: '' },
    { type: 'list', items: ['', ' '] },
    { type: 'facts', rows: [] },
    { type: 'quote', text: '\n\n' },
  ),
};
