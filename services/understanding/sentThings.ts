import type { TellingCount } from './tellingCounts.ts';
import type { Said } from './text.ts';

const thing =
  '(?:photo|photograph|picture|pic|video|clip|recording|email|letter|form|report|request|message|text|diary|log|ticket|complaint|enquiry|survey form|screenshot)s?';

/** "Photographs sent, video sent", "a form handed in": nobody needs to be named who sent it. */
const wasSent = new RegExp(
  ` ${thing} (?:was |were |also |duly |all |again )?(?:sent|emailed|submitted|uploaded|handed in|posted|filled in|completed|filed|logged|raised|put in)(?= (?:[,.!?]|and|to you|to your|in|on|at|over|last|this|with|but|$))`,
  'g',
);
/** "I handed in the form", "sent you the video". */
const sentIt = new RegExp(
  `(?: (?:i|we|ive|weve|i have|we have|and|then|,|also)|(?<=(?:^| [.!?]))) (?:sent|emailed|uploaded|handed in|handed|submitted|filled in|filled out|dropped off|put in|posted|texted)(?: (?:you|u|yous|them|in|over|off|your [a-z]+)){0,2}(?: (?:my|the|a|an|some|another|more|that|your|all the)){0,2}(?: (?!of )[a-z]+)? ${thing}(?= )`,
  'g',
);
const notOurs = / (?:your|their|no|not|never|the council|you|they|he|she|if|to|council|any) $/;
const toOthers =
  /^ (?:[^ .!?]+ ){0,3}?(?:to|by|from) (?:me|us|my|the council|the doctor|council|you yesterday)(?= )/;

/** "At the meeting in May I said it", "raised it at your surgery": it was said there once. */
const atMeeting =
  / (?:i|we|ive|weve|and|,) (?:have )?(?:said|raised|asked|mentioned|brought|told|spoke|stood)(?: [^ .!?]+){0,4}? at (?:the|a|your|our|last) (?:[a-z]+ ){0,2}?(?:meeting|agm|surgery|consultation|open day|coffee morning)(?= )/g;

/** What was sent, handed in or said at a meeting without any other telling: each is one. Null: nothing was. */
export function sentThings(said: Said): TellingCount | null {
  const { plain } = said;
  const found = [wasSent, sentIt, atMeeting]
    .flatMap((pattern) => [...plain.matchAll(pattern)].slice(0, 12))
    .filter((hit) => !notOurs.test(plain.slice(Math.max(0, hit.index - 20), hit.index + 1)))
    .filter((hit) => !toOthers.test(plain.slice(hit.index + hit[0].length, hit.index + hit[0].length + 40)));
  const [first] = found;
  if (first === undefined) return null;
  const words = found.map((hit) => said.quote(hit.index + 1, hit.index + hit[0].length)).join('; ');
  return { count: found.length, words: words.slice(0, 300), from: first.index };
}
