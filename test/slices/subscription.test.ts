import { describe, expect, it } from "vitest";
import {
  bySystem,
  checkCommand,
  decide,
  initialOf,
  namesEveryCommandFault,
  namesEveryFault,
  reduce,
  reduced,
  schemaOf,
} from "./laws.ts";

const initial = initialOf("subscription");
const notSwitches = ["false", 0, null, undefined, []];
const notEntitlements = [null, "sso", {}, ["SSO"], ["sso", 7], ["__proto__"], [["sso"]], [undefined]];

describe("the subscription", () => {
  it("[SU1] starts without entitlements, digital channels and completed provisioning", () => {
    expect(initial).toEqual({
      entitlements: [],
      digitalChannelsEnabled: false,
      provisioningCompleted: false,
    });
  });

  it("[not SU1] takes what the system reports: a change names all entitlements from then on", () => {
    const both = reduced("subscription", initial, {
      type: "subscription/changeEntitlements",
      entitlements: ["secureMediaHandling", "sso"],
      ...bySystem,
    });
    expect(both).toEqual({ ...initial, entitlements: ["secureMediaHandling", "sso"] });
    const one = reduced("subscription", both, {
      type: "subscription/changeEntitlements",
      entitlements: ["logExports"],
      ...bySystem,
    });
    expect(one.entitlements).toEqual(["logExports"]);
  });

  it("switches digital channels on and off, and nothing else with them", () => {
    const on = reduced("subscription", initial, {
      type: "subscription/switchDigitalChannels",
      isOn: true,
      ...bySystem,
    });
    expect(on).toEqual({ ...initial, digitalChannelsEnabled: true });
    const off = reduced("subscription", on, {
      type: "subscription/switchDigitalChannels",
      isOn: false,
      ...bySystem,
    });
    expect(off).toEqual(initial);
  });

  it("[SU1] provisioning completes once and stays completed", () => {
    const completed = reduced("subscription", initial, {
      type: "subscription/completeProvisioning",
      ...bySystem,
    });
    expect(completed).toEqual({ ...initial, provisioningCompleted: true });
  });

  it("[ST2] stays the same object for the same entitlements", () => {
    const slice = { ...initial, entitlements: ["sso"] as const };
    expect(
      reduce("subscription", slice, {
        type: "subscription/changeEntitlements",
        entitlements: ["sso"],
        ...bySystem,
      }),
    ).toBe(slice);
  });
});

it("[ST3] the stored subscription names every fault", () => {
  namesEveryFault(
    schemaOf("subscription"),
    { entitlements: ["sso"], digitalChannelsEnabled: true, provisioningCompleted: false },
    {
      entitlements: notEntitlements,
      digitalChannelsEnabled: notSwitches,
      provisioningCompleted: notSwitches,
    },
  );
});

it("[ST6] the commands name every fault", () => {
  namesEveryCommandFault(
    { type: "subscription/changeEntitlements", entitlements: [], ...bySystem },
    { entitlements: notEntitlements },
  );
  namesEveryCommandFault(
    { type: "subscription/switchDigitalChannels", isOn: true, ...bySystem },
    { isOn: notSwitches },
  );
  namesEveryCommandFault({ type: "subscription/completeProvisioning", ...bySystem }, {});
});

it("entitlements come out in one order and once each", () => {
  const entitlements = ["logExports", "sso", "sso", "secureMediaHandling"];
  const command = { type: "subscription/changeEntitlements", entitlements, ...bySystem };
  expect(checkCommand("subscription/changeEntitlements", command).value?.entitlements).toEqual([
    "secureMediaHandling",
    "sso",
    "logExports",
  ]);
});

it("[ST9] the system reports every change", () => {
  const reported = { value: true, because: ["ST9"] };
  expect(decide({ type: "subscription/changeEntitlements", entitlements: [], ...bySystem }, {})).toEqual(
    reported,
  );
  expect(decide({ type: "subscription/switchDigitalChannels", isOn: true, ...bySystem }, {})).toEqual(
    reported,
  );
  expect(decide({ type: "subscription/completeProvisioning", ...bySystem }, {})).toEqual(reported);
});
