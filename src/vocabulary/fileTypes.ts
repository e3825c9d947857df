import { foldAscii } from "../kernel/ascii.ts";
import type { Checked } from "../kernel/checked.ts";
import { readWrittenList } from "../kernel/writtenList.ts";

/**
 * Checks a list of file types that is to be set, comma-separated or an array: extensions in lower case without their dot,
 * sorted and once each, or every bad entry with its position (MD1, MD4).
 */
export function checkFileTypes(written: unknown): Checked<readonly string[]> {
  return readWrittenList(written, {
    read: readExtension,
    expected: "the last extension of a file's name, such as pdf",
    rule: "MD4",
  });
}

function readExtension(text: string): string | null {
  const extension = text.startsWith(".") ? text.slice(1) : text;
  return /^[A-Za-z0-9_+-]+$/.test(extension) ? foldAscii(extension) : null;
}
