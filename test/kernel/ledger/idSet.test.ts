import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addNew, newIdSet } from "../../../src/kernel/ledger/idSet.ts";
import { collidingIds } from "./collidingIds.ts";

/** Which of these ids were new, one after the other. */
function areNew(ids: readonly string[]): readonly boolean[] {
  const known = newIdSet();
  return ids.map((id) => addNew(known, id));
}

describe("a set of ids", () => {
  it("says of each whether it was there", () => {
    expect(areNew(["a", "b", "a", "", "__proto__", "", "B", "7", "#7", "7", "__proto__"])).toEqual([
      ...[true, true, false, true, true, false, true, true, true, false, false],
    ]);
  });

  it("knows thousands of ids, each once", () => {
    const ids = Array.from({ length: 5_000 }, (_, place) => `user-${place}`);
    expect(areNew(ids)).toEqual(ids.map(() => true));
    expect(areNew([...ids, ...ids]).slice(5_000)).toEqual(ids.map(() => false));
  });

  it("tells ids apart that have one hash, few and many", () => {
    for (const turns of [1, 5, 6, 8]) {
      const ids = collidingIds(turns);
      expect(areNew([...ids, "other", ...ids, "other"])).toEqual([
        ...ids.map(() => true),
        true,
        ...ids.map(() => false),
        false,
      ]);
    }
  });

  it("looks at few places, and at last in a Set, where many have one hash", () => {
    const known = newIdSet();
    const ids = collidingIds(6);
    for (const id of ids.slice(0, 32)) addNew(known, id);
    expect(known.set).toBeUndefined();
    for (const id of ids) addNew(known, id);
    expect(known.set?.size).toBe(64);
  });

  it("agrees with a list, whatever the ids", () => {
    const id = fc.oneof(fc.string({ maxLength: 2 }), fc.constantFrom(...collidingIds(6)));
    fc.assert(
      fc.property(fc.array(id, { maxLength: 200 }), (ids) => {
        expect(areNew(ids)).toEqual(ids.map((each, place) => ids.indexOf(each) === place));
      }),
    );
  });
});
