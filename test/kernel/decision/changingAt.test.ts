import { expect, it } from "vitest";
import { decision } from "../../../src/kernel/decision/decision.ts";
import { changingAt } from "../../../src/kernel/decision/changingAt.ts";

const before = decision("before", "ST7");
const after = decision("after", "ST7");

it.each([-1, 0, 999])("[AN2] before the change, the answer says until when it holds: %j", (now) => {
  expect(changingAt(1000, now, before, after)).toEqual({ ...before, validUntil: 1000 });
});

it.each([1000, 1001, 8.64e15])("[not AN2] from the change on, it holds for ever: %j", (now) => {
  expect(changingAt(1000, now, before, after)).toBe(after);
});

it("[not AN2] a change later than any instant never happens", () => {
  expect(changingAt(8.64e15, 0, before, after).validUntil).toBe(8.64e15);
  expect(changingAt(8.64e15 + 2, 8.64e15, before, after)).toBe(before);
});
