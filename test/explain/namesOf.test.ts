import { describe, expect, it } from "vitest";
import { namesOf } from "../../src/explain/namesOf.ts";
import type { Tenant } from "../../src/index.ts";
import { aTenant } from "../../src/testing/index.ts";

const bank = aTenant().withGroup("g1", { name: "Loans" }).withTeam("t1", { in: "g1", name: "Cards" }).build();

describe("namesOf", () => {
  it("gives the names of groups and teams", () => {
    const nameOf = namesOf(bank);
    expect(nameOf({ kind: "group", id: "g1" })).toBe("Loans");
    expect(nameOf({ kind: "team", id: "t1", group: "g1" })).toBe("Cards");
  });

  it("has no name for people, for what does not exist, and in a tenant that is malformed", () => {
    expect(namesOf(bank)({ kind: "teammate", id: "owner" })).toBeUndefined();
    expect(namesOf(bank)({ kind: "group", id: "t1" })).toBeUndefined();
    expect(namesOf({} as Tenant)({ kind: "group", id: "g1" })).toBeUndefined();
  });
});
