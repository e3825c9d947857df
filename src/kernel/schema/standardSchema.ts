import { frozen } from "../json/frozen.ts";
import type { NonEmpty } from "../decision/nonEmpty.ts";
import type { Checked, Issue } from "./issue.ts";
import { check, type Schema } from "./schema.ts";

/**
 * A schema as Standard Schema 1 wants it (standardschema.dev), so that forms, routers and RPC libraries take it as it is.
 * `Input` is what a well-typed caller hands in; at run time any value gets an answer.
 */
export interface StandardSchema<Output, Input = Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "tenant-policy";
    /** Gives the canonical value, or what is wrong with it. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/**
 * `Checked` without a `value` beside issues. There tRPC and react-hook-form would infer an output that may be undefined.
 */
type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: NonEmpty<Issue> };

/**
 * Checks a value that is to be set: the canonical value, or everything that is wrong with it, deeply frozen. Call it, or hand
 * it to whatever takes a Standard Schema.
 */
export interface Check<Value, Input = Value> extends StandardSchema<Value, Input> {
  (value: unknown): Checked<Value>;
}

/* @__NO_SIDE_EFFECTS__ */
export function standardSchemaOf<Output, Input = Output>(
  validate: (value: unknown) => Checked<Output>,
): StandardSchema<Output, Input> {
  return Object.freeze({
    "~standard": Object.freeze({ version: 1, vendor: "tenant-policy", validate } as const),
  });
}

/** The check of a schema. What it gives is frozen, as state is: questions remember a list only if it can never change (ST7). */
/* @__NO_SIDE_EFFECTS__ */
export function checkOf<Value, Input = Value>(schema: Schema<Value>): Check<Value, Input> {
  const validate = (value: unknown): Checked<Value> => frozen(check(schema, value));
  return Object.freeze(Object.assign(validate, standardSchemaOf<Value, Input>(validate)));
}
