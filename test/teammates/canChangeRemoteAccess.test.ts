import { describe, expect, it } from "vitest";
import {
  canChangeRemoteAccess,
  decideChangeRemoteAccess,
} from "../../src/teammates/canChangeRemoteAccess.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, teammate } from "../vocabulary/people.ts";

const bob = {
  id: "bob",
  role: teammate("limited").role,
  home: teammate("limited", "loansLegal").home,
} as const;

describe("canChangeRemoteAccess", () => {
  it("[not TM13] an Owner may grant and withdraw it, for anyone, themselves included", () => {
    for (const role of everyRole) {
      for (const home of placeNames)
        expect(canChangeRemoteAccess(person("owner"), teammate(role, home))).toBe(true);
    }
    expect(canChangeRemoteAccess(person("owner"), teammate("owner", "bank", { id: "ann" }))).toBe(true);
    expect(decideChangeRemoteAccess(person("owner"), bob).because).toEqual(["TS1", "RL1", "TM13"]);
  });

  it("[TM13] nobody else may", () => {
    const others = everyRole.filter((role) => role !== "owner");
    for (const role of others) {
      for (const home of placeNames) {
        const { value, because } = decideChangeRemoteAccess(person(role, home), bob);
        expect([value, because[0], because.at(-1)]).toEqual([false, "TS1", "TM13"]);
      }
    }
  });

  it("[TM14] an Owner's is changed by Owners only, which is named too", () => {
    expect(decideChangeRemoteAccess(person("full"), teammate("owner")).because).toEqual([
      ...["TS1", "RL1", "TM13", "TM14"],
    ]);
  });

  it("[not TM14] an Owner changes that of another Owner", () => {
    expect(decideChangeRemoteAccess(person("owner"), teammate("owner")).because).toEqual([
      "TS1",
      "RL1",
      "TM13",
    ]);
  });

  it("[TM3] not even an Owner below tenant level", () => {
    expect(decideChangeRemoteAccess(person("owner", "loans"), bob).because).toEqual(["TM3"]);
  });

  it("[ST10] a value outside its declared type is refused", () => {
    for (const args of faults([person("owner"), bob])) {
      const answer = decideChangeRemoteAccess(...(args as Parameters<typeof decideChangeRemoteAccess>));
      expect(answer).toEqual({ value: false, because: ["ST10"] });
    }
  });
});
