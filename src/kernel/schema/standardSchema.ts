import type { Checked } from "./checked.ts";

/** A schema as Standard Schema 1 wants it (standardschema.dev), so that forms, routers and RPC libraries take it as it is. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "tenant-policy";
    readonly validate: (value: unknown) => Checked<Output>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function standardSchemaOf<Output>(
  validate: (value: unknown) => Checked<Output>,
): StandardSchema<Output> {
  return Object.freeze({
    "~standard": Object.freeze({ version: 1, vendor: "tenant-policy", validate } as const),
  });
}
