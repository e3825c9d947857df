import { id, naming } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";

/** What a tenant has under an id that commands name. */
export type Thing =
  | "asset"
  | "bouncedAddress"
  | "channel"
  | "group"
  | "profileKey"
  | "team"
  | "teammate"
  | "userProfile"
  | "withdrawal";

/** The id of something that has to be there (ST11). The rules check that; the schema says which things it may name. */
/* @__NO_SIDE_EFFECTS__ */
export function existing(thing: Thing): Schema<string> {
  return naming(thing, "existing", id);
}

/** The id of something that a command makes (ST19). */
/* @__NO_SIDE_EFFECTS__ */
export function fresh(thing: Thing): Schema<string> {
  return naming(thing, "new", id);
}
