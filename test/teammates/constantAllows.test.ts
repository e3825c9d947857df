import { expect, it } from "vitest";
import { decideChangeRemoteAccess } from "../../src/teammates/canChangeRemoteAccess.ts";
import { decideChangeRole } from "../../src/teammates/canChangeRole.ts";
import { decideMoveTeammate } from "../../src/teammates/canMoveTeammate.ts";
import { person, places, teammate } from "../vocabulary/people.ts";

it("[AN1] an allow that names a further rule is the same each time", () => {
  for (const role of ["owner", "full"] as const) {
    const by = person(role);
    const asks = [
      () => decideChangeRole(by, teammate("limited"), "limited"),
      () => decideMoveTeammate(by, teammate("limited", "loans"), places.loans),
      ...(role === "owner" ? [() => decideChangeRemoteAccess(by, teammate("limited"))] : []),
    ];
    for (const ask of asks) {
      expect(ask().value).toBe(true);
      expect(ask().because).toContain(ask().because.includes("TM13") ? "TM13" : "TM11");
      expect(ask()).toBe(ask());
      expect(Object.isFrozen(ask())).toBe(true);
    }
  }
});
