import { checkSwitch } from "../kernel/schema/fields.ts";
import type { Entitlement } from "../vocabulary/entitlement.ts";
import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import { entitlementsForm } from "./state.ts";

/** Outside events, all of them (ST9). */
export type SubscriptionCommand =
  | WithEnvelope<{
      readonly type: "subscription/changeEntitlements";
      /** All that the tenant has from now on. */
      readonly entitlements: readonly Entitlement[];
    }>
  | WithEnvelope<{ readonly type: "subscription/switchDigitalChannels"; readonly isOn: boolean }>
  | WithEnvelope<{ readonly type: "subscription/completeProvisioning" }>;

export const subscriptionCommandForms: CommandForms<SubscriptionCommand> = {
  "subscription/changeEntitlements": commandForm("subscription/changeEntitlements", {
    entitlements: entitlementsForm,
  }),
  "subscription/switchDigitalChannels": commandForm("subscription/switchDigitalChannels", {
    isOn: checkSwitch,
  }),
  "subscription/completeProvisioning": commandForm("subscription/completeProvisioning", {}),
};
