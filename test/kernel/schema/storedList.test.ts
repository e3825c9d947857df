import { expect, it } from "vitest";
import { listOf, text } from "../../../src/kernel/schema/form.ts";
import { storedList } from "../../../src/kernel/schema/storedList.ts";
import { readWrittenList } from "../../../src/kernel/schema/writtenList.ts";

const read = (entry: string): string => entry;
const written = storedList((value) => readWrittenList(value, { read, expected: "a word", rule: "ST3" }));

it.each(["", "a,b", null, undefined, {}, { length: 0 }, 7])("[ST3] %j is not stored as a list", (value) => {
  expect(written(value)).toEqual({ issues: [{ rule: "ST3", path: [], message: "a list" }] });
});

it("[not ST3] an array is, and its form looks at it", () => {
  expect(written([" b", "a"])).toEqual({ value: ["a", "b"] });
  expect(storedList(listOf(text))([7]).issues).toHaveLength(1);
});
