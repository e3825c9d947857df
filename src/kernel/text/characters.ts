// The one table of characters that a reader does not see, or that change what a reader sees. Names that people read
// (ST16), the parts of audit ids (HD7) and file names (MD4) ask it. Each pattern holds all of the one before it. They are
// written out, because `\p{…}` depends on the host's version of Unicode, and as literals, because bundlers keep a pattern
// that is built from parts. In them, a surrogate stands for one without its other half.

/**
 * Characters that no text on one line needs, and that spoil the text around them: controls (C0, DEL, C1), line and
 * paragraph separators, embeddings, overrides and isolates of direction, lone surrogates.
 */
export const disruptive = /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/u;

/**
 * Besides, what hides in a name: soft hyphen, direction marks, Mongolian vowel separator, zero-width space, invisible
 * operators, byte order mark, annotations, tags. The joiners U+200C and U+200D are not among them, because Persian names
 * and emoji are spelt with them.
 */
const hiding =
  /[\0-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/u;

/**
 * Any other character than these can be seen: besides the above, blanks, joiners, variation selectors, and letters that
 * have no glyph (Hangul fillers, Khmer inherent vowels, the blank Braille pattern, musical and shorthand controls).
 */
export const visible =
  /[^\0-\x20\x7f-\xa0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\ud800-\udfff]/u;

/** Whether a text holds a control character, or another one that spoils the text around it (ST16, HD7). */
export function hasDisruptive(text: string): boolean {
  return disruptive.test(text);
}

/** Whether a text holds a character that hides or reorders its letters on the screen (MD4). */
export function hasHiding(text: string): boolean {
  return hiding.test(text);
}

/** Whether a reader sees anything of a text (ST16, MD4). */
export function hasVisible(text: string): boolean {
  return visible.test(text);
}
