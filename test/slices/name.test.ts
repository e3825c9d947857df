import { describe, expect, it } from "vitest";
import { person } from "../vocabulary/people.ts";
import {
  byAnn,
  checkSlice,
  type CommandOfSlice,
  decide,
  initialOf,
  namesEveryCommandFault,
  reduce,
  reduced,
} from "./laws.ts";

const renaming = (name: string): CommandOfSlice<"name"> => ({ type: "name/change", name, ...byAnn });

describe("the name of a tenant", () => {
  it("is the one that it was made with", () => {
    expect(initialOf("name", { name: "The Bakery" })).toBe("The Bakery");
  });

  it("[WS7] is changed by an Owner", () => {
    expect(decide(renaming("Bakers"), {})).toEqual({ value: true, because: ["WS7"] });
    expect(reduced("name", "The Bakery", renaming("Bakers"))).toBe("Bakers");
  });

  it("[WS7] is changed by nobody else", () => {
    expect(decide(renaming("Bakers"), {}, person("full"))).toEqual({ value: false, because: ["WS7"] });
  });

  it("[ST2] stays where it is so already", () => {
    expect(reduce("name", "Bakers", renaming("Bakers"))).toBe("Bakers");
  });

  it("[ST16] is one that people can read", () => {
    namesEveryCommandFault(renaming("Bakers"), {
      name: ["", " ", "\u200b", "a\u202eb", "a\nb", "x".repeat(201), null, 7, ["Bakers"]],
    });
  });

  it("[not ST16] as it is stored, it is any text but an empty one", () => {
    expect(checkSlice("name", "a\u202eb")).toEqual({ value: "a\u202eb" });
    expect(checkSlice("name", "").issues?.map(({ rule }) => rule)).toEqual(["ST5"]);
  });
});
