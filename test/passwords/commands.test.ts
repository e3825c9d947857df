import { expect, it } from "vitest";
import { passwordsCommandForms } from "../../src/passwords/commands.ts";
import { passwordsForm } from "../../src/passwords/settings.ts";
import { byAnn, namesEveryCommandFault, namesEveryFault } from "../slices/laws.ts";

const notWhole = [-1, 0.5, NaN, Infinity, 1e300, "5", null, undefined, [5]];
const policy = { renewWithoutOtp: false, minAgeDays: 5, maxAgeDays: 0, history: 2 };

it("[PW5] the policy as chosen and stored: every fault is named, and what is missing", () => {
  namesEveryFault(passwordsForm, policy, {
    renewWithoutOtp: ["false", 0, null],
    minAgeDays: notWhole,
    maxAgeDays: notWhole,
    history: notWhole,
  });
  namesEveryCommandFault(
    passwordsCommandForms,
    { type: "passwords/choosePolicy", policy, ...byAnn },
    { policy: [null, [], {}, "policy", { ...policy, maxAgeDays: 4 }, { ...policy, password: "s3cret" }] },
  );
});

it("[PW5] a minimum age above the maximum is none", () => {
  expect(passwordsForm({ ...policy, maxAgeDays: 4 }).issues).toMatchObject([
    { rule: "PW5", path: ["minAgeDays"] },
  ]);
});

it("[not PW5] without a maximum, or with an equal one, it is", () => {
  for (const maxAgeDays of [0, 5, 6]) {
    expect(passwordsForm({ ...policy, maxAgeDays })).toEqual({ value: { ...policy, maxAgeDays } });
  }
});

it("[not PA8] what is left out of a chosen policy has no default: nothing is loosened unsaid", () => {
  const rest = { renewWithoutOtp: false, minAgeDays: 0, maxAgeDays: 0 };
  expect(passwordsForm(rest).issues).toMatchObject([{ path: ["history"] }]);
});
