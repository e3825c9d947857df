import { id, naming, string } from "../kernel/schema/scalars.ts";
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

/** A stored address of a mailbox, whatever its form: what is erased of a person is found by it. */
export const knownMailbox: Schema<string> = /* @__PURE__ */ naming("mailbox", "existing", string);

/** The id of an entry that is the address of a mailbox, with its letters folded. */
export const mailboxId: Schema<string> = /* @__PURE__ */ naming("mailbox", "existing", id);
