import { describe, expect, it } from "vitest";
import {
  canHandOnUserProfile,
  decideHandOnUserProfile,
} from "../../src/userProfiles/canHandOnUserProfile.ts";
import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { faults } from "../vocabulary/faults.ts";
import { person } from "../vocabulary/people.ts";
import { notProfiles } from "./notProfiles.ts";

const all: ProfilePermissions = { kind: "supervisor", access: "all", modules: {} };
const freeMonitors: ProfilePermissions = {
  kind: "supervisor",
  access: "specific",
  modules: { callMonitoring: { level: "on", toggles: { whisperCoach: true } } },
};
const monitors: ProfilePermissions = {
  kind: "supervisor",
  access: "specific",
  modules: { callMonitoring: { level: "on", toggles: { whisperCoach: true, restrictedMonitorOnly: true } } },
};
const sleepers: ProfilePermissions = {
  kind: "supervisor",
  access: "specific",
  modules: { callMonitoring: { level: "off", toggles: { whisperCoach: true } } },
};
const agents: ProfilePermissions = { kind: "premiumAgent", access: "all", modules: {} };

describe("canHandOnUserProfile", () => {
  it("[UP25] no more than the own profile", () => {
    const refused = { value: false, because: ["UP25"] };
    for (const [own, profile] of [
      [monitors, all],
      [null, monitors],
      [monitors, freeMonitors],
      [agents, monitors],
    ] as const) {
      expect(decideHandOnUserProfile(person("full"), own, profile)).toMatchObject(refused);
    }
  });

  it("[UP25] [AN7] the refusal says what goes beyond: the first of it, in the order of the modules", () => {
    const beyond = (own: ProfilePermissions | null, profile: ProfilePermissions) =>
      decideHandOnUserProfile(person("full"), own, profile).facts?.UP25?.exceeding;
    const module = "callMonitoring";
    expect(beyond(null, monitors)).toEqual([
      { module, toggle: null },
      { module, toggle: "whisperCoach" },
    ]);
    expect(beyond(monitors, all)).toEqual([
      { module, toggle: null },
      { module, toggle: "bargeIn" },
      { module, toggle: "viewBlindMonitorRequests" },
    ]);
    expect(decideHandOnUserProfile(person("full"), null, monitors).facts?.UP25?.more).toBe(0);
    expect(beyond(monitors, freeMonitors)).toEqual([{ module, toggle: null }]);
    expect(beyond(null, sleepers)).toEqual([{ module, toggle: "whisperCoach" }]);
    expect(beyond(monitors, sleepers)).toEqual([{ module, toggle: null }]);
    expect(beyond(monitors, agents)).toBeUndefined();
  });

  it("[UP25] a toggle beneath a closed module counts, and so does what it is not restricted by", () => {
    expect(canHandOnUserProfile(person("full"), null, sleepers)).toBe(false);
    expect(canHandOnUserProfile(person("full"), monitors, sleepers)).toBe(false);
    expect(canHandOnUserProfile(person("full"), freeMonitors, sleepers)).toBe(true);
  });

  it("[UP25] Read-only and Restricted use nothing of their profile, and support holds none", () => {
    for (const role of ["readOnly", "restricted"] as const) {
      expect(canHandOnUserProfile(person(role), all, monitors)).toBe(false);
      expect(canHandOnUserProfile(person(role), all, agents)).toBe(true);
    }
    expect(canHandOnUserProfile(person("full", "bank", { kind: "partner" }), all, monitors)).toBe(false);
  });

  it("[not UP25] as much, less, agents' profiles, no profile, and what the kind can never permit", () => {
    const above: ProfilePermissions = {
      kind: "standardAgent",
      access: "specific",
      modules: monitors.modules,
    };
    for (const profile of [monitors, agents, null, above]) {
      expect(decideHandOnUserProfile(person("limited"), monitors, profile)).toEqual({
        value: true,
        because: ["UP25"],
      });
    }
  });

  it("[not UP25] anything, by an Owner, who is one at tenant level only (TM3)", () => {
    expect(canHandOnUserProfile(person("owner"), null, all)).toBe(true);
    expect(decideHandOnUserProfile(person("owner", "loans"), null, all).because).toEqual(["TM3"]);
  });

  it("[ST10] a value outside its type is refused", () => {
    const refused = { value: false, because: ["ST10"] };
    for (const [fault] of faults([person("owner")])) {
      expect(decideHandOnUserProfile(fault as Person, null, null)).toEqual(refused);
    }
    for (const [, value] of notProfiles.filter(([, each]) => each !== null)) {
      expect(decideHandOnUserProfile(person("owner"), value as ProfilePermissions, null)).toEqual(refused);
      expect(decideHandOnUserProfile(person("owner"), null, value as ProfilePermissions)).toEqual(refused);
    }
  });
});
