import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkUserProfileEdit, checkUserProfile } from "../../src/userProfiles/checkUserProfile.ts";
import { isUserProfile, type UserProfile } from "../../src/userProfiles/profile.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { everyStored, profileOf } from "./everyProfile.ts";
import { notProfiles } from "./notProfiles.ts";

const named = { id: "p1", name: "Supervisors" };
const profile: UserProfile = {
  ...named,
  kind: "supervisor",
  access: "specific",
  modules: { callMonitoring: { level: "on", toggles: { bargeIn: true } } },
};

const issuesOfProfile = (value: unknown): readonly string[] => issuesOf(checkUserProfile(value));

describe("checkUserProfile", () => {
  it("[UP14] accepts a profile that is to be created", () => {
    expect(checkUserProfile(profile)).toEqual({ value: profile });
  });

  it("[UP21] accepts and keeps a setting without effect", () => {
    for (const stored of everyStored.filter(({ toggles }) => toggles.length < 3)) {
      const value = { ...named, ...profileOf(stored) };
      expect(checkUserProfile(value)).toEqual({ value });
    }
  });

  it("[not UP21] refuses an unknown module", () => {
    expect(issuesOfProfile({ ...profile, modules: { desktop: { level: "on" } } })).toEqual([
      "ST3 unknownProperty modules.desktop",
    ]);
  });

  it.each(["standardAgent", "administratorOnly"])("[UP13] refuses access to all for %s", (kind) => {
    expect(issuesOfProfile({ ...profile, kind, access: "all" })).toEqual(["UP13 invalidValue access"]);
  });

  it.each(["premiumAgent", "supervisor", "administrator"])(
    "[not UP13] accepts access to all for %s",
    (kind) => {
      expect(issuesOfProfile({ ...profile, kind, access: "all" })).toEqual([]);
    },
  );

  it("[ST3] [ST5] [ST10] names every fault by its path, with what it expected", () => {
    const toggles = { bargeIn: "true", tags: true, ["__proto__"]: true };
    const modules = {
      callMonitoring: { level: "edit", toggles, whisperCoach: true },
      multimedia: { toggles: { tags: true } },
      callRecording: "on",
      provisioning: { toggles: [] },
      constructor: { level: "on" },
    };
    const value = { id: "", name: 7, kind: "owner", access: "some", modules };
    expect(checkUserProfile(value).issues?.map(({ rule, path, expected }) => [rule, path, expected])).toEqual(
      [
        ["ST5", ["id"], "a non-empty string"],
        ["ST10", ["name"], nameText],
        ["ST10", ["kind"], kindNames],
        ["ST10", ["access"], 'one of "all", "specific"'],
        ["ST10", ["modules", "callMonitoring", "level"], 'one of "off", "on"'],
        ["ST10", ["modules", "callMonitoring", "toggles", "bargeIn"], "a boolean"],
        ["ST3", ["modules", "callMonitoring", "toggles", "tags"], toggleNames],
        ["ST3", ["modules", "callMonitoring", "toggles", "__proto__"], toggleNames],
        ["ST3", ["modules", "callMonitoring", "whisperCoach"], "one of level, toggles"],
        ["ST3", ["modules", "callRecording"], "an object"],
        ["ST3", ["modules", "multimedia", "toggles", "tags"], "no property"],
        ["ST3", ["modules", "provisioning", "toggles"], "an object"],
        ["ST3", ["modules", "constructor"], moduleNames],
      ],
    );
  });

  const nameText =
    "a visible name of at most 200 characters, without control characters, line ends or changes of direction";
  const kindNames =
    'one of "standardAgent", "premiumAgent", "supervisor", "administrator", "administratorOnly"';
  const toggleNames = "one of whisperCoach, bargeIn, restrictedMonitorOnly, viewBlindMonitorRequests";
  const moduleNames =
    "one of agentDesktop, callMonitoring, callRecording, multimedia, provisioning, recordingManagement, reportingAndAnalytics, routingStrategy";

  it.each([undefined, null, 7, "p1", [], [profile]])("[ST3] refuses %j, which is no object", (value) => {
    expect(issuesOfProfile(value)).toEqual(["ST3 invalidType"]);
  });

  it.each(notProfiles)("[ST10] reports an issue where the questions take for no profile: %s", (_, value) => {
    const whole: unknown =
      typeof value === "object" && !Array.isArray(value) ? { ...value, ...named } : value;
    expect(isUserProfile(whole)).toBe(false);
    expect(checkUserProfile(whole).issues?.length).toBe(1 + extraIssues(whole));
  });

  /** Of an empty object kind, access and modules are missing. */
  function extraIssues(value: unknown): number {
    return typeof value === "object" && value !== null && !("kind" in value) && !Array.isArray(value) ? 2 : 0;
  }

  it("[ST3] refuses an unknown property of the profile", () => {
    expect(issuesOfProfile({ ...profile, createdAt: 7 })).toEqual(["ST3 unknownProperty createdAt"]);
  });

  it("leaves absent what is undefined", () => {
    const modules = {
      agentDesktop: undefined,
      multimedia: { level: undefined, toggles: undefined },
      callMonitoring: { level: "on", toggles: { bargeIn: true, whisperCoach: undefined } },
    };
    const { value } = checkUserProfile({ ...profile, modules });
    const canonical = {
      ...profile,
      modules: { multimedia: {}, callMonitoring: profile.modules.callMonitoring },
    };
    expect(Object.keys(value ?? {})).toEqual(["id", "name", "kind", "access", "modules"]);
    expect(value).toStrictEqual(canonical);
    expect(checkUserProfile(value)).toStrictEqual({ value });
  });

  it("[ST10] accepts what the questions take for a profile, and nothing else", () => {
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
  it("[UP14] accepts a profile that is to be edited", () => {
    const edited = { ...profile, name: "Leads", access: "all", modules: {} };
    expect(checkUserProfileEdit(profile, edited)).toEqual({ value: edited });
  });

  it("[UP13] [UP23] refuses another kind and another id", () => {
    const checked = checkUserProfileEdit(profile, { ...profile, kind: "administrator", id: "p2", name: "" });
    expect(issuesOf(checked)).toEqual([
      "ST16 invalidValue name",
      "UP13 invalidValue kind",
      "UP23 invalidValue id",
    ]);
    expect(checked.issues?.map(({ message }) => message)).toEqual([
      'Expected a visible name of at most 200 characters, without control characters, line ends or changes of direction, received ""',
      'Expected "supervisor", received "administrator"',
      'Expected "p1", received "p2"',
    ]);
  });

  it("[not UP13] [not UP23] names an unknown kind and an empty id once", () => {
    expect(issuesOf(checkUserProfileEdit(profile, { ...profile, kind: "owner", id: "" }))).toEqual([
      "ST5 invalidValue id",
      "ST10 invalidValue kind",
    ]);
  });

  it.each([undefined, null, "p1"])("[ST3] refuses %j, which is no object", (value) => {
    expect(issuesOf(checkUserProfileEdit(profile, value))).toEqual(["ST3 invalidType"]);
  });

  it.each([undefined, null, {}, { ...profile, id: "" }])("[ST10] has nothing to edit in %j", (before) => {
    const checked = checkUserProfileEdit(before as UserProfile, profile);
    expect(issuesOf(checked)).toEqual(["ST10 invalidType"]);
    expect(checked.issues?.[0].expected).toBe("the user profile before the edit");
  });
});
