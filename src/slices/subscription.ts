import { decision } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { keptIfSame } from "../kernel/json/sameJson.ts";
import { wordSet } from "../kernel/schema/list.ts";
import { record } from "../kernel/schema/record.ts";
import { boolean } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Entitlement, entitlements } from "../vocabulary/entitlement.ts";
import { event, slice } from "./slice.ts";

/** What the tenant has been given from outside, and how far it has come in the control hub (CL1). */
export interface Subscription {
  /** The features that the tenant has, in the order of `entitlements`, once each (TS3). */
  readonly entitlements: readonly Entitlement[];
  readonly digitalChannelsEnabled: boolean;
  readonly provisioningCompleted: boolean;
}

/** SU1. */
const initialSubscription: Subscription = /* @__PURE__ */ frozen({
  entitlements: [],
  digitalChannelsEnabled: false,
  provisioningCompleted: false,
});

const entitlementSet: Schema<readonly Entitlement[]> = /* @__PURE__ */ wordSet(entitlements);

const storedSubscription: Schema<Subscription> = /* @__PURE__ */ record({
  entitlements: entitlementSet,
  digitalChannelsEnabled: boolean,
  provisioningCompleted: boolean,
});

const reported = decision(true, "ST9");

/** A setting that was stored stays in force when its feature goes (TS3). Completed provisioning stays completed (SU1). */
export const subscription = /* @__PURE__ */ slice("subscription", {
  schemaIn: () => storedSubscription,
  initial: () => initialSubscription,
  commands: {
    changeEntitlements: /* @__PURE__ */ event({
      /** All features that the tenant has from now on. */
      fields: { entitlements: entitlementSet },
      decide: () => reported,
      reduce: (state: Subscription, { entitlements: given }) =>
        keptIfSame(state, { ...state, entitlements: given }),
    }),
    switchDigitalChannels: /* @__PURE__ */ event({
      fields: { isOn: boolean },
      decide: () => reported,
      reduce: (state: Subscription, { isOn }) =>
        keptIfSame(state, { ...state, digitalChannelsEnabled: isOn }),
    }),
    completeProvisioning: /* @__PURE__ */ event({
      fields: {},
      decide: () => reported,
      reduce: (state: Subscription) => keptIfSame(state, { ...state, provisioningCompleted: true }),
    }),
  },
});
