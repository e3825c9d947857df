import { canRenewWithoutOtp, decideRenewWithoutOtp } from "../../../src/passwords/canRenewWithoutOtp.ts";
import { passwordExpiry } from "../../../src/passwords/passwordExpiry.ts";
import { type PasswordChange, passwordPolicyCheck } from "../../../src/passwords/passwordPolicyCheck.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { dayMilli, noCount, startMilli } from "../instants.ts";
import { anySwitch } from "../words.ts";

const nowMilli = startMilli;

/** When a password was set, seen from now, where some age is 2 days. */
const set = {
  "2 days ago": nowMilli - 2 * dayMilli,
  "just under 2 days ago": nowMilli - 2 * dayMilli + 1,
  now: nowMilli,
  "5 minutes ahead": nowMilli + 300_000,
  "over 5 minutes ahead": nowMilli + 300_001,
  never: null,
  "outside: no instant": NaN,
} as const;

/** When it was reset, seen from when it was set, or from now where it never was. */
const resets = {
  never: () => null,
  before: (setAtMilli: number | null) => (setAtMilli ?? nowMilli) - 1,
  "at that instant": (setAtMilli: number | null) => setAtMilli ?? nowMilli,
  "outside: no instant": () => Infinity,
} as const;

/** PW1: "A password can be renewed without the SMS verification code only while that is switched on." */
const renewing = enumeration({
  question: "canRenewWithoutOtp",
  space: { "without the code": anySwitch } as const,
  refused: [
    `
  | without the code | by  |
  | off              | PW1 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | PW1 |`,
  ],
  ask: (given) => decideRenewWithoutOtp(given["without the code"]),
  can: (given) => canRenewWithoutOtp(given["without the code"]),
});

/** PW3: "A password must be changed once it has the maximum age." PW10: after a reset "at any age, until a change that happened after". */
const expiring = enumeration({
  question: "passwordExpiry",
  space: { "maximum age": { none: 0, "2 days": 2, ...noCount }, set, reset: resets } as const,
  refused: [],
  decided: [
    `
  | set                  | reset            | maximum age | answer    | by       |
  | never                | never            | any         | no answer | ST10     |
  | never                | other than never | any         | yes       | PW10     |
  | other than never     | at that instant  | any         | yes       | PW10     |
  | over 5 minutes ahead | before           | any         | yes       | PW10 SE6 |
  | over 5 minutes ahead | never            | 2 days      | yes       | PW3 SE6  |
  | over 5 minutes ahead | never            | none        | no        | PW5      |`,
    `
  | set                                                           | reset           | maximum age | answer | by  |
  | 2 days ago                                                    | never or before | 2 days      | yes    | PW3 |
  | just under 2 days ago or now or 5 minutes ahead               | never or before | 2 days      | no     | PW3 |
  | 2 days ago or just under 2 days ago or now or 5 minutes ahead | never or before | none        | no     | PW5 |`,
  ],
  ask: ({ "maximum age": maxAgeDays, set: setAtMilli, reset }) =>
    passwordExpiry(
      { renewWithoutOtp: false, minAgeDays: 0, maxAgeDays, history: 0 },
      setAtMilli,
      nowMilli,
      reset(setAtMilli),
    ),
});

const changing = enumeration({
  question: "passwordPolicyCheck",
  space: {
    "without the code": anySwitch,
    "code entered": anySwitch,
    "minimum age": { none: 0, "2 days": 2, ...noCount },
    history: { none: 0, "2": 2, "outside: a half": 0.5 },
    matches: {
      none: [],
      "the current one": [0],
      "the second before it": [2],
      "the third before it": [3],
      "the third and the current one": [3, 0],
      "outside: no index": [-1],
    },
    set: { ...set, "not told": undefined },
    reset: {
      ...resets,
      "over 5 minutes ahead of now": () => nowMilli + 300_001,
    },
  } as const,
  derived: {
    // PW10 waives the minimum age until a change that happened after the reset; a date that is dated ahead does not count (SE6).
    "the minimum age is": ({ set: at = "", reset = "" }) => {
      if (reset === "at that instant") return at === "over 5 minutes ahead" ? "in force" : "waived";
      return reset === "before" && at === "over 5 minutes ahead" ? "waived" : "in force";
    },
  },
  refused: [
    `
  | without the code | code entered | by  |
  | off              | off          | PW1 |`,
    // PW4: "the current one (index 0) and those at index 1 and 2".
    `
  | history | matches                                                                  | by  |
  | none    | the current one or the third and the current one                         | PW4 |
  | 2       | the current one or the second before it or the third and the current one | PW4 |`,
    // PW2, SE6.
    `
  | minimum age | the minimum age is | set                                             | by      |
  | 2 days      | in force           | just under 2 days ago or now or 5 minutes ahead | PW2     |
  | 2 days      | in force           | over 5 minutes ahead                            | PW2 SE6 |`,
  ],
  decided: [
    `
  | set                          | minimum age | the minimum age is | answer | by           |
  | never or not told            | any         | any                | yes    | PW1 PW4 PW9  |
  | other than never or not told | none        | any                | yes    | PW1 PW4 PW5  |
  | other than never or not told | 2 days      | waived             | yes    | PW1 PW4 PW10 |
  | other than never or not told | 2 days      | in force           | yes    | PW1 PW2 PW4  |`,
  ],
  outside: "no",
  ask: (given) => passwordPolicyCheck(policyOf(given), changeOf(given)),
});

function policyOf(given: {
  readonly "without the code": boolean;
  readonly "minimum age": number;
  readonly history: number;
}) {
  return {
    renewWithoutOtp: given["without the code"],
    minAgeDays: given["minimum age"],
    maxAgeDays: 0,
    history: given.history,
  };
}

function changeOf(given: {
  readonly set: number | null | undefined;
  readonly reset: (setAtMilli: number | null) => number | null;
  readonly matches: readonly number[];
  readonly "code entered": boolean;
}): PasswordChange {
  const change = {
    nowMilli,
    matchingIndices: given.matches,
    hasPassedOtp: given["code entered"],
    resetAtMilli: given.reset(given.set ?? null),
  };
  return given.set === undefined ? change : { ...change, setAtMilli: given.set };
}

export const area: Area = {
  area: "the questions about passwords, by classes of instants",
  enumerations: [renewing, expiring, changing],
};
