import { describe, expect, it } from "vitest";
import {
  checkApiAuthenticationMode,
  checkOrganisationSettings,
  defaultOrganisationSettings,
} from "../../src/slices/privacy.ts";

describe("checkApiAuthenticationMode", () => {
  it.each(["OAuth 2.0", "token", " header ", "constructor", "\u00fc"])(
    "[PA1] a text is handed back as it is: %j",
    (mode) => {
      expect(checkApiAuthenticationMode(mode)).toEqual({ value: mode });
    },
  );

  it.each(["", " ", "\t\n", null, undefined, 0, true, [], {}])("[PA1] %j is refused", (outside) => {
    expect(checkApiAuthenticationMode(outside)).toEqual({
      issues: [{ rule: "PA1", path: [], message: "a text that is not blank" }],
    });
  });

  it("[not PA1] until it is set there is none", () => {
    expect(defaultOrganisationSettings.apiAuthenticationMode).toBeNull();
    expect(
      checkOrganisationSettings({ apiAuthenticationMode: null }).value?.apiAuthenticationMode,
    ).toBeNull();
  });
});

describe("checkOrganisationSettings", () => {
  it("[PA8] where nothing is written: switches off, numbers unset", () => {
    const defaults = {
      apiAuthenticationMode: null,
      allowsEmbedding: false,
      allowsSimultaneousSessions: false,
      inactiveAfterDays: 0,
    };
    expect(checkOrganisationSettings({})).toEqual({ value: defaults });
  });

  it("[not PA8] what is written is set", () => {
    const written = {
      apiAuthenticationMode: "token",
      allowsEmbedding: true,
      allowsSimultaneousSessions: true,
      inactiveAfterDays: 90,
    };
    expect(checkOrganisationSettings(written)).toEqual({ value: written });
  });

  it("[ST10] every issue is told, with its path", () => {
    const { issues } = checkOrganisationSettings({
      apiAuthenticationMode: "",
      allowsEmbedding: "false",
      allowsSimultaneousSessions: null,
      inactiveAfterDays: -1,
      idleMinutes: 30,
    });
    expect(issues?.map(({ rule, path }) => [rule, path])).toEqual([
      ["PA1", ["apiAuthenticationMode"]],
      ["ST10", ["allowsEmbedding"]],
      ["ST10", ["allowsSimultaneousSessions"]],
      ["SE4", ["inactiveAfterDays"]],
      ["ST10", ["idleMinutes"]],
    ]);
  });

  it.each([null, undefined, [], "settings", 7])("[ST10] %j is no settings", (outside) => {
    expect(checkOrganisationSettings(outside).issues).toMatchObject([{ rule: "ST10", path: [] }]);
  });
});
