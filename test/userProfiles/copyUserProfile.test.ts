import { describe, expect, it } from "vitest";
import { type CopyName, copyUserProfile } from "../../src/userProfiles/copyUserProfile.ts";
import type { UserProfile } from "../../src/userProfiles/profile.ts";
import { everyStored, profileOf } from "./everyProfile.ts";
import { notProfiles } from "./notProfiles.ts";

const original: UserProfile = {
  id: "p1",
  name: "Supervisors",
  kind: "supervisor",
  access: "all",
  modules: { callMonitoring: { toggles: { restrictedMonitorOnly: true } } },
};

describe("copyUserProfile", () => {
  it("[ST17] gives a copy of its own: a change to one is none to the other", () => {
    const own = structuredClone(original);
    const { value } = copyUserProfile(own, { id: "p2", name: "Leads" });
    Object.assign(value?.modules.callMonitoring?.toggles ?? {}, { restrictedMonitorOnly: false });
    expect(own).toEqual(original);
    Object.assign(own.modules.callMonitoring ?? {}, { toggles: {} });
    expect(value?.modules.callMonitoring?.toggles).toEqual({ restrictedMonitorOnly: false });
  });

  it("[UP14] gives the original's permissions, under an id and a name of the copy's own", () => {
    expect(copyUserProfile(original, { id: "p2", name: "Leads" })).toEqual({
      value: { ...original, id: "p2", name: "Leads" },
      because: ["UP14"],
    });
  });

  it("[UP14] copies any permissions", () => {
    for (const stored of everyStored.filter(({ toggles }) => toggles.length < 2)) {
      const permissions = profileOf(stored);
      const { value } = copyUserProfile({ ...permissions, id: "a", name: "A" }, { id: "b", name: "B" });
      expect(value).toEqual({ ...permissions, id: "b", name: "B" });
    }
  });

  it("[UP13] keeps the kind, and takes nothing but id and name from the second argument", () => {
    const copy = { id: "p2", name: "Leads", kind: "administrator", modules: {} };
    expect(copyUserProfile(original, copy).value).toEqual({ ...original, id: "p2", name: "Leads" });
  });

  it("[not UP14] copies no property that a profile does not have", () => {
    const tagged = { ...original, createdAt: 7 };
    expect(copyUserProfile(tagged, { id: "p2", name: "Leads" }).value).not.toHaveProperty("createdAt");
  });

  it("[UP23] refuses the original's id", () => {
    expect(copyUserProfile(original, { id: "p1", name: "Leads" })).toEqual({
      value: null,
      because: ["UP23"],
      facts: { UP23: { case: "copy" } },
    });
  });

  it("[not UP23] may use the original's name again", () => {
    expect(copyUserProfile(original, { id: "p2", name: original.name }).value?.name).toBe("Supervisors");
  });

  it.each([" ", "\u3164", "Leads\u202e", "Le\0ads", "x".repeat(201)])(
    "[ST16] refuses the name %j",
    (name) => {
      expect(copyUserProfile(original, { id: "p2", name })).toEqual({ value: null, because: ["ST16"] });
      expect(copyUserProfile(original, { id: "p1", name }).because).toEqual(["UP23", "ST16"]);
    },
  );

  it("[not ST16] copies a profile whose own name could not be set any more", () => {
    const stored = { ...original, name: "Lead\ners" };
    expect(copyUserProfile(stored, { id: "p2", name: "Leads" }).value?.name).toBe("Leads");
  });

  it.each(notProfiles)("[ST10] returns null for no profile: %s", (_, value) => {
    const whole = { ...(value as UserProfile), id: "p1", name: "x" };
    const answer = copyUserProfile(whole, { id: "p2", name: "Leads" });
    expect(answer).toEqual({ value: null, because: ["ST10"] });
  });

  it.each([undefined, null, "p2", {}, { id: "p2" }, { id: "", name: "Leads" }, { id: "p2", name: 7 }])(
    "[ST10] returns null for %j, which is no id and name",
    (copy) => {
      expect(copyUserProfile(original, copy as CopyName)).toEqual({ value: null, because: ["ST10"] });
    },
  );

  it.each([undefined, null, { ...original, id: "" }, { ...original, name: undefined }])(
    "[ST10] returns null for %j, which is no profile to copy",
    (value) => {
      const answer = copyUserProfile(value as UserProfile, { id: "p2", name: "Leads" });
      expect(answer).toEqual({ value: null, because: ["ST10"] });
    },
  );
});
