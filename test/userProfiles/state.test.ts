import { describe, expect, it } from "vitest";
import { ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import type { UserProfile } from "../../src/userProfiles/profile.ts";
import { userProfilesForm } from "../../src/slices/userProfiles.ts";
import { isFrozen } from "../slices/commands.ts";
import { everyStored, profileOf } from "./everyProfile.ts";
import { notProfiles } from "./notProfiles.ts";

const stored: readonly UserProfile[] = everyStored
  .filter(({ toggles }) => toggles.length < 2)
  .map((each, place) => ({ ...profileOf(each), id: `p${String(place)}`, name: "A profile" }));
const profiles = ledgerOf(stored);
const [first, second] = stored;

function issuesOf(value: unknown): unknown {
  return userProfilesForm(value).issues?.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("user profiles from outside", () => {
  it("[not ST3] are read as the state has them, and flat", () => {
    expect(userProfilesForm(JSON.parse(JSON.stringify(profiles)))).toEqual({ value: profiles });
    expect(userProfilesForm([...stored].reverse())).toEqual({ value: profiles });
    expect(isFrozen(userProfilesForm(stored).value)).toBe(true);
    expect(userProfilesForm([])).toEqual({ value: [] });
  });

  it("[ST3] are a list", () => {
    for (const none of [undefined, null, {}, { p1: first }, "[]", 7])
      expect(issuesOf(none)).toEqual([["ST3", ""]]);
  });

  it("[ST3] hold nothing but what a profile is made of", () => {
    const more: unknown = JSON.parse(
      `${JSON.stringify(first).slice(0, -1)}, "password": "x", "__proto__": {} }`,
    );
    expect(issuesOf([second, [more]])).toEqual([
      ["ST3", "1.0.password"],
      ["ST3", "1.0.__proto__"],
    ]);
  });

  it("[ST3] lack nothing of it", () => {
    for (const name of Object.keys(first ?? {})) {
      const part = Object.fromEntries(Object.entries(first ?? {}).filter(([key]) => key !== name));
      expect(issuesOf([part])).toEqual([["ST10", `0.${name}`]]);
    }
  });

  it("[ST5] hold each id once", () => {
    expect(issuesOf([first, second, first])).toEqual([["ST5", "2.id"]]);
  });

  it("[UP13] give no access to all with a kind that is always specific", () => {
    expect(issuesOf([{ ...first, kind: "standardAgent", access: "all" }])).toEqual([["UP13", "0.access"]]);
  });

  it.each(notProfiles)("[ST10] are not %s", (_, value) => {
    const wrong: unknown =
      typeof value === "object" && value !== null ? { id: "p1", name: "x", ...value } : value;
    expect(issuesOf([wrong])).toBeDefined();
  });
});
