import { foldAscii, trimBlanks } from "./ascii.ts";

/** C0 and C1 controls, line separators, and the marks that turn the direction of writing, so that a name reads otherwise. */
const controls = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/**
 * The last extension of a file's name, without its dot, ASCII letters folded; null where it has none: no dot, nothing but
 * dots and blanks before the last one, nothing or a blank after it, a control character anywhere (MD4). Of a path, the
 * last part counts.
 */
export function fileExtension(name: string): string | null {
  if (typeof name !== "string" || controls.test(name)) return null;
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const dot = base.lastIndexOf(".");
  if (dot < 0 || !/[^.\s]/.test(base.slice(0, dot))) return null;
  return readExtension(base.slice(dot + 1));
}

/** The canonical form of an extension in a list: no blanks around it, no leading dot, letters folded; null where it is none. */
export function readExtensionEntry(entry: string): string | null {
  if (typeof entry !== "string") return null;
  const trimmed = trimBlanks(entry);
  return readExtension(trimmed.startsWith(".") ? trimmed.slice(1) : trimmed);
}

function readExtension(text: string): string | null {
  return text === "" || /[\s./\\]/.test(text) || controls.test(text) ? null : foldAscii(text);
}
