import { expect, it } from "vitest";
import { passwordsCommandForms } from "../../src/passwords/commands.ts";
import { reducePasswords } from "../../src/passwords/reducer.ts";
import { defaultPasswordPolicy, passwordsForm } from "../../src/passwords/settings.ts";
import { byAnn, reduced } from "../slices/laws.ts";

const room = { form: passwordsForm, commandForms: passwordsCommandForms, reduce: reducePasswords };
const policy = { renewWithoutOtp: true, minAgeDays: 30, maxAgeDays: 30, history: 2 };

it("[PW5] the policy is the one chosen, as a whole; equal ages are valid", () => {
  const after = reduced(room, defaultPasswordPolicy, { type: "passwords/choosePolicy", policy, ...byAnn });
  expect(after).toEqual(policy);
  const open = { ...defaultPasswordPolicy };
  expect(reduced(room, after, { type: "passwords/choosePolicy", policy: open, ...byAnn })).toEqual(open);
});

it("[ST2] the same policy again is no change", () => {
  expect(reducePasswords(policy, { type: "passwords/choosePolicy", policy: { ...policy }, ...byAnn })).toBe(
    policy,
  );
});
