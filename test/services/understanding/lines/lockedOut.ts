/** Shut out by somebody at home, or in: abuse, whatever the place and whoever has the key. */
export const lockedOutAtHome: string[] = [
  'my partner locked me out',
  'my partner locked me in',
  'he locked me out of the building',
  'my husband locked me out of the building',
  'my ex and his mates locked me out of the block',
  'he locked me out of the garden all night',
  'my brother locked me in my room',
  'they lock me in my room at night',
  'they locked me out of the flat',
  'my housemates locked me out of the house',
  'my inlaws hate me, they locked me out of the building',
  'I lost my key and my boyfriend locked me out of the flat',
  'my dad locks me in the kitchen when he goes out',
  'I am scared, he shuts me out in the yard',
];

/** Shut out of what neighbours share, or without a key: a nuisance, and nobody's abuse. */
export const lockedOutInPeace: string[] = [
  'they locked me out of the building',
  'they have locked me out of the block, my fob does not work',
  'im stuck outside, they locked me out of the building and my fob is dead',
  'the concierge locked me out of the building because my fob stopped working',
  'the cleaners locked me out of the laundry room',
  'they changed the locks and locked me out of the bike store',
  'you changed the locks on the bin store and locked me out of it',
  'the neighbours locked me out of the shared hallway',
  'someone locked me out of the main entrance last night',
  'I lost my keys and they locked me out of the flat',
  'they locked me out of the house because I forgot my key',
  'the agency locked me out of the building',
];

/** Shut out of a home by whoever lets it: no home tonight. */
export const lockedOutByLandlords: string[] = [
  'my landlord locked me out',
  'my landlady has locked me out of my flat',
  'the letting agents locked me out of my flat',
  'they locked me out of my flat because of rent arrears',
  'theyve locked us out of our home, we owe rent',
];
