import { messages } from "../../src/explain/messageOf.ts";
import { describe, expect, it } from "vitest";
import { canPerformActivity } from "../../src/userProfiles/canPerformActivity.ts";
import { offeredFlowActions } from "../../src/userProfiles/offeredFlowActions.ts";
import type { ProfilePermissions } from "../../src/userProfiles/profile.ts";
import { everyStored, profileOf } from "./everyProfile.ts";
import { notProfiles } from "./notProfiles.ts";

function routing(level: "none" | "view" | "edit", manageFlowScripts: boolean): ProfilePermissions {
  const modules = { routingStrategy: { level, toggles: { manageFlowScripts } } };
  return { kind: "administrator", access: "specific", modules };
}

describe("offeredFlowActions", () => {
  it.each([true, false])("[UP10] at view, only Open, with manage flow scripts %j", (isOn) => {
    expect(offeredFlowActions(routing("view", isOn))).toEqual({ value: ["open"], because: ["UP2", "UP10"] });
  });

  it("[not UP10] at none, nothing", () => {
    expect(offeredFlowActions(routing("none", true))).toEqual({ value: [], because: ["UP2"] });
  });

  it("[UP11] at edit with manage flow scripts, all three", () => {
    expect(offeredFlowActions(routing("edit", true))).toEqual({
      value: ["open", "copy", "delete"],
      because: ["UP2", "UP11"],
    });
    expect(offeredFlowActions({ kind: "supervisor", access: "all", modules: {} })).toEqual({
      value: ["open", "copy", "delete"],
      because: ["UP1", "UP11"],
    });
  });

  it("[UP11] at edit without it, nothing, and the message of the document", () => {
    expect(offeredFlowActions(routing("edit", false))).toEqual({ value: [], because: ["UP11"] });
    expect(messages.UP11?.text).toBe(
      "Flow access denied - You do not have permission to edit flows for your organization",
    );
  });

  it("[not UP11] above the ceiling, another rule refuses", () => {
    const agent: ProfilePermissions = { ...routing("edit", true), kind: "standardAgent", access: "specific" };
    expect(offeredFlowActions(agent)).toEqual({ value: [], because: ["UP13"] });
  });

  it("the offered actions are the permitted ones, over every profile", () => {
    for (const stored of everyStored.filter(({ module }) => module === "routingStrategy")) {
      const profile = profileOf(stored);
      expect(offeredFlowActions(profile).value).toEqual([
        ...(canPerformActivity(profile, "openFlow") ? ["open"] : []),
        ...(canPerformActivity(profile, "copyFlow") ? ["copy"] : []),
        ...(canPerformActivity(profile, "deleteFlow") ? ["delete"] : []),
      ]);
    }
  });

  it.each(notProfiles)("[ST10] not a profile: %s", (_, value) => {
    expect(offeredFlowActions(value as ProfilePermissions)).toEqual({ value: null, because: ["ST10"] });
  });
});
