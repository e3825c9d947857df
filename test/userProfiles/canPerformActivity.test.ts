import { describe, expect, it } from "vitest";
import type { Activity } from "../../src/userProfiles/activities.ts";
import { profileActivities } from "../../src/userProfiles/profileActivities.ts";
import { canPerformActivity, decidePerformActivity } from "../../src/userProfiles/canPerformActivity.ts";
import type { Module, ModuleLevel, Toggle } from "../../src/userProfiles/modules.ts";
import { profileModules } from "../../src/userProfiles/profileModules.ts";
import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import { documentActivities, withBestFacts } from "./activities.oracle.ts";
import { everyStored, expectedOf, profileOf } from "./everyProfile.ts";
import { notProfiles } from "./notProfiles.ts";

const everything: ProfilePermissions = { kind: "administrator", access: "all", modules: {} };

function specific(module: Module, level: ModuleLevel, ...toggles: Toggle[]): ProfilePermissions {
  return profileOf({ kind: "administrator", access: "specific", module, level, toggles });
}

function no(...because: string[]): { value: boolean; because: string[] } {
  return { value: false, because };
}

function yes(...because: string[]): { value: boolean; because: string[] } {
  return { value: true, because };
}

/** Of each kind, with each module alone at its highest level and every toggle on. */
const mostOpen = everyStored.filter(
  ({ access, module, level, toggles }) =>
    access === "specific" &&
    (level === "on" || level === "edit") &&
    toggles.length === Object.keys(profileModules[module].toggles).length,
);

describe("decidePerformActivity over the whole space", () => {
  it("every activity stands in the document's list once", () => {
    expect(documentActivities.map(({ activity }) => activity).sort()).toEqual(
      Object.keys(profileActivities).sort(),
    );
  });

  it.each(documentActivities)("[AN7] $words: every kind × access × level × set of toggles", (row) => {
    const stored = everyStored.filter(({ module }) => module === row.module);
    const differing = stored.filter((one) => {
      const answer = decidePerformActivity(profileOf(one), withBestFacts(row.activity));
      return JSON.stringify(answer) !== JSON.stringify(expectedOf(one, row));
    });
    expect(stored.length).toBeGreaterThan(0);
    expect(differing).toEqual([]);
  });

  it.each(documentActivities)("$words: no other module gives it", (row) => {
    const others = mostOpen.filter(({ module }) => module !== row.module);
    expect(others.filter((one) => canPerformActivity(profileOf(one), withBestFacts(row.activity)))).toEqual(
      [],
    );
  });

  it("canPerformActivity is the value of decidePerformActivity", () => {
    expect(canPerformActivity(everything, "monitorQueue")).toBe(true);
    expect(canPerformActivity(specific("callMonitoring", "off"), "monitorQueue")).toBe(false);
  });
});

describe("canPerformActivity", () => {
  it("[UP1] access all gives every activity", () => {
    for (const { activity } of documentActivities) {
      const { value, because } = decidePerformActivity(everything, withBestFacts(activity));
      expect([value, because[0]]).toEqual([true, "UP1"]);
    }
  });

  it("[not UP1] access specific gives what is set", () => {
    expect(decidePerformActivity(specific("callRecording", "on"), "recordAgent")).toEqual(yes("UP2", "UP3"));
  });

  it("[UP2] a module that is not switched on gives nothing", () => {
    expect(decidePerformActivity(specific("callRecording", "off"), "recordAgent")).toMatchObject(no("UP2"));
  });

  it("[not UP2] with access all the module need not be set", () => {
    expect(canPerformActivity(everything, "recordAgent")).toBe(true);
  });

  it.each(["recordQueue", "recordTeam", "recordSite", "recordAgent"] as const)("[UP3] %s", (activity) => {
    expect(canPerformActivity(specific("callRecording", "on"), activity)).toBe(true);
  });

  it("[not UP3] recording calls does not give the recordings", () => {
    expect(decidePerformActivity(specific("callRecording", "on"), "playRecordings")).toMatchObject(no("UP2"));
  });

  it("[UP4] whisper coach, barge-in and blind monitor requests need their toggle too", () => {
    const monitor = specific("callMonitoring", "on");
    expect(decidePerformActivity(monitor, { activity: "whisper", isMonitoring: true })).toMatchObject(
      no("UP4"),
    );
    expect(decidePerformActivity(monitor, { activity: "bargeIn", isMonitoring: true })).toMatchObject(
      no("UP4"),
    );
    expect(decidePerformActivity(monitor, "viewBlindMonitorRequests")).toMatchObject(no("UP4"));
  });

  it("[not UP4] monitoring itself needs no toggle", () => {
    expect(canPerformActivity(specific("callMonitoring", "on"), "monitorAgent")).toBe(true);
  });

  it.each(["viewMonitoringSchedule", "editMonitoringSchedule"] as const)(
    "[UP5] a restricted monitor and a schedule of another user: %s",
    (activity) => {
      const restricted = specific("callMonitoring", "on", "restrictedMonitorOnly");
      expect(decidePerformActivity(restricted, { activity, isOwn: false })).toMatchObject(no("UP5"));
    },
  );

  it("[UP5] the toggle restricts with access all too, if it is set", () => {
    const restricted: ProfilePermissions = {
      kind: "supervisor",
      access: "all",
      modules: { callMonitoring: { toggles: { restrictedMonitorOnly: true } } },
    };
    const viewing: Activity = { activity: "viewMonitoringSchedule", isOwn: false };
    expect(decidePerformActivity(restricted, viewing)).toMatchObject(no("UP5"));
    expect(decidePerformActivity(everything, viewing)).toEqual(yes("UP1", "UP5"));
  });

  it("[UP5] every broken rule is named", () => {
    const agent: ProfilePermissions = {
      kind: "standardAgent",
      access: "specific",
      modules: { callMonitoring: { toggles: { restrictedMonitorOnly: true } } },
    };
    expect(decidePerformActivity(agent, { activity: "editMonitoringSchedule", isOwn: false })).toMatchObject(
      no("UP2", "UP5", "UP13"),
    );
  });

  it("[not UP5] the user's own schedule, or an unrestricted monitor", () => {
    const restricted = specific("callMonitoring", "on", "restrictedMonitorOnly");
    const free = specific("callMonitoring", "on");
    expect(decidePerformActivity(restricted, { activity: "editMonitoringSchedule", isOwn: true }).value).toBe(
      true,
    );
    expect(decidePerformActivity(free, { activity: "editMonitoringSchedule", isOwn: false })).toEqual(
      yes("UP2", "UP5"),
    );
  });

  it("[UP7] provisioning at view performs nothing, its toggles on or off", () => {
    expect(
      decidePerformActivity(specific("provisioning", "view", "manageSites"), "manageSites"),
    ).toMatchObject(no("UP7"));
  });

  it("[UP7] at edit each activity needs its own toggle", () => {
    expect(
      decidePerformActivity(specific("provisioning", "edit", "manageTeams"), "manageSites"),
    ).toMatchObject(no("UP7"));
  });

  it("[not UP7] at edit an activity with its toggle is performed", () => {
    expect(canPerformActivity(specific("provisioning", "edit", "manageSites"), "manageSites")).toBe(true);
  });

  it("[UP8] tags without their toggle", () => {
    expect(
      decidePerformActivity(specific("recordingManagement", "on", "securityKeys"), "viewTags"),
    ).toMatchObject(no("UP8"));
  });

  it("[not UP8] searching needs no toggle", () => {
    expect(canPerformActivity(specific("recordingManagement", "on"), "searchRecordings")).toBe(true);
  });

  it("[UP9] business rules at view, with and without their toggle", () => {
    expect(
      canPerformActivity(specific("reportingAndAnalytics", "view", "businessRules"), "useBusinessRules"),
    ).toBe(true);
    expect(
      decidePerformActivity(specific("reportingAndAnalytics", "view"), "useBusinessRules"),
    ).toMatchObject(no("UP9"));
  });

  it("[not UP9] at none the module is closed", () => {
    expect(
      decidePerformActivity(specific("reportingAndAnalytics", "none", "businessRules"), "useBusinessRules"),
    ).toMatchObject(no("UP2"));
  });

  it("[UP10] at view a flow is opened, and neither copied nor deleted with manage flow scripts on", () => {
    const viewer = specific("routingStrategy", "view", "manageFlowScripts");
    expect(canPerformActivity(viewer, "loadFlowModule")).toBe(true);
    expect(decidePerformActivity(viewer, "openFlow")).toEqual(yes("UP2", "UP10"));
    expect(decidePerformActivity(viewer, "copyFlow")).toMatchObject(no("UP10"));
    expect(decidePerformActivity(viewer, "deleteFlow")).toMatchObject(no("UP10"));
  });

  it("[not UP10] at edit they are copied and deleted", () => {
    expect(canPerformActivity(specific("routingStrategy", "edit", "manageFlowScripts"), "deleteFlow")).toBe(
      true,
    );
  });

  it.each(["loadFlowModule", "openFlow", "copyFlow", "deleteFlow"] as const)(
    "[UP11] at edit without manage flow scripts the flow module does not load: %s",
    (activity) => {
      expect(decidePerformActivity(specific("routingStrategy", "edit"), activity)).toMatchObject(no("UP11"));
    },
  );

  it("[not UP11] at view manage flow scripts does not matter", () => {
    expect(canPerformActivity(specific("routingStrategy", "view"), "loadFlowModule")).toBe(true);
  });

  it.each(["hold.wav", "hold.ulaw", "hold.au", "route.php", "route.xml", "HOLD.WAV", "a.b.Wav"])(
    "[UP12] %s is a media resource",
    (fileName) => {
      const manager = specific("routingStrategy", "edit", "manageMediaFiles");
      expect(decidePerformActivity(manager, { activity: "uploadMediaFile", fileName })).toEqual(
        yes("UP2", "UP12"),
      );
    },
  );

  it.each(["hold.mp3", "hold.wav.exe", "hold.wavx", "hold.xm", "hold.constructor", "hold.__proto__"])(
    "[UP12] %s is not a media resource by default",
    (fileName) => {
      expect(decidePerformActivity(everything, { activity: "uploadMediaFile", fileName })).toMatchObject(
        no("UP12"),
      );
    },
  );

  it.each([["mp3"], [".MP3"], [" mp3 "]])("[UP12] the tenant adds the format %j", (extension) => {
    const activity = "updateMediaFile";
    expect(
      decidePerformActivity(everything, { activity, fileName: "hold.Mp3", extraExtensions: [extension] }),
    ).toEqual(yes("UP1", "UP12"));
  });

  it("[UP12] at view the toggle is not enough", () => {
    const viewer = specific("routingStrategy", "view", "manageMediaFiles");
    expect(
      decidePerformActivity(viewer, { activity: "uploadMediaFile", fileName: "hold.wav" }),
    ).toMatchObject(no("UP12"));
  });

  it("[UP12] [AN7] the refusal says whether the toggle, the level or the type of the file is the reason", () => {
    const factsOf = (profile: ProfilePermissions, fileName: string) =>
      decidePerformActivity(profile, { activity: "updateMediaFile", fileName }).facts?.UP12;
    const toggle = "manageMediaFiles";
    const viewer = specific("routingStrategy", "view");
    const editor = specific("routingStrategy", "edit");
    expect(factsOf(viewer, "hold.EXE")).toEqual({ case: "level", toggle });
    expect(factsOf(editor, "hold.wav")).toEqual({ case: "off", toggle });
    expect(factsOf(editor, ".wav")).toEqual({ case: "off", toggle });
    expect(factsOf(everything, "hold.EXE")).toEqual({ case: "fileType", fileType: "exe" });
    expect(factsOf(everything, `hold.${"x".repeat(300)}`)).toEqual({
      ...{ case: "fileType", fileType: `${"x".repeat(200)}…` },
    });
    expect(factsOf(everything, "hold.wav")).toBeUndefined();
  });

  it("[MD4] [AN7] the refusal names the file", () => {
    const answer = decidePerformActivity(everything, { activity: "updateMediaFile", fileName: "a:b.wav" });
    expect(answer).toEqual({ value: false, because: ["MD4"], facts: { MD4: { fileName: "a:b.wav" } } });
  });

  it("[UP5] [AN7] the refusal of a schedule of another names the toggle that restricts", () => {
    const restricted = specific("callMonitoring", "on", "restrictedMonitorOnly");
    const answer = decidePerformActivity(restricted, { activity: "viewMonitoringSchedule", isOwn: false });
    expect(answer.facts).toEqual({ UP5: { toggle: "restrictedMonitorOnly" } });
  });

  it("[not UP12] a closed module, a kind and a name without extension break other rules", () => {
    const agent: ProfilePermissions = {
      kind: "standardAgent",
      access: "specific",
      modules: { routingStrategy: { toggles: { manageMediaFiles: true } } },
    };
    expect(decidePerformActivity(agent, { activity: "uploadMediaFile", fileName: ".wav" })).toMatchObject(
      no("UP2", "UP13", "MD4"),
    );
  });

  it.each([
    ".wav",
    "wav",
    "hold.",
    "hold.\u0000wav",
    "hold.wav\u202E",
    "",
    "a.asp:.wav",
    "C:a.wav",
    "\u200d.wav",
  ])("[MD4] %j has no extension and is refused", (fileName) => {
    const extraExtensions = ["", ".", "wav"];
    expect(
      decidePerformActivity(everything, { activity: "uploadMediaFile", fileName, extraExtensions }),
    ).toMatchObject(no("MD4"));
  });

  it("[UP13] a supervisor never manages tenants", () => {
    const supervisor = { kind: "supervisor", access: "all", modules: {} } as const;
    expect(decidePerformActivity(supervisor, "manageTenants")).toMatchObject(no("UP13"));
    const module = "provisioning";
    expect(
      decidePerformActivity(
        profileOf({
          kind: "supervisor",
          access: "specific",
          module,
          level: "edit",
          toggles: ["manageTenants"],
        }),
        "manageTenants",
      ),
    ).toMatchObject(no("UP13"));
  });

  it("[not UP13] an administrator does", () => {
    expect(canPerformActivity(everything, "manageTenants")).toBe(true);
  });

  it.each(["whisper", "bargeIn"] as const)(
    "[UP15] %s only on a call that the user is monitoring",
    (activity) => {
      const refused = decidePerformActivity(everything, { activity, isMonitoring: false });
      expect(refused).toEqual({ value: false, because: ["UP15"], facts: { UP15: { case: activity } } });
      expect(
        decidePerformActivity(specific("callMonitoring", "off"), { activity, isMonitoring: false }),
      ).toMatchObject(no("UP2", "UP4", "UP15"));
    },
  );

  it("[not UP15] on a call that the user is monitoring", () => {
    const coach = specific("callMonitoring", "on", "whisperCoach");
    expect(canPerformActivity(coach, { activity: "whisper", isMonitoring: true })).toBe(true);
  });

  it("[UP16] search and play come with the module; the rest is by toggle", () => {
    const module = specific("recordingManagement", "on");
    expect(decidePerformActivity(module, "playRecordings")).toEqual(yes("UP2", "UP16"));
    const keys = specific("recordingManagement", "on", "securityKeys");
    expect(decidePerformActivity(keys, "changeSecurityKeySchedule")).toEqual(yes("UP2", "UP8", "UP16"));
  });

  it("[not UP16] nothing deletes tags", () => {
    expect(decidePerformActivity(everything, "deleteTags" as Activity)).toMatchObject(no("ST10"));
  });

  it("[UP17] at view the user visualizes data and configures nothing", () => {
    const viewer = specific("reportingAndAnalytics", "view");
    expect(decidePerformActivity(viewer, "visualizeData")).toEqual(yes("UP2", "UP17"));
    expect(decidePerformActivity(viewer, "configureAnalyzerSchemas")).toMatchObject(no("UP17"));
    expect(decidePerformActivity(viewer, "modifyAnalyzerSchemas")).toMatchObject(no("UP17"));
  });

  it("[not UP17] at edit the user configures schemas", () => {
    expect(canPerformActivity(specific("reportingAndAnalytics", "edit"), "modifyAnalyzerSchemas")).toBe(true);
  });

  it("[UP19] manage tenants gives no right to what only an Owner changes: there is no such activity", () => {
    const ownersOnly = ["changeTenantSettings", "changeTenantSetting", "setTimeZone", "setHelpDesk"];
    const unknown = [...ownersOnly, "regenerateProfileKey", "setEmailDomains", "changeSetting"];
    for (const word of unknown)
      expect(decidePerformActivity(everything, word as Activity)).toMatchObject(no("ST10"));
    expect(Object.keys(profileActivities).filter((word) => /tenant/i.test(word))).toEqual(["manageTenants"]);
  });

  it("[UP19] the audit trail only shows, branding is colour and images", () => {
    expect(Object.keys(profileActivities).filter((word) => /audit|banner|brand/i.test(word))).toEqual([
      "viewAuditTrail",
      "changeBannerColor",
      "changeBannerImages",
    ]);
    expect(decidePerformActivity(specific("provisioning", "edit", "auditTrail"), "viewAuditTrail")).toEqual(
      yes("UP2", "UP7", "UP19"),
    );
  });

  it("[not UP19] another toggle of Provisioning has no further rule", () => {
    expect(decidePerformActivity(everything, "manageSites")).toEqual(yes("UP1", "UP7"));
  });
});

describe("[ST10] canPerformActivity with values outside their declared types", () => {
  it.each([
    [undefined],
    [null],
    [7],
    [""],
    ["constructor"],
    ["__proto__"],
    ["toString"],
    ["bargeIn"],
    ["whisper"],
    ["uploadMediaFile"],
    ["updateMediaFile"],
    ["viewMonitoringSchedule"],
    ["editMonitoringSchedule"],
    [[]],
    [["monitorQueue"]],
    [{}],
    [{ activity: "monitorQueue" }],
    [{ activity: "__proto__" }],
    [{ activity: "constructor" }],
    [{ activity: ["bargeIn"], isMonitoring: true }],
    [{ activity: "bargeIn" }],
    [{ activity: "bargeIn", isMonitoring: "true" }],
    [{ activity: "whisper", isMonitoring: 1 }],
    [{ activity: "viewMonitoringSchedule" }],
    [{ activity: "editMonitoringSchedule", isOwn: "false" }],
    [{ activity: "uploadMediaFile" }],
    [{ activity: "uploadMediaFile", fileName: ["hold.wav"] }],
    [{ activity: "uploadMediaFile", fileName: "hold.wav", extraExtensions: "wav" }],
    [{ activity: "uploadMediaFile", fileName: "hold.wav", extraExtensions: null }],
  ])("activity %j", (activity) => {
    expect(decidePerformActivity(everything, activity as Activity)).toMatchObject(no("ST10"));
  });

  it.each(notProfiles)("not a profile: %s", (_, profile) => {
    expect(decidePerformActivity(profile as ProfilePermissions, "monitorQueue")).toMatchObject(no("ST10"));
  });

  it("an extra extension that is not a string adds nothing", () => {
    const extraExtensions = [7, null, ["mp3"], "a b", "", "."] as string[];
    expect(
      canPerformActivity(everything, { activity: "uploadMediaFile", fileName: "hold.mp3", extraExtensions }),
    ).toBe(false);
  });

  it("absent extra extensions can be undefined", () => {
    const activity = { activity: "uploadMediaFile", fileName: "hold.wav", extraExtensions: undefined };
    expect(canPerformActivity(everything, activity as unknown as Activity)).toBe(true);
  });

  it("50,000 characters and entries are answered", () => {
    const fileName = ".".repeat(50_000) + " ".repeat(50_000);
    const extraExtensions = Array.from({ length: 50_000 }, () => " ".repeat(10));
    expect(canPerformActivity(everything, { activity: "uploadMediaFile", fileName, extraExtensions })).toBe(
      false,
    );
  });
});
