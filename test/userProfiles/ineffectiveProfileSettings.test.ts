import { describe, expect, it } from "vitest";
import { decidePerformActivity } from "../../src/userProfiles/canPerformActivity.ts";
import { profileMedia } from "../../src/userProfiles/profileMedia.ts";
import { ineffectiveProfileSettings } from "../../src/userProfiles/ineffectiveProfileSettings.ts";
import { moduleLevel } from "../../src/userProfiles/moduleLevel.ts";
import type { ModuleSettings, ProfilePermissions } from "../../src/userProfiles/profile.ts";
import { documentActivities, withBestFacts } from "./activities.oracle.ts";
import { everyStored, profileOf, type Stored } from "./everyProfile.ts";
import { notProfiles } from "./notProfiles.ts";

function listed(
  kind: "supervisor" | "premiumAgent",
  access: "all" | "specific",
  modules: ModuleSettings,
): unknown {
  const { value, because } = ineffectiveProfileSettings({ kind, access, modules });
  expect(because).toEqual(["UP21"]);
  return value;
}

describe("ineffectiveProfileSettings", () => {
  it("[UP21] a toggle under a module that is off", () => {
    expect(
      listed("supervisor", "specific", { callMonitoring: { level: "off", toggles: { bargeIn: true } } }),
    ).toEqual([{ module: "callMonitoring", toggle: "bargeIn", because: ["UP2"] }]);
    expect(listed("supervisor", "specific", { provisioning: { toggles: { manageUsers: true } } })).toEqual([
      { module: "provisioning", toggle: "manageUsers", because: ["UP2"] },
    ]);
  });

  it("[UP21] a toggle whose module is at a lower level than it needs", () => {
    expect(
      listed("supervisor", "specific", {
        routingStrategy: { level: "view", toggles: { manageMediaFiles: true, manageFlowScripts: true } },
        provisioning: { level: "view", toggles: { branding: true } },
      }),
    ).toEqual([
      { module: "provisioning", toggle: "branding", because: ["UP7"] },
      { module: "routingStrategy", toggle: "manageFlowScripts", because: ["UP10"] },
      { module: "routingStrategy", toggle: "manageMediaFiles", because: ["UP12"] },
    ]);
  });

  it("[UP21] a level or toggle above the kind's ceiling", () => {
    expect(
      listed("supervisor", "specific", { provisioning: { level: "edit", toggles: { manageTenants: true } } }),
    ).toEqual([{ module: "provisioning", toggle: "manageTenants", because: ["UP13"] }]);
    expect(
      listed("premiumAgent", "specific", {
        callRecording: { level: "on" },
        routingStrategy: { level: "view", toggles: { manageFlowScripts: true } },
      }),
    ).toEqual([
      { module: "callRecording", toggle: null, because: ["UP13"] },
      { module: "routingStrategy", toggle: null, because: ["UP13"] },
      { module: "routingStrategy", toggle: "manageFlowScripts", because: ["UP10", "UP13"] },
    ]);
  });

  it("[UP21] with access all, every level and every toggle that grants", () => {
    const toggles = { whisperCoach: false, restrictedMonitorOnly: true };
    expect(listed("supervisor", "all", { callMonitoring: { level: "off", toggles } })).toEqual([
      { module: "callMonitoring", toggle: null, because: ["UP1"] },
      { module: "callMonitoring", toggle: "whisperCoach", because: ["UP1"] },
    ]);
    expect(listed("premiumAgent", "all", { callMonitoring: { level: "on", toggles } })).toEqual([
      { module: "callMonitoring", toggle: null, because: ["UP1", "UP13"] },
      { module: "callMonitoring", toggle: "whisperCoach", because: ["UP1"] },
      { module: "callMonitoring", toggle: "restrictedMonitorOnly", because: ["UP13"] },
    ]);
  });

  it("[not UP21] a setting that is off, or has an effect", () => {
    expect(listed("supervisor", "all", {})).toEqual([]);
    expect(
      listed("supervisor", "all", { callMonitoring: { toggles: { restrictedMonitorOnly: true } } }),
    ).toEqual([]);
    expect(
      listed("supervisor", "specific", {
        callMonitoring: { level: "off", toggles: { bargeIn: false } },
        reportingAndAnalytics: { level: "view", toggles: { businessRules: true } },
        routingStrategy: { level: "edit", toggles: { manageFlowScripts: true } },
      }),
    ).toEqual([]);
    expect(listed("premiumAgent", "specific", { provisioning: { level: "none" } })).toEqual([]);
  });

  it.each(notProfiles)("[ST10] not a profile: %s", (_, value) => {
    expect(ineffectiveProfileSettings(value as ProfilePermissions)).toEqual({
      value: null,
      because: ["ST10"],
    });
  });
});

describe("over every profile, one module at a time", () => {
  const schedule = { activity: "viewMonitoringSchedule", isOwn: false } as const;
  const activities = documentActivities.map(({ activity, module }) => ({
    module,
    activity: withBestFacts(activity),
  }));

  function allowedBy(stored: Stored): string {
    const profile = profileOf(stored);
    const asked = [...activities, { module: "callMonitoring", activity: schedule }];
    const about = asked.filter(({ module }) => module === stored.module);
    return JSON.stringify([
      moduleLevel(profile, stored.module).value,
      profileMedia(profile).value,
      about.map(({ activity }) => decidePerformActivity(profile, activity).value),
    ]);
  }

  it("a toggle that is on is listed if and only if switching it off changes no answer", () => {
    for (const stored of everyStored.filter(({ toggles }) => toggles.length <= 2)) {
      const settings = ineffectiveProfileSettings(profileOf(stored)).value ?? [];
      for (const toggle of stored.toggles) {
        const without = { ...stored, toggles: stored.toggles.filter((other) => other !== toggle) };
        const isListed = settings.some((setting) => setting.toggle === toggle);
        expect([stored, toggle, allowedBy(stored) === allowedBy(without)]).toEqual([
          stored,
          toggle,
          isListed,
        ]);
      }
    }
  });

  it("an open level is listed if and only if closing it changes no answer", () => {
    const open = everyStored.filter(
      ({ level, toggles }) => !["off", "none"].includes(level) && toggles.length < 2,
    );
    for (const stored of open) {
      const closed = { ...stored, level: ["view", "edit"].includes(stored.level) ? "none" : "off" } as const;
      const isListed = (ineffectiveProfileSettings(profileOf(stored)).value ?? []).some(
        ({ toggle }) => toggle === null,
      );
      expect([stored, allowedBy(stored) === allowedBy(closed)]).toEqual([stored, isListed]);
    }
  });
});
