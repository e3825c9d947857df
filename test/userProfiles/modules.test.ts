import { describe, expect, it } from "vitest";
import { profileActivities } from "../../src/userProfiles/profileActivities.ts";
import { profileKinds } from "../../src/userProfiles/kinds.ts";
import { type Toggle, toggleRows } from "../../src/userProfiles/modules.ts";
import { profileModules, toggleRules } from "../../src/userProfiles/profileModules.ts";
import { userProfilesRules } from "../../src/userProfiles/rules.ts";
import { documentActivities } from "./activities.oracle.ts";
import {
  allButManageTenants,
  alwaysSpecific,
  ceilings,
  documentModules,
  levelsOf,
  preventing,
} from "./modules.oracle.ts";

describe("the tables", () => {
  it("the modules, their levels and toggles are those of the document, in its order", () => {
    expect(
      Object.entries(profileModules).map(([name, row]) => [name, row.levels, Object.keys(row.toggles)]),
    ).toEqual(
      documentModules.map(({ name, levels, toggles }) => [
        name,
        levelsOf[levels],
        toggles.map(([, own]) => own),
      ]),
    );
  });

  it("the highest level is the last, and every open level has a rule", () => {
    for (const { levels, highest, rules } of Object.values(profileModules)) {
      expect(levels.at(-1)).toBe(highest);
      expect(Object.keys(rules)).toEqual(levels.slice(1));
    }
  });

  it("[UP5] one toggle restricts", () => {
    const restricting = Object.entries(toggleRows).filter(([, { effect }]) => effect === "restricts");
    expect(restricting.map(([toggle]) => toggle)).toEqual(preventing);
  });

  it("[not UP5] the rows by toggle equal the rows by module", () => {
    const byModule = Object.assign(
      {},
      ...Object.values(profileModules).map(({ toggles }) => toggles),
    ) as unknown;
    const byToggle = Object.entries(toggleRows).map(([toggle, { needs, effect }]) => [
      toggle,
      { needs, effect, rule: toggleRules[toggle as Toggle] },
    ]);
    expect(Object.fromEntries(byToggle)).toEqual(byModule);
  });

  it("a toggle needs the lowest level at which the document gives it an effect", () => {
    for (const { activity, at } of documentActivities) {
      const { toggle } = profileActivities[activity];
      if (toggle !== null) expect(Object.entries(at)[0]).toEqual([toggleRows[toggle].needs, toggle]);
    }
  });

  it("the first rule of an activity is that of its toggle", () => {
    const rows = Object.values(profileActivities);
    const toggled = rows.flatMap(({ toggle, rules }) =>
      toggle === null ? [] : [[toggle, rules[0]] as const],
    );
    expect(toggled.filter(([toggle, first]) => first !== toggleRules[toggle])).toEqual([]);
    expect(toggled.length).toBeGreaterThan(20);
  });

  it("[UP13] the ceilings are those of the later edition", () => {
    for (const [kind, row] of Object.entries(profileKinds)) {
      expect({ kind, modules: [...row.modules].sort() }).toEqual({
        kind,
        modules: [...ceilings[kind as keyof typeof ceilings]].sort(),
      });
    }
  });

  it("[not UP13] only these kinds have exceptions or are always specific", () => {
    const kinds = Object.entries(profileKinds);
    const excepted = kinds.filter(([, { exceptToggles }]) => exceptToggles.length > 0);
    expect(excepted.map(([kind]) => kind)).toEqual(allButManageTenants);
    expect(kinds.filter(([, row]) => row.isAlwaysSpecific).map(([kind]) => kind)).toEqual(alwaysSpecific);
  });

  it("every rule that a table names stands in the rule table", () => {
    const named = [
      ...Object.values(profileModules).flatMap(({ rules }) => Object.values(rules)),
      ...Object.values(toggleRules),
      ...Object.values(profileActivities).flatMap(({ rules }) => rules),
    ];
    expect(named.filter((id) => !Object.hasOwn(userProfilesRules, id))).toEqual([]);
  });

  it("the tables are frozen", () => {
    for (const table of [profileModules, profileKinds, profileActivities]) {
      expect(Object.isFrozen(table)).toBe(true);
      expect(Object.values(table).every(Object.isFrozen)).toBe(true);
    }
  });
});
