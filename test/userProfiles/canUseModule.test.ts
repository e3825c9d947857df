import { describe, expect, it } from "vitest";
import { canUseModule, decideUseModule } from "../../src/userProfiles/canUseModule.ts";
import { moduleLevel } from "../../src/userProfiles/moduleLevel.ts";
import type { Module } from "../../src/userProfiles/modules.ts";
import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import { everyStored, profileOf } from "./everyProfile.ts";
import { ceilings, documentModules, levelsOf } from "./modules.oracle.ts";
import { notProfiles, withModules } from "./notProfiles.ts";

const administrator: ProfilePermissions = { kind: "administrator", access: "all", modules: {} };
const standardAgent: ProfilePermissions = {
  kind: "standardAgent",
  access: "specific",
  modules: { agentDesktop: { level: "on" }, callRecording: { level: "on" } },
};

/** Which rule speaks of a module at a level. */
const speaking: Readonly<Record<string, string>> = {
  "agentDesktop on": "UP3",
  "callMonitoring on": "UP4",
  "callRecording on": "UP3",
  "multimedia on": "UP6",
  "provisioning view": "UP7",
  "provisioning edit": "UP7",
  "recordingManagement on": "UP8",
  "reportingAndAnalytics view": "UP9",
  "reportingAndAnalytics edit": "UP9",
  "routingStrategy view": "UP10",
  "routingStrategy edit": "UP11",
};

describe("moduleLevel and canUseModule over the whole space", () => {
  it.each(documentModules)(
    "[AN7] every kind × access × level of $name, stored or not",
    ({ name, levels }) => {
      const [lowest, ...others] = levelsOf[levels];
      for (const stored of everyStored.filter(({ toggles }) => toggles.length === 0)) {
        const isStored = stored.module === name;
        const given = stored.access === "all" ? others.at(-1) : isStored ? stored.level : lowest;
        const isWithin = ceilings[stored.kind].includes(name);
        const isOpen = given !== lowest;
        const level = isWithin && isOpen ? given : lowest;
        const because =
          level === lowest
            ? [...(isOpen ? [] : ["UP2"]), ...(isWithin ? [] : ["UP13"])]
            : [stored.access === "all" ? "UP1" : "UP2", speaking[`${name} ${level ?? ""}`]];
        expect(moduleLevel(profileOf(stored), name)).toEqual({ value: level, because });
        const exceeding = [{ module: name, toggle: null }];
        const facts = {
          ...(!isOpen && { UP2: { module: name } }),
          ...(!isWithin && { UP13: { case: "beyondKind", profileKind: stored.kind, exceeding } }),
        };
        const refused = { value: false, because, facts };
        expect(decideUseModule(profileOf(stored), name)).toEqual(
          level === lowest ? refused : { value: true, because },
        );
      }
    },
  );
});

describe("canUseModule", () => {
  it("[UP1] access all opens every module at its highest level", () => {
    expect(documentModules.every(({ name }) => canUseModule(administrator, name))).toBe(true);
    expect(moduleLevel(administrator, "provisioning")).toEqual({ value: "edit", because: ["UP1", "UP7"] });
  });

  it("[not UP1] access all does not reach above the ceiling", () => {
    const premium: ProfilePermissions = { kind: "premiumAgent", access: "all", modules: {} };
    expect(decideUseModule(premium, "provisioning")).toMatchObject({ value: false, because: ["UP13"] });
    expect(decideUseModule(premium, "multimedia")).toEqual({ value: true, because: ["UP1", "UP6"] });
  });

  it("[UP2] access specific opens only the modules that are switched on", () => {
    expect(decideUseModule({ ...standardAgent, modules: {} }, "agentDesktop").because).toEqual(["UP2"]);
  });

  it("[not UP2] a module that is switched on is open", () => {
    expect(canUseModule(standardAgent, "agentDesktop")).toBe(true);
  });

  it("[UP3] Agent Desktop", () => {
    expect(decideUseModule(standardAgent, "agentDesktop").because).toEqual(["UP2", "UP3"]);
  });

  it("[not UP3] Multimedia is not part of Agent Desktop", () => {
    expect(decideUseModule(standardAgent, "multimedia").because).toEqual(["UP2", "UP13"]);
  });

  it("[UP13] a Standard Agent has Agent Desktop and nothing else", () => {
    expect(decideUseModule(standardAgent, "callRecording")).toMatchObject({
      value: false,
      because: ["UP13"],
    });
  });

  it("[not UP13] an Administrator Only has Call Recording", () => {
    expect(canUseModule({ ...standardAgent, kind: "administratorOnly" }, "callRecording")).toBe(true);
  });

  it("a level that is absent or undefined is the lowest", () => {
    const profile = { kind: "administrator", access: "specific", modules: { provisioning: {} } } as const;
    expect(moduleLevel(profile, "provisioning").value).toBe("none");
    const undefinedOnes = { multimedia: undefined, provisioning: { level: undefined, toggles: undefined } };
    const written = { ...profile, modules: undefinedOnes } as unknown as ProfilePermissions;
    expect(moduleLevel(written, "provisioning").value).toBe("none");
    expect(moduleLevel(written, "multimedia").value).toBe("off");
  });
});

describe("[ST10] outside the declared types", () => {
  it.each(notProfiles)("not a profile: %s", (_, value) => {
    const profile = value as ProfilePermissions;
    expect(decideUseModule(profile, "callMonitoring")).toEqual({ value: false, because: ["ST10"] });
    expect(moduleLevel(profile, "callMonitoring")).toEqual({ value: null, because: ["ST10"] });
  });

  it.each([undefined, null, 7, "", "desktop", "constructor", "__proto__", ["agentDesktop"], {}])(
    "not a module: %j",
    (module) => {
      expect(decideUseModule(administrator, module as Module)).toEqual({ value: false, because: ["ST10"] });
      expect(moduleLevel(administrator, module as Module)).toEqual({ value: null, because: ["ST10"] });
    },
  );

  it("a setting on a prototype is ignored", () => {
    const level = Object.create({ level: "on" }) as object;
    const modules = Object.create({ multimedia: { level: "on" } }) as object;
    expect(canUseModule(withModules(modules) as ProfilePermissions, "multimedia")).toBe(false);
    expect(canUseModule(withModules({ multimedia: level }) as ProfilePermissions, "multimedia")).toBe(false);
  });
});
