import { describe, expect, it } from "vitest";
import { subscriptionCommandForms } from "../../src/subscription/commands.ts";
import { reduceSubscription } from "../../src/subscription/reducer.ts";
import { defaultSubscription, subscriptionForm } from "../../src/slices/subscription.ts";
import { bySystem, reduced } from "../slices/laws.ts";

const room = {
  form: subscriptionForm,
  commandForms: subscriptionCommandForms,
  reduce: reduceSubscription,
};

describe("the subscription", () => {
  it("[SU1] at first there is nothing: no entitlement, no digital channels, no completed provisioning", () => {
    expect(defaultSubscription).toEqual({
      entitlements: [],
      digitalChannelsEnabled: false,
      provisioningCompleted: false,
    });
  });

  it("[not SU1] what the system reports is so: entitlements are all that there are from then on", () => {
    const both = reduced(room, defaultSubscription, {
      type: "subscription/changeEntitlements",
      entitlements: ["secureMediaHandling", "sso"],
      ...bySystem,
    });
    expect(both).toEqual({ ...defaultSubscription, entitlements: ["secureMediaHandling", "sso"] });
    const one = reduced(room, both, {
      type: "subscription/changeEntitlements",
      entitlements: ["logExports"],
      ...bySystem,
    });
    expect(one.entitlements).toEqual(["logExports"]);
  });

  it("digital channels are switched on and off, and nothing else with them", () => {
    const on = reduced(room, defaultSubscription, {
      type: "subscription/switchDigitalChannels",
      isOn: true,
      ...bySystem,
    });
    expect(on).toEqual({ ...defaultSubscription, digitalChannelsEnabled: true });
    const off = reduced(room, on, {
      type: "subscription/switchDigitalChannels",
      isOn: false,
      ...bySystem,
    });
    expect(off).toEqual(defaultSubscription);
  });

  it("[SU1] provisioning completes once and stays completed", () => {
    const completed = reduced(room, defaultSubscription, {
      type: "subscription/completeProvisioning",
      ...bySystem,
    });
    expect(completed).toEqual({ ...defaultSubscription, provisioningCompleted: true });
  });

  it("[ST2] the same entitlements again are no change", () => {
    const slice = { ...defaultSubscription, entitlements: ["sso"] as const };
    expect(
      reduceSubscription(slice, {
        type: "subscription/changeEntitlements",
        entitlements: ["sso"],
        ...bySystem,
      }),
    ).toBe(slice);
  });
});
