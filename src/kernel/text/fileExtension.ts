import { foldAscii } from "./ascii.ts";
import { hasHiding, hasVisible } from "./characters.ts";

/**
 * The last extension of a file name, without its dot, with ASCII letters folded. Returns null if there is none (MD4):
 * the name is only an extension (`.pdf`, `pdf`), ends in a dot or a blank, is a path or a stream, contains a character
 * that hides text, or shows nothing but dots before its extension.
 */
export function fileExtension(name: string): string | null {
  if (typeof name !== "string" || /[/\\:]/.test(name) || hasHiding(name)) return null;
  const dot = name.lastIndexOf(".");
  const hasStem = hasVisible(name.slice(0, Math.max(dot, 0)).replaceAll(".", ""));
  const extension = name.slice(dot + 1);
  return hasStem && /^\S+$/.test(extension) ? foldAscii(extension) : null;
}
