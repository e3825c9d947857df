import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedEntries, changesBetween } from "../../../src/kernel/schema/changes.ts";
import { type Ledger, ledgerOf, withEntry, withoutEntry } from "../../../src/kernel/ledger/ledger.ts";
import { isSameJson, keptIfSame } from "../../../src/kernel/json/sameJson.ts";
import { update } from "../../../src/kernel/json/update.ts";

interface Person {
  readonly id: string;
  readonly role: string;
}

describe("changesBetween", () => {
  it("tells each changed field with its path, before and after", () => {
    const before = { zone: "UTC", helpDesk: { base: true, full: true }, list: ["a"], gone: 1 };
    const after = { zone: "UTC", helpDesk: { base: false, full: true }, list: ["a", "b"], made: null };
    expect(changesBetween(before, after, ["settings"])).toEqual([
      { path: ["settings", "helpDesk", "base"], before: true, after: false },
      { path: ["settings", "list"], before: ["a"], after: ["a", "b"] },
      { path: ["settings", "gone"], before: 1 },
      { path: ["settings", "made"], after: null },
    ]);
  });

  it("reads own fields only", () => {
    expect(changesBetween({}, JSON.parse('{"__proto__": 1, "toString": 2}') as object, [])).toEqual([
      { path: ["__proto__"], after: 1 },
      { path: ["toString"], after: 2 },
    ]);
  });

  it("tells nothing where nothing changed", () => {
    expect(changesBetween({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, [])).toEqual([]);
  });
});

describe("changedEntries", () => {
  const many = Array.from({ length: 500 }, (_, n): Person => ({ id: `p${n}`, role: "full" }));

  it("tells the entries that came, went and changed, by id", () => {
    const before = ledgerOf(many);
    const changes: Ledger<Person> = withEntry(withoutEntry(before, "p3"), { id: "p7", role: "owner" });
    expect(changedEntries(before, withEntry(changes, { id: "new", role: "full" }), ["people"])).toEqual([
      { path: ["people", "new"], after: { id: "new", role: "full" } },
      { path: ["people", "p3"], before: { id: "p3", role: "full" } },
      { path: ["people", "p7", "role"], before: "full", after: "owner" },
    ]);
    expect(changedEntries(before, before, [])).toEqual([]);
  });

  it("tells as many changes as entries were changed, whatever the sizes", () => {
    const sizes = fc.tuple(fc.nat(80), fc.nat(80), fc.nat(80));
    fc.assert(
      fc.property(sizes, ([kept, gone, come]) => {
        const before = ledgerOf(many.slice(0, kept + gone));
        const after = ledgerOf([...many.slice(0, kept), ...many.slice(200, 200 + come)]);
        expect(changedEntries(before, after, [])).toHaveLength(gone + come);
      }),
    );
  });
});

describe("isSameJson", () => {
  it("is what strict equality of JSON values is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(isSameJson(one, JSON.parse(JSON.stringify(one)))).toBe(true);
        expect(isSameJson(one, other)).toBe(isSameJson(other, one));
      }),
    );
  });

  it.each([
    [[], {}],
    [null, {}],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [1, "1"],
    [{ toString: 1 }, { valueOf: 1 }],
  ])("tells %j from %j", (one, other) => {
    expect(isSameJson(one, other)).toBe(false);
  });

  it("[ST2] keeps the earlier object where the later one says the same", () => {
    const earlier = { a: [1] };
    expect(keptIfSame(earlier, { a: [1] })).toBe(earlier);
    const later = { a: [2] };
    expect(keptIfSame(earlier, later)).toBe(later);
  });
});

describe("update", () => {
  it("[ST2] copies what changes, freezes it, and keeps what does not", () => {
    const before = { a: { b: 1 }, c: { d: 1 } };
    const after = update(before, (draft) => {
      draft.a.b = 2;
    });
    expect(after).toEqual({ a: { b: 2 }, c: { d: 1 } });
    expect(before.a.b).toBe(1);
    expect(after.c).toBe(before.c);
    expect(Object.isFrozen(after.a)).toBe(true);
  });

  it("[not ST2] gives the same object where the recipe changes nothing", () => {
    const before = { a: { b: 1 } };
    expect(
      update(before, (draft) => {
        draft.a.b = 1;
      }),
    ).toBe(before);
  });
});
