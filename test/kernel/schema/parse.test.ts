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

  it("[ST3] reports a name that an object has twice before what is wrong with the value", () => {
    const text = '{"id":"ann","id":7,"tags":[{"x":1,"\\u0078":2}],"t\\u0061gs":[]}';
    expect(issuesOf(parse(schema, text))).toEqual([
      "ST3 repeatedProperty id",
      "ST3 repeatedProperty tags.0.x",
      "ST3 repeatedProperty tags",
      "ST5 invalidType id",
    ]);
    expect(parse(schema, '{"id":"a","tags":[],"id":"a"}').issues?.[0].message).toBe(
      "Repeated property: expected each property of an object once",
    );
  });

  it("[not ST3] takes one name in two objects, and the same text as a value", () => {
    const nested = record({ id, inner: record({ id }) });
    const value = { id: '"id":"a","id":"b"', inner: { id: "\\" } };
    expect(parse(nested, JSON.stringify(value))).toEqual({ value });
  });

  it("[ST3] tells 100 issues and the number of the others, names and values together", () => {
    const text = `{"id":1${',"id":1'.repeat(150)},"tags":[${"0,".repeat(50)}0]}`;
    const { issues = [] } = parse(schema, text);
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toEqual({
      rule: "ST3",
      code: "tooMany",
      path: [],
      expected: "at most 100 issues",
      received: "102 more",
      message: "Expected at most 100 issues, received 102 more",
    });
  });

  it("[not ST3] tells 100 issues without a number", () => {
    const tags = Array.from({ length: 100 }, () => 0);
    expect(parse(schema, { ...ann, tags }).issues?.at(-1)?.path).toEqual(["tags", 99]);
    expect(parse(schema, { ...ann, tags: [...tags, 0] }).issues?.[100]?.received).toBe("1 more");
    const unknown = Object.fromEntries(tags.map((_, n) => [`x${n}`, n]));
    expect(parse(schema, { ...ann, ...unknown, y: 1 }).issues?.[100]?.received).toBe("1 more");
  });

  it("[ST3] reports a key __proto__ as any unknown property", () => {
    const text = '{"id":"a","tags":[],"__proto__":{"isPolluted":true}}';
    expect(issuesOf(parse(schema, text))).toEqual(["ST3 unknownProperty __proto__"]);
    expect("isPolluted" in {}).toBe(false);
  });
});
