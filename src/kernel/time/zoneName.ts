import { foldAscii } from "../text/ascii.ts";
import { isKnownToHost } from "./hostOffset.ts";
import { remember } from "./remember.ts";

const nameForm = /^(?:UTC|[A-Z_]+(?:\/[A-Z0-9_+-]+)+)$/i;
const longestName = 64;

// Clever for speed: the keys found so far, by the names as written. A key depends on its name only, so a caller cannot
// observe the cache (ST7).
const keyCache = /* @__PURE__ */ new Map<string, string>();
const maxCachedKeys = 1_024;

/**
 * Whether a text has the form `Area/Location` or is `UTC`. An offset, an abbreviation or a link such as `GB` does not.
 */
export function isZoneName(text: string): boolean {
  return text.length <= longestName && nameForm.test(text);
}

/**
 * One key for all spellings of a zone's name. Returns null for a name that the host does not know. The key is never the
 * name of another zone.
 */
export function zoneKey(name: string): string | null {
  const cached = keyCache.get(name);
  if (cached !== undefined) return cached;
  if (!isZoneName(name)) return null;
  const key = foldAscii(name);
  if (!isKnownToHost(key)) return null;
  remember(keyCache, name, key, maxCachedKeys);
  return key;
}
