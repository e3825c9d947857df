import { type Decision, decision } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { keptIfSame } from "../kernel/json/sameJson.ts";
import { isRecord } from "../kernel/schema/guards.ts";
import { wordSet } from "../kernel/schema/list.ts";
import { record } from "../kernel/schema/record.ts";
import { boolean, instant, nullable } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Recency, recencyOf } from "../kernel/time/recency.ts";
import { type Entitlement, entitlements } from "../vocabulary/entitlement.ts";
import { type SubscribedFeatures, type WithheldFeature, withheldFeatures } from "../vocabulary/subscribed.ts";
import { reported, reportedOutOfOrder } from "./reported.ts";
import { event, type EventEnvelope, happenedAtMilli, slice } from "./slice.ts";

/**
 * What the tenant has been given from outside, and how far it has come in the control hub (CL1). Beside each value stands
 * when it was last told to have happened, in epoch milliseconds; null before anything was told (ST15).
 */
export interface Subscription extends SubscribedFeatures {
  /** The features that the tenant has, in the order of `entitlements`, once each (TS3). */
  readonly entitlements: readonly Entitlement[];
  readonly entitlementsAtMilli: number | null;
  /** The features that the tenant lacks, in the order of `withheldFeatures`, once each (RL8). */
  readonly withheld: readonly WithheldFeature[];
  readonly withheldAtMilli: number | null;
  readonly digitalChannelsEnabled: boolean;
  readonly digitalChannelsAtMilli: number | null;
  readonly provisioningCompleted: boolean;
}

/** SU1. */
const initialSubscription: Subscription = /* @__PURE__ */ frozen({
  entitlements: [],
  entitlementsAtMilli: null,
  withheld: [],
  withheldAtMilli: null,
  digitalChannelsEnabled: false,
  digitalChannelsAtMilli: null,
  provisioningCompleted: false,
});

const entitlementSet: Schema<readonly Entitlement[]> = /* @__PURE__ */ wordSet(entitlements);
const withheldSet: Schema<readonly WithheldFeature[]> = /* @__PURE__ */ wordSet(withheldFeatures);
const lastAtMilli: Schema<number | null> = /* @__PURE__ */ nullable(instant);

const storedSubscription: Schema<Subscription> = /* @__PURE__ */ record<Subscription>({
  entitlements: entitlementSet,
  entitlementsAtMilli: lastAtMilli,
  withheld: withheldSet,
  withheldAtMilli: lastAtMilli,
  digitalChannelsEnabled: boolean,
  digitalChannelsAtMilli: lastAtMilli,
  provisioningCompleted: boolean,
});

const completedAlready = decision(true, "ST9", "SU1");

/** What the events of this slice read of the tenant. */
export interface SubscriptionFacts {
  readonly subscription: Subscription;
}

/** The property that says when a value was last told to have happened. */
type LastAt = "entitlementsAtMilli" | "withheldAtMilli" | "digitalChannelsAtMilli";

/**
 * A setting that was stored stays in force when its feature goes (TS3). Completed provisioning stays completed (SU1). Of
 * two reports about one value, the one that happened last decides; at one instant, the one that allows less (ST15).
 */
export const subscription = /* @__PURE__ */ slice("subscription", {
  schemaIn: () => storedSubscription,
  initial: () => initialSubscription,
  migrations: {
    /** Nothing was withheld, and nothing is known of when it was told. */
    2: (stored) =>
      isRecord(stored)
        ? {
            entitlementsAtMilli: null,
            withheld: [],
            withheldAtMilli: null,
            digitalChannelsAtMilli: null,
            ...stored,
          }
        : stored,
  },
  commands: {
    /** The tenant was given features, or lost some (TS3). */
    changeEntitlements: /* @__PURE__ */ event({
      fields: {
        /** All features that the tenant has from then on. */
        entitlements: entitlementSet,
      },
      decide: (facts: SubscriptionFacts, given) => decideReport(facts, "entitlementsAtMilli", given),
      reduce: (state: Subscription, given) => {
        const both = state.entitlements.filter((each) => given.entitlements.includes(each));
        const newer = { entitlements: given.entitlements };
        return afterReport(state, "entitlementsAtMilli", given, {
          newer,
          sameInstant: { entitlements: both },
        });
      },
    }),
    /** The tenant is not to have some features, or gets them back (RL8). */
    changeWithheldFeatures: /* @__PURE__ */ event({
      fields: {
        /** All features that the tenant lacks from then on (RL8). */
        withheld: withheldSet,
      },
      decide: (facts: SubscriptionFacts, given) => decideReport(facts, "withheldAtMilli", given),
      reduce: (state: Subscription, given) => {
        const told = [...state.withheld, ...given.withheld];
        const either = withheldFeatures.filter((each) => told.includes(each));
        const newer = { withheld: given.withheld };
        return afterReport(state, "withheldAtMilli", given, { newer, sameInstant: { withheld: either } });
      },
    }),
    /** In the control hub (CL1). */
    switchDigitalChannels: /* @__PURE__ */ event({
      fields: {
        /** Whether digital channels are enabled from then on. */
        isOn: boolean,
      },
      decide: (facts: SubscriptionFacts, given) => decideReport(facts, "digitalChannelsAtMilli", given),
      reduce: (state: Subscription, given) => {
        const newer = { digitalChannelsEnabled: given.isOn };
        const sameInstant = { digitalChannelsEnabled: given.isOn && state.digitalChannelsEnabled };
        return afterReport(state, "digitalChannelsAtMilli", given, { newer, sameInstant });
      },
    }),
    /** In the control hub (CL1). It stays completed (SU1). */
    completeProvisioning: /* @__PURE__ */ event({
      fields: {},
      decide: ({ subscription: { provisioningCompleted } }: SubscriptionFacts) =>
        provisioningCompleted ? completedAlready : reported,
      reduce: (state: Subscription) => keptIfSame(state, { ...state, provisioningCompleted: true }),
    }),
  },
});

function recencyIn(state: Subscription, lastAt: LastAt, given: EventEnvelope): Recency {
  return recencyOf(happenedAtMilli(given), state[lastAt], given.at);
}

function decideReport(
  { subscription: state }: SubscriptionFacts,
  lastAt: LastAt,
  given: EventEnvelope,
): Decision<boolean> {
  return recencyIn(state, lastAt, given) === "newer" ? reported : reportedOutOfOrder;
}

/** The subscription after a report that is newer than the last one, or of the same instant. An older one changes nothing. */
function afterReport(
  state: Subscription,
  lastAt: LastAt,
  given: EventEnvelope,
  changes: Readonly<Record<Exclude<Recency, "older">, Partial<Subscription>>>,
): Subscription {
  const recency = recencyIn(state, lastAt, given);
  if (recency === "older") return state;
  return keptIfSame(state, { ...state, ...changes[recency], [lastAt]: happenedAtMilli(given) });
}
