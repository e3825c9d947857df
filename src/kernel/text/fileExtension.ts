import { foldAscii, trimBlanks } from "./ascii.ts";

/**
 * Characters that hide or reorder the letters of a name on the screen: controls (C0, DEL, C1), soft hyphen, zero-width
 * space, direction marks and overrides, line separators, invisible operators, the byte order mark, annotations, tags,
 * lone surrogates. They are written out because `\p{Cf}` depends on the host's version of Unicode. The joiners U+200C
 * and U+200D are not among them, because Persian names and emoji are spelt with them.
 */
const hiding =
  /[\0-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/u;

/**
 * The last extension of a file name, without its dot, with ASCII letters folded. Returns null if there is none (MD4):
 * the name is only an extension (`.pdf`, `pdf`), ends in a dot or a blank, is a path, or contains a character that
 * hides text.
 */
export function fileExtension(name: string): string | null {
  if (typeof name !== "string" || /[/\\]/.test(name) || hiding.test(name)) return null;
  const dot = name.lastIndexOf(".");
  const hasStem = /[^.\s]/.test(name.slice(0, Math.max(dot, 0)));
  const extension = name.slice(dot + 1);
  return hasStem && /^\S+$/.test(extension) ? foldAscii(extension) : null;
}

/**
 * The canonical form of an extension in a list: no blanks around it, no leading dot, ASCII letters folded. Returns null
 * for an entry that is not an extension.
 */
export function readExtensionEntry(entry: string): string | null {
  if (typeof entry !== "string") return null;
  const trimmed = trimBlanks(entry);
  const extension = foldAscii(trimmed.startsWith(".") ? trimmed.slice(1) : trimmed);
  return fileExtension(`file.${extension}`) === extension ? extension : null;
}
