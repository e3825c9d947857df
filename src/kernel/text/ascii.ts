/**
 * Lower case for the letters A to Z and nothing else: `toLowerCase` would make a Latin k of the Kelvin sign, and with
 * it one name of two. Of a text of ASCII alone it does the same, far faster.
 */
export function foldAscii(text: string): string {
  if (!/[A-Z]/.test(text)) return text;
  return /^[ -~]*$/.test(text)
    ? text.toLowerCase()
    : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Without the spaces, tabs and line ends around it. A loop, as the obvious pattern takes quadratic time. */
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
