/** Controls, halves of pairs and places that Unicode keeps empty: nobody wrote them on purpose, and no form can hold them. */
const noCharacters = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Text with one kind of line end and one kind of space between words; what is no character becomes U+FFFD. */
export function cleaned(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(noCharacters, '\ufffd')
    .replace(/ *\n */g, '\n')
    .replace(/ +/g, ' ')
    .trim();
}

/** The same in one line: for headings, titles and lines of an address. */
export function inOneLine(text: string): string {
  return cleaned(text).replace(/\n+/g, ' ');
}

/** Paragraphs, which an empty line parts, each as its lines. Nothing for text that is empty. */
export function paragraphsOf(text: string): string[][] {
  return cleaned(text)
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => paragraph.split('\n'));
}

/** The lines that hold something, one after the other. */
export function linesOf(text: string): string[] {
  return paragraphsOf(text).flat();
}
