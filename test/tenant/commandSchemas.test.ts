import { describe, expect, expectTypeOf, it } from "vitest";
import { check } from "../../src/kernel/schema/schema.ts";
import {
  type CommandBodyOf,
  type CommandOf,
  type CommandType,
  commandTypes,
} from "../../src/tenant/command.ts";
import {
  anyCommand,
  anyCommandBody,
  commandBodySchemas,
  commandSchemas,
} from "../../src/tenant/commandSchemas.ts";
import { parseCommand } from "../../src/tenant/parseCommand.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { conforms, type InferInput, type InferOutput } from "../kernel/schema/standardSchemaConformance.ts";
import { commandOf, examples } from "../laws/examples.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { olga, system } from "./bank.ts";

/** An accepted command of this type in its canonical form, as JSON gives it, and the same without its envelope. */
function exampleOf(type: CommandType): { readonly whole: object; readonly body: object } {
  const [example] = [...examples[type].accepted, ...(examples[type].unchanged ?? [])];
  const { value } = parseCommand(commandOf(type, example as never));
  const whole = JSON.parse(JSON.stringify(value)) as object;
  const body = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== "by" && key !== "at"));
  return { whole, body };
}

const other = { type: "other", by: system, at: 0 };

describe.each(commandTypes)("the schemas of %s", (type) => {
  const { whole, body } = exampleOf(type);
  const schema = commandSchemas[type]["~standard"];
  const bodySchema = commandBodySchemas[type]["~standard"];

  it("[not ST6] are Standard Schemas that read a command of this type, with its envelope or without", () => {
    conforms(commandSchemas[type], [whole, body, other, null, "", JSON.stringify(whole)]);
    conforms(commandBodySchemas[type], [whole, body, other, null, "", JSON.stringify(body)]);
    expect(schema.validate(whole)).toEqual({ value: whole });
    expect(bodySchema.validate(body)).toEqual({ value: body });
    expect(isFrozen(schema.validate(whole)) && isFrozen(bodySchema.validate(body))).toBe(true);
  });

  it("agree with the schemas of any command", () => {
    expect(check(anyCommand, whole)).toEqual(schema.validate(whole));
    expect(check(anyCommandBody, body)).toEqual(bodySchema.validate(body));
  });

  it("[ST3] tell a command from its body", () => {
    expect(issuesOf(schema.validate(body))).toEqual(["ST3 missingProperty by", "ST3 missingProperty at"]);
    expect(issuesOf(bodySchema.validate(whole))).toEqual([
      "ST3 unknownProperty by",
      "ST3 unknownProperty at",
    ]);
  });

  it("[ST6] refuse a command of another type", () => {
    for (const wrong of ["other", "__proto__", ...commandTypes.filter((each) => each !== type).slice(0, 1)]) {
      expect(issuesOf(schema.validate({ ...whole, type: wrong }))).toEqual(["ST6 unknownVariant type"]);
      expect(issuesOf(bodySchema.validate({ ...body, type: wrong }))).toEqual(["ST6 unknownVariant type"]);
    }
  });
});

describe("commandSchemas", () => {
  it("has a schema for every type, and no other; so has commandBodySchemas", () => {
    expect(Object.keys(commandSchemas)).toEqual(commandTypes);
    expect(Object.keys(commandBodySchemas)).toEqual(commandTypes);
    expect([commandSchemas, commandBodySchemas].every(Object.isFrozen)).toBe(true);
  });

  it("tells the types of input and output to whatever infers them", () => {
    type Invite = (typeof commandSchemas)["teammates/invite"];
    expectTypeOf<InferOutput<Invite>>().toEqualTypeOf<CommandOf<"teammates/invite">>();
    expectTypeOf<InferInput<Invite>>().toEqualTypeOf<CommandOf<"teammates/invite">>();
    type InviteBody = (typeof commandBodySchemas)["teammates/invite"];
    expectTypeOf<InferOutput<InviteBody>>().toEqualTypeOf<CommandBodyOf<"teammates/invite">>();
  });
});

describe("the schema of any command", () => {
  it.each([undefined, "", "teammates", "teammates/", "__proto__", "constructor", null, 7, ["x"]])(
    "[ST6] refuses the type %j, and says nothing of the rest",
    (type) => {
      const issue = type === undefined ? "ST6 missingProperty type" : "ST6 unknownVariant type";
      expect(issuesOf(check(anyCommand, { type, by: olga, at: NaN }))).toEqual([issue]);
      expect(issuesOf(check(anyCommandBody, { type, more: 1 }))).toEqual([issue]);
    },
  );
});
