import type { Manner } from '../services/complaints/investigating/events.ts';
import type { Offered } from '../services/complaints/keepingTold/events.ts';

/** What a message says to an offer of the team. */
export interface Wish {
  wanted: boolean;
  /** Null: none was named. */
  manner: Manner | null;
}

const manners: [Manner, RegExp][] = [
  [
    'in_person',
    /\b(?:in person|face[- ]to[- ]face|come (?:in|along|to you|down)|at (?:the|your) office|meet)\b/i,
  ],
  ['video', /\b(?:video|zoom|facetime|skype|online)\b/i],
  ['phone', /\b(?:(?:tele)?phone|ring(?:ing)?|call(?:ing)?|over the (?:tele)?phone)\b/i],
  ['writing', /\b(?:in writing|writ(?:e|ing|ten)(?: it)?(?: down)?|letter|e-?mail|on paper)\b/i],
];

/** "Not by phone", "I can't come in": a way that is named to be left out. */
const leftOut =
  /\b(?:not|no|never|can['’]?t|cannot|couldn['’]?t|don['’]?t|rather than|instead of|hate|without)\b(?: (?!but\b)[\w'’]+){0,5}?(?: (?:in person|face[- ]to[- ]face|in writing)|[\s-](?:phone|telephone|ring\w*|call\w*|video|zoom|online|come in|come along|come down|come to you|meet|office|writ\w+|letter|e-?mail))\b/gi;

/** The way that is named and wanted; the first one of several. */
export function mannerIn(text: string): Manner | null {
  const said = text.replace(leftOut, ' ');
  const found = manners.flatMap(([manner, pattern]) => {
    const at = said.search(pattern);
    return at < 0 ? [] : [{ manner, at }];
  });
  return found.toSorted((one, other) => one.at - other.at)[0]?.manner ?? null;
}

const lead = '^\\W*(?:(?:oh|ok|okay|well|actually|sorry|hi|hello|to be honest|and|please)\\W+)*';
const no = new RegExp(
  `${lead}(?:no\\b|nope|nah|(?:i(?:['’]d| would)? )?(?:rather|prefer) not|(?:i )?(?:do not|don['’]?t|dont) (?:want|need|wish|fancy)|not (?:for me|bothered|interested)|there(?:['’]s| is) no need)`,
  'i',
);
const yes = new RegExp(
  `${lead}(?:yes|yeah|yep|yup|aye|sure|please do|i(?:['’]d| would) (?:like|love) (?:that|to)|that would be (?:good|great|fine|lovely|helpful)|that['’]?s fine|i want (?:that|to)|(?:i |i(?:['’]d|['’]ll| would| will) (?:like to |love to |be happy to )?)?(?:accept|like|take|have|do|want|love|agree to|say yes to)(?: up)? (?:the|an|your|that|this|to have (?:the|an)) (?:\\w+ )?(?:interview|hearing|meeting|offer))\\b`,
  'i',
);

/** What a message says to the offer to be heard. Null: it says nothing of it. */
export function wishToBeHeard(text: string): Wish | null {
  const manner = mannerIn(text);
  if (manner !== null) return { wanted: true, manner };
  if (no.test(text)) return { wanted: false, manner: null };
  return yes.test(text) ? { wanted: true, manner: null } : null;
}

const hearing = /\b(?:hearing|panel|be heard|my side|(?:managing )?director)\b/i;
const interview = /\b(?:interview|talk (?:to|with) (?:you|them|the officer)|the (?:talk|chat|meeting))\b/i;

/** Which offer a message names in so many words. */
export function offerNamed(text: string): Exclude<Offered, 'callback'> | null {
  if (hearing.test(text)) return 'hearing';
  return interview.test(text) ? 'interview' : null;
}

const politeness =
  /\b(?:by|on|over|the|in|a|it|i|i['’]d|would|like|prefer|want|wanna|to|do|that|please|pls|thanks|thank you|with|my|me|you|at|yes|yeah|ok|okay|best|is|for|come|can|could|will|person|face|not|no|so|and|but|rather|then|if|possible|same|way|one|him|her|daughter|son|sister|brother|mum|dad|friend|wife|husband|partner|neighbour|carer|bring|bringing|there|be|i['’]ll|let['’]?s|go)\b/gi;

/** Whether a message is about nothing but the way: "by phone please", and not "by the phone box". */
export function isOnlyWay(text: string): boolean {
  const rest = manners
    .reduce((left, [, pattern]) => left.replace(new RegExp(pattern.source, 'gi'), ' '), text)
    .replace(politeness, ' ');
  return !/[\p{L}\d]{2,}/u.test(rest);
}

const call = /\b(?:ring|rings|ringing|call|calls|calling|callback|call[- ]back|phone|phoning)\b/i;
const time =
  /\b(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?s?\b|\b(?:tomorrow|today|tonight|morning|afternoon|evening|lunch|noon|week|later|earlier|another (?:day|time)|(?:after|before|at|around|from|between|till|until) (?:about )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half))\b/i;
const cannot =
  /\b(?:can['’]?t|cannot|cant|won['’]?t|wont|not|couldn['’]?t)\b[^.!?]{0,25}\b(?:do|make|be|free|in|available|around|answer|talk|good|home)\b|\b(?:busy|at work|out|away|no good|no use|not convenient|instead|rather)\b|\b(?:doesn['’]?t|does not|don['’]?t|won['’]?t|will not) (?:suit|work|do)\b/i;
const noCall =
  /\b(?:do not|don['’]?t|dont|no need to|stop|please not)\b[^.!?]{0,20}\b(?:ring|call|phone)\w*\b|\b(?:cancel|forget) (?:the|that|my) (?:call|callback)\b/i;

/** A longer message tells something. */
const longestOfCall = 200;

/** What a message says to a call that was promised: another time, or none. Null: it says nothing of it. */
export function wishOfCall(text: string): Wish | null {
  if (text.length > longestOfCall || text.includes('?')) return null;
  const another = time.test(text) && (call.test(text) || cannot.test(text));
  if (noCall.test(text) && !another) return { wanted: false, manner: null };
  return another ? { wanted: true, manner: null } : null;
}
