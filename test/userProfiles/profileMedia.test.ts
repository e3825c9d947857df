import { describe, expect, it } from "vitest";
import { profileMedia } from "../../src/userProfiles/profileMedia.ts";
import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import { everyStored, profileOf } from "./everyProfile.ts";
import { notProfiles } from "./notProfiles.ts";

const every = ["voice", "chat", "email", "social"];

describe("profileMedia", () => {
  it("[UP18] [not UP6] a Standard Agent has the digital media only, with Multimedia set or not", () => {
    const agents = everyStored.filter(({ kind }) => kind === "standardAgent");
    for (const stored of agents) {
      expect(profileMedia(profileOf(stored))).toEqual({
        value: ["chat", "email", "social"],
        because: ["UP18"],
      });
    }
  });

  it("[UP18] with Multimedia all four media", () => {
    const modules = { multimedia: { level: "on" } } as const;
    const because = ["UP2", "UP6", "UP18"];
    expect(profileMedia({ kind: "premiumAgent", access: "specific", modules })).toEqual({
      value: every,
      because,
    });
    expect(profileMedia({ kind: "premiumAgent", access: "all", modules: {} })).toEqual({
      value: every,
      because: ["UP1", "UP6", "UP18"],
    });
  });

  it("[not UP18] [UP20] any other kind without Multimedia has voice", () => {
    expect(profileMedia({ kind: "supervisor", access: "specific", modules: {} })).toEqual({
      value: ["voice"],
      because: ["UP2", "UP6", "UP20"],
    });
    const modules = { multimedia: { level: "on" } } as const;
    expect(profileMedia({ kind: "administratorOnly", access: "specific", modules })).toEqual({
      value: ["voice"],
      because: ["UP6", "UP13", "UP20"],
    });
  });

  it("[not UP20] a Standard Agent has no voice", () => {
    expect(profileMedia({ kind: "standardAgent", access: "specific", modules: {} }).value).not.toContain(
      "voice",
    );
  });

  it.each(notProfiles)("[ST10] not a profile: %s", (_, value) => {
    expect(profileMedia(value as ProfilePermissions)).toEqual({ value: null, because: ["ST10"] });
  });
});
