import { describe, expect, it } from "vitest";
import { canUseModule } from "../../src/userProfiles/canUseModule.ts";
import { defaultProfilePermissions } from "../../src/userProfiles/defaultProfilePermissions.ts";
import type { ProfileKind } from "../../src/userProfiles/kinds.ts";
import { isProfilePermissions } from "../../src/userProfiles/profile.ts";
import { alwaysSpecific, ceilings, documentModules } from "./modules.oracle.ts";

const kinds = Object.keys(ceilings) as ProfileKind[];

describe("defaultProfilePermissions", () => {
  it.each(kinds)("[UP22] a new %s has specific access and no module", (kind) => {
    const { value } = defaultProfilePermissions(kind);
    expect(value).toEqual({ kind, access: "specific", modules: {} });
    expect(isProfilePermissions(value)).toBe(true);
    expect(documentModules.some(({ name }) => value !== null && canUseModule(value, name))).toBe(false);
  });

  it.each(kinds)("[not UP22] another rule makes %s specific if it always is", (kind) => {
    const because = alwaysSpecific.includes(kind) ? ["UP13", "UP22"] : ["UP22"];
    expect(defaultProfilePermissions(kind).because).toEqual(because);
  });

  it.each([undefined, null, 7, "", "owner", "constructor", "__proto__", ["supervisor"], {}])(
    "[ST10] %j is not a kind",
    (kind) => {
      const answer = defaultProfilePermissions(kind as ProfileKind);
      expect(answer).toEqual({ value: null, because: ["ST10"] });
    },
  );
});
