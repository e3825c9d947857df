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
  it("[UP14] a copy has the original's permissions, under its own id and name", () => {
    expect(copyUserProfile(original, { id: "p2", name: "Leads" })).toEqual({
      value: { ...original, id: "p2", name: "Leads" },
      because: ["UP14"],
    });
  });

  it("[UP14] whatever the permissions are", () => {
    for (const stored of everyStored.filter(({ toggles }) => toggles.length < 2)) {
      const permissions = profileOf(stored);
      const { value } = copyUserProfile({ ...permissions, id: "a", name: "A" }, { id: "b", name: "B" });
      expect(value).toEqual({ ...permissions, id: "b", name: "B" });
    }
  });

  it("[UP13] the kind does not change, nor does anything else come from the copy's name", () => {
    const copy = { id: "p2", name: "Leads", kind: "administrator", modules: {} };
    expect(copyUserProfile(original, copy).value).toEqual({ ...original, id: "p2", name: "Leads" });
  });

  it("[not UP14] what is no permission stays with the original", () => {
    const tagged = { ...original, createdAt: 7 };
    expect(copyUserProfile(tagged, { id: "p2", name: "Leads" }).value).not.toHaveProperty("createdAt");
  });

  it("[UP23] the original's id is not a new one", () => {
    expect(copyUserProfile(original, { id: "p1", name: "Leads" })).toEqual({
      value: null,
      because: ["UP23"],
    });
  });

  it("[not UP23] the original's name may be taken again", () => {
    expect(copyUserProfile(original, { id: "p2", name: original.name }).value?.name).toBe("Supervisors");
  });

  it.each(notProfiles)("[ST10] no original: %s", (_, value) => {
    const whole = { ...(value as UserProfile), id: "p1", name: "x" };
    const answer = copyUserProfile(whole, { id: "p2", name: "Leads" });
    expect(answer).toEqual({ value: null, because: ["ST10"] });
  });

  it.each([undefined, null, "p2", {}, { id: "p2" }, { id: "", name: "Leads" }, { id: "p2", name: 7 }])(
    "[ST10] no id and name: %j",
    (copy) => {
      expect(copyUserProfile(original, copy as CopyName)).toEqual({ value: null, because: ["ST10"] });
    },
  );

  it.each([undefined, null, { ...original, id: "" }, { ...original, name: undefined }])(
    "[ST10] no profile to copy: %j",
    (value) => {
      const answer = copyUserProfile(value as UserProfile, { id: "p2", name: "Leads" });
      expect(answer).toEqual({ value: null, because: ["ST10"] });
    },
  );
});
