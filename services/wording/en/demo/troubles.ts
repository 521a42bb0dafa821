import type { Category } from '../../../understanding/understanding.ts';

/** What goes wrong in the demo, by category: each is the beginning of a complaint in a resident's own words. */
export const troubles: Record<Category, readonly string[]> = {
  repairs: [
    'The back door has not shut properly since the spring',
    'The bathroom extractor was taken out and nothing was put back',
    'My kitchen drawer fronts were ordered in the summer and never came',
    'The window in the small room has been boarded up for weeks',
  ],
  damp_mould: [
    'The mould in the bedroom is back behind the wardrobe',
    'There is black mould round every window and the wash did nothing',
    'The outside wall is wet through and the paper is coming off',
  ],
  heating_hot_water: [
    'The boiler goes out every other night',
    'We have had no hot water upstairs since the service',
    'The radiators are cold on one side of the flat',
  ],
  leak: [
    'Water is coming through the hall ceiling whenever it rains',
    'The pipe under the sink has been patched three times and leaks again',
    'The flat above leaks into my airing cupboard',
  ],
  communal_estate: [
    'The stairwell light has been out for a month',
    'The bin store is overflowing and nobody empties it',
    'The lift stops between floors and the sign says it is fixed',
    'The gate to the yard will not lock',
  ],
  staff_conduct: [
    'The person at the front desk laughed when I asked about my repair',
    'I was told to calm down when all I did was ask a question',
    'Somebody from the office talked about my rent in front of my neighbour',
  ],
  asb_handling: [
    'I have sent in noise diaries and nobody has looked at them',
    'I reported the threats on the landing and was only given a leaflet',
    'The dogs bark all night and the case was closed without a word to me',
  ],
  rent_service_charge: [
    'My service charge went up and nobody can tell me what it is for',
    'I was sent an arrears letter for rent that I had paid',
    'I am charged for a cleaner whom nobody has ever seen',
  ],
  allocations_transfer: [
    'I was taken off the transfer list without being told',
    'My points were counted wrongly and the home went to somebody else',
  ],
  complaint_handling: [
    'My last complaint was answered without anybody asking me',
    'Nobody rang back about my complaint although it was promised twice',
  ],
  communication: [
    'Nobody answers my e-mails',
    'I was told one thing on the phone and another in the letter',
    'The works began without any notice',
  ],
  contractor: [
    'The contractor did not turn up again',
    'The fitters left the hall full of rubble and a hole in the wall',
    'The plumber walked through my home in muddy boots and broke a lamp',
  ],
  parking: ['The space that I pay for is taken every evening', 'I was given a parking notice in my own bay'],
  planned_works: [
    'The kitchen programme skipped my flat for the second time',
    'The scaffolding has been up since the winter and no work is done',
  ],
  other: [
    'The meeting was moved to a day on which nobody could come',
    'My key was copied without my being asked',
  ],
};

/** How it goes on. */
export const moreOfIt = [
  'I have rung three times and nothing happens.',
  'Somebody came, looked, and never came back.',
  'I took a day off work for nothing.',
  'Each time I am told that it is with another team.',
  'I would not mind if only somebody told me what is going on.',
  'It is making my child cough.',
  'I am tired of asking.',
  'It was promised for last month.',
] as const;

/** What it has meant for them. */
export const effects = [
  'I cannot sleep in that room.',
  'I lost two days of pay.',
  'My mother does not visit any more.',
  'It worries me all the time.',
  'We all sleep in the front room now.',
] as const;

/** Why a decision is not accepted. */
export const reviewWords = [
  'You did not answer the main thing.',
  'Nobody spoke to me before you decided.',
  'The dates in your letter are wrong.',
  'An apology does not mend the ceiling.',
] as const;

/** What a resident asks of the office beside any complaint. */
export const requestWords = [
  'The tap in the kitchen drips, could somebody come?',
  'The door entry handset crackles.',
  'A slab in the path is loose.',
  'The hall window does not close.',
  'Could the gutter at the back be cleared, please?',
] as const;

/** What is asked about data and information. */
export const dataWords = [
  'Please send me everything that you hold about me.',
  'You sent my letter to the wrong flat.',
  'Please delete my old phone number.',
  'How much was spent on cleaning in our block last year?',
] as const;
