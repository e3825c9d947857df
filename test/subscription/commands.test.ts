import { expect, it } from "vitest";
import { subscriptionCommandForms } from "../../src/subscription/commands.ts";
import { subscriptionForm } from "../../src/slices/subscription.ts";
import { bySystem, namesEveryCommandFault, namesEveryFault } from "../slices/laws.ts";

const notSwitches = ["false", 0, null, undefined, []];
const notEntitlements = [null, "sso", {}, ["SSO"], ["sso", 7], ["__proto__"], [["sso"]], [undefined]];

it("[ST3] the slice: every fault is named", () => {
  namesEveryFault(
    subscriptionForm,
    { entitlements: ["sso"], digitalChannelsEnabled: true, provisioningCompleted: false },
    {
      entitlements: notEntitlements,
      digitalChannelsEnabled: notSwitches,
      provisioningCompleted: notSwitches,
    },
  );
});

it("[ST6] the commands: every fault is named", () => {
  namesEveryCommandFault(
    subscriptionCommandForms,
    { type: "subscription/changeEntitlements", entitlements: [], ...bySystem },
    { entitlements: notEntitlements },
  );
  namesEveryCommandFault(
    subscriptionCommandForms,
    { type: "subscription/switchDigitalChannels", isOn: true, ...bySystem },
    { isOn: notSwitches },
  );
  namesEveryCommandFault(
    subscriptionCommandForms,
    { type: "subscription/completeProvisioning", ...bySystem },
    {},
  );
});

it("entitlements come out in one order and once each", () => {
  const entitlements = ["logExports", "sso", "sso", "secureMediaHandling"];
  const command = { type: "subscription/changeEntitlements", entitlements, ...bySystem };
  expect(subscriptionCommandForms["subscription/changeEntitlements"](command).value?.entitlements).toEqual([
    "secureMediaHandling",
    "sso",
    "logExports",
  ]);
});
