import type { Said } from '../text.ts';
import { complainsOf, isAct, isCourt, mayBeAct } from './acts.ts';
import type { Mention } from './mention.ts';

// Words of a clause, each between spaces. What a date beside them is the date of.
const recurring =
  / (?:again|came back|come back|comes back|coming back|its back|is back|was back|returned|reappeared|recurred|restarted|flared up) /;
const beginning =
  / (?:started|starting|starts|start|began|begun|begin|beginning|first|noticed|appeared|developed|broke|broken|breaking|packed in|packed up|gave up|gave out|died|conked out|stopped|stops|failed|burst|went|gone off|going wrong|got worse|fell|fallen|collapsed|came off|came down|came through|came loose|came away|came in|came up|came apart|come off|come away|come down|come loose|come up|came out|snapped|pinged off|popped|smashed|split|stop|stop working|packed up|happened|happens|flooded|cracked|jammed|blew|tripped|last worked|last emptied|last cleaned|last time|last had|the last) /;
const contact =
  / (?:rang|ring|ringing|called|calling|call|calls|phoned|phone|phoning|emailed|email|emails|emailing|wrote|written|writing|reported|report|reporting|reports|told|complained|complain|complaining|complaint|raised|raising|chased|chase|chasing|contacted|contacting|contact|logged|spoke|spoken|texted|messaged|letter|asked|asking|reply|replied|response|heard|hear|hold) /;
const visit =
  / (?:came|visited|visit|visits|attended|inspected|inspection|surveyed|surveyor|engineer|plumber|electrician|operative|workman|contractor|contractors|joiner|roofer|appointment|appointments|no show|turned up|showed up|sent|arranged|rearranged|cancelled|inspector) /;
const mended =
  / (?:fixed|fix|mended|repaired|sorted|replaced|patched|bled|serviced|unblocked|cleared|worked|worked fine|was fine|were fine|was ok|was okay|resolved|reset|painted over) /;
const stillFine =
  / (?:used to|(?:it|this|that) was an?|fine|ok|okay|worked|working|alright|all right|perfect|good) /;
const ahead =
  / (?:will|wont|shall|booked|due|coming|available|can|could|would|should|please|want|wants|meeting|next|deadline|appointment is|appointments? for|says|said|say|promised|promise|supposed|expect|expecting|must|meant|paid|pay|pays|rent day|open|opens|closed|closes|opening|hours) /;
const promised =
  / (?:will|wont|shall|would (?:be|come|ring|call|send|have|get)|booked|due|next|promised|supposed|expecting|is coming|are coming) /;
const otherLife =
  / (?:starts? (?:school|nursery|work|college|her|his|my)|lived|living (?:here|there|in)|live (?:here|there|in)|lives|been here|been (?:your|with you|with belgrave)|moved in|moved here|moving in|move in|member since|member for|a member|tenant|tenants|tenancy|(?:a|as|the|been) resident(?: (?:here|for|since|in|of))|leaseholder|lease|paid rent|paying rent|retired|widowed|disabled|born|birthday|dob|birth|married|divorced|pregnant|diagnosed|aged|worked (?:here|for|at)|work (?:here|for|at)|on holiday|known each other|been together|built|clean(?:ed)? up) /;
const fault =
  / (?:no|not|nothing|nobody|none|never|without|still|stuck|dead|out|off|leak\w*|drip\w*|damp|mou?ld\w*|mildew|wet|broke\w*|fault\w*|block\w*|flood\w*|smell\w*|smelt|degrees|temperature|stink\w*|stank|reek\w*|crack\w*|cold|freez\w*|froze\w*|wont|dont|doesnt|isnt|arent|cant|hasnt|havent|hadnt|didnt|wasnt|couldnt|problem\w*|issue\w*|trouble\w*|noise\w*|noisy|loud|bang\w*|rats?|mice|mouse|cockroach\w*|ants|bedbugs|pests?|wasps|pigeons?|dirty|filthy|rubbish|overflow\w*|wait\w*|bad|worse|awful|wrong|hole|loose|rotten|rot|stain\w*|peel\w*|brown|black|dark|dim|flicker\w*|beep\w*|bleep\w*|stiff|jam\w*|warp\w*|fell|fallen|missing|stolen|vandal\w*|abuse\w*|shout\w*|harass\w*|threat\w*|parking|scaffold\w*|like this|this|ignored|unanswered|disgust\w*|buckets?|went|came|tripp\w*|burst|blew|hazard|danger\w*|unsafe|overcharg\w*|charged|complain\w*|intermittent|temperamental|faulty|playing up|acting up|on and off|rust\w*|gurgl\w*|rattl\w*|buzz\w*|hum\w*|condensation|water|heating|boiler|lift|light|lights|power|toilet|roof|window|door|drain|drains|gutter) /;

// "It has been three months now": it goes on.
const lasting = / (?:been|now|has|have|ive|weve|hes|shes|theyve|its|waiting|this|that) /;

// Where one clause ends and the next begins.
const boundary = / (?:[,.!?]|and(?! again )|but|then|so|because|which|although|though|while|yet|whereas) /g;

function lastClause(text: string): string {
  const end = [...text.matchAll(boundary)].at(-1);
  return end === undefined ? text : text.slice(end.index + end[0].length - 1);
}

function firstClause(text: string): string {
  boundary.lastIndex = 0;
  const end = boundary.exec(text);
  return end === null ? text : text.slice(0, end.index + 1);
}

/** The words around a date. */
interface Around {
  /** Of its clause, before it; begins and ends with a space. */
  before: string;
  clause: string;
  sentence: string;
}

/** As far as anybody's clause reaches. Bounded, so that a message full of dates stays cheap. */
const reach = 140;

function sidesOf(said: Said, mention: Mention, within: { from: number; to: number }): [string, string] {
  const left = said.plain.slice(Math.max(within.from, mention.from - reach), mention.from);
  const right = said.plain.slice(mention.to, Math.min(within.to, mention.to + reach));
  return [` ${left.trim()} `, ` ${right.trim()} `];
}

function around(said: Said, mention: Mention): Around {
  const { from, to } = said.sentenceAt(mention.from);
  const sides = sidesOf(said, mention, { from, to });
  // "Damp. Two years. Nothing done.": the sentences beside say what it is about.
  const hasWords = /[a-z]{2}/.test(sides.join(' '));
  const [left, right] = hasWords ? sides : sidesOf(said, mention, { from: 0, to: said.plain.length });
  const before = lastClause(left);
  const after = firstClause(right);
  const clause = `${before} ${after}`;
  const sentence = `${left} ${right}`;
  if (/[a-z]{2}/.test(clause)) return { before, clause, sentence };
  // ", three weeks ago now, ": the date stands between two clauses and belongs to the one before, else to the one behind.
  const trimmed = left.replace(/(?: (?:[,.]|and|but|then|so|again|also|still))+ $/, ' ');
  const owner = /[a-z]{2}/.test(trimmed)
    ? lastClause(trimmed)
    : firstClause(right.replace(/^ (?:[,.]|and|so) /, ' '));
  return { before, clause: owner, sentence };
}

/** "Since the plumber came on Monday": the trouble has lasted since then. */
const sinceEvent = / (?:ever )?since (?:[a-z0-9']+ ){1,8}$/;

/** A date with what its sentence says. */
interface Judged extends Around {
  mention: Mention;
}

function isElsewhere({ mention, before, clause }: Judged): boolean {
  // "Mr Sunday was rude."
  if (/ (?:mr|mrs|ms|miss|dr) $/.test(before)) return true;
  if (!otherLife.test(clause)) return false;
  // "Since we moved in in 2019" dates the trouble; "I have lived here since 2019" does not.
  return !(sinceEvent.test(before) && / moved? /.test(before) && mention.preposition !== 'since');
}

/** What a date is the date of, how surely that is the beginning, and how surely when since when was asked. */
type Rule = [fits: (judged: Judged) => boolean, sure: number, sureWhenAsked: number];

const negated = / (?:not|never|wasnt|hasnt|havent|didnt) /;
const isContact = ({ clause }: Judged) => contact.test(clause);

// "The man promised to come back on Monday": he comes back, not the trouble.
const comingBack =
  / (?:to|will|would|wont|ll|id|hed|theyd|he|she|they|nobody|man|men|engineer|plumber|you) (?:never |not )?(?:come|came|coming|comes) back /;
const returned: Rule = [
  ({ clause }) => recurring.test(clause) && !contact.test(clause) && !comingBack.test(clause),
  100,
  100,
];
const began: Rule = [({ clause }) => beginning.test(clause) && !contact.test(clause), 80, 80];

const sinceRules: Rule[] = [returned, [isContact, 60, 60], [() => true, 90, 90]];

// "Your plumber was here on Wednesday and since then it gurgles": the visit is what began it.
const eversince =
  / (?:(?:and|but) since then|and (?:it|its|i|we|weve|ive|theres) .{0,40} ever since|ever since then) /;
// "The men came Friday and left the gate off".
const cameAndLeft =
  / (?:came|come|was here|were here|sent) .{0,40} and (?:then )?(?:left|took|broke|knocked|damaged|never put|didnt put) (?:the|my|our|his|it|them|a|me|us|wires?|everything) /;

/** "Two months for a letterbox flap", "Week and a half.": the length opens the sentence and is what it is about. */
const opens = ({ mention, before, clause }: Judged) =>
  mention.past !== true && /^ *(?:[,.] *)?$/.test(before) && /[a-z]{2}/.test(clause);

const lengthRules: Rule[] = [
  // "On hold for an hour", "away for two weeks".
  [({ clause, mention }) => / (?:hold|queue|phone) /.test(clause) && mention.precision === 'day', 0, 0],
  [({ clause }) => / (?:holiday|hospital|away) /.test(clause), 0, 0],
  returned,
  // "It worked for a day."
  [({ clause }) => / worked | was fine /.test(clause) && !negated.test(clause), 0, 0],
  began,
  // "Your contractor took the lamp down a fortnight ago".
  [({ mention, clause }) => mention.past === true && isAct(clause) && !isCourt(clause), 35, 35],
  [({ clause }) => asksOn.test(clause), 60, 60],
  [({ clause, sentence }) => (contact.test(clause) || visit.test(clause)) && fault.test(sentence), 30, 30],
  [({ clause }) => contact.test(clause) || visit.test(clause), 0, 30],
  [({ clause }) => asksOn.test(clause), 60, 60],
  [({ sentence }) => fault.test(sentence), 70, 70],
  [opens, 35, 40],
  [({ clause, mention }) => mention.past === true || lasting.test(clause), 40, 40],
  [() => true, 0, 40],
];

/** "Thirteen years of asking": it was so all that time. */
const asksOn =
  / of (?:asking|chasing|ringing|calling|waiting|emailing|writing|phoning|reporting|complaining|this|it|that) /;

/** "Friday she said she would ring", "she was told on Friday": what was promised or said then did not hold. */
const promisedThen = ({ before, clause }: Judged) =>
  / (?:was|were|been|am|im) told on $| that was(?: back)?(?: on)? $/.test(`${before} `.replace(/ +/g, ' ')) ||
  (/^ *(?:on )?$/.test(before) &&
    /^ +(?:he|she|they|you|i was|i am|im|someone|somebody|your [a-z]+|the [a-z]+) (?:said|told|promised|swore) /.test(
      clause,
    ));

/** "Good meeting yesterday", "two weeks in May, how do I apply": a courtesy, a question or a plan. */
const courtesy =
  / (?:good|great|lovely|nice|brilliant|thank|thanks|cheers|meant|supposed|due|to come|will|apply|forward|visitors?|party|holiday|income|[?]) /;

/** "This morning the radiator sings", "it came in August": told without any word of trouble, but told. */
const tellsOf = ({ mention, sentence }: Judged) => {
  const isTold =
    mention.precision === 'month'
      ? mention.preposition !== 'for'
      : mention.past === true && mention.precision === 'day';
  return isTold && !courtesy.test(sentence);
};

/** "A youth came on Monday and has not been seen since": since that visit nothing happened. */
const nothingSince =
  / (?:(?:hasnt|has not|havent|have not|not|never|nobody|no one|nothing) (?:[^ .!?]+ ){0,4}?since|no word|not heard|heard nothing|not seen|nothing since|not been back|never (?:came|come) back) /;

/** Something was done on that very day. */
const actedThen = ({ mention, clause }: Judged) =>
  mention.precision === 'day' && isAct(clause) && !isCourt(clause) && !promised.test(clause);
const perhapsActedThen = ({ mention, clause, sentence }: Judged) =>
  mention.precision === 'day' &&
  mayBeAct(clause, sentence) &&
  !isCourt(clause) &&
  !promised.test(clause) &&
  !fault.test(clause.replace(/ (?:this|went|came|water|door|window|light|lights|roof|no) /g, ' '));
const visitComplainedOf = ({ mention, clause, sentence }: Judged) =>
  mention.precision === 'day' && visit.test(clause) && complainsOf(sentence) && !promised.test(clause);

const firstTold =
  / (?:first|originally) (?:reported|raised|flagged|notified|logged|told|complained|mentioned|emailed|wrote) /;

const pointRules: Rule[] = [
  [({ mention, clause }) => /^(?:until|till)$/.test(mention.preposition) && stillFine.test(clause), 80, 80],
  [({ mention }) => /^(?:until|till)$/.test(mention.preposition), 0, 0],
  returned,
  began,
  [({ sentence }) => eversince.test(sentence), 70, 70],
  [({ mention, sentence }) => mention.precision === 'day' && cameAndLeft.test(sentence), 45, 45],
  // "First reported 3 November": it was there by then.
  [({ clause }) => firstTold.test(clause), 50, 50],
  [actedThen, 55, 55],
  [visitComplainedOf, 20, 20],
  [perhapsActedThen, 20, 20],
  [promisedThen, 25, 25],
  [({ mention, clause }) => mention.past !== true && ahead.test(clause), 0, 0],
  [({ clause }) => mended.test(clause) && !negated.test(clause), 0, 5],
  [
    ({ mention, clause, sentence }) =>
      mention.precision === 'day' && visit.test(clause) && nothingSince.test(sentence),
    30,
    30,
  ],
  [({ clause }) => visit.test(clause), 0, 10],
  [(judged) => isContact(judged) && fault.test(judged.sentence), 30, 30],
  // "Applied in November": it was so by then.
  [({ mention, clause }) => contact.test(clause) && mention.precision === 'month', 25, 30],
  [isContact, 0, 30],
  [({ clause }) => isCourt(clause), 0, 10],
  [({ clause }) => fault.test(clause), 60, 60],
  [({ sentence }) => fault.test(sentence), 40, 50],
  [({ mention }) => mention.preposition === 'from' && mention.precision === 'day', 35, 50],
  [tellsOf, 12, 50],
  [() => true, 0, 50],
];

function rulesFor({ mention, before, clause }: Judged): Rule[] {
  if (mention.preposition === 'since') return sinceRules;
  // "Scaffolding stands from October"; "closed from April" is told of what comes.
  if (mention.preposition === 'from' && mention.precision === 'month' && !ahead.test(clause))
    return sinceRules;
  if (mention.form === 'length') return lengthRules;
  return sinceEvent.test(before) ? sinceRules : pointRules;
}

/** How surely a date is that of the beginning; 0: it is the date of something else. */
function sureness(said: Said, mention: Mention, asked: boolean): number {
  const judged = { ...around(said, mention), mention };
  if (isElsewhere(judged)) return 0;
  const rule = rulesFor(judged).find(([fits]) => fits(judged));
  return (asked ? rule?.[2] : rule?.[1]) ?? 0;
}

/** "Since about four o'clock yesterday": the resident's words begin at "since". */
function withSince(said: Said, mention: Mention): Mention {
  const found = sinceEvent.exec(
    lastClause(said.plain.slice(Math.max(0, mention.from - reach), mention.from)),
  );
  if (found === null || mention.preposition === 'since' || mention.form === 'length') return mention;
  return { ...mention, from: mention.from - found[0].length + 1 };
}

/**
 * Which of several dates is that of the beginning. What came back counts from when it came back; then what is said with
 * "since" or with a word of beginning; visits, repairs and calls count last or not at all. Among equals the earliest, of
 * returns the latest. Null: none of them.
 */
export function beginningOf(said: Said, mentions: readonly Mention[], asked: boolean): Mention | null {
  let best: Mention | null = null;
  let most = 0;
  for (const mention of mentions) {
    const sure = sureness(said, mention, asked);
    if (sure === 0 || sure < most) continue;
    const isEarlier = best === null || mention.day.toString() < best.day.toString();
    if (sure > most || isEarlier !== (sure === 100)) best = mention;
    most = sure;
  }
  return best && withSince(said, best);
}
