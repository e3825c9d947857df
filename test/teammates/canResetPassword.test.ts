import { describe, expect, it } from "vitest";
import { canResetPassword, decideResetPassword } from "../../src/teammates/canResetPassword.ts";
import type { PossibleInvitee } from "../../src/teammates/invitee.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { faults } from "../vocabulary/faults.ts";
import { person, teammate } from "../vocabulary/people.ts";

const bob = teammate("limited", "loans");

function resetting(by: Person, who: PossibleInvitee = bob): string {
  const { value, because } = decideResetPassword(by, who);
  expect(canResetPassword(by, who)).toBe(value);
  return [value ? "yes" : "no", ...because].join(" ");
}

describe("canResetPassword", () => {
  it("[PW10] Owner and Full may", () => {
    expect(resetting(person("owner"))).toBe("yes TM1 PW10");
    expect(resetting(person("full", "loans"))).toBe("yes TM1 PW10");
  });

  it("[not PW10] nobody may their own, as it would waive the minimum age", () => {
    for (const role of ["owner", "full"] as const) {
      const self = { ...teammate(role), id: "bob" };
      expect(resetting(person(role, "bank", { id: "bob" }), self)).toBe("no PW10");
      expect(resetting(person("owner", "bank", { id: "ann" }), self)).toBe("yes TM1 PW10");
    }
  });

  it("[not PW10] nobody else may, not even their own", () => {
    expect(resetting(person("limited"))).toBe("no RL3 TM1 PW10");
    expect(resetting(person("readOnly"))).toBe("no RL4 TM1 PW10");
    expect(resetting(person("restricted", "loans", { id: "bob" }))).toBe("no RL5 TM1 PW10");
  });

  it("[ST10] a value outside its declared type is refused", () => {
    const { id, role, home } = bob;
    for (const args of faults([person("owner"), { id, role, home }])) {
      const [by, who] = args as Parameters<typeof decideResetPassword>;
      expect(decideResetPassword(by, who)).toEqual({ value: false, because: ["ST10"] });
    }
  });
});
