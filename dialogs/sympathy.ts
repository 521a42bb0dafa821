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

/** What was theirs, or went to them: then the complaint is about how the landlord dealt with them, and not only beside a death. */
const ofTheDead =
  /\b(?:his|her|their|mum['’]?s|mam['’]?s|mother['’]?s|dad['’]?s|father['’]?s|nan['’]?s|gran['’]?s) (?:\w+ ){0,2}?(?:flat|home|house|tenancy|rent|account|keys?|belongings|things|deposit|arrears|name)\b|\b(?:letters?|bills?|invoices?|reminders?|writing|chasing|texts?|calls?) (?:\w+ ){0,2}?(?:to|for) (?:him|her|them)\b|\b(?:executor|next of kin|probate|the estate)\b/i;

/** Who died, where the complaint is about how the landlord dealt with them: "my dad". Null: nobody, or only told beside it. */
export function deadSpokenFor(text: string): string | null {
  if (!death.test(text) || !ofTheDead.test(text)) return null;
  return new RegExp(`\\b(?:my|our) (?:late )?${person}\\b`, 'i').exec(text)?.[0] ?? null;
}

/** Other words for one and the same relative. */
const oneRelative = [
  ['mum', 'mam', 'mom', 'mother'],
  ['dad', 'father'],
  ['nan', 'nana', 'gran', 'grandma', 'grandmother'],
  ['grandad', 'grandfather'],
  ['aunt', 'auntie'],
];

function relativeIn(text: string): string | null {
  const word = new RegExp(`\\b${person}\\b`, 'i').exec(text)?.[0].toLowerCase() ?? null;
  return oneRelative.find((words) => word !== null && words.includes(word))?.[0] ?? word;
}

/** Close before it, it did not happen, or nobody is sure. */
const notDead = /\b(?:if|unless|thought|think|wish|almost|nearly|not|never|in case)(?: \S+){0,3} ?$/i;
const theyDied = /\b(?:she|he)(?:['’]?s| has| have|)(?: now| sadly| just)* (?:died|passed away|passed on)\b/i;

/** Whether words say that the person `held` has died, for whom a complaint is made: "my mum died", "she passed away on Sunday". */
export function saysTheyDied(text: string, held: string): boolean {
  return text.split(/[.!?;\n]+/).some((sentence) => {
    const said = death.exec(sentence) ?? theyDied.exec(sentence);
    if (said === null || notDead.test(sentence.slice(0, said.index))) return false;
    const named = relativeIn(said[0]) ?? relativeIn(sentence);
    return named === null || named === relativeIn(held);
  });
}

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
