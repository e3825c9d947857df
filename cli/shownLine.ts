/** What a terminal, or a log that reads commands, could obey; and what makes a text look like another one. */
const obeyed = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu;

/** The colours of `style.ts`, in whose place nothing of a file may stand. */
const coloured = /(\u001b\[(?:1|2|22|31|32|39)m)/;

/** A line in which whoever wrote a file can neither command the terminal nor begin another line. */
export function shownLine(line: string): string {
  return line.replace(obeyed, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same of a line in which colours stand. */
export function shownColouredLine(line: string): string {
  return line
    .split(coloured)
    .map((part, place) => (place % 2 === 1 ? part : shownLine(part)))
    .join("");
}
