import { describe, expect, it } from "vitest";
import { slices } from "../../src/slices/slices.ts";
import type { EventEnvelope } from "../../src/slices/slice.ts";
import type { Subscription } from "../../src/slices/subscription.ts";
import type { Entitlement } from "../../src/vocabulary/entitlement.ts";
import type { WithheldFeature } from "../../src/vocabulary/subscribed.ts";
import {
  bySystem,
  checkCommand,
  checkSlice,
  type CommandOfSlice,
  decide,
  initialOf,
  namesEveryCommandFault,
  namesEveryFault,
  reduce,
  reduced,
  schemaOf,
} from "./laws.ts";

type When = Partial<Omit<EventEnvelope, "by">>;

const initial = initialOf("subscription");
const { at } = bySystem;
const notInstants = ["0", 0.5, NaN, 8.64e15 + 1, [5], {}];
const notSwitches = ["false", 0, null, undefined, []];
const notEntitlements = [null, "sso", {}, ["SSO"], ["sso", 7], ["__proto__"], [["sso"]], [undefined]];

const entitled = (entitlements: readonly Entitlement[], when?: When): CommandOfSlice<"subscription"> => ({
  type: "subscription/changeEntitlements",
  entitlements,
  ...bySystem,
  ...when,
});
const withholding = (withheld: readonly WithheldFeature[], when?: When): CommandOfSlice<"subscription"> => ({
  type: "subscription/changeWithheldFeatures",
  withheld,
  ...bySystem,
  ...when,
});
const switched = (isOn: boolean, when?: When): CommandOfSlice<"subscription"> => ({
  type: "subscription/switchDigitalChannels",
  isOn,
  ...bySystem,
  ...when,
});
const completed: CommandOfSlice<"subscription"> = {
  type: "subscription/completeProvisioning",
  ...bySystem,
};
const after = (start: Subscription, ...commands: readonly CommandOfSlice<"subscription">[]): Subscription =>
  commands.reduce((each, command) => reduced("subscription", each, command), start);

describe("the subscription", () => {
  it("[SU1] starts without entitlements, digital channels and completed provisioning; nothing is withheld", () => {
    expect(initial).toEqual({
      entitlements: [],
      entitlementsAtMilli: null,
      withheld: [],
      withheldAtMilli: null,
      digitalChannelsEnabled: false,
      digitalChannelsAtMilli: null,
      provisioningCompleted: false,
    });
  });

  it("[not SU1] takes what the system reports: a change names all entitlements from then on", () => {
    const both = after(initial, entitled(["secureMediaHandling", "sso"], { happenedAtMilli: 5 }));
    expect(both).toEqual({
      ...initial,
      entitlements: ["secureMediaHandling", "sso"],
      entitlementsAtMilli: 5,
    });
    expect(after(both, entitled(["logExports"])).entitlements).toEqual(["logExports"]);
  });

  it("[RL8] takes what is withheld from then on, in one order and once each", () => {
    const list = ["decryption", "addGroupsAndTeams", "decryption"] as const;
    const command = { ...withholding([]), withheld: list };
    expect(checkCommand("subscription/changeWithheldFeatures", command).value?.withheld).toEqual([
      ...["addGroupsAndTeams", "decryption"],
    ]);
    const state = after(initial, withholding(["decryption"], { happenedAtMilli: 5 }));
    expect(state).toEqual({ ...initial, withheld: ["decryption"], withheldAtMilli: 5 });
    expect(after(state, withholding([])).withheld).toEqual([]);
  });

  it("switches digital channels on and off, and nothing else with them", () => {
    const on = after(initial, switched(true));
    expect(on).toEqual({ ...initial, digitalChannelsEnabled: true, digitalChannelsAtMilli: at });
    const off = after(on, switched(false, { at: at + 1 }));
    expect(off).toEqual({ ...initial, digitalChannelsAtMilli: at + 1 });
  });

  it("[SU1] provisioning completes once and stays completed", () => {
    expect(after(initial, completed)).toEqual({ ...initial, provisioningCompleted: true });
  });
});

describe("reports about the subscription in another order than they happened", () => {
  const first: When = { happenedAtMilli: 5 };
  const second: When = { happenedAtMilli: 10 };

  it("[ST15] the one that happened last decides", () => {
    const list = entitled(["sso"], second);
    expect(after(initial, list, entitled([], first))).toEqual(after(initial, entitled([], first), list));
    expect(after(initial, list, entitled([], first)).entitlements).toEqual(["sso"]);
    expect(after(initial, withholding([], second), withholding(["decryption"], first)).withheld).toEqual([]);
    expect(after(initial, switched(true, second), switched(false, first)).digitalChannelsEnabled).toBe(true);
  });

  it("[not ST15] reports about different things do not meet", () => {
    const state = after(initial, entitled(["sso"], second), switched(true, first), withholding([], first));
    expect(state).toMatchObject({
      ...{ entitlementsAtMilli: 10, digitalChannelsAtMilli: 5, withheldAtMilli: 5 },
      ...{ entitlements: ["sso"], digitalChannelsEnabled: true },
    });
  });

  it("[ST15] the same told for a later instant counts from then", () => {
    const state = after(
      initial,
      entitled(["sso"], first),
      entitled(["sso"], second),
      entitled([], { happenedAtMilli: 7 }),
    );
    expect(state.entitlements).toEqual(["sso"]);
  });

  it("[ST15] at one instant, what allows less decides", () => {
    const one = entitled(["secureMediaHandling", "sso"], first);
    const other = entitled(["sso", "logExports"], first);
    expect(after(initial, one, other).entitlements).toEqual(["sso"]);
    expect(after(initial, other, one).entitlements).toEqual(["sso"]);
    expect(after(initial, switched(true, first), switched(false, first)).digitalChannelsEnabled).toBe(false);
    expect(after(initial, switched(false, first), switched(true, first)).digitalChannelsEnabled).toBe(false);
    const some = withholding(["decryption"], first);
    const others = withholding(["addGroupsAndTeams"], first);
    expect(after(initial, some, others).withheld).toEqual(["addGroupsAndTeams", "decryption"]);
    expect(after(initial, others, some).withheld).toEqual(["addGroupsAndTeams", "decryption"]);
  });

  it("[ST15] a date more than 5 minutes ahead of the report gives way", () => {
    const ahead = { ...initial, entitlements: ["sso"], entitlementsAtMilli: at + 300_001 } as const;
    expect(after(ahead, entitled([])).entitlements).toEqual([]);
    const within = { ...ahead, entitlementsAtMilli: at + 300_000 };
    expect(after(within, entitled([])).entitlements).toEqual(["sso"]);
  });

  it("[ST2] [ST15] a repeated or an older one leaves the same object", () => {
    const state = after(
      initial,
      entitled(["sso"], second),
      withholding(["decryption"], second),
      switched(true, second),
      completed,
    );
    for (const command of [
      ...[entitled(["sso"], second), withholding(["decryption"], second), switched(true, second), completed],
      ...[entitled([], first), withholding([], first), switched(false, first)],
    ]) {
      expect(reduce("subscription", state, command)).toBe(state);
    }
  });
});

it("[ST3] the stored subscription names every fault", () => {
  namesEveryFault(
    schemaOf("subscription"),
    {
      ...{ entitlements: ["sso"], entitlementsAtMilli: 5, withheld: ["decryption"], withheldAtMilli: null },
      ...{ digitalChannelsEnabled: true, digitalChannelsAtMilli: -5, provisioningCompleted: false },
    },
    {
      entitlements: notEntitlements,
      entitlementsAtMilli: notInstants,
      withheld: [null, "decryption", {}, ["sso"], ["decryption", 7], [["decryption"]]],
      withheldAtMilli: notInstants,
      digitalChannelsEnabled: notSwitches,
      digitalChannelsAtMilli: notInstants,
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
  namesEveryCommandFault(
    { type: "subscription/changeWithheldFeatures", withheld: [], ...bySystem },
    { withheld: [null, "decryption", {}, ["sso"], [["decryption"]]] },
  );
  namesEveryCommandFault({ type: "subscription/completeProvisioning", ...bySystem }, {});
});

it("[ST10] [ST15] when an event happened is an instant, or left out", () => {
  for (const wrong of [...notInstants, null, "", Infinity]) {
    const event = { ...completed, happenedAtMilli: wrong };
    const { issues } = checkCommand("subscription/completeProvisioning", event);
    expect([wrong, issues?.map(({ rule, path }) => [rule, ...path])]).toEqual([
      ...[wrong, [["ST10", "happenedAtMilli"]]],
    ]);
  }
  const left = checkCommand("subscription/completeProvisioning", {
    ...completed,
    happenedAtMilli: undefined,
  });
  expect(left).toEqual({ value: completed });
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
  for (const command of [entitled([]), withholding([]), switched(true), completed]) {
    expect(decide(command, { subscription: initial })).toEqual({ value: true, because: ["ST9"] });
  }
});

it("[ST15] [SU1] [AN1] a report that comes out of order says that something else decides", () => {
  const subscription = after(initial, entitled([]), withholding([]), switched(true), completed);
  for (const when of [{}, { happenedAtMilli: 0 }]) {
    for (const command of [entitled(["sso"], when), withholding([], when), switched(false, when)]) {
      expect(decide(command, { subscription })).toEqual({ value: true, because: ["ST9", "ST15"] });
    }
  }
  expect(decide(completed, { subscription })).toEqual({ value: true, because: ["ST9", "SU1"] });
});

describe("a subscription of version 1", () => {
  const stored = { entitlements: ["sso"], digitalChannelsEnabled: true, provisioningCompleted: true };
  const migrated = slices.subscription.migrations?.[2];

  it("[ST4] withholds nothing, and takes the first report of each thing", () => {
    const { value } = checkSlice("subscription", migrated?.(stored, {}));
    expect(value).toEqual({ ...initial, ...stored });
    expect(value && after(value, entitled([], { happenedAtMilli: 0 })).entitlements).toEqual([]);
  });

  it.each([null, undefined, "x", [7]])("[ST3] [not ST4] is refused as it is if it is %j", (wrong) => {
    expect(migrated?.(wrong, {})).toEqual(wrong);
    expect(checkSlice("subscription", migrated?.(wrong, {})).issues?.[0].rule).toBe("ST3");
  });
});
