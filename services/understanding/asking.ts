import { afterthoughts, duties, orders, questions, wishes } from './askingCues.ts';
import type { Places } from './outcomeFinder.ts';
import type { Said, Stretch } from './text.ts';

/** A part of a message in which something is asked for, in the positions of `Said.plain`. */
export interface Asked {
  from: number;
  to: number;
}

/** What others said, asked or promised is no wish of the resident's: "he said it needs a part". */
const reported =
  / (?:said|says|saying|(?:was|were|been|got) told|told (?:me|us|him|her|them)|reckons?|admitted|agreed|promised|promise|asked (?:me )?(?:if|whether)|thinks|whether|offered to|meant to|supposed to|due to|used to|(?:rang|phoned|called|emailed|wrote|tried|went|came|was told|asked) to) (?:[^ .!?,]+ ){0,3}$/;

/** Not wished: "I don't want", "not asking for", "no need for". */
const denied =
  / (?:not|dont|do not|didnt|isnt|never|arent|aint|doesnt|nor|neither|nobody|no one|no|wasnt|hardly) (?:(?:really|even|actually|here|just|to|be|asking|going|wanting|want|ever|much|exactly|expect|bothered|all|in|interested|looking|out|i|we) ){0,3}$/;

/** "You want me to pay for it": a wish of the landlord's. */
const theirs =
  / (?:you|they|yous|u|council|office|landlord|who) (?:now |just |then |all |still |do |even )?$/;
const ofTheResident = /^ (?:me|us|my|our|to|more) /;

/** "I want to complain about the new door": what would put it right is not said. */
const toComplain =
  /^ (?:to )?(?:(?:formally |officially |just |also |now ){0,2}(?:complain|(?:make|log|raise|lodge|register|put in|submit|file|report) )|(?:a|my|this|another) (?:formal )?complaint )/;

/** Where clauses end: what comes after gives reasons, or tells on. */
const clauseEnd =
  / (?:but|because|cos|coz|although|though|whereas|as (?:i|we)|otherwise|until|complaint that|before (?:i|we|he|she|they|somebody|someone)) /g;
const clauseStart = / (?:but|because|cos|so|although|while) /g;

/** So far before a wish stands what denies it. */
const farthestBefore = 80;

function endOfClause(said: Said, from: number): number {
  const { to } = said.sentenceAt(from);
  clauseEnd.lastIndex = from;
  const found = clauseEnd.exec(said.plain);
  return found === null || found.index > to ? to : found.index;
}

function startOfClause(said: Said, to: number): number {
  const { from } = said.sentenceAt(to);
  const last = [...said.plain.slice(from, to).matchAll(clauseStart)].at(-1);
  return last === undefined ? from : from + last.index;
}

function beforeOf(said: Said, place: number): string {
  return said.plain.slice(Math.max(0, place - farthestBefore), place);
}

function isTheResidents(said: Said, { from, to }: Stretch): boolean {
  const before = beforeOf(said, from);
  if (denied.test(before) || reported.test(before)) return false;
  const next = said.plain.slice(to, to + farthestBefore);
  return !toComplain.test(next) && !(theirs.test(before) && ofTheResident.test(next));
}

function onwards(said: Said, found: Stretch): Asked {
  return { from: found.from - 1, to: endOfClause(said, found.to) };
}

function backwards(said: Said, found: Stretch): Asked {
  return { from: startOfClause(said, found.from), to: found.to };
}

/**
 * The stretches of a message in which the resident asks for something: from a wish, a question, a duty or an order on to
 * the end of its clause, or back from words like "would be nice" to its beginning. Wishes denied, reported, or the
 * landlord's own are none.
 */
export function askedIn(said: Said, places: Places): Asked[] {
  const forwards = [wishes, questions, duties].flatMap((pattern) => places(pattern));
  return [
    ...forwards.filter((each) => isTheResidents(said, each)).map((each) => onwards(said, each)),
    ...places(orders).map((each) => onwards(said, each)),
    ...places(afterthoughts).map((each) => backwards(said, each)),
  ];
}
