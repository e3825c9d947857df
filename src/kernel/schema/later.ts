import { own } from "./guards.ts";
import type { Schema } from "./schema.ts";

/**
 * A schema that is made when it is first used. Those of all commands and of a whole tenant take a tenth of the time of an
 * import, and most who import the library never ask for them. For a schema that is neither optional nor secret.
 */
/* @__NO_SIDE_EFFECTS__ */
export function later<Value>(make: () => Schema<Value>): Schema<Value> {
  let known: Schema<Value> | undefined;
  const made = (): Schema<Value> => (known ??= make());
  return {
    get expected() {
      return made().expected;
    },
    get shape() {
      return made().shape;
    },
    read: (value, reading) => made().read(value, reading),
    get write() {
      // Undefined counts as absent, as everywhere in the kit.
      return own(made(), "write") as (value: Value) => unknown;
    },
  };
}
