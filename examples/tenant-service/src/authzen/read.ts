import { Ajv } from "ajv";

/** A value that was read, or what is wrong with it. */
export type Read<Value> =
  | { readonly value: Value; readonly fault?: undefined }
  | { readonly fault: string; readonly value?: undefined };

/** Nothing is coerced: what has another type is wrong. Fields that no schema names are taken out, and defaults put in. */
const ajv = new Ajv({ removeAdditional: "all", useDefaults: true });

/**
 * Reads what fits a JSON schema, which has to say what `Value` says. The value is the given one, of which only that is left
 * that the schema names.
 */
export function readerOf<Value>(schema: object): (given: unknown) => Read<Value> {
  const validate = ajv.compile<Value>(schema);
  return (given) => {
    if (validate(given)) return { value: given };
    const [first] = validate.errors ?? [];
    return { fault: `${first?.instancePath ?? ""} ${first?.message ?? "cannot be read"}`.trim() };
  };
}
