import { accepted } from "../kernel/schema/checked.ts";
import { checkSwitch } from "../kernel/schema/fields.ts";
import { type Form, listOf, wordIn, recordOf } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { refined } from "../kernel/schema/refined.ts";
import { type Entitlement, entitlements } from "../vocabulary/entitlement.ts";

/** What the tenant has been given from outside, and how far it has come in the control hub (CL1). */
export interface Subscription {
  /** The features that the tenant has, in the order of `entitlements`, once each (TS3). */
  readonly entitlements: readonly Entitlement[];
  readonly digitalChannelsEnabled: boolean;
  readonly provisioningCompleted: boolean;
}

/** SU1. */
export const defaultSubscription: Subscription = frozen({
  entitlements: [],
  digitalChannelsEnabled: false,
  provisioningCompleted: false,
});

/** Features in their order, once each. */
export const entitlementsForm: Form<readonly Entitlement[]> = refined(listOf(wordIn(entitlements)), (given) =>
  accepted(entitlements.filter((entitlement) => given.includes(entitlement))),
);

/** The subscription as it is stored. */
export const subscriptionForm: Form<Subscription> = recordOf({
  entitlements: entitlementsForm,
  digitalChannelsEnabled: checkSwitch,
  provisioningCompleted: checkSwitch,
});
