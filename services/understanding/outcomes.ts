import { askedOutright } from './outcomeCues.ts';
import { findAll, phrases } from './phrases.ts';
import type { Said, Stretch } from './text.ts';
import type { Outcome, ReadingContext } from './understanding.ts';

/** What the resident asks for, and the words that ask for it. */
export interface Outcomes {
  outcomes: Outcome[];
  words: string | null;
}

const kinds: [Outcome, RegExp][] = [
  [
    'repair',
    phrases(
      '(service (the|my|our|it)|fix|fixed|fixing|mend|mended|mending|repair|repaired|repairing|repairs|replace|replaced|replacing|sorted|sorting|sort|unblock*|cleaned|cleared|remove|removed|repaint*|treat the|mould treated|working|finish|finished|done properly|fit it|fitted|install*|put back(?! on)|put back up|back up|stop the (leak|noise|damp|water|drip*|smell)|seen to|dealt with|made safe|(put|set|make) ... right|lock* changed|change the locks?|put right|make good|made good|new (boiler|window|door|kitchen|bathroom|part|lock)|heating back|job done|work done|leak stopped)',
    ),
  ],
  [
    'apology',
    phrases('(apolog*|say sorry|said sorry|sorry letter|a sorry|an? (proper )?sorry|saying sorry)'),
  ],
  [
    'explanation',
    phrases(
      '(explain|explained|explanation*|explains|a reason|the reason|reasons|why (it|this|they|you|nobody|no one|noone)|an answer|answers|some answers|told why|tell (me|us) why|know why|find out why|breakdown)',
    ),
  ],
  [
    'compensation',
    phrases(
      '(compensat*|money back|refund*|reimburse*|rent back|pay for|paid for|pay me|goodwill|knocked off|off my rent|(money|wages|wage|pay|rent|deposit|earnings|charge|charges|fee|fees|pounds|quid|[0-9]+([.][0-9]+)?) back|reduction|rebate|money for|cover the cost)',
    ),
  ],
  [
    'decision_changed',
    phrases(
      '(change (the|your|this|that) (decision|mind)|overturn*|reconsider*|look again|looked at again|reverse|reversed|(decision|points|banding|band) (changed|reviewed|looked)|reassess*|put back on|(charge|fee|bill) (removed|cancelled|taken off|dropped|wiped))',
    ),
  ],
  [
    'staff_action',
    phrases(
      '(disciplined|sacked|fired|(a|good|proper) talking to|retrained|(staff|them|him|her|people) (to be )?trained|a word with (him|her|them|that|the|your)|(dont|do not|never) want (that|this|the same|him|her|them) .. (dealing|near|back|again|handling|coming|in my)|different (officer|person|contractor|plumber|builder|surveyor|engineer|firm|housing officer)|(send|want|give me) (someone|somebody) else|pulled up|held to account|removed from)',
    ),
  ],
  [
    'policy_change',
    phrases(
      '(policy changed|change (the|your) (policy|system|way|rules)|never happen* (again|to)|not happen again|doesnt happen again|happen* to (any ?one|any ?body|some ?one|others?)( else)?|lessons|stop doing this|system changed|(better|new) system|do better)',
    ),
  ],
  [
    'reassurance_update',
    phrases(
      '(update*|kept informed|keep me (informed|posted|updated)|tell me what|know what|let me know|hear (back|from)|a date|answer the phone|a reply|someone to (talk|speak|listen|ring|call)|reassur*|told what|know when|a response|(ring|call) (me|us) with)',
    ),
  ],
];

const wish = phrases(
  '(i|we|she|he|mum|dad|they|id|all i|all we) (just |only |really |do |did )?(want|wants|would like|need|needs|expect|ask|am asking|are asking|would want|am after|are after|am looking for|demand|hope|request|deserve|would appreciate|should be (obliged|grateful|glad)|would be (obliged|grateful|glad))(?! to (?:complain|report) about)',
  '(please|pls|can you|could you|can someone|could someone|would you|will you|need someone to|want someone to|get someone)',
  '(what i want|all i want|what we want|all we want|what i would like|put it right|outcome)',
  '(you|they|someone|somebody|it|he|she|this|that|the [a-z]+|belgrave) (should|must|ought to|need|needs)(?! have (been|done|come|told|sent|had|[a-z]+ed))',
  '(i|we) (dont|do not|never) want',
  '(need|want) (the|my|our|it|this|that|a|an|someone|somebody)',
  '(reimburse|refund|compensate|pay|apologise to|tell|give|send|ring|call|keep) (me|us)',
  'just (sort|fix|mend|get|tell|give|come|finish|repair|replace)',
);
const refusal =
  / (?:not|dont|do not|isnt|never|arent|without|rather than|no|nor|instead of) (?:[^ .!?,]+ ){0,4}$/;

/** "I want to complain about the cleaning" asks for no cleaning. */
const complainedOf = / (?:complain|complaining|complaint) (?:about|of|regarding|over) (?:[^ .!?,]+ ){0,2}$/;

/** Whether the words right before say that this is just what is not wanted: "not after compensation". */
function isRefused(said: Said, { from }: Stretch): boolean {
  const before = said.plain.slice(Math.max(0, from - 60), from);
  return refusal.test(before) || complainedOf.test(before);
}

/** The wish that a remedy must belong to: in the same sentence and near it. Answers to the question need none. */
function isWished(said: Said, found: Stretch, wishes: Stretch[]): boolean {
  const { from, to } = said.sentenceAt(found.from);
  return wishes.some(
    (each) => each.from >= from - 1 && each.from <= to && Math.abs(found.from - each.from) < 140,
  );
}

/** Where one remedy is asked for; null when it is not, or is refused. */
function askedFor(said: Said, outcome: Outcome, wishes: Stretch[] | null): Stretch | null {
  const outright = askedOutright.find(([each]) => each === outcome)?.[1];
  const plainly = outright === undefined ? [] : findAll(opened(said), outright).map(inMessage);
  const found = plainly.find(
    (each) => !toComplain.test(each.words) && !isRefused(said, each) && !isPast(said, each),
  );
  if (found !== undefined) return found;
  const pattern = kinds.find(([each]) => each === outcome)?.[1];
  if (pattern === undefined) return null;
  const hits = findAll(said, pattern).filter((each) => !isRefused(said, each) && !isPast(said, each));
  return hits.find((each) => wishes === null || isWished(said, each, wishes)) ?? null;
}

/** "I want to complain that it was never fitted" wants to complain; what would put it right is not said. */
const toComplain = /\bto (?:complain|(?:make|log|raise) a complaint)\b/i;

const shift = 2;

/** Back from `opened` to the message itself. */
function inMessage({ from, to, words }: Stretch): Stretch {
  return { from: Math.max(1, from - shift), to: to - shift, words };
}

/** Told of what was or was not done: "nobody even said sorry", "when might the refund come". */
const pastOf =
  / (?:never|nobody|no one|noone|he|she|they|was|were|has been|have been|had|got|already|when|if|unless|whether|did|didnt|hasnt|havent|once|would|cant|can|nobody can|ever going to|it was|i was|be asked to|rang to|lady|man|for your|thank you for the|thanks for the|your|about) (?:even |have |has |had |been |just |already |the |an? |might |will |does ){0,2}$/;

/** A wish is no report, whoever has it: "she wants", "they seek". */
const wishful =
  /^(?:want|wants|would|like|need|needs|ask|asks|seek|seeks|seeking|sought|demand|expect|owe|owes|be glad|glad|grateful|love|claim|request|requests|invite|appreciate) /;

function isPast(said: Said, { from, to }: Stretch): boolean {
  if (wishful.test(`${said.plain.slice(from, to)} `)) return false;
  return pastOf.test(said.plain.slice(Math.max(0, from - 40), from));
}

/** The beginning of a message is the beginning of a sentence: "Fix it" as well as "... . Fix it". */
function opened(said: Said): Said {
  return { ...said, plain: ` .${said.plain}` };
}

/** What would put it right: only what is asked for; "not after compensation" is none (design 5). */
export function readOutcomes(said: Said, asked: ReadingContext['asked']): Outcomes {
  const wishes = findAll(said, wish);
  const isAnswer = asked === 'outcome';
  const found = kinds.flatMap(([outcome]) => {
    const hit = askedFor(said, outcome, isAnswer ? null : wishes);
    return hit === null ? [] : [{ outcome, hit }];
  });
  if (found.length === 0) return { outcomes: [], words: null };
  const outcomes = found.map(({ outcome }) => outcome);
  if (isAnswer) return { outcomes, words: said.raw.trim() };
  const first = Math.min(...found.map(({ hit }) => hit.from));
  const sentence = said.sentenceAt(first);
  return { outcomes, words: said.quote(sentence.from, sentence.to) };
}
