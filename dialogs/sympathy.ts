import type { Sympathy } from '../services/wording/en/offer.ts';

const person =
  '(?:mum|mam|mom|mother|dad|father|husband|wife|partner|son|daughter|baby|brother|sister|nan|nana|gran|grandma|grandad|grandmother|grandfather|uncle|aunt|auntie|friend)';
const lately = '(?: (?:has|had|have|just|sadly|recently|only|also|then|was|is|who))*';

// The verb stands right beside the person: in "my dad’s boiler died" nobody did.
const death = new RegExp(
  [
    `\\b${person}${lately} (?:died|dead|passed away|passed on)\\b`,
    `\\b${person}['’]?s (?:death|funeral)\\b`,
    `\\b(?:death|funeral|loss) of (?:my|our) ${person}\\b`,
    `\\b(?:lost|buried|bury) (?:my|our) ${person}\\b`,
    `\\b(?:my|our) late ${person}\\b`,
    '\\bsince (?:she|he) died\\b',
  ].join('|'),
  'i',
);

const fallen = `(?:fell|slipped|tripped) (?:down|on|over|in the|on the|off the ladder)`;
const broken =
  '(?:broke|fractured|sprained) (?:my|her|his|a|an) (?:arm|leg|hip|wrist|ankle|nose|foot|hand|rib)';
const harmed =
  '(?:ended up in (?:hospital|a&e)|(?:was|were|got) (?:taken to hospital|hurt|injured|scalded|burnt|electrocuted))';
const hurt = new RegExp(
  `\\b(?:i|she|he|we|they|kid|kids|child|${person})${lately} (?:${fallen}|${broken}|${harmed})\\b`,
  'i',
);

/** What in a message deserves a word of its own before anything else is said about it. */
export function sympathyIn(text: string): Sympathy[] {
  return [...(death.test(text) ? ['death' as const] : []), ...(hurt.test(text) ? ['hurt' as const] : [])];
}
