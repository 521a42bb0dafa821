/** First names of the residents of the demo. Nobody is meant. */
export const firstNames = [
  'Marigold',
  'Osbert',
  'Tamsin',
  'Ekow',
  'Priyanka',
  'Wilf',
  'Noor',
  'Clementine',
  'Bartholomew',
  'Ines',
  'Quentin',
  'Saffron',
  'Delroy',
  'Hyacinth',
  'Yusra',
  'Peregrine',
  'Lottie',
  'Chidi',
  'Rosalind',
  'Ambrose',
] as const;

/** Last names that nobody has. */
export const lastNames = [
  'Testerby',
  'Samplewick',
  'Mockridge-Test',
  'Exampleton',
  'Trialsby',
  'Demoworth',
  'Fictionhurst',
  'Pretendley',
  'Notrealson',
  'Inventwell',
  'Placeholt',
  'Dummerfield',
  'Specimen-Hill',
  'Makebeliever',
  'Practisham',
] as const;

/** Streets that are on no map. */
export const streets = [
  'Example Row',
  'Sample Close',
  'Pretend Street',
  'Testing Terrace',
  'Makebelieve Mews',
  'Demo House',
  'Practice Court',
  'Specimen Gardens',
] as const;

/** For whom somebody speaks. */
export const spokenFor = [
  'my mum',
  'my neighbour who cannot read English',
  'my son',
  'my uncle',
  'my client',
] as const;

/** What somebody needs changed about how they are dealt with. */
export const needs = [
  'Large print, please.',
  'Please write, I cannot hear well on the phone.',
  'I need an interpreter for Polish.',
  'Please give me more time to answer, I have a learning disability.',
  'Text messages only.',
  'Please ring twice before you come up, I am slow to the door.',
] as const;
