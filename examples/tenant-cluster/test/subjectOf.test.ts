import { expect, test } from "vitest";
import { subjectOf } from "../src/log.ts";

const ids = [
  "bank",
  "a.b",
  "a%2Eb",
  "a b",
  "*",
  ">",
  "\\",
  '"',
  "ü",
  "\ud800",
  "\udc00",
  "\\ud800",
  "\u0000",
  "\n",
];

test("any id makes a legal subject of one token", () => {
  for (const id of ids) expect(subjectOf(id)).toMatch(/^tenant\.[\w!'()~%-]+$/);
});

test("two ids never make the same subject", () => {
  expect(new Set(ids.map(subjectOf)).size).toBe(ids.length);
});
