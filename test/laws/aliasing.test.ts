import { describe, expect, it } from "vitest";
import { functions, samples } from "./samples.ts";

/** Every object in a value that can be changed. */
function mutableIn(data: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof data !== "object" || data === null || found.has(data)) return found;
  if (!Object.isFrozen(data)) found.add(data);
  for (const part of Object.values(data)) mutableIn(part, found);
  return found;
}

/** They take ledgers of the library's own making, whose entries are frozen; here they get clones. */
const reading = new Set(["entryOf", "entriesOf", "entriesAfter"]);

describe("what a function gives back", () => {
  it.each([...functions.keys()].filter((name) => !reading.has(name)))(
    "[ST17] shares nothing mutable with what was given, and freezes nothing of it: %s",
    (name) => {
      const args = structuredClone(samples.get(name) ?? []);
      const given = mutableIn(args);
      const answer = functions.get(name)?.(...args);
      expect([...mutableIn(answer)].filter((part) => given.has(part))).toEqual([]);
      expect(mutableIn(args).size).toBe(given.size);
    },
  );
});
