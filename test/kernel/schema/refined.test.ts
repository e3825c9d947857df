import { expect, it } from "vitest";
import { accepted, rejected } from "../../../src/kernel/schema/issue.ts";
import { listOf, text } from "../../../src/kernel/schema/form.ts";
import { refined } from "../../../src/kernel/schema/refined.ts";

const onceEach = refined(listOf(text), (texts) =>
  new Set(texts).size === texts.length ? accepted(texts.join()) : rejected("ST5", "each once"),
);

it("[ST3] what has not the form is told by the form, and not checked further", () => {
  expect(onceEach(["a", 1, 1]).issues?.map(({ path }) => path)).toEqual([[1], [2]]);
});

it("[not ST3] what has it is checked", () => {
  expect(onceEach(["a", "b"])).toEqual({ value: "a,b" });
  expect(onceEach(["a", "a"])).toEqual({ issues: [{ rule: "ST5", path: [], message: "each once" }] });
});
