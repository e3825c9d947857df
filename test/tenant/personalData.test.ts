import { aTenant, aTenantLike, commandIn, defaultAtMilli, teammateIn } from "tenant-policy/testing";
import { describe, expect, it } from "vitest";
import { parseTenant, serializeTenant, transition } from "../../src/index.ts";

const at = defaultAtMilli;

/** Ann, who has all that a record can hold, and Bo, whom Ann invited and whose address Ann changed. */
const before = aTenant()
  .withGroup("loans")
  .withUserProfile("clerks", { kind: "supervisor" })
  .withTeammate("ann-id", {
    ...{ role: "full", email: "ann.adler@tenant.example", userProfile: "clerks", hasRemoteAccess: true },
    ...{ lastLogInAtMilli: 1_736_154_000_001, passwordSetAtMilli: 1_736_154_000_002 },
  })
  .withAsset("letter", { kind: "template", lockedBy: "ann-id" })
  .after({
    ...{ type: "teammates/invite", teammate: "bo-id", email: "bo@tenant.example", role: "limited" },
    ...{ home: { level: "group", group: "loans" }, by: "ann-id" },
  })
  .after({
    type: "teammates/changeEmail",
    teammate: "bo-id",
    email: "bo.new@tenant.example",
    by: "ann-id",
    at,
  })
  .after({
    ...{ type: "teammates/acceptEmailChange", teammate: "bo-id", email: "bo.new@tenant.example" },
    sentAtMilli: at,
  })
  .after({ type: "teammates/changeEmail", teammate: "ann-id", email: "ann.new@tenant.example" })
  .build();
const removal = commandIn(before, { type: "teammates/remove", teammate: "ann-id" });

describe("what is left of a teammate who was removed", () => {
  it("[ST14] is the id in the state, and nothing else that was theirs", () => {
    const { tenant } = transition(before, removal);
    const stored = serializeTenant(tenant);
    for (const own of ["ann.adler", "ann.new", "1736154000001", "1736154000002"]) {
      expect(serializeTenant(before)).toContain(own);
      expect(stored).not.toContain(own);
    }
    expect(stored).toContain("ann-id");
    const { invitedBy, readdressedBy } = teammateIn(tenant, "bo-id");
    expect([invitedBy, ...readdressedBy]).toMatchObject([{ id: "ann-id" }, { id: "ann-id" }]);
    expect(parseTenant(stored).value).toEqual(tenant);
    expect(() => aTenantLike(tenant).withTeammate("ann-id", { role: "full" })).toThrow("(ST14)");
  });

  it("[AU1] is what the audit entry tells of their record, their addresses too", () => {
    const told = JSON.stringify(transition(before, removal).audit);
    for (const own of ["ann.adler", "ann.new", "1736154000001"]) expect(told).toContain(own);
  });
});
