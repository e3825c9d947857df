import { describe, expect, it } from "vitest";
import { channelsOf } from "../../src/userProfiles/channelsOf.ts";
import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import { everyStored, profileOf } from "./everyProfile.ts";
import { notProfiles } from "./notProfiles.ts";

const every = ["voice", "chat", "email", "social"];

describe("channelsOf", () => {
  it("[UP18] [not UP6] a Standard Agent has the digital channels only, with Multimedia set or not", () => {
    const agents = everyStored.filter(({ kind }) => kind === "standardAgent");
    for (const stored of agents) {
      expect(channelsOf(profileOf(stored))).toEqual({
        value: ["chat", "email", "social"],
        because: ["UP18"],
      });
    }
  });

  it("[UP18] with Multimedia all four media", () => {
    const modules = { multimedia: { level: "on" } } as const;
    const because = ["UP2", "UP6", "UP18"];
    expect(channelsOf({ kind: "premiumAgent", access: "specific", modules })).toEqual({
      value: every,
      because,
    });
    expect(channelsOf({ kind: "premiumAgent", access: "all", modules: {} })).toEqual({
      value: every,
      because: ["UP1", "UP6", "UP18"],
    });
  });

  it("[not UP18] [UP20] any other kind without Multimedia has voice", () => {
    expect(channelsOf({ kind: "supervisor", access: "specific", modules: {} })).toEqual({
      value: ["voice"],
      because: ["UP2", "UP6", "UP20"],
    });
    const modules = { multimedia: { level: "on" } } as const;
    expect(channelsOf({ kind: "administratorOnly", access: "specific", modules })).toEqual({
      value: ["voice"],
      because: ["UP6", "UP13", "UP20"],
    });
  });

  it("[not UP20] a Standard Agent has no voice", () => {
    expect(channelsOf({ kind: "standardAgent", access: "specific", modules: {} }).value).not.toContain(
      "voice",
    );
  });

  it.each(notProfiles)("[ST10] no profile: %s", (_, value) => {
    expect(channelsOf(value as ProfilePermissions)).toEqual({ value: null, because: ["ST10"] });
  });
});
