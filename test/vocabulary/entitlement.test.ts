import { describe, expect, it } from "vitest";
import { areEntitlements, entitlements } from "../../src/vocabulary/entitlement.ts";

describe("areEntitlements", () => {
  it("[not ST10] any list of known entitlements is valid, even the empty list", () => {
    expect(areEntitlements(entitlements)).toBe(true);
    expect(areEntitlements(["sso", "sso"])).toBe(true);
    expect(areEntitlements([])).toBe(true);
  });

  it.each(
    [["SSO"], ["sso", "__proto__"], ["sso", null], [["sso"]], "sso", null, undefined, {}, { length: 0 }].map(
      (value) => [value],
    ),
  )("[ST10] %j is none", (value) => {
    expect(areEntitlements(value)).toBe(false);
  });
});
