import { phrases, says } from './phrases.ts';
import type { Said } from './text.ts';
import type { Reading, Reply } from './understanding.ts';

const day =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|week|weeks|month|months|year|years|fortnight|christmas|easter|[0-9]+(st|nd|rd|th))';

const aims: [NonNullable<Reading['corrects']>, RegExp][] = [
  [
    'reach',
    phrases(
      '(number|phone|email|e ?mail|address for email|contact) (is|should|was|has)? ?(wrong|be|changed|now|actually)?',
      '[^ ]+ (at|@) [^ ]+',
    ),
  ],
  ['name', phrases('(my|the) name (is|should|isnt|was)', 'name is', 'spelt|spelled')],
  [
    'home',
    phrases('(my|the|wrong) (address|flat|house|door number|flat number)', 'i live (at|in)', 'number [0-9]+'),
  ],
  [
    'contacts',
    phrases(
      '(once|twice|[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten) (times|calls|emails|letters|reports)',
      'not (once|twice|two|three|four|five)',
      '(twice|thrice|times)',
    ),
  ],
  ['since', phrases(day)],
  [
    'outcome',
    phrases('(i|we) (actually |really |just )?(want|would like|need)', '(compensation|apology|refund)'),
  ],
  [
    'where',
    phrases(
      '(kitchen|bedroom|bathroom|hall|hallway|landing|stairs|stairwell|living room|lounge|toilet|ceiling|loft|roof|front|back|upstairs|downstairs|garden|car park|window|door|flat)',
    ),
  ],
];

const newContact = phrases(
  '(number|email|e ?mail|mobile|phone) (has|have) (changed|moved)',
  '(new|different|wrong) (number|email|e ?mail|phone|mobile)',
);
const otherSpelling = phrases(
  '(my|the) name is (wrong|not right|incorrect)',
  '(got|have|put|spelt) my name wrong',
  'name is (actually )?(spelt|spelled)',
  '(its|it is|actually) (spelt|spelled)',
);

const wrongPart = /\bnot\s+(?:(?:the|a|on|in|at|my)\s+){0,2}[^\s,.]{1,30}[\s,.]?/i;

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** "Last Tuesday, naw wait, Wednesday": put right in the same breath. */
const mindChanged = new RegExp(
  `(?<!\\bnot (?:on )?(?:last )?)\\b${weekday}\\b\\W+(?:(?:no|naw|nah|nope|wait|sorry|actually|rather|i mean|i meant|make that|it was|or was it)\\W+){1,4}(?=${weekday}\\b)`,
  'gi',
);

/** What a correction means: "not the hall, the landing" without the hall. Other messages as they stand. */
export function asMeant(text: string, reply: Reply | null): string {
  const meant = text.replace(mindChanged, '');
  return reply === 'correction' ? meant.replace(wrongPart, ' ') : meant;
}

/**
 * Which earlier answer a correction aims at: "no, it was Monday" -> since; "not the hall, the landing" -> where. Null when the
 * message corrects nothing or does not say what.
 */
export function readCorrects(said: Said, reply: Reply | null): Reading['corrects'] {
  if (says(said, newContact)) return 'reach';
  if (says(said, otherSpelling)) return 'name';
  if (reply !== 'correction') return null;
  return aims.find(([, pattern]) => says(said, pattern))?.[0] ?? null;
}
