import { describe, expect, it } from "vitest";
import {
  checkApiAuthenticationMode,
  checkOrganisationSettings,
  defaultOrganisationSettings,
} from "../../src/slices/privacy.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import {
  byAnn,
  checkCommand,
  type CommandOfSlice,
  initialOf,
  namesEveryCommandFault,
  namesEveryFault,
  reduced,
  schemaOf,
} from "./laws.ts";

const set = {
  apiAuthenticationMode: "token",
  allowsEmbedding: true,
  allowsSimultaneousSessions: true,
  inactiveAfterDays: 90,
};

type PrivacyCommand = CommandOfSlice<"privacy">;

const commands: Readonly<Record<keyof typeof set, readonly [PrivacyCommand, PrivacyCommand]>> = {
  apiAuthenticationMode: [
    { type: "privacy/chooseApiAuthenticationMode", mode: "token", ...byAnn },
    { type: "privacy/chooseApiAuthenticationMode", mode: null, ...byAnn },
  ],
  allowsEmbedding: [
    { type: "privacy/allowEmbedding", isOn: true, ...byAnn },
    { type: "privacy/allowEmbedding", isOn: false, ...byAnn },
  ],
  allowsSimultaneousSessions: [
    { type: "privacy/allowSimultaneousSessions", isOn: true, ...byAnn },
    { type: "privacy/allowSimultaneousSessions", isOn: false, ...byAnn },
  ],
  inactiveAfterDays: [
    { type: "privacy/chooseInactiveAfter", days: 90, ...byAnn },
    { type: "privacy/chooseInactiveAfter", days: 0, ...byAnn },
  ],
};

describe("the organisation's settings", () => {
  it("[PA8] start with the defaults", () => {
    expect(initialOf("privacy")).toBe(defaultOrganisationSettings);
  });

  it.each(Object.keys(set) as (keyof typeof set)[])(
    "[PA1] [PA5] [PA6] [PA7] change one at a time, by the command of each, and back: %s",
    (name) => {
      const [command, undo] = commands[name];
      const after = reduced("privacy", defaultOrganisationSettings, command);
      expect(after).toEqual({ ...defaultOrganisationSettings, [name]: set[name] });
      expect(reduced("privacy", after, undo)).toEqual(defaultOrganisationSettings);
      expect(reduced("privacy", set, command)).toBe(set);
    },
  );
});

const notModes = ["", " ", 0, undefined, [], {}];
const notSwitches = ["false", 0, null, undefined, []];
const notDays = [-1, 0.5, NaN, 1e300, "90", null];

it("[ST3] the stored settings name every fault", () => {
  namesEveryFault(schemaOf("privacy"), defaultOrganisationSettings, {
    apiAuthenticationMode: notModes,
    allowsEmbedding: notSwitches,
    allowsSimultaneousSessions: notSwitches,
    inactiveAfterDays: notDays,
  });
});

describe("the commands about the organisation's settings", () => {
  it("[ST6] name every fault", () => {
    namesEveryCommandFault(
      { type: "privacy/chooseApiAuthenticationMode", mode: "token", ...byAnn },
      { mode: notModes },
    );
    namesEveryCommandFault({ type: "privacy/allowEmbedding", isOn: true, ...byAnn }, { isOn: notSwitches });
    namesEveryCommandFault(
      { type: "privacy/allowSimultaneousSessions", isOn: true, ...byAnn },
      { isOn: notSwitches },
    );
    namesEveryCommandFault({ type: "privacy/chooseInactiveAfter", days: 0, ...byAnn }, { days: notDays });
  });

  it("[PA1] may take the mode away", () => {
    const command = { type: "privacy/chooseApiAuthenticationMode", mode: null, ...byAnn };
    expect(checkCommand("privacy/chooseApiAuthenticationMode", command)).toEqual({ value: command });
  });
});

describe("checkApiAuthenticationMode", () => {
  it.each(["OAuth 2.0", "token", " header ", "constructor", "\u00fc"])(
    "[PA1] gives %j back as it is",
    (mode) => {
      expect(checkApiAuthenticationMode(mode)).toEqual({ value: mode });
    },
  );

  it.each(["", " ", "\t\n"])("[PA1] refuses %j, which is blank", (mode) => {
    expect(issuesOf(checkApiAuthenticationMode(mode))).toEqual(["PA1 invalidValue"]);
    expect(checkApiAuthenticationMode(mode).issues?.[0].expected).toBe("a string that is not blank");
  });

  it.each([null, undefined, 0, true, [], {}])("[ST10] refuses %j, which is no string", (value) => {
    expect(issuesOf(checkApiAuthenticationMode(value))).toEqual(["ST10 invalidType"]);
  });

  it("[not PA1] there is no mode until one is set", () => {
    expect(defaultOrganisationSettings.apiAuthenticationMode).toBeNull();
    expect(
      checkOrganisationSettings({ apiAuthenticationMode: null }).value?.apiAuthenticationMode,
    ).toBeNull();
  });
});

describe("checkOrganisationSettings", () => {
  it("[PA8] turns switches off and leaves numbers unset where they are absent", () => {
    const defaults = {
      apiAuthenticationMode: null,
      allowsEmbedding: false,
      allowsSimultaneousSessions: false,
      inactiveAfterDays: 0,
    };
    expect(checkOrganisationSettings({})).toEqual({ value: defaults });
  });

  it("[not PA8] sets what is there", () => {
    expect(checkOrganisationSettings(set)).toEqual({ value: set });
  });

  it("[ST10] [ST3] names every fault", () => {
    const settings = {
      apiAuthenticationMode: "",
      allowsEmbedding: "false",
      allowsSimultaneousSessions: null,
      inactiveAfterDays: -1,
      idleMinutes: 30,
    };
    expect(issuesOf(checkOrganisationSettings(settings))).toEqual([
      "PA1 invalidValue apiAuthenticationMode",
      "ST10 invalidType allowsEmbedding",
      "ST10 invalidType allowsSimultaneousSessions",
      "SE4 invalidValue inactiveAfterDays",
      "ST3 unknownProperty idleMinutes",
    ]);
  });

  it.each([null, undefined, [], "settings", 7])("[ST3] refuses %j, which is no object", (value) => {
    expect(issuesOf(checkOrganisationSettings(value))).toEqual(["ST3 invalidType"]);
  });
});
