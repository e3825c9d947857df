import { describe, expect, it } from "vitest";
import { id, listOf, recordOf, text } from "../../../src/kernel/schema/form.ts";
import { fromOutside } from "../../../src/kernel/schema/fromOutside.ts";
import { isFrozen } from "../../vocabulary/commands.ts";

const form = recordOf({ id, tags: listOf(text) });
const ann = { id: "ann", tags: ["a", "b"] };

describe("what comes from outside", () => {
  it("[not ST3] is a value or a JSON text of one", () => {
    expect(fromOutside(ann, form)).toEqual({ value: ann });
    expect(fromOutside(JSON.stringify(ann), form)).toEqual({ value: ann });
    expect(fromOutside(` \n${JSON.stringify(ann)}\t`, form)).toEqual({ value: ann });
  });

  it("[ST1] comes out frozen, right or wrong, and stays its maker's", () => {
    expect(isFrozen(fromOutside(ann, form))).toBe(true);
    expect(isFrozen(fromOutside({ id: 1, tags: [2] }, form))).toBe(true);
    expect(Object.isFrozen(ann) || Object.isFrozen(ann.tags)).toBe(false);
  });

  it.each(["", " ", "{", '{"id":"ann"', "undefined", "NaN", "{id:1}", "'x'", "\ufeff{}", "[1,]", "\0", "1e"])(
    "[ST3] %j is no JSON text",
    (input) => {
      expect(fromOutside(input, form)).toEqual({
        issues: [{ rule: "ST3", path: [], message: "a JSON text" }],
      });
    },
  );

  it("[ST3] a JSON text of a text is a text, and not read again", () => {
    expect(fromOutside(JSON.stringify(JSON.stringify(ann)), form).issues).toEqual([
      { rule: "ST3", path: [], message: "a record" },
    ]);
    expect(fromOutside('"7"', text)).toEqual({ value: "7" });
  });

  it("[ST3] has a key that says __proto__ told as any stranger", () => {
    expect(fromOutside('{"id":"a","tags":[],"__proto__":{"isPolluted":true}}', form).issues).toEqual([
      { rule: "ST3", path: ["__proto__"], message: "no such property" },
    ]);
    expect("isPolluted" in {}).toBe(false);
  });
});
