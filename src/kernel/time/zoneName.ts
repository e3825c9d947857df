import { foldAscii } from "../text/ascii.ts";

const nameForm = /^(?:UTC|[A-Z_]+(?:\/[A-Z0-9_+-]+)+)$/i;
const longestName = 64;

// Keys by name as written. A pure answer to its key: a caller sees no difference but speed.
const knownKeys = /* @__PURE__ */ new Map<string, string>();
const mostKnown = 1_024;

/** Whether a text has the form `Area/Location` or is `UTC`: no offset, abbreviation or link such as `GB`. */
export function isZoneName(text: string): boolean {
  return text.length <= longestName && nameForm.test(text);
}

/** One key for all ways to write a zone's name, or null where the host knows none of that name. Never another zone's name. */
export function zoneKey(name: string): string | null {
  const known = knownKeys.get(name);
  if (known !== undefined) return known;
  if (!isZoneName(name) || !isZoneOfHost(name)) return null;
  if (knownKeys.size >= mostKnown) knownKeys.clear();
  const key = foldAscii(name);
  knownKeys.set(name, key);
  return key;
}

function isZoneOfHost(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
