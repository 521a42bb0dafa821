import { findAll, findFirst, phrases } from './phrases.ts';
import type { Said, Stretch } from './text.ts';
import type { ReadingContext } from './understanding.ts';

const side =
  '(back|front|side|rear|top|bottom|upstairs|downstairs|ground floor|first floor|second floor|third floor|main|spare|small|big|childs|childrens|kids|boys|girls|sons|daughters|babys|babies|mums|dads|shared|communal|outside|north|south)';
const room =
  '((hall|hallway|kitchen|bathroom|bedroom|landing|meter|electric|understairs|stair|utility) cupboard|kitchen|bedroom*|bathroom|living room|front room|back room|box room|lounge|hall|hallway|landing|stairs|stairwell|staircase|stairway|toilet|loo|porch|loft|attic|cellar|basement|lift|lifts|corridor|entrance|lobby|foyer|car park|carpark|garden|gardens|yard|courtyard|bin store|bin shed|laundry|roof|gutter*|balcony|gate|fence|garage*|play area|playground|drain*|chimney|boiler cupboard|airing cupboard|parking bay|path|pathway|alley|footpath|window|ceiling|front door|back door)';

/** "The baby's room": whose or which room it is makes a place of it. */
const namedRoom =
  '(childs|childrens|kids|boys|girls|sons|daughters|babys|babies|mums|dads|nans|lads|spare|small|big|little) room';

const place = phrases(`${side} ${side} ${room}`, `${side} ${room}`, namedRoom, room);
const office = phrases(
  '(front desk|reception|your office|the office|head office|block [a-z0-9]+|flat [0-9]+[a-z]?|number [0-9]+[a-z]?|no [0-9]+[a-z]?)',
);

/** Where the trouble is, in the resident's words: "back gutter", "kids bedroom". Null: not said. */
export function readAddressHint(said: Said, asked: ReadingContext['asked']): string | null {
  const found = putRight(said) ?? findFirst(said, place) ?? findFirst(said, office);
  if (found === null) return null;
  // Asked for it, the whole short answer is the place: "the hall cupboard by the front door".
  return asked === 'where' && isOnlyPlace(said) ? said.raw.trim() : found.words;
}

/** "The hale flat, no, just the kitchen": the last place named is meant. */
function putRight(said: Said): Stretch | null {
  const last = findAll(said, place).at(-1);
  if (last === undefined) return null;
  return / (?:no|naw|nah|wait|sorry) (?:, )?(?:just |only |its |i mean )+(?:in )?(?:the )?$/.test(
    said.plain.slice(0, last.from),
  )
    ? last
    : null;
}

/** A short answer, in which nothing is taken back. */
function isOnlyPlace(said: Said): boolean {
  return said.raw.trim().length <= 120 && putRight(said) === null;
}
