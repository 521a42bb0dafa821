import type { TellingCount } from './tellingCounts.ts';
import type { Telling } from './tellings.ts';
import { hearer, staff } from './tellingWords.ts';
import type { Said } from './text.ts';

const theirs = `(?:you|u|yew|yous|ye|youse|them|(?:one|two|some) of (?:you|your [a-z]+)|(?:the|your|ur|that) (?:(?!me |us )[a-z]+ ){0,2}?${staff}|caretaker|warden|manager|office|reception|housing|staff)`;
const it = '(?:(?:it|this|that|so|him|her|them|about (?:it|this|that)|to) ){0,2}';

/** Verbs that take whom they are told to: "told your officer", "I rang the office". */
const toldThem = new RegExp(
  ` (?:told|telt|asked|informed|notified|warned|showed|shown|rang|phoned|telephoned|emailed|texted|messaged|contacted|chased|called|wrote to|spoke to|spoke with|complained to|reported to|passed|handed|forwarded|escalated|given|sent|mentioned|reported|show) ${it}(?:on |over )?(?:to )?${theirs}(?= )`,
);
/** Verbs that say what was told, to whom further on: "I said it at the office", "I did mention him to Tibbs". */
const saidToThem = new RegExp(
  ` (?:said|mentioned|mention|explained|reported|complained|spoke|talked|wrote|sent|passed|handed|raised|put|gave) (?:[^ .!?]+ ){0,4}?(?:to|with|at|past) ${hearer}(?= )`,
);
const mentionedTo = / (?:did mention|mentioned) (?:[^ .!?]+ ){1,3}?to (?!me |us |my |our )[a-z]+(?= )/;
/** Verbs that need nobody named: "I reported it and was advised to wait", "rang at nine". */
const plainly =
  / (?:reported|complained|emailed|flagged|logged|notified|chased)(?= (?:it|this|that|him|her|them|the|to|and|about|but|,|[.!?;]|my|our|a|an|as|twice|when|through|via|on|in|by|online|dont|over))| wrote back(?= )| (?:rang|phoned|telephoned)(?= (?:and|about|to (?:report|say|tell|ask|complain|mention|chase|see)|in|up|,|but|[.!?]|your|when|last|about|because|cos|for))/;

/** "I have told you" says nothing of how often; "I told you" is once. */
const indefinite = / (?:have|has|ive|weve|shes|hes|always|keep|kept|would|never|not) /;
const often =
  / (?:always|keep|keeps|kept|keep on|every time|each time|every (?:day|week|month)|all the time|lots|loads|many|several|often|countless|umpteen|repeatedly|nobody|neebody|no one|ages|everything under|all sorts) /;
/** "I called that electrician everything under the sun", "he showed me his torch": nothing was told. */
const byName = / (?:called|asked) (?:[^ .!?]+ ){1,4}?(?:everything|names|an?|if|whether (?:he|she)) /;
/** "He told them about himself": only what the landlord surely heard counts of others. */
const toYou = new RegExp(
  ` (?:told|telt|rang|phoned|emailed|asked|texted|called|showed) (?:you|u|yous|youse|(?:the|your|ur) (?:[a-z]+ ){0,2}?${staff})(?= )`,
);
const thirdAlone = /^ (?:she|he|they|shes|hes|theyve|who) /;

/**
 * One telling without a day: once, when whoever heard it was the landlord's ("told the officer, he did a little nod") or
 * the verb needs nobody named ("I reported it"). "I have told you" leaves open how often. Null: not said so.
 */
export function onceTold(said: Said, tellings: readonly Telling[]): TellingCount | null {
  const [told, another] = tellings;
  if (told === undefined || another !== undefined) return null;
  const { plain } = said;
  const around = `${plain.slice(told.from, told.to + 90)} `.replace(/ [.!?] .*$/, ' . ');
  return isOnce(plain.slice(told.from, told.to + 1), around)
    ? { count: 1, words: said.quote(told.from + 1, told.to), from: told.from }
    : null;
}

function isOnce(opening: string, around: string): boolean {
  if (often.test(around) || byName.test(around)) return false;
  if (thirdAlone.test(opening) && !toYou.test(around)) return false;
  const heard = toldThem.test(around) || saidToThem.test(around) || mentionedTo.test(around);
  return heard ? !isOpen(opening, around) : plainly.test(around) && isSimple(opening);
}

function isSimple(opening: string): boolean {
  return !indefinite.test(opening);
}

/** "I have told you": open, but "I have told the caretaker" names one who heard it. */
function isOpen(opening: string, around: string): boolean {
  return (
    indefinite.test(opening) && / (?:told|asked|contacted|emailed) (?:you|u|yous|ye|youse|them) /.test(around)
  );
}
