import { describe, expect, it } from "vitest";
import { list } from "../../../src/kernel/schema/list.ts";
import { parse } from "../../../src/kernel/schema/parse.ts";
import { record } from "../../../src/kernel/schema/record.ts";
import { id, string } from "../../../src/kernel/schema/scalars.ts";
import { isFrozen } from "../json/isFrozen.ts";
import { issuesOf } from "./issuesOf.ts";

const schema = record({ id, tags: list(string) });
const ann = { id: "ann", tags: ["a", "b"] };

describe("parse", () => {
  it("[not ST3] reads a value or the JSON text of one", () => {
    expect(parse(schema, ann)).toEqual({ value: ann });
    expect(parse(schema, JSON.stringify(ann))).toEqual({ value: ann });
    expect(parse(schema, ` \n${JSON.stringify(ann)}\t`)).toEqual({ value: ann });
  });

  it("[ST1] freezes what it gives, and leaves the value itself alone", () => {
    expect(isFrozen(parse(schema, ann))).toBe(true);
    expect(isFrozen(parse(schema, { id: 1, tags: [2] }))).toBe(true);
    expect(Object.isFrozen(ann) || Object.isFrozen(ann.tags)).toBe(false);
  });

  it.each(["", " ", "{", '{"id":"ann"', "undefined", "NaN", "{id:1}", "'x'", "\ufeff{}", "[1,]", "\0", "1e"])(
    "[ST3] refuses %j, which is no JSON",
    (input) => {
      expect(parse(schema, input)).toEqual({
        issues: [
          {
            rule: "ST3",
            code: "invalidJson",
            path: [],
            expected: "a JSON text",
            received: "a string",
            message: "Expected a JSON text, received a string",
          },
        ],
      });
    },
  );

  it("[ST3] reads the JSON text of a string as a string, not as JSON again", () => {
    expect(issuesOf(parse(schema, JSON.stringify(JSON.stringify(ann))))).toEqual(["ST3 invalidType"]);
    expect(parse(string, '"7"')).toEqual({ value: "7" });
  });

  it("[ST3] reports a key __proto__ as any unknown property", () => {
    const text = '{"id":"a","tags":[],"__proto__":{"isPolluted":true}}';
    expect(issuesOf(parse(schema, text))).toEqual(["ST3 unknownProperty __proto__"]);
    expect("isPolluted" in {}).toBe(false);
  });
});
