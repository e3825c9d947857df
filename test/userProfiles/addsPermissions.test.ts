import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import { addsPermissions } from "../../src/userProfiles/addsPermissions.ts";
import { everyStored, profileOf, type Stored } from "./everyProfile.ts";
import { givenBy } from "./gains.oracle.ts";
import { documentModules } from "./modules.oracle.ts";
import { notProfiles } from "./notProfiles.ts";
import { expectEqual } from "../expectEqual.ts";
import { runs } from "../thoroughness.ts";

const byModule = documentModules.map(({ name }) => everyStored.filter(({ module }) => module === name));
const few = everyStored.filter(({ toggles }) => toggles.length < 2);

const anyStored: fc.Arbitrary<Stored> = fc
  .constantFrom(...byModule)
  .chain((stored) => fc.constantFrom(...stored));

function isMore(after: Stored, before: Stored): boolean {
  const earlier = givenBy(before);
  return [...givenBy(after)].some((words) => !earlier.has(words));
}

describe("addsPermissions", () => {
  it("[ST8] anything that the documents give with the later profile only", () => {
    fc.assert(
      fc.property(anyStored, anyStored, (before, after) => {
        expectEqual(addsPermissions(profileOf(before), profileOf(after)), isMore(after, before));
      }),
      { numRuns: runs(300, 1_000) },
    );
  });

  it.each(documentModules)("[ST8] every pair of settings of $name, for every kind", ({ name, toggles }) => {
    // Of the ten toggles of provisioning, one at most is on.
    const all = toggles.length > 4 ? few : everyStored;
    const mine = all
      .filter(({ module, kind }) => module === name && kind !== "standardAgent")
      .map((stored) => ({ stored, profile: profileOf(stored), words: givenBy(stored) }));
    for (const before of mine) {
      const { kind, access } = before.stored;
      const others = mine.filter(({ stored }) => stored.kind === kind && stored.access === access);
      for (const after of others) {
        const answer = addsPermissions(before.profile, after.profile);
        const isMore = [...after.words].some((words) => !before.words.has(words));
        expectEqual([before.stored, after.stored, answer], [before.stored, after.stored, isMore]);
      }
    }
  });

  it("[IP8] [not ST8] the kind adds nothing, because it makes nobody an administrator at sign-in", () => {
    const modules = { provisioning: { level: "edit", toggles: { manageUsers: true } } } as const;
    const lead: ProfilePermissions = { kind: "supervisor", access: "specific", modules };
    for (const kind of ["administrator", "administratorOnly"] as const) {
      expect(addsPermissions(lead, { kind, access: "specific", modules })).toBe(false);
    }
  });

  it("[not ST8] a profile adds nothing to itself", () => {
    for (const stored of few) expect(addsPermissions(profileOf(stored), profileOf(stored))).toBe(false);
  });

  it("[not ST8] a setting without effect: above the ceiling, in a closed module, with access all", () => {
    const agent: ProfilePermissions = { kind: "standardAgent", access: "specific", modules: {} };
    const on = { level: "edit", toggles: { manageUsers: true } } as const;
    expect(addsPermissions(agent, { ...agent, modules: { provisioning: on } })).toBe(false);
    const lead: ProfilePermissions = { kind: "supervisor", access: "specific", modules: {} };
    expect(
      addsPermissions(lead, { ...lead, modules: { provisioning: { toggles: { manageUsers: true } } } }),
    ).toBe(false);
    const all: ProfilePermissions = { kind: "supervisor", access: "all", modules: {} };
    expect(addsPermissions(all, { ...all, modules: { provisioning: on } })).toBe(false);
  });

  it("[ST8] removing a restriction adds permissions, setting it does not", () => {
    const restricted: ProfilePermissions = {
      kind: "supervisor",
      access: "all",
      modules: { callMonitoring: { toggles: { restrictedMonitorOnly: true } } },
    };
    const free: ProfilePermissions = { kind: "supervisor", access: "all", modules: {} };
    expect([addsPermissions(restricted, free), addsPermissions(free, restricted)]).toEqual([true, false]);
  });

  it("[ST8] another medium, even with no other module", () => {
    const agent: ProfilePermissions = { kind: "standardAgent", access: "specific", modules: {} };
    const lead: ProfilePermissions = { kind: "supervisor", access: "specific", modules: {} };
    expect([addsPermissions(lead, agent), addsPermissions(agent, lead)]).toEqual([true, true]);
  });

  it("[ST8] any profile adds to none, and [not ST8] none adds to no profile", () => {
    for (const stored of few) {
      expect([addsPermissions(null, profileOf(stored)), addsPermissions(profileOf(stored), null)]).toEqual([
        true,
        false,
      ]);
    }
    expect(addsPermissions(null, null)).toBe(false);
  });

  it.each(notProfiles.filter(([, value]) => value !== null))("[not ST8] %s adds nothing", (_, value) => {
    const least: ProfilePermissions = { kind: "supervisor", access: "specific", modules: {} };
    expect(addsPermissions(least, value as ProfilePermissions)).toBe(false);
  });
});
