const onPaper =
  /\b(?:(?:on|in) paper|paper (?:cop(?:y|ies)|versions?|one)|hard cop(?:y|ies)|print(?:ed)?[ -]?outs?|printed|by post|in the post|through the (?:post|door|letter ?box)|post (?:it|them|me|us)|large print|braille)\b/i;

/** Whether somebody who asks for a document wants it on paper: not everybody can open a link (Equality Act 2010, Code 3.4). */
export function asksForPaper(text: string): boolean {
  return onPaper.test(text);
}
