import { kept } from "../kernel/schema/kept.ts";
import { canonical, id } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { trimBlanks } from "../kernel/text/ascii.ts";
import { hasDisruptive, hasVisible } from "../kernel/text/characters.ts";

const mostCodePoints = 200;

/** A name for people to read that is to be set (ST16). It need not be unique. It is kept as it is written. */
export const displayName: Schema<string> = /* @__PURE__ */ canonical(
  "ST16",
  "a visible name of at most 200 characters, without control characters, line ends or changes of direction",
  "name that people read",
  (text) => (isDisplayName(text) ? text : null),
);

/** A name as it is stored. Earlier releases refused blank names only. */
export const storedName: Schema<string> = /* @__PURE__ */ kept(
  /* @__PURE__ */ canonical("ST3", "a name that is not blank", "not blank", (text) =>
    trimBlanks(text) === "" ? null : text,
  ),
  displayName,
  isPlainName,
);

/** A name as it is stored, where earlier releases took any string that is not empty. */
export const storedNameOrId: Schema<string> = /* @__PURE__ */ kept(id, displayName, isPlainName);

/** Whether a text is surely a name: one of printable ASCII, which is not too long. */
function isPlainName(text: string): boolean {
  return /^[!-~][ -~]{0,199}$/.test(text);
}

/** Whether a text may be set as a name for people to read (ST16). */
export function isDisplayName(text: string): boolean {
  return hasAtMost(mostCodePoints, text) && hasVisible(text) && !hasDisruptive(text);
}

/** Counts code points: a character of two halves is one. */
function hasAtMost(most: number, text: string): boolean {
  return text.length <= most || (text.length <= 2 * most && Array.from(text).length <= most);
}
