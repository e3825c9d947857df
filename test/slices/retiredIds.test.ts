import { describe, expect, it } from "vitest";
import { entriesOf } from "../../src/kernel/ledger/ledger.ts";
import { check } from "../../src/kernel/schema/schema.ts";
import { isRetired, noRetiredIds, retiredIds, withRetired } from "../../src/slices/retiredIds.ts";
import type { SliceName } from "../../src/tenant/tenant.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { bank } from "../tenant/bank.ts";
import { checkSlice } from "./laws.ts";

const ids = ["a1", "__proto__", "constructor", "A1"];
const some = ids.reduce(withRetired, noRetiredIds);

describe("an id that is in use and retired", () => {
  const parts = JSON.parse(JSON.stringify(bank)) as Record<string, { retired: unknown }>;
  const withRetiredIn = (name: SliceName, ...given: readonly string[]): unknown =>
    issuesOf(checkSlice(name, { ...parts[name], retired: given.map((id) => ({ id })) }));

  it.each([
    ["channels", "website-chat"],
    ["teammates", "ann"],
    ["userProfiles", "supervisor"],
    ["assets", "mobile-app"],
    ["assets", "payment-reminder"],
  ] as const)("[ST14] is an issue of %s: %s", (name, id) => {
    expect(withRetiredIn(name, "gone", id, "left")).toEqual([`ST14 duplicate retired.${id}`]);
  });

  it("[ST14] [PK3] is one of the profile key, which does not show it", () => {
    const { issues } = checkSlice("profileKey", {
      ...{ id: "s3cret", madeAtMilli: 0, retired: [{ id: "key-1" }, { id: "s3cret" }] },
    });
    expect(issues?.map(({ rule, code, path }) => [rule, code, ...path])).toEqual([
      ["ST14", "duplicate", "id"],
    ]);
    expect(JSON.stringify(issues)).not.toContain("s3cret");
  });

  it("[not ST14] [IV5] is not that of a teammate who is invited again and has not accepted", () => {
    const state = bank.teammates;
    const records = entriesOf(state.records).map((record) =>
      record.id === "ann" ? { ...record, invitation: { sentAtMilli: 0 } } : record,
    );
    expect(issuesOf(checkSlice("teammates", { records, retired: [{ id: "ann" }] }))).toEqual([]);
  });

  it.each(["channels", "userProfiles", "assets", "teammates"] as const)(
    "[not ST14] is not another id: %s",
    (name) => {
      expect(withRetiredIn(name, "gone", "constructor", "Mobile-app")).toEqual([]);
    },
  );
});

describe("retired ids", () => {
  it("[ST14] are those that were retired, compared exactly", () => {
    expect(ids.map((id) => isRetired(some, id))).toEqual([true, true, true, true]);
    expect(entriesOf(some).map(({ id }) => id)).toEqual(["A1", "__proto__", "a1", "constructor"]);
  });

  it("[not ST14] are no others", () => {
    for (const id of ["", "a1 ", "a", "toString", "Constructor"]) expect(isRetired(some, id)).toBe(false);
    for (const id of ids) expect(isRetired(noRetiredIds, id)).toBe(false);
  });

  it("[ST2] [ST1] are the same where one is retired again, and frozen", () => {
    for (const id of ids) expect(withRetired(some, id)).toBe(some);
    expect(isFrozen(some)).toBe(true);
  });

  it("[ST14] are stored, and nothing else of what had them", () => {
    expect(check(retiredIds, JSON.parse(JSON.stringify(some)))).toEqual({ value: some });
    for (const wrong of [null, {}, "a1", ["a1"], [null], [{}], [{ id: "" }], [{ id: "a", name: "App" }]]) {
      expect([wrong, check(retiredIds, wrong).issues]).not.toEqual([wrong, undefined]);
    }
    expect(check(retiredIds, [{ id: "a" }, [{ id: "a" }]])).toMatchObject({ issues: [{ rule: "ST5" }] });
  });
});
