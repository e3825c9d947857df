import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PasswordChange, passwordPolicyCheck } from "../../src/passwords/passwordPolicyCheck.ts";
import { defaultPasswordPolicy, type PasswordPolicy } from "../../src/passwords/settings.ts";

const day = 86_400_000;
const setAtMilli = Date.UTC(2024, 1, 22, 9, 30);

const policy = (changed: Partial<PasswordPolicy>): PasswordPolicy => ({
  ...defaultPasswordPolicy,
  renewWithoutOtp: true,
  ...changed,
});

const change = (changed: Partial<PasswordChange>): PasswordChange => ({
  setAtMilli,
  nowMilli: setAtMilli + 400 * day,
  matchingIndices: [],
  hasPassedOtp: false,
  ...changed,
});

describe("passwordPolicyCheck", () => {
  it.each([
    { renewWithoutOtp: false, hasPassedOtp: false, value: false },
    { renewWithoutOtp: false, hasPassedOtp: true, value: true },
    { renewWithoutOtp: true, hasPassedOtp: false, value: true },
    { renewWithoutOtp: true, hasPassedOtp: true, value: true },
  ])("[PW1] the SMS code: %j", ({ renewWithoutOtp, hasPassedOtp, value }) => {
    const answer = passwordPolicyCheck(policy({ renewWithoutOtp }), change({ hasPassedOtp }));
    expect(answer).toEqual({ value, because: value ? ["PW1", "PW4", "PW5"] : ["PW1"] });
  });

  it("[not PW1] the SMS code does not help against the other rules", () => {
    const answer = passwordPolicyCheck(policy({}), change({ hasPassedOtp: true, matchingIndices: [0] }));
    expect(answer).toEqual({ value: false, because: ["PW4"] });
  });

  const ages = [1, 2, 5, 30, 365];
  const around = [-day, -1, 0, 1, day];

  it.each(ages.flatMap((minAgeDays) => around.map((offset) => ({ minAgeDays, offset }))))(
    "[PW2] no change before the minimum age, and a change from that exact instant: %j",
    ({ minAgeDays, offset }) => {
      const oldEnough = setAtMilli + minAgeDays * day;
      const answer = passwordPolicyCheck(policy({ minAgeDays }), change({ nowMilli: oldEnough + offset }));
      expect(answer).toEqual(
        offset < 0
          ? { value: false, because: ["PW2"], validUntil: oldEnough }
          : { value: true, because: ["PW1", "PW2", "PW4"] },
      );
    },
  );

  it("[PW2] a password dated after now has not reached its minimum age", () => {
    const answer = passwordPolicyCheck(policy({ minAgeDays: 1 }), change({ nowMilli: setAtMilli - 1 }));
    expect(answer).toEqual({ value: false, because: ["PW2"], validUntil: setAtMilli + day });
  });

  it("[SE6] [PW2] [PW7] a password dated ahead is refused with the other broken rules, until it counts", () => {
    const broken = { minAgeDays: 1, renewWithoutOtp: false };
    const nowMilli = setAtMilli - 300_001;
    expect(passwordPolicyCheck(policy(broken), change({ nowMilli, matchingIndices: [0] }))).toEqual({
      value: false,
      because: ["PW1", "PW2", "PW4", "SE6"],
      validUntil: setAtMilli - 300_000,
    });
  });

  it("[not SE6] without a minimum age no date is read", () => {
    expect(passwordPolicyCheck(policy({}), change({ nowMilli: setAtMilli - 100 * day })).value).toBe(true);
  });

  it("[PW2] if the minimum age ends later than any instant, the refusal holds for ever", () => {
    const answer = passwordPolicyCheck(
      policy({ minAgeDays: Number.MAX_SAFE_INTEGER }),
      change({ nowMilli: 8.64e15 }),
    );
    expect(answer).toEqual({ value: false, because: ["PW2"] });
  });

  it.each([-day, 0, 1])("[not PW2] [PW5] at any time without a minimum age: %j ms", (offset) => {
    const answer = passwordPolicyCheck(policy({}), change({ nowMilli: setAtMilli + offset }));
    expect(answer).toEqual({ value: true, because: ["PW1", "PW4", "PW5"] });
  });

  it.each(
    [0, 1, 2, 3, 24].flatMap((history) => [0, 1, 2, 3, 4, 24, 25].map((index) => ({ history, index }))),
  )("[PW4] so many before the current one, and the current one, are refused: %j", ({ history, index }) => {
    const refused = { 0: [0], 1: [0, 1], 2: [0, 1, 2], 3: [0, 1, 2, 3], 24: [0, 1, 2, 3, 4, 24] }[history];
    const { value } = passwordPolicyCheck(policy({ history }), change({ matchingIndices: [index] }));
    expect(value).toBe(refused?.includes(index) === false);
  });

  it("[PW4] the document's example: set to 2, the last three cannot be used", () => {
    const answers = [0, 1, 2, 3].map((index) =>
      passwordPolicyCheck(policy({ history: 2 }), change({ matchingIndices: [index] })),
    );
    expect(answers.map(({ value }) => value)).toEqual([false, false, false, true]);
    expect(answers[0]?.because).toEqual(["PW4"]);
  });

  it("[not PW4] a long history does not refuse a password that matches none", () => {
    expect(passwordPolicyCheck(policy({ history: 1000 }), change({})).value).toBe(true);
  });

  it("[PW6] other properties of the input never come back", () => {
    const leaking = { ...change({ matchingIndices: [0] }), password: "hunter2", hash: "$2b$12$x" };
    expect(JSON.stringify(passwordPolicyCheck(policy({}), leaking))).toBe(
      '{"value":false,"because":["PW4"]}',
    );
  });

  it("[not PW6] the numbers of the matching passwords decide", () => {
    expect(passwordPolicyCheck(policy({ history: 1 }), change({ matchingIndices: [1] })).value).toBe(false);
  });

  it("[PW7] a refusal names every broken rule, and the instant from which the minimum age no longer is broken", () => {
    const answer = passwordPolicyCheck(
      policy({ renewWithoutOtp: false, minAgeDays: 5, history: 2 }),
      change({ nowMilli: setAtMilli + 4 * day, matchingIndices: [2] }),
    );
    expect(answer).toEqual({
      value: false,
      because: ["PW1", "PW2", "PW4"],
      validUntil: setAtMilli + 5 * day,
    });
  });

  it("[not PW7] without the minimum age among them, there is no such instant", () => {
    const answer = passwordPolicyCheck(
      policy({ renewWithoutOtp: false, minAgeDays: 5, history: 2 }),
      change({ nowMilli: setAtMilli + 5 * day, matchingIndices: [2] }),
    );
    expect(answer).toEqual({ value: false, because: ["PW1", "PW4"] });
  });

  it("[PW8] a password does not leave the history with time", () => {
    const answer = passwordPolicyCheck(
      policy({ history: 2 }),
      change({ nowMilli: 8.64e15, matchingIndices: [2] }),
    );
    expect(answer).toEqual({ value: false, because: ["PW4"] });
  });

  it("[not PW8] it leaves at once when a newer password pushes it out", () => {
    const answer = passwordPolicyCheck(
      policy({ history: 2 }),
      change({ nowMilli: setAtMilli, matchingIndices: [3] }),
    );
    expect(answer.value).toBe(true);
  });

  const first: PasswordChange = { nowMilli: 1, matchingIndices: [], hasPassedOtp: false };

  it("[PW9] the minimum age does not apply to a first password", () => {
    const answer = passwordPolicyCheck(policy({ minAgeDays: 5 }), first);
    expect(answer).toEqual({ value: true, because: ["PW1", "PW4", "PW9"] });
    const undefinedToo = { ...first, setAtMilli: undefined } as unknown as PasswordChange;
    expect(passwordPolicyCheck(policy({ minAgeDays: 5 }), undefinedToo)).toEqual(answer);
  });

  it("[PW9] a first password needs the SMS code too", () => {
    expect(passwordPolicyCheck(policy({ renewWithoutOtp: false }), first)).toEqual({
      value: false,
      because: ["PW1"],
    });
  });

  it("[not PW9] a password set at the epoch is a password", () => {
    const answer = passwordPolicyCheck(
      policy({ minAgeDays: 5 }),
      change({ setAtMilli: 0, nowMilli: 5 * day - 1 }),
    );
    expect(answer).toEqual({ value: false, because: ["PW2"], validUntil: 5 * day });
  });

  it.each([
    null,
    undefined,
    [],
    "policy",
    {},
    { ...policy({}), renewWithoutOtp: "true" },
    { ...policy({}), minAgeDays: -1 },
    { ...policy({}), maxAgeDays: 0.5 },
    { ...policy({}), history: NaN },
    { ...policy({}), minAgeDays: 1e300 },
    { ...policy({}), minAgeDays: "5" },
  ])("[ST10] a policy outside its declared type is refused: %j", (outside) => {
    expect(passwordPolicyCheck(outside as PasswordPolicy, change({}))).toEqual({
      value: false,
      because: ["ST10"],
    });
  });

  it.each([
    null,
    [],
    "change",
    {},
    ...[NaN, Infinity, 8.64e15 + 2, "1", false].map((outside) => ({ ...change({}), setAtMilli: outside })),
    ...[NaN, -Infinity, -8.64e15 - 2, "1", undefined].map((outside) => ({
      ...change({}),
      nowMilli: outside,
    })),
    ...[undefined, "0", { length: 0 }, [-1], [0.5], ["0"], [NaN], [null], [, 3]].map((outside) => ({
      ...change({}),
      matchingIndices: outside,
    })),
    ...["true", 1, undefined].map((outside) => ({ ...change({}), hasPassedOtp: outside })),
  ])("[ST10] a change outside its declared type is refused: %j", (outside) => {
    expect(passwordPolicyCheck(policy({ history: 9 }), outside as PasswordChange)).toEqual({
      value: false,
      because: ["ST10"],
    });
  });
});

describe("the laws of passwordPolicyCheck", () => {
  const days = fc.nat({ max: 400 });
  const policies = fc.record({
    renewWithoutOtp: fc.boolean(),
    minAgeDays: days,
    maxAgeDays: days,
    history: fc.nat({ max: 10 }),
  });
  const changes = fc
    .record({
      age: fc.integer({ min: -10 * day, max: 500 * day }),
      matchingIndices: fc.array(fc.nat({ max: 12 }), { maxLength: 6 }),
      hasPassedOtp: fc.boolean(),
    })
    .map(({ age, ...facts }): PasswordChange => ({ ...facts, setAtMilli, nowMilli: setAtMilli + age }));

  it("[AN2] the decision is constant until validUntil, and different from then on", () => {
    fc.assert(
      fc.property(policies, changes, fc.nat(), (any, asked, part) => {
        const answer = passwordPolicyCheck(any, asked);
        const { validUntil } = answer;
        if (validUntil === undefined) {
          const later = { ...asked, nowMilli: asked.nowMilli + part };
          expect(passwordPolicyCheck(any, later)).toEqual(answer);
        } else {
          const between = { ...asked, nowMilli: asked.nowMilli + (part % (validUntil - asked.nowMilli)) };
          expect(passwordPolicyCheck(any, between)).toEqual(answer);
          const then = passwordPolicyCheck(any, { ...asked, nowMilli: validUntil });
          expect(then).not.toEqual(answer);
        }
      }),
    );
  });

  it("[AN2] it says until when exactly if the minimum age refuses it", () => {
    fc.assert(
      fc.property(policies, changes, (any, asked) => {
        const { value, because, validUntil } = passwordPolicyCheck(any, asked);
        expect(validUntil !== undefined).toBe(!value && because.includes("PW2"));
      }),
    );
  });

  it("a history that is longer by one refuses one more password, and none fewer", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.nat({ max: 1010 }), (history, index) => {
        const asked = change({ matchingIndices: [index] });
        const before = passwordPolicyCheck(policy({ history }), asked).value;
        const after = passwordPolicyCheck(policy({ history: history + 1 }), asked).value;
        expect(before !== after).toBe(index === history + 1);
        expect(before || !after).toBe(true);
      }),
    );
  });

  it("the order and repetition of matches do not matter, and the input is not changed", () => {
    fc.assert(
      fc.property(policies, changes, (any, asked) => {
        const written = JSON.stringify([any, asked]);
        const { matchingIndices } = asked;
        const shuffled = { ...asked, matchingIndices: [...matchingIndices, ...matchingIndices].reverse() };
        expect(passwordPolicyCheck(any, shuffled)).toEqual(passwordPolicyCheck(any, asked));
        expect(JSON.stringify([any, asked])).toBe(written);
      }),
    );
  });
});
