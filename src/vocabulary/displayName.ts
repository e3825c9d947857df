import { trimBlanks } from "../kernel/text/ascii.ts";
import { canonical } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";

/** What people call a thing. Names need not be unique, but nobody could find a blank one in a list. */
export const displayName: Schema<string> = /* @__PURE__ */ canonical(
  "ST3",
  "a name that is not blank",
  "not blank",
  (text) => (trimBlanks(text) === "" ? null : text),
);
