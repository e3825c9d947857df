import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/kernel/decision/decision.ts";
import { canCopyProfileKey, decideCopyProfileKey } from "../../src/profileKey/canCopyProfileKey.ts";
import {
  canRegenerateProfileKey,
  decideRegenerateProfileKey,
} from "../../src/profileKey/canRegenerateProfileKey.ts";
import { canViewProfileKey, decideViewProfileKey } from "../../src/profileKey/canViewProfileKey.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames } from "../vocabulary/people.ts";

function told({ value, because }: Decision<boolean>): string {
  return [value ? "yes" : "no", ...because].join(" ");
}

describe("the profile key", () => {
  it("[PK1] Owner, Full and Limited may view and copy it", () => {
    expect(everyRole.filter((role) => canViewProfileKey(person(role)))).toEqual(["owner", "full", "limited"]);
    expect(everyRole.filter((role) => canCopyProfileKey(person(role)))).toEqual(["owner", "full", "limited"]);
    expect(told(decideViewProfileKey(person("limited")))).toBe("yes PK1");
    expect(told(decideCopyProfileKey(person("limited")))).toBe("yes PK1");
  });

  it("[not PK1] Read-only and Restricted may not", () => {
    expect(told(decideViewProfileKey(person("readOnly")))).toBe("no PK1");
    expect(told(decideCopyProfileKey(person("restricted")))).toBe("no PK1 RL5");
  });

  it("[PK2] an Owner may regenerate it", () => {
    expect(told(decideRegenerateProfileKey(person("owner")))).toBe("yes PK2 RL1");
    expect(told(decideRegenerateProfileKey(person("full")))).toBe("no PK2 RL1");
  });

  it("[not PK2] nobody else may", () => {
    expect(everyRole.filter((role) => canRegenerateProfileKey(person(role)))).toEqual(["owner"]);
  });

  it("[PK1] at every level, and for support at the level it is given", () => {
    for (const home of placeNames) expect(canViewProfileKey(person("limited", home))).toBe(true);
    expect(canViewProfileKey(person("full", "bank", { kind: "helpDesk" }))).toBe(true);
    expect(canViewProfileKey(person("readOnly", "bank", { kind: "helpDesk" }))).toBe(false);
  });

  it("[RL8] nobody regenerates it where the subscription withholds that", () => {
    expect(told(decideRegenerateProfileKey(person("owner"), true))).toBe("no RL8");
    expect(told(decideRegenerateProfileKey(person("full"), true))).toBe("no PK2 RL1 RL8");
    expect(canRegenerateProfileKey(person("owner"), true)).toBe(false);
  });

  it("[AN7] the refusal names what is withheld", () => {
    const facts = { RL8: { feature: "regenerateProfileKey" } };
    expect(decideRegenerateProfileKey(person("owner"), true).facts).toEqual(facts);
    expect(decideRegenerateProfileKey(person("full"), true).facts).toEqual(facts);
  });

  it("[not RL8] an Owner does where it does not", () => {
    expect(told(decideRegenerateProfileKey(person("owner"), false))).toBe("yes PK2 RL1");
  });

  it.each([null, "true", 0, 1, {}, ["regenerateProfileKey"]])(
    "[ST10] refused for %j in place of a boolean",
    (wrong) => {
      expect(told(decideRegenerateProfileKey(person("owner"), wrong as boolean))).toBe("no ST10");
    },
  );

  it("[ST10] refused for a value that is not a person", () => {
    for (const [asking] of faults([person("owner")])) {
      expect(told(decideViewProfileKey(asking as Person))).toBe("no ST10");
      expect(told(decideCopyProfileKey(asking as Person))).toBe("no ST10");
      expect(told(decideRegenerateProfileKey(asking as Person))).toBe("no ST10");
    }
  });
});
