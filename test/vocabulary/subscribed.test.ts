import { describe, expect, it } from "vitest";
import {
  areWithheldFeatures,
  entitlementsIn,
  isSubscribed,
  withheldFeatures,
  withheldIn,
} from "../../src/vocabulary/subscribed.ts";

describe("areWithheldFeatures", () => {
  it("[not ST10] any list of features that can be withheld is valid, even the empty list", () => {
    for (const list of [withheldFeatures, ["decryption", "decryption"], []]) {
      expect(areWithheldFeatures(list)).toBe(true);
    }
  });

  it.each(
    [["Decryption"], ["sso"], ["__proto__"], [null], [["decryption"]], "decryption", null, {}].map((each) => [
      each,
    ]),
  )("[ST10] %j is none", (value) => {
    expect(areWithheldFeatures(value)).toBe(false);
  });
});

describe("a subscription", () => {
  it("[not RL8] of entitlements alone withholds nothing", () => {
    expect([isSubscribed(["sso"]), entitlementsIn(["sso"]), withheldIn(["sso"])]).toEqual([
      true,
      ["sso"],
      [],
    ]);
  });

  it("[RL8] can name what is withheld too", () => {
    const both = { entitlements: ["sso"], withheld: ["decryption"] } as const;
    expect([isSubscribed(both), entitlementsIn(both), withheldIn(both)]).toEqual([
      ...[true, ["sso"], ["decryption"]],
    ]);
  });

  it.each([
    undefined,
    null,
    "sso",
    {},
    { entitlements: ["sso"] },
    { withheld: [] },
    { entitlements: ["SSO"], withheld: [] },
    { entitlements: [], withheld: ["sso"] },
    { entitlements: [], withheld: null },
    ["decryption"],
    Object.create({ entitlements: [], withheld: [] }),
  ])("[ST10] %j is none", (value: unknown) => {
    expect(isSubscribed(value)).toBe(false);
  });
});
