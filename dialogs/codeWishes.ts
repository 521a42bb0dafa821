/** The longest message that is no more than a word about the code. */
const longest = 100;

/** Words that people put before what they want. */
const before =
  '(?:(?:and|but|can|could|hello|hi|just|no|ok|okay|please|pls|sorry|still|then|u|well|would|you)\\W+)*';

/** A new code, named. "I did email it to them" is somebody's own e-mail. */
const newCodeNamed: readonly RegExp[] = [
  /\b(?:new|another|fresh|different|second) (?:code|pin|passcode)\b/i,
  /(?<!\b(?:i|we|they|he|she|did|have|had|has|ve) )\b(?:re-?send|send|text|e-?mail)\b.{0,20}\b(?:code|pin)\b/i,
  /\b(?:code|pin)\b.{0,12}\b(?:expired|run out|ran out|too old|timed out)\b/i,
];

/** The same in words that mean it only straight after the code was spoken of: nothing else stands beside them. */
const newCodeMeant: readonly RegExp[] = [
  new RegExp(
    `^\\W*${before}(?:re-?send|send|text|e-?mail|try)\\b(?=.*\\b(?:again|another|it|new)\\b)(?:\\W+(?:a|again|another|it|me|new|now|once more|one|over|please|pls|ta|thanks|that|the|to))+\\W*$`,
    'i',
  ),
  new RegExp(
    `^\\W*${before}(?:i need |i want |send )?(?:a new|another|a fresh|a different|a second) one(?: please| pls)?\\W*$`,
    'i',
  ),
  /^\W*(?:sorry |oh )?(?:it|that)(?:['’]?s| has| is)? (?:expired|run out|ran out|too old|timed out)\W*$/i,
];

/** That no code has come, with the code, the text or the e-mail named. "My email" is the resident's own. */
const noCodeNamed: readonly RegExp[] = [
  /\bno (?:code|e-?mail|text|message)s?(?:\W+(?:has|have|came|come|coming|arrived|yet|here|through|got|so far|at all|for me|to me|still))*\W*$/i,
  /(?:\bnot|\bnever|n['’]?t)\b.{0,12}\b(?:got|get|had|have|received?|recieved?|seen?)\W+(?:(?:a|an|any|the|that|this|your)\W+)?(?:code|e-?mail|text|message)\b.{0,10}$/i,
  /(?<!\b(?:my|our|his|her|their) )\b(?:code|e-?mail|text|message)\b.{0,12}(?:\bnot|\bnever|n['’]?t)\b.{0,12}\b(?:got|come|came|arrived?|here|through)\b.{0,10}$/i,
  /^\W*(?:what|which|where(?:['’]?s| is)?(?: the| my)?) code\W*$/i,
];

/** The same straight after the code was spoken of: "nothing", "it hasn't arrived". Nobody else is its subject. */
const noCodeMeant: readonly RegExp[] = [
  new RegExp(
    `^\\W*${before}(?:there['’]?s )?nothing(?:['’]?s)?(?:\\W+(?:has|came|come|coming|arrived|yet|here|through|got|so far|at all|for me|to me|still))*\\W*$`,
    'i',
  ),
  new RegExp(
    `^\\W*${before}(?:(?:i|it|we)(?:['’]?ve|['’]s)?\\W+)?(?:still\\W+)?(?:(?:has|have|had|did|is)(?:n['’]?t| not)|never|not)(?:\\W+(?:yet|still|even|actually|ever))*\\W+(?:got|get|had|have|received?|recieved?|come|came|arrived?|here)(?:\\W+(?:a|any|anything|it|me|one|still|the|thing|through|to|yet))*\\W*$`,
    'i',
  ),
];

function isOneOf(text: string, forms: readonly RegExp[]): boolean {
  return text.length <= longest && forms.some((form) => form.test(text));
}

/**
 * "New code", "the code has expired"; straight after the code was spoken of also "send it again please". `isStraightAfter`:
 * nothing else was talked about since.
 */
export function wantsNewCode(text: string, isStraightAfter: boolean): boolean {
  return isOneOf(text, newCodeNamed) || (isStraightAfter && isOneOf(text, newCodeMeant));
}

/** "I have not got a code", "no e-mail yet"; straight after the code was spoken of also "nothing came". */
export function saysNoCodeCame(text: string, isStraightAfter: boolean): boolean {
  return isOneOf(text, noCodeNamed) || (isStraightAfter && isOneOf(text, noCodeMeant));
}
