import { describe, expect, expectTypeOf, it } from "vitest";
import type { Checked } from "../../../src/kernel/schema/issue.ts";
import { withDefaults } from "../../../src/kernel/schema/record.ts";
import { boolean, string } from "../../../src/kernel/schema/scalars.ts";
import { check } from "../../../src/kernel/schema/schema.ts";
import {
  type Check,
  checkOf,
  type StandardSchema,
  standardSchemaOf,
} from "../../../src/kernel/schema/standardSchema.ts";
import {
  conforms,
  type InferInput,
  type InferOutput,
  type StandardSchemaV1,
} from "./standardSchemaConformance.ts";

interface Switch {
  readonly isOn: boolean;
}
const schema: StandardSchema<string> = standardSchemaOf((value) => check(string, value));
const checkSwitch: Check<Switch, Partial<Switch>> = checkOf(
  withDefaults<Switch>({ isOn: boolean }, { isOn: false }),
);
const inputs: readonly unknown[] = [
  "a",
  "",
  7,
  undefined,
  null,
  {},
  { isOn: true },
  { isOn: "true" },
  [],
  { a: 1 },
];

describe("standardSchemaOf", () => {
  it("[ST3] makes what Standard Schema 1 describes, in types and at run time", () => {
    const standard: StandardSchemaV1<unknown, string> = schema;
    conforms(standard, inputs);
  });

  it("answers what its function answers", () => {
    for (const input of inputs) expect(schema["~standard"].validate(input)).toEqual(check(string, input));
  });

  it("[ST7] is frozen, so that no caller can change what another gets", () => {
    expect([schema, schema["~standard"]].every(Object.isFrozen)).toBe(true);
  });
});

describe("checkOf", () => {
  it("makes a function that is a Standard Schema too, of the same answers", () => {
    const standard: StandardSchemaV1<Partial<Switch>, Switch> = checkSwitch;
    conforms(standard, inputs);
    for (const input of inputs) {
      expect(checkSwitch["~standard"].validate(input)).toEqual(checkSwitch(input));
    }
    expect(checkSwitch({})).toEqual({ value: { isOn: false } });
    expect(checkSwitch({ isOn: 1 }).issues).toHaveLength(1);
  });

  it("[ST7] is frozen, so that no caller can change what another gets", () => {
    expect([checkSwitch, checkSwitch["~standard"]].every(Object.isFrozen)).toBe(true);
  });

  it("tells the types of input and output to whatever infers them", () => {
    expectTypeOf<InferInput<typeof checkSwitch>>().toEqualTypeOf<Partial<Switch>>();
    expectTypeOf<InferOutput<typeof checkSwitch>>().toEqualTypeOf<Switch>();
    expectTypeOf<InferInput<typeof schema>>().toEqualTypeOf<string>();
    expectTypeOf<InferOutput<typeof schema>>().toEqualTypeOf<string>();
    expectTypeOf(checkSwitch).parameters.toEqualTypeOf<[value: unknown]>();
    expectTypeOf(checkSwitch).returns.toEqualTypeOf<Checked<Switch>>();
  });

  it("tells the value from the issues by either of them", () => {
    const checked = checkSwitch({});
    if (checked.issues === undefined) expectTypeOf(checked.value).toEqualTypeOf<Switch>();
    else expectTypeOf(checked.value).toEqualTypeOf<undefined>();
    expect(checked.issues).toBeUndefined();
  });
});
