/**
 * Folds the letters A to Z to lower case, and nothing else. `toLowerCase` alone would turn the Kelvin sign into a Latin
 * k, and so make two names equal. Clever for speed: it is used on printable ASCII, where it does the same.
 */
export function foldAscii(text: string): string {
  if (!/[A-Z]/.test(text)) return text;
  return /^[ -~]*$/.test(text)
    ? text.toLowerCase()
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Removes the spaces, tabs and line ends around a text. A loop, because the obvious pattern takes quadratic time. */
export function trimBlanks(text: string): string {
  const start = startOfText(text);
  return start === text.length ? "" : text.slice(start, endOfText(text));
}

/** A character that people may write before an entry of a list, and that is no part of it: `@` of a domain, `.` of a file type. */
export type Mark = "" | "@" | ".";

/** A list entry without the blanks around it, and without its mark. */
export function bareText(entry: string, mark: Mark): string {
  return entry.slice(startOfBare(entry, mark), endOfText(entry));
}

/** Where the bare text of an entry begins. */
export function startOfBare(entry: string, mark: Mark): number {
  const start = startOfText(entry);
  return entry.charAt(start) === mark ? start + 1 : start;
}

function startOfText(text: string): number {
  let start = 0;
  while (start < text.length && isBlank(text.charCodeAt(start))) start += 1;
  return start;
}

/** Where a text ends, but for the blanks after it. Of blanks alone, at the start. */
export function endOfText(text: string): number {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
