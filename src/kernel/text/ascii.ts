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
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
