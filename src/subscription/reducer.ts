import { keptIfSame } from "../kernel/json/sameJson.ts";
import type { SubscriptionCommand } from "./commands.ts";
import type { Subscription } from "./state.ts";

/** What is stored elsewhere stays in force when a feature goes (TS3); completed provisioning stays completed (SU1). */
export function reduceSubscription(subscription: Subscription, command: SubscriptionCommand): Subscription {
  switch (command.type) {
    case "subscription/changeEntitlements":
      return keptIfSame(subscription, { ...subscription, entitlements: command.entitlements });
    case "subscription/switchDigitalChannels":
      return keptIfSame(subscription, { ...subscription, digitalChannelsEnabled: command.isOn });
    case "subscription/completeProvisioning":
      return keptIfSame(subscription, { ...subscription, provisioningCompleted: true });
  }
}
