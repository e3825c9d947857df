import { checkSwitch } from "../kernel/fields.ts";
import type { Entitlement } from "../vocabulary/entitlement.ts";
import { commandForm, type CommandForms, type Issued } from "../vocabulary/command.ts";
import { entitlementsForm } from "./state.ts";

/** Outside events, all of them (ST9). */
export type SubscriptionCommand =
  | Issued<{
      readonly type: "subscription/changeEntitlements";
      /** All that the tenant has from now on. */
      readonly entitlements: readonly Entitlement[];
    }>
  | Issued<{ readonly type: "subscription/switchDigitalChannels"; readonly isOn: boolean }>
  | Issued<{ readonly type: "subscription/completeProvisioning" }>;

export const subscriptionCommandForms: CommandForms<SubscriptionCommand> = {
  "subscription/changeEntitlements": commandForm("subscription/changeEntitlements", {
    entitlements: entitlementsForm,
  }),
  "subscription/switchDigitalChannels": commandForm("subscription/switchDigitalChannels", {
    isOn: checkSwitch,
  }),
  "subscription/completeProvisioning": commandForm("subscription/completeProvisioning", {}),
};
