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
    expect(answer).toMatchObject({ value, because: value ? ["PW1", "PW4", "PW5"] : ["PW1"] });
  });

  it("[not PW1] the SMS code does not help against the other rules", () => {
    const answer = passwordPolicyCheck(policy({}), change({ hasPassedOtp: true, matchingIndices: [0] }));
    expect(answer).toMatchObject({ value: false, because: ["PW4"] });
  });

  const ages = [1, 2, 5, 30, 365];
  const around = [-day, -1, 0, 1, day];

  it.each(ages.flatMap((minAgeDays) => around.map((offset) => ({ minAgeDays, offset }))))(
    "[PW2] no change before the minimum age, and a change from that exact instant: %j",
    ({ minAgeDays, offset }) => {
      const oldEnough = setAtMilli + minAgeDays * day;
      const answer = passwordPolicyCheck(policy({ minAgeDays }), change({ nowMilli: oldEnough + offset }));
      const facts = { PW2: { minAgeDays, fromMilli: oldEnough } };
      expect(answer).toEqual(
        offset < 0
          ? { value: false, because: ["PW2"], facts, validUntil: oldEnough }
          : { value: true, because: ["PW1", "PW2", "PW4"] },
      );
    },
  );

  it("[PW2] a password dated after now has not reached its minimum age", () => {
    const answer = passwordPolicyCheck(policy({ minAgeDays: 1 }), change({ nowMilli: setAtMilli - 1 }));
    expect(answer).toMatchObject({ value: false, because: ["PW2"], validUntil: setAtMilli + day });
  });

  it("[SE6] [PW2] [PW7] a password dated ahead is refused with the other broken rules, until it counts", () => {
    const broken = { minAgeDays: 1, renewWithoutOtp: false };
    const nowMilli = setAtMilli - 300_001;
    expect(passwordPolicyCheck(policy(broken), change({ nowMilli, matchingIndices: [0] }))).toMatchObject({
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
      '{"value":false,"because":["PW4"],"facts":{"PW4":{"history":0}}}',
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
    expect(answer).toMatchObject({
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
    expect(answer).toMatchObject({ value: false, because: ["PW1", "PW4"] });
  });

  it("[PW8] a password does not leave the history with time", () => {
    const answer = passwordPolicyCheck(
      policy({ history: 2 }),
      change({ nowMilli: 8.64e15, matchingIndices: [2] }),
    );
    expect(answer).toMatchObject({ value: false, because: ["PW4"] });
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
    expect(answer).toMatchObject({ value: false, because: ["PW2"], validUntil: 5 * day });
  });

  const resetAtMilli = setAtMilli + day;
  const reset = (changed: Partial<PasswordChange>): PasswordChange =>
    change({ resetAtMilli, nowMilli: resetAtMilli + 1, ...changed });

  it("[PW10] after a reset the minimum age is waived", () => {
    for (const set of [setAtMilli, resetAtMilli - 1, resetAtMilli]) {
      expect(passwordPolicyCheck(policy({ minAgeDays: 30 }), reset({ setAtMilli: set }))).toEqual({
        ...{ value: true, because: ["PW1", "PW4", "PW10"] },
      });
    }
  });

  it("[not PW10] once: not for the change after that, nor where it never was reset", () => {
    const set = resetAtMilli + 1;
    const facts = { PW2: { minAgeDays: 30, fromMilli: set + 30 * day } };
    expect(passwordPolicyCheck(policy({ minAgeDays: 30 }), reset({ setAtMilli: set }))).toEqual({
      ...{ value: false, because: ["PW2"], facts, validUntil: set + 30 * day },
    });
    for (const never of [{ resetAtMilli: null }, { resetAtMilli: undefined as unknown as null }, {}]) {
      const asked = { ...change({ nowMilli: resetAtMilli + 1 }), ...never };
      expect(passwordPolicyCheck(policy({ minAgeDays: 30 }), asked).because).toEqual(["PW2"]);
    }
  });

  it("[not PW10] [SE6] a reset that is dated ahead waives nothing until it counts", () => {
    const resetAtMilli = setAtMilli + 365 * day;
    const of = (minAgeDays: number, nowMilli: number) =>
      passwordPolicyCheck(policy({ minAgeDays }), change({ resetAtMilli, nowMilli }));
    const start = { value: false, because: ["PW2"], validUntil: setAtMilli + 7 * day };
    expect(of(7, setAtMilli)).toMatchObject(start);
    expect(of(400, setAtMilli)).toEqual({
      ...{ value: false, because: ["PW2"], validUntil: resetAtMilli - 300_000 },
      facts: { PW2: { minAgeDays: 400, fromMilli: resetAtMilli - 300_000 } },
    });
    expect(of(400, resetAtMilli - 300_000)).toEqual({ value: true, because: ["PW1", "PW4", "PW10"] });
    expect(of(7, setAtMilli + 7 * day)).toEqual({
      ...{ value: true, because: ["PW1", "PW2", "PW4"], validUntil: resetAtMilli - 300_000 },
    });
  });

  it("[PW10] [PW1] [PW4] the SMS code and the history hold after a reset", () => {
    const answer = passwordPolicyCheck(
      policy({ minAgeDays: 30, renewWithoutOtp: false, history: 2 }),
      reset({ matchingIndices: [2] }),
    );
    expect(answer).toMatchObject({ value: false, because: ["PW1", "PW4"] });
  });

  it("[PW10] [PW5] [PW9] names what makes a minimum age unneeded before the reset", () => {
    expect(passwordPolicyCheck(policy({}), reset({})).because).toEqual(["PW1", "PW4", "PW5"]);
    expect(passwordPolicyCheck(policy({ minAgeDays: 30 }), reset({ setAtMilli: null })).because).toEqual([
      ...["PW1", "PW4", "PW9"],
    ]);
  });

  it("[PW10] [SE6] a password that is dated ahead may be changed after a reset, until it counts", () => {
    const set = resetAtMilli + 10 * day;
    const asked = reset({ setAtMilli: set });
    expect(passwordPolicyCheck(policy({ minAgeDays: 30 }), asked)).toEqual({
      ...{ value: true, because: ["PW1", "PW4", "PW10"], validUntil: set - 300_000 },
    });
    const then = { ...asked, nowMilli: set - 300_000 };
    expect(passwordPolicyCheck(policy({ minAgeDays: 30 }), then).because).toEqual(["PW2"]);
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
    ...[NaN, Infinity, 8.64e15 + 2, "1", false].map((outside) => ({ ...change({}), resetAtMilli: outside })),
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
      resetAge: fc.option(fc.integer({ min: -10 * day, max: 500 * day })),
    })
    .map(({ age, resetAge, ...facts }): PasswordChange => ({
      ...{ ...facts, setAtMilli, nowMilli: setAtMilli + age },
      resetAtMilli: resetAge === null ? null : setAtMilli + resetAge,
    }));

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
      fc.property(policies, changes, (any, withReset) => {
        const asked = { ...withReset, resetAtMilli: null };
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
