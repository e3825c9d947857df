import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkUserProfileEdit, checkUserProfile } from "../../src/userProfiles/checkUserProfile.ts";
import { isUserProfile, type UserProfile } from "../../src/userProfiles/profile.ts";
import { everyStored, profileOf } from "./everyProfile.ts";
import { notProfiles } from "./notProfiles.ts";

const named = { id: "p1", name: "Supervisors" };
const profile: UserProfile = {
  ...named,
  kind: "supervisor",
  access: "specific",
  modules: { callMonitoring: { level: "on", toggles: { bargeIn: true } } },
};

function pathsOf(value: unknown): unknown[] {
  return (checkUserProfile(value).issues ?? []).map(({ rule, path }) => [rule, path.join(".")]);
}

describe("checkUserProfile", () => {
  it("[UP14] a profile can be created", () => {
    expect(checkUserProfile(profile)).toEqual({ value: profile });
  });

  it("[UP21] what has no effect is accepted and kept", () => {
    for (const stored of everyStored.filter(({ toggles }) => toggles.length < 3)) {
      const value = { ...named, ...profileOf(stored) };
      expect(checkUserProfile(value)).toEqual({ value });
    }
  });

  it("[not UP21] what is unknown is not", () => {
    expect(pathsOf({ ...profile, modules: { desktop: { level: "on" } } })).toEqual([
      ["ST10", "modules.desktop"],
    ]);
  });

  it.each(["standardAgent", "administratorOnly"])("[UP13] all is no access for %s", (kind) => {
    expect(pathsOf({ ...profile, kind, access: "all" })).toEqual([["UP13", "access"]]);
  });

  it.each(["premiumAgent", "supervisor", "administrator"])("[not UP13] all is an access for %s", (kind) => {
    expect(pathsOf({ ...profile, kind, access: "all" })).toEqual([]);
  });

  it("[ST10] every problem is told with its path and what was expected", () => {
    const toggles = { bargeIn: "true", tags: true, ["__proto__"]: true };
    const modules = {
      callMonitoring: { level: "edit", toggles, whisperCoach: true },
      multimedia: { toggles: { tags: true } },
      callRecording: "on",
      provisioning: { toggles: [] },
      constructor: { level: "on" },
    };
    expect(checkUserProfile({ id: "", name: 7, kind: "owner", access: "some", modules }).issues).toEqual(
      [
        [["id"], "a text that is not empty"],
        [["name"], "a text that is not empty"],
        [["kind"], "one of standardAgent, premiumAgent, supervisor, administrator, administratorOnly"],
        [["access"], "all or specific"],
        [["modules", "callMonitoring", "level"], "one of off, on"],
        [["modules", "callMonitoring", "toggles", "bargeIn"], "true or false"],
        [["modules", "callMonitoring", "toggles", "tags"], toggleNames],
        [["modules", "callMonitoring", "toggles", "__proto__"], toggleNames],
        [["modules", "callMonitoring", "whisperCoach"], "level or toggles"],
        [["modules", "multimedia", "toggles", "tags"], "no toggle, as this module has none"],
        [["modules", "callRecording"], "a level and toggles"],
        [["modules", "provisioning", "toggles"], "the toggles, each true or false"],
        [["modules", "constructor"], moduleNames],
      ].map(([path, message]) => ({ rule: "ST10", path, message })),
    );
  });

  const toggleNames = "one of whisperCoach, bargeIn, restrictedMonitorOnly, viewBlindMonitorRequests";
  const moduleNames =
    "one of agentDesktop, callMonitoring, callRecording, multimedia, provisioning, recordingManagement, reportingAndAnalytics, routingStrategy";

  it.each([undefined, null, 7, "p1", [], [profile]])("[ST10] %j is no profile", (value) => {
    expect(checkUserProfile(value)).toEqual({
      issues: [{ rule: "ST10", path: [], message: "a user profile" }],
    });
  });

  it.each(notProfiles)("what the questions take for no profile has issues: %s", (_, value) => {
    const whole: unknown =
      typeof value === "object" && !Array.isArray(value) ? { ...value, ...named } : value;
    expect(isUserProfile(whole)).toBe(false);
    expect(checkUserProfile(whole).issues?.length).toBe(1 + extraIssues(whole));
  });

  /** Of an empty object kind, access and modules are missing. */
  function extraIssues(value: unknown): number {
    return typeof value === "object" && value !== null && !("kind" in value) && !Array.isArray(value) ? 2 : 0;
  }

  it("nothing else and nothing undefined comes into the profile", () => {
    const modules = {
      agentDesktop: undefined,
      multimedia: { level: undefined, toggles: undefined },
      callMonitoring: { level: "on", toggles: { bargeIn: true, whisperCoach: undefined } },
    };
    const { value } = checkUserProfile({ ...profile, modules, createdAt: 7 });
    const canonical = {
      ...profile,
      modules: { multimedia: {}, callMonitoring: profile.modules.callMonitoring },
    };
    expect(JSON.stringify(value)).toBe(
      JSON.stringify({ ...named, kind: "supervisor", access: "specific", modules: canonical.modules }),
    );
    expect(value).toStrictEqual(canonical);
    expect(checkUserProfile(value)).toStrictEqual({ value });
  });

  it("questions and checks agree about any value", () => {
    const word = fc.constantFrom(
      "level",
      "toggles",
      "callMonitoring",
      "provisioning",
      "on",
      "edit",
      "bargeIn",
      "x",
    );
    const anything = fc.letrec((tie) => ({
      any: fc.oneof(word, fc.boolean(), fc.constant(undefined), fc.dictionary(word, tie("any"))),
    })).any;
    fc.assert(
      fc.property(anything, (modules) => {
        const value = { ...profile, modules };
        expect(checkUserProfile(value).issues === undefined).toBe(isUserProfile(value));
      }),
      { numRuns: 500 },
    );
  });
});

describe("checkUserProfileEdit", () => {
  it("[UP14] a profile can be edited", () => {
    const edited = { ...profile, name: "Leads", access: "all", modules: {} };
    expect(checkUserProfileEdit(profile, edited)).toEqual({ value: edited });
  });

  it("[UP13] [UP23] neither its kind nor its id changes", () => {
    expect(
      checkUserProfileEdit(profile, { ...profile, kind: "administrator", id: "p2", name: "" }).issues,
    ).toEqual([
      { rule: "ST10", path: ["name"], message: "a text that is not empty" },
      { rule: "UP13", path: ["kind"], message: "supervisor" },
      { rule: "UP23", path: ["id"], message: "p1" },
    ]);
  });

  it("[not UP13] [not UP23] an unknown kind and an empty id are told as such only", () => {
    expect(checkUserProfileEdit(profile, { ...profile, kind: "owner", id: "" }).issues).toMatchObject([
      { rule: "ST10", path: ["id"] },
      { rule: "ST10", path: ["kind"] },
    ]);
  });

  it.each([undefined, null, "p1"])("[ST10] %j is nothing to become", (value) => {
    expect(checkUserProfileEdit(profile, value).issues).toMatchObject([{ rule: "ST10", path: [] }]);
  });

  it.each([undefined, null, {}, { ...profile, id: "" }])("[ST10] %j is nothing to edit", (before) => {
    expect(checkUserProfileEdit(before as UserProfile, profile).issues).toMatchObject([
      { rule: "ST10", path: [] },
    ]);
  });
});
