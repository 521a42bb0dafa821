import { phrases, saysIn, sentenceAround } from './phrases.ts';
import type { Said, Stretch } from './text.ts';
import type { SafetyKind } from './understanding.ts';

/** How a danger is spoken of: it is there, it is over or only asked about, or it is said not to be there. */
export type Mood = 'now' | 'notNow' | 'denied';

/** Asked about, not happening: "what should I do if I ever smell gas?" */
const supposing = phrases(
  '(what|who|where|how|which|when) (should|do|would|can|could|must|shall|will|does) ... (if|when|in case|in the event)',
  '(what|who) (to|do i) (do|call|ring|phone|contact) ... (if|in case|in the event)',
  'if (i|we|you|there|it|anyone|someone|somebody) (was|were|is|are|do|does|should)? ?ever',
  'if (there was|there were|i were|we were|someone were)',
  'if (someone|somebody|anyone|a (tenant|resident|person|neighbour)) (is|was|has|becomes|became|gets|got|smells)',
  '(just )?in case (of|there|i|we|it|anyone|someone)',
  'in the (event|case) of',
  '(suppose|supposing|hypothetically|theoretically|imagine)',
  'what (happens|would happen|if)',
  '(how|when) (do|would|can|could|will|should) (i|we|you|one|people) (know|tell|spot|recognise)',
  'what are the (signs|symptoms)',
  'what (does|do|would) .. (smell|look|sound|feel) like',
  '(who|what number|which number) (do|would|should|can|could) .. (for|about)',
  'what (help|support|advice) is (there|available)',
  '(leaflet|poster|training|drill|video|course|guidance|article|news|programme|tv|telly|film|story) .. (about|on|of)',
  '(film|telly|programme|episode|drama|quiz|novel|soap) .. (last night|about|wi|with|where|of|on)',
  '(sign|poster|notice|leaflet|letter|website|form) .. (says|saying|sez|reads|tells|about)',
  '(says|saying|sez) (report|call|ring|in case)',
  '(on|in|for) (our|my|a|the) (course|training|homework|essay|dissertation|quiz|school project|exam|class)',
  '(doing|giving|going to|is|theres|there is) a (talk|session|workshop|webinar|stall|evening) (on|about)',
  '(for|its for|just for) (a |the |my )?(quiz|essay|homework|dissertation|book|novel|play|research)',
  '(like )?(in general|generally speaking|asking generally)',
  '(supposed|meant|should|ought|need|have) (there )?(to )?(have|be|get) (a|an|one|any) ((carbon|co|smoke|gas) )?(monoxide )?(alarm|detector)',
  '(do|does|should|is|are|will) (i|we|you|it|there|my|our|every) .. (get|have|need|be|meant|supposed) .. (alarm|detector)',
  '(saw|seen|read|heard) .. (on the (news|telly|tv|radio)|in the paper)',
);

/** Happening, whatever else the sentence says. */
const present = phrases(
  '(right now|now|at the moment|currently|as we speak|tonight|today|this (morning|afternoon|evening|minute)|(is|are|has|its|theres|it) still|still (is|are|coming|leaking|there|not|no|smell*|going|happen*)|again|keeps|keep|worse|getting)',
  'i can (smell|see|hear|feel)',
  '(and|but) (it|its|there is|there are|theres) (is|are|still)',
);

/** Told as a story that has an end, or for a form or a record, in whatever sentence of the message. */
const settled = phrases(
  '(false alarm|ignore me|wrong chat|long gone|touch wood|never happened|no harm done|not here|nothing wrong here|nothin wrong here|nuthin wrong ere)',
  '((isnt|not|aint|ay|isnt actually) (happening|appenin|happenin))',
  '(all|now|long) (sorted|dry|mended|fixed|settled|repaired) (now|here|since|thanks|ta)?',
  '(fine|good as gold|not a spot|best (pals|mates|friends)|right as rain|no trouble|not a peep|lovely) (ever )?since',
  '(you|your (people|lads|plumber|team|man|men|engineer|roofer|electrician)|they) (came and |all )?(fixed|mended|repaired|replaced|sorted|put) (it|that|right)( right| out| up)? (in|within|that|the same|next|by|with|for|quick*|two|and)',
  '(was|were|got|been) (fixed|mended|repaired|sorted|replaced|put right) (in|within|that|the same|next|by|last|quick*|straight)',
  '(just|only) (telling|explaining|explainin|tellin|curious|reminiscing|being nosy|a daft question|a question)',
  '(for|asking for|its for|needs? it for) (the|my|our|an|a) (insurance|form|memoirs|newsletter|story|records?|quiz|essay|history|exam*|project|article|talk|reference)',
  '(the )?(form|insurance|questionnaire) (asks|wants|says|needs)',
  '(is|was|it was|just) (the football|the telly|the match|a film|a joke|only a dream|the neighbours jollof)',
  '(bless (him|her)|rest (his|her) soul|now (dead|passed)) .. years',
  '(years|ages) (back|ago) (now|that)',
);

/** So far on either side the end of a story may stand. */
const sameStory = 260;

/** Whether the story that the danger stands in is told as settled, and nothing near says that it goes on. */
function isSettled(said: Said, found: Stretch, around: string): boolean {
  const from = said.plain.lastIndexOf(' ', Math.max(0, found.from - sameStory));
  const to = said.plain.indexOf(' ', Math.min(said.plain.length - 1, found.to + sameStory));
  const story = said.plain.slice(Math.max(0, from), to === -1 ? said.plain.length : to + 1);
  return saysIn(story, settled) && !saysIn(story, notPutRight) && !saysIn(around, goingOn);
}

/** It goes on, whatever was said to be settled. */
const goingOn = phrases(
  '(right now|again|still|now|tonight|this minute|at the moment|keeps|i can (smell|see|hear))',
);

/** Said for fun, played or dreamt. */
const inJest = phrases(
  '(lol|haha*|lmao|joking|kidding|figurativ*|metaphor*|so to speak|not literally|in a manner of speaking|pretend*|rehearsal|simulation|practice run|training exercise|nightmare i had|i dreamt|i dreamed|had a dream|dreamed that|drill|thought i was (in|on)|as if the (house|place)|you would think|youd think|anyone would think|virtual|in the game|minecraft|film last night)',
);

/** Said so because it sounds like a jest. */
const inEarnest = phrases('(not|isnt|no) (even |actually |a )?(joking|joke|kidding)', 'deadly serious');

/** A laugh does not take these back: people laugh when they say them. */
const graveEvenInJest: ReadonlySet<SafetyKind> = new Set([
  'crisis',
  'abuse',
  'safeguarding',
  'structure',
  'threat',
]);

/** Long over, or put right. */
const past = phrases(
  '(\\d+|two|three|four|five|six|seven|ten|a few|few|couple of|some|many|several) (years|months) ago',
  '(a|one) year ago',
  '(years|months|ages) ago',
  'last (year|winter|summer|spring|autumn|christmas|january|february|march|april|may|june|july|august|september|october|november|december)',
  'back in',
  '(in|since|dock|about|back|of|from|was|ago) ,? ?(19\\d\\d|20[01]\\d)',
  'in (0\\d|202[0-4]|lockdown)',
  'years? (back|past|gone|since then)',
  'in my (day|youth|time)',
  'when i was (a|at|in|little|young|small|nineteen|living|\\d+)',
  'in (5|6|7|8|9)\\d(?! (minutes|seconds|flats|hours|days))',
  '(years|months) (back|since)(?! (last|you|i|we))',
  '(on|at|to|with) (me|us|a site|a job|a place|my old place) once',
  '(after|before) (the|that|our|my) (big |last |kitchen |bathroom |bedroom )?(flood|fire|explosion)',
  '(had|after|since) (a|the|that|our) (big |bad |small |little |nasty )?(fire|flood|leak|burst pipe|gas leak|break in) (in|last|at|back|years|two|three|when|which|that)',
  '(fell|came|burst|flooded|collapsed|caught|went|gave|leaked|was|were|off) .. (in|last|at|over) (january|february|april|may|june|july|august|september|october|november|december|christmas|easter|(the )?(summer|winter|autumn|spring))',
  '(in|last|at|over) (january|february|april|may|june|july|august|september|october|november|december|christmas|easter) .. (fell|came down|burst|flooded|collapsed|caught|went up|was|were)',
  'once (with|when i|when we|at|in|upon|before|years)',
  '(a site|an old job|another (block|estate|landlord|country)) once',
  'used to(?! be (blue|dry|white|straight|flat|closed|shut|fine))',
  'when (i|we) (lived|was a|were|first moved|had|moved)',
  '(previous|old|last|former|other) (flat|house|home|place|landlord|tenancy|estate|address)',
  '(in|at) (my|our) (old|last|previous|other|mums|parents) (flat|house|home|place)',
  'as a (child|kid|boy|girl)',
  'once (had|got|saw|smelt)',
);

/** So long over that "now" beside it speaks of something else. */
const longPast = phrases(
  'when (i|he|she|they|we) (was|were) (a (lad|lass|kid|girl|boy|child|baby|student)|little|young|small|nineteen|eighteen|twenty|at school|kids|\\d+)',
  '(in|back in|of|from|since) (19\\d\\d|200\\d)',
  '(twenty|thirty|forty|fifty|sixty|[2-6]0) (odd )?years? (ago|back)',
  'in lockdown',
  '(during|in|after|from) the (war|blitz|seventies|eighties|nineties|sixties)',
);

const stillSo = phrases('(still|again|right now|tonight|ever since)');

const putRight = phrases(
  '(was|were|been|got|is|are|its|all|now) (all )?(fixed|sorted|repaired|mended|resolved|made safe|dealt with|cleared|put out|under control)',
  '(fixed|sorted|repaired|mended|resolved) (it|now|the same day|within|quickly|straight away)',
  'no longer',
  '(has|have|is|are|all) (all )?cleared up',
  '(stopped|cured|got rid of|seen off|finished) (the|all the|our|my) (mould|damp|leak*|smell|draught|noise)',
  '(is|its|was|all) (out|over|gone|fine|ok|okay|safe) (now|since)',
  'been (fine|ok|okay) (since|now)',
  'it was (brilliant|dealt|sorted)',
  '(was|been|got) (redone|replastered|rebuilt|made good)',
  'got help',
);

const notPutRight = phrases(
  '(not|never|isnt|wasnt|hasnt|havent|supposed|meant|supposedly|apparently) .. (fixed|sorted|repaired|mended|resolved|dealt|cleared)',
  '(fixed|sorted|repaired|mended|resolved) .. (but|and now|again|still)',
);

/** Said right before the words of a danger, these deny it. */
const denied = new RegExp(
  ' (?:no|not|not (?:a|an|any|the)|isnt|isnt (?:a|any)|wasnt|wasnt (?:a|any)|without|without (?:a|any)|never|never (?:a|any|had|had a|been)|' +
    'dont (?:smell|see|have|have a|think its|think its a)|didnt (?:smell|see)|cant (?:smell|see)|couldnt (?:smell|see)|' +
    'no (?:sign|signs|smell|risk|danger|trace|hint|question) of(?: a| any)?|free (?:of|from)|instead of|rather than|' +
    '(?:am|im|is|was) not|i am not (?:feeling|going to)|not going to|not actually|nothing to do with) $',
);

/** A rambling sentence tells of many times: what is said so near speaks of the same one. */
const sameTime = 90;

/** The words right around a place, within its sentence. */
function near(said: Said, found: Stretch): string {
  const { from, to } = said.sentenceAt(found.from);
  const start = said.plain.lastIndexOf(' ', Math.max(from, found.from - sameTime));
  const end = said.plain.indexOf(' ', Math.min(to, found.to + sameTime));
  return `${said.plain.slice(Math.max(0, start), end === -1 ? to : end)} `;
}

function pastMood(sentence: string, around: string): boolean {
  if (saysIn(sentence, putRight) && !saysIn(sentence, notPutRight)) return true;
  if (saysIn(around, longPast) && !saysIn(around, stillSo)) return true;
  return saysIn(around, past) && !saysIn(around, present);
}

function isJest(sentence: string, kind: SafetyKind): boolean {
  return !graveEvenInJest.has(kind) && saysIn(sentence, inJest) && !saysIn(sentence, inEarnest);
}

/** So far before the words of a danger an "if" belongs to them: twelve pages without a stop are not read for every find. */
const farthestLead = 400;

/** How the message speaks of the danger that was found at this place. */
export function moodOf(said: Said, found: Stretch, kind: SafetyKind): Mood {
  const { from } = said.sentenceAt(found.from);
  const before = said.plain.slice(Math.max(from, found.from - 40), found.from);
  if (denied.test(before)) return 'denied';
  const sentence = sentenceAround(said, found);
  const lead = said.plain.slice(
    Math.max(from, said.plain.lastIndexOf(' ', found.from - farthestLead)),
    found.from + 1,
  );
  if (saysIn(lead, supposing) || saysIn(sentence, askingFirst)) {
    return saysIn(sentence, rightNow) ? 'now' : 'notNow';
  }
  if (isJest(sentence, kind)) return 'notNow';
  const around = near(said, found);
  if (kind !== 'crisis' && isSettled(said, found, around)) return 'notNow';
  return pastMood(sentence, around) ? 'notNow' : 'now';
}

const askingFirst = phrases(
  '(what|who) (should|do|would|could|can|must) (i|we|you|one|people|residents|tenants) (do|ring|call|phone|contact) (if|when|in case|should)',
  '(how|what) would (i|we|you|anyone|people|residents) ... if',
);

const rightNow = phrases(
  '(right now|as we speak|at the moment|this minute|i can smell (it|gas) now|now please)',
);
