/** The longest message that is about a code: in a longer one six figures may be anything. */
const longest = 120;

/** A reference holds figures of its own; so does a telephone number, which is longer than a code. */
const references = /\b[A-Z]{3}[\s-]*\d{2}[\s-]*[0-9A-Z]{7}\b/gi;
const runs = /\d(?:[ \u00a0-]?\d)*/g;

/** "12-03-26", "1-3-2026", "03 2026": a date, or a sort code. Nobody parts a code so. */
function isDated(run: string): boolean {
  return /\d-\d+-\d/.test(run) || /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(run);
}

function runsIn(text: string): string[] {
  return text.replace(references, ' ').match(runs) ?? [];
}

const figuresOf = (run: string): string => run.replace(/\D/g, '');

/** The code of six digits in a message, however people space it: "123456", "123 456", "1 2 3 4 5 6", "it's 123-456 ta". */
export function codeIn(text: string): string | null {
  if (text.trim().length > longest) return null;
  const codes = runsIn(text).filter((run) => !isDated(run) && figuresOf(run).length === 6);
  return codes.length === 1 ? figuresOf(codes[0] ?? '') : null;
}

/** Six figures and nothing else, beside the reference that they may be for: "123456", "123 456", "BNC-26-9H4XCPJ 123456". */
export function isCodeAlone(text: string): boolean {
  return /^\W*\d{3}[ \u00a0-]?\d{3}\W*$/.test(text.replace(references, ' '));
}

/** Figures and no words that could mean something else: a code with a digit too many or too few. */
export function digitsOnly(text: string): boolean {
  const [run = '', ...others] = runsIn(text);
  const digits = figuresOf(run);
  const isBare = /^\W*(?:(?:(?:my |the )?code(?: is)?|it'?s|is)\W*)?[\d\s-]+\W*$/i.test(text);
  return isBare && !isDated(run) && others.length === 0 && digits.length >= 3 && digits.length <= 9;
}

/** Whether a message names the code: six figures alone may be anything. The code of a door is another. */
export function speaksOfCode(text: string): boolean {
  return /(?<!\b(?:area|door|dress|entry|fob|gate|key|post|safe|sort) ?)\b(?:codes?|passcode|pin|one[- ]time)\b/i.test(
    text,
  );
}
/** "Never mind", "leave it". */
export function gaveUp(text: string): boolean {
  return /^\W*(?:ok(?:ay)? |oh |no |well )*(?:never ?mind|forget (?:it|that)|leave it(?: there)?|do(?:n['’]?t| not) (?:bother|worry)|cancel(?: (?:it|that))?|give up|i give up|stop|not now|i(?:['’]ll| will) (?:ring|call|phone)(?: (?:them|you|the office))?)\b.{0,20}$/i.test(
    text,
  );
}
