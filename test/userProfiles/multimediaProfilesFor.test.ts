import { describe, expect, it } from "vitest";
import {
  type MultimediaProfiles,
  multimediaProfilesFor,
} from "../../src/userProfiles/multimediaProfilesFor.ts";
import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import { notProfiles } from "./notProfiles.ts";

const profiles = { defaultTelephony: "telephony", others: ["blended", "exclusive"] };
const premium = (level: "off" | "on"): ProfilePermissions => ({
  kind: "premiumAgent",
  access: "specific",
  modules: { multimedia: { level } },
});

describe("multimediaProfilesFor", () => {
  it("[UP6] with Multimedia, every multimedia profile", () => {
    const value = ["telephony", "blended", "exclusive"];
    expect(multimediaProfilesFor(premium("on"), profiles)).toEqual({ value, because: ["UP2", "UP6"] });
    expect(multimediaProfilesFor({ kind: "supervisor", access: "all", modules: {} }, profiles)).toEqual({
      value,
      because: ["UP1", "UP6"],
    });
  });

  it("[UP6] without it, only the default telephony profile", () => {
    expect(multimediaProfilesFor(premium("off"), profiles)).toEqual({
      value: ["telephony"],
      because: ["UP2", "UP6"],
    });
  });

  it("[UP6] [UP13] a kind without Multimedia: only the default telephony profile", () => {
    const agent: ProfilePermissions = { ...premium("on"), kind: "standardAgent", access: "specific" };
    expect(multimediaProfilesFor(agent, profiles)).toEqual({
      value: ["telephony"],
      because: ["UP6", "UP13"],
    });
    const nothing: ProfilePermissions = { kind: "standardAgent", access: "specific", modules: {} };
    expect(multimediaProfilesFor(nothing, profiles).because).toEqual(["UP2", "UP6", "UP13"]);
  });

  it("the default profile is offered once", () => {
    const twice = { defaultTelephony: "telephony", others: ["telephony", "blended"] };
    expect(multimediaProfilesFor(premium("on"), twice).value).toEqual(["telephony", "blended"]);
  });

  it.each(notProfiles)("[ST10] not a profile: %s", (_, value) => {
    const answer = multimediaProfilesFor(value as ProfilePermissions, profiles);
    expect(answer).toEqual({ value: null, because: ["ST10"] });
  });

  it.each([
    undefined,
    null,
    ["telephony"],
    {},
    { ...profiles, defaultTelephony: "" },
    { ...profiles, others: "blended" },
    { ...profiles, others: [7] },
    { ...profiles, others: Array.from({ length: 2 }) },
    { ...profiles, others: new Array(2) },
  ])("[ST10] not multimedia profiles: %j", (value) => {
    const answer = multimediaProfilesFor(premium("off"), value as MultimediaProfiles);
    expect(answer).toEqual({ value: null, because: ["ST10"] });
  });
});
