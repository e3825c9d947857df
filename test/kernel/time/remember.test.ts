import { expect, it } from "vitest";
import { remember } from "../../../src/kernel/time/remember.ts";

it("keeps as many answers as it may, and begins anew with the next one", () => {
  const cache = new Map<string, number>();
  const sizes = [1, 2, 3, 4, 5].map((answer) => {
    remember(cache, `key ${answer}`, answer, 3);
    return cache.size;
  });
  expect(sizes).toEqual([1, 2, 3, 1, 2]);
  expect([...cache]).toEqual([
    ["key 4", 4],
    ["key 5", 5],
  ]);
});
