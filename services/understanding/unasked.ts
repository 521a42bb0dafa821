import type { Said, Stretch } from './text.ts';

/** Just what is not wanted: "not after compensation", "rather than an apology". */
const refusal =
  / (?:not|dont|do not|isnt|never|arent|without|rather than|no|nor|instead of|hasnt|havent|didnt|wont|cant|nobody|no one) (?:(?!(?:only|so|and|but|please|just|want|need|then|like|expect) )[^ .!?,]+ ){0,4}$/;

/** What an apology is for, or why something is asked about, is asked for itself no more: "explain why it was not mended". */
const about =
  / (?:sorry|apolog[a-z]*|compensat[a-z]*|refund[a-z]*|explan[a-z]*|explain|reasons?|why|who|(?:complain|complaint) (?:about|that|of|regarding|over|re|how)) (?:(?!(?:and|then|to|please|want|need|but|just|like) )[^ .!?,]+ ){0,8}$/;

/** "I want to complain about the cleaning" asks for no cleaning. */
const complainedOf = / (?:complain|complaining|complaint) (?:about|of|regarding|over) (?:[^ .!?,]+ ){0,3}$/;

/** Told of what was or was not done: "it was fixed", "he explained it", "thanks for the update". */
const past =
  / (?:was|were|been|has|(?<! (?:could|can|may|might|should|must|would|to|please|i|we)(?: it| i| we| they| she| he| you)? )have|(?<= (?:i|we|you) )have|had|having|got|already|owe you|owes you|i owe|meant to|supposed to|never|nobody|didnt|hasnt|havent|did|thank you for|thanks for|since|after) (?:even |just |already |the |an? |your |his |only |ever |since ){0,2}$/;
const doer =
  / (?:he|she|they|you|who|man|lad|lady|i|we|nobody|somebody|someone|whoever|it is|its|that is|thats|it has|is being|being|ive|weve|youve|theyve) (?:has |have |had |even |just |only ){0,2}$/;
const deed = /^(?:said|[a-z]+ed|paid|done|mended|sent|told|came|found|swept|went)(?: |$)/;

/** "Apologies for the essay": the resident's own. */
export const ownApology = /\bapologies\b(?! from)/i;

/** "I only want to clear my diary" asks nobody to clear it. */
const ownDeed =
  / (?:i|we) (?:[^ .!?,]+ ){0,2}(?:want|need|like|love|have|had|hope|able|trying|going|used|allowed|prefer|permission) to (?:just |finally )?$| (?:may|can|could|shall|should|must|do|ill|will) (?:i|we) $| (?:i|we) (?:will|shall|can|could|might|may|must) $/;
const deedOfOthers =
  /^(?:clean|clear|paint|repaint|fit|fix|mend|repair|remove|replace|sort|finish|install|put|collect|move|train|teach)/;

/** Whether the resident means to do it, and asks nobody. */
export function isOwnDeed(said: Said, { from, to }: Stretch): boolean {
  return (
    deedOfOthers.test(said.plain.slice(from, to)) &&
    ownDeed.test(said.plain.slice(Math.max(0, from - 50), from))
  );
}

/** Whether the remedy is told of as done, or left undone, by somebody. */
export function isPast(said: Said, { from, to }: Stretch): boolean {
  const before = said.plain.slice(Math.max(0, from - 40), from);
  return past.test(before) || (doer.test(before) && deed.test(said.plain.slice(from, to)));
}

/** Whether the words right before say that this is just what is not wanted, or what another matter is about. */
export function isRefused(said: Said, { from }: Stretch): boolean {
  const before = said.plain.slice(Math.max(0, from - 90), from);
  return refusal.test(before) || complainedOf.test(before) || about.test(before);
}

/** "I want to complain that it was never fitted" wants to complain; what would put it right is not said. */
export const toComplain = /\bto (?:complain|(?:make|log|raise) a complaint)\b/i;

/** A wish is no report, whoever has it: "she wants", "they seek". */
const wishful =
  /^(?:want|wants|would|like|need|needs|ask|asks|seek|seeks|seeking|sought|demand|expect|owe|owes|be glad|glad|grateful|love|claim|request|requests|invite|appreciate|who|how|whos) /;

/** Asked for before: "I rang to ask for an update". */
const toldThen = / (?:rang|phoned|called|emailed|wrote|tried|went|came) to $/;

/** Told of what was or was not done: "nobody even said sorry", "when might the refund come". */
const report =
  / (?:never|nobody|no one|noone|he|she|they|was|were|has been|have been|had|got|already|when|if|unless|whether|did|didnt|hasnt|havent|once|would|cant|can|nobody can|ever going to|it was|i was|be asked to|rang to|lady|man|for your|thank you for the|thanks for the|your|about) (?:even |have |has |had |been |just |already |the |an? |might |will |does ){0,2}$/;

/** Whether words that would ask by themselves only report: "he never said sorry", "I rang to ask for a date". */
export function isReportedPast(said: Said, { from, to }: Stretch): boolean {
  if (toldThen.test(said.plain.slice(Math.max(0, from - 40), from))) return true;
  if (wishful.test(`${said.plain.slice(from, to)} `)) return false;
  return report.test(said.plain.slice(Math.max(0, from - 40), from));
}
