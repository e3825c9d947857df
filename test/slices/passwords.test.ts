import { expect, it } from "vitest";
import { defaultPasswordPolicy } from "../../src/passwords/settings.ts";
import {
  byAnn,
  initialOf,
  namesEveryCommandFault,
  namesEveryFault,
  reduce,
  reduced,
  schemaOf,
} from "./laws.ts";

const notWhole = [-1, 0.5, NaN, Infinity, 1e300, "5", null, undefined, [5]];
const policy = { renewWithoutOtp: false, minAgeDays: 5, maxAgeDays: 0, history: 2 };

it("[PA8] a new tenant has the default policy", () => {
  expect(initialOf("passwords")).toBe(defaultPasswordPolicy);
});

it("[PW5] the policy is the one chosen last, as a whole; equal ages are valid", () => {
  const chosen = { renewWithoutOtp: true, minAgeDays: 30, maxAgeDays: 30, history: 2 };
  const after = reduced("passwords", defaultPasswordPolicy, {
    ...{ type: "passwords/choosePolicy", policy: chosen },
    ...byAnn,
  });
  expect(after).toEqual(chosen);
  const open = { ...defaultPasswordPolicy };
  expect(reduced("passwords", after, { type: "passwords/choosePolicy", policy: open, ...byAnn })).toEqual(
    open,
  );
});

it("[ST2] the same policy again changes nothing", () => {
  const again = { type: "passwords/choosePolicy", policy: { ...policy }, ...byAnn } as const;
  expect(reduce("passwords", policy, again)).toBe(policy);
});

it("[PW5] [PW6] the policy names every fault, as it is stored and in a command", () => {
  namesEveryFault(schemaOf("passwords"), policy, {
    renewWithoutOtp: ["false", 0, null],
    minAgeDays: notWhole,
    maxAgeDays: notWhole,
    history: notWhole,
  });
  namesEveryCommandFault(
    { type: "passwords/choosePolicy", policy, ...byAnn },
    { policy: [null, [], {}, "policy", { ...policy, maxAgeDays: 4 }, { ...policy, password: "s3cret" }] },
  );
});
