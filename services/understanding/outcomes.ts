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
      '(fix|fixed|fixing|mend|mended|mending|repair|repaired|repairing|repairs|replace|replaced|replacing|sorted|sorting|sort|unblock*|clean*|cleared|remove|removed|paint*|treat the|mould treated|working|finish|finished|done properly|fit it|fitted|install*|put back(?! on)|put back up|back up|stopped|stop the (leak|noise|damp|water|drip*|smell)|seen to|dealt with|made safe|(put|set|make) ... right|service|lock* changed|change the locks?|put right|make good|made good|new (boiler|window|door|kitchen|bathroom|part|lock)|cut|heating back|job done|work done|inspect*|dry)',
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
      '(disciplined|sacked|fired|spoken to|talking to|training|trained|retrained|taken off|a word with (him|her|them|that|the|your)|(dont|do not|never) want (that|this|the same|him|her|them) .. (dealing|near|back|again|handling|coming|in my)|different (officer|person|contractor|plumber|builder|surveyor|engineer|firm|housing officer)|someone else|pulled up|held to account|removed from)',
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
      '(update*|kept informed|keep me (informed|posted|updated)|tell me what|know what|let me know|hear (back|from)|a date|call back|ring back|phone call|answer the phone|reply|someone to (talk|speak|listen|ring|call)|reassur*|told what|know when|a response|visit|come round|come and (look|see))',
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

/** What would put it right: only what is asked for; "not after compensation" is none (design 5). */
export function readOutcomes(said: Said, asked: ReadingContext['asked']): Outcomes {
  const wishes = findAll(said, wish);
  const isAnswer = asked === 'outcome';
  const found = kinds.flatMap(([outcome, pattern]) => {
    const hit = findAll(said, pattern).find(
      (each) => !isRefused(said, each) && (isAnswer || isWished(said, each, wishes)),
    );
    return hit === undefined ? [] : [{ outcome, hit }];
  });
  if (found.length === 0) return { outcomes: [], words: null };
  const outcomes = found.map(({ outcome }) => outcome);
  if (isAnswer) return { outcomes, words: said.raw.trim() };
  const first = Math.min(...found.map(({ hit }) => hit.from));
  const sentence = said.sentenceAt(first);
  return { outcomes, words: said.quote(sentence.from, sentence.to) };
}
