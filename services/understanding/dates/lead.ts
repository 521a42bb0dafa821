import type { Lead } from './mention.ts';

const near =
  'about|around|round|roughly|approximately|nearly|almost|well over|just over|just under|under|more than|less than|not quite|at least|' +
  'coming up to|coming up for|coming up|going on for|going on|getting on for|getting on|close to|close on|closer to|pushing|upwards of|' +
  '(?:(?:the|a) )?(?:best|better|good|larger|greater) part of|most of|circa|maybe|perhaps|probably|possibly|something like|like|some|' +
  'sometime|some time|i think|i guess|roughly since|sort of|or|before|just before|after|just after|between|ages since|towards|near';
const exact =
  'the|the last|the past|the whole|last|past|these last|these past|this last|this past|the previous|just|only|a good|a whole|a full|a solid|exactly|even|early on|late on';
const prepositions =
  'ever since|since|from|for|in|on|during|at|by|until|till|up until|up to|over|within|every|of|to';

// The words are tried at the end of a window of 60 characters only.
const leadPattern = new RegExp(
  ` (?:(?<preposition>${prepositions}) )?(?<modifiers>(?:(?:${near}|${exact}) ){0,3})$`,
);
const nearPattern = new RegExp(`(?:^| )(?:${near}) `);

/** Reads the words before a place: how the date that begins there is meant. */
export function leadBefore(plain: string, place: number): Lead {
  const start = Math.max(0, place - 60);
  const found = leadPattern.exec(plain.slice(start, place));
  const { preposition = '', modifiers = '' } = found?.groups ?? {};
  if (found === null || found[0] === ' ')
    return { preposition: '', approx: false, after: false, from: place };
  const from = start + found.index + 1;
  // "Over the last three weeks" says during them, "over three weeks" more than them.
  if (/^over (?:the last|the past|these) /.test(`${preposition} ${modifiers}`)) {
    return { preposition: 'during', approx: false, after: false, from };
  }
  const after = / ?after $/.test(modifiers);
  return {
    preposition: preposition.replace(/^ever |^up /, ''),
    approx: nearPattern.test(modifiers),
    after,
    from,
  };
}
