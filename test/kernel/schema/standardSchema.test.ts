import { describe, expect, it } from "vitest";
import { text } from "../../../src/kernel/schema/form.ts";
import { type StandardSchema, standardSchemaOf } from "../../../src/kernel/schema/standardSchema.ts";
import { conforms, type StandardSchemaV1 } from "./standardSchemaConformance.ts";

const schema: StandardSchema<string> = standardSchemaOf(text);

describe("standardSchemaOf", () => {
  it("[ST3] makes what Standard Schema 1 describes, in types and at run time", () => {
    const standard: StandardSchemaV1<unknown, string> = schema;
    conforms(standard, ["a", "", 7, undefined, null]);
  });

  it("says nothing but what it is given to validate with", () => {
    expect(schema["~standard"].validate("a")).toEqual({ value: "a" });
    expect(schema["~standard"].validate(7)).toEqual({
      issues: [{ rule: "ST3", path: [], message: "a text" }],
    });
  });

  it("[ST7] is frozen: no caller can change what another gets", () => {
    expect([schema, schema["~standard"]].every(Object.isFrozen)).toBe(true);
  });
});
