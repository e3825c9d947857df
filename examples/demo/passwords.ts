import { passwordExpiry, type PasswordChange, passwordPolicyCheck } from "tenant-policy";
import { bank, dayMilli, localTime, now, teammate } from "./bank.ts";
import { table, yesNo } from "./layout.ts";
import type { Section } from "./section.ts";

const policy = bank.passwords;
const setLongAgo = now - 60 * dayMilli;

type Case = readonly [string, PasswordChange];
const changes: readonly Case[] = [
  ["never used, with the SMS code", change(setLongAgo, [], true)],
  ["used two passwords ago, with the code", change(setLongAgo, [2], true)],
  ["used before, 3 days after a change, no code", change(setAt("ann"), [1], false)],
  ["the current one, with the code", change(setLongAgo, [0], true)],
  ["used three passwords ago, with the code", change(setLongAgo, [3], true)],
  ["the first password, with the code", change(null, [], true)],
];

const inForce =
  `Minimum age ${policy.minAgeDays} days, maximum age ${policy.maxAgeDays} days, ` +
  `history ${policy.history}, SMS code ${policy.renewWithoutOtp ? "not required" : "required"}.`;

export const passwords: Section = {
  name: "passwords",
  document: "Privacy and security",
  title: "Whether a password may be changed",
  extract: () => [inForce, ...changeTable(changes.slice(0, 3))],
  lines: () => [
    inForce,
    "",
    ...changeTable(changes),
    "",
    ...table([["teammate", "must change the password"], ...["ann", "fiona", "luca"].map(dueOf)]),
  ],
};

function changeTable(cases: readonly Case[]): readonly string[] {
  return table([
    ["the new password", "allowed", "because", "this answer holds until"],
    ...cases.map(([name, facts]) => {
      const { value, because, validUntil } = passwordPolicyCheck(policy, facts);
      return [name, yesNo(value), because.join(" "), validUntil === undefined ? "" : localTime(validUntil)];
    }),
  ]);
}

function dueOf(id: string): readonly string[] {
  const { value, validUntil } = passwordExpiry(policy, setAt(id) ?? 0, now);
  return [id, value === false ? `from ${localTime(validUntil)}` : "now"];
}

function setAt(id: string): number | null {
  return teammate(id).passwordSetAtMilli;
}

function change(
  setAtMilli: number | null,
  matchingIndices: readonly number[],
  hasPassedOtp: boolean,
): PasswordChange {
  return { setAtMilli, matchingIndices, hasPassedOtp, nowMilli: now };
}
