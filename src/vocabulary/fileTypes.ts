import { foldAscii, trimBlanks } from "../kernel/text/ascii.ts";
import type { Checked } from "../kernel/schema/checked.ts";
import { readWrittenList } from "../kernel/schema/writtenList.ts";

/** The canonical form of a listed type: letters folded, no blanks around it, no leading dot; null where it is none (MD4). */
export function readFileType(entry: string): string | null {
  if (typeof entry !== "string") return null;
  const trimmed = trimBlanks(entry);
  const type = trimmed.startsWith(".") ? trimmed.slice(1) : trimmed;
  return /^[A-Za-z0-9_+-]+$/.test(type) ? foldAscii(type) : null;
}

/**
 * Checks a list of file types that is to be set, comma-separated or an array: extensions in lower case without their dot,
 * sorted and once each, or every bad entry with its position (MD1, MD4).
 */
export function checkFileTypes(written: unknown): Checked<readonly string[]> {
  return readWrittenList(written, {
    read: readFileType,
    expected: "the last extension of a file's name, such as pdf",
    rule: "MD4",
  });
}
