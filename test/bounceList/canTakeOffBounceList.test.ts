import { describe, expect, it } from "vitest";
import { canTakeOffBounceList, decideTakeOffBounceList } from "../../src/bounceList/canTakeOffBounceList.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, places } from "../vocabulary/people.ts";

const others = everyRole.filter((role) => role !== "owner" && role !== "full");

describe("canTakeOffBounceList", () => {
  it.each(["owner", "full"] as const)(
    "[not BL10] %s at tenant level may take an address off, whatever the current workspace",
    (role) => {
      for (const current of Object.values(places)) {
        const decided = decideTakeOffBounceList(person(role, "bank", { current }));
        expect(decided).toEqual({ value: true, because: ["BL10"] });
        expect(canTakeOffBounceList(person(role, "bank", { current }))).toBe(true);
      }
    },
  );

  it("[BL10] Full Access of a group or a team may not: the list is the whole tenant's", () => {
    for (const home of placeNames.filter((place) => place !== "bank")) {
      expect(decideTakeOffBounceList(person("full", home))).toEqual({ value: false, because: ["BL10"] });
    }
  });

  it("[BL10] no other role may, wherever its home is", () => {
    for (const role of others) {
      for (const home of placeNames) expect(canTakeOffBounceList(person(role, home))).toBe(false);
    }
    expect(decideTakeOffBounceList(person("limited")).because).toEqual(["BL10"]);
    expect(decideTakeOffBounceList(person("readOnly")).because).toEqual(["RL4", "BL10"]);
    expect(decideTakeOffBounceList(person("restricted", "loans")).because).toEqual(["RL5", "BL10"]);
  });

  it("[not BL10] support with Full Access may", () => {
    for (const kind of ["helpDesk", "partner"] as const) {
      expect(canTakeOffBounceList(person("full", "bank", { kind }))).toBe(true);
    }
  });

  it("[TM3] an Owner below tenant level may not", () => {
    expect(decideTakeOffBounceList(person("owner", "loans")).because).toEqual(["TM3", "BL10"]);
  });

  it("[ST10] a value that is not a person is refused", () => {
    for (const [fault] of faults([person("owner")])) {
      expect(decideTakeOffBounceList(fault as Person)).toEqual({ value: false, because: ["ST10"] });
    }
  });
});
