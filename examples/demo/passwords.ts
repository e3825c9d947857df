import { mustChangePassword, type PasswordChange, passwordPolicyCheck } from "tenant-policy";
import { bank, dayMilli, localTime, now, teammate } from "./bank.ts";
import { type Section, table, yesNo } from "./page.ts";

const policy = bank.passwords;
const setLongAgo = now - 60 * dayMilli;

const changes: readonly (readonly [string, PasswordChange])[] = [
  ["set long ago, new, with the code", change(setLongAgo, [], true)],
  ["the same as the current one", change(setLongAgo, [0], true)],
  ["the last but two, as history is 2", change(setLongAgo, [2], true)],
  ["the one before that", change(setLongAgo, [3], true)],
  ["Ann's, set 3 days ago, reused, no code", change(setAt("ann"), [1], false)],
  ["Rex's first", change(null, [], true)],
];

export const passwords: Section = {
  document: "Privacy and security",
  title: "The password policy",
  lines: () => [
    `Minimum age ${policy.minAgeDays} days, maximum ${policy.maxAgeDays}, history ${policy.history}, ` +
      `without SMS code: ${yesNo(policy.renewWithoutOtp)}.`,
    ...table([
      ["a new password", "allowed", "because", "until"],
      ...changes.map(([name, facts]) => {
        const { value, because, validUntil } = passwordPolicyCheck(policy, facts);
        const until = validUntil === undefined ? "" : localTime(validUntil);
        return [name, yesNo(value), because.join(" "), until];
      }),
    ]),
    ...["ann", "fiona", "luca"].map((id) => {
      const { value, validUntil } = mustChangePassword(policy, setAt(id) ?? 0, now);
      if (value !== false) return `${id} must change the password now.`;
      return `${id} need not change the password before ${localTime(validUntil)}.`;
    }),
  ],
};

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
