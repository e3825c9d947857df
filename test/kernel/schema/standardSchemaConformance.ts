import { expect } from "vitest";

/** Standard Schema 1, as standardschema.dev gives its types to be copied. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

export type InferInput<Schema extends StandardSchemaV1> = NonNullable<Schema["~standard"]["types"]>["input"];

export type InferOutput<Schema extends StandardSchemaV1> = NonNullable<
  Schema["~standard"]["types"]
>["output"];

type Result<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };

interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Holds a schema to what its consumers rely on. That it is passed here is the test of its type. */
export function conforms(schema: StandardSchemaV1, inputs: readonly unknown[]): void {
  const { version, vendor, validate } = schema["~standard"];
  expect([version, vendor]).toEqual([1, "tenant-policy"]);
  for (const input of inputs) {
    // Consumers take the function off the schema.
    const result = validate(input);
    if (result instanceof Promise) return expect.unreachable("it is to answer at once");
    if (result.issues === undefined) {
      expect(Object.hasOwn(result, "value")).toBe(true);
      continue;
    }
    expect(result.issues.length).toBeGreaterThan(0);
    for (const { message, path } of result.issues) {
      expect(message).toMatch(/./);
      expect((path ?? []).every((key) => typeof key === "string" || typeof key === "number")).toBe(true);
    }
  }
}
