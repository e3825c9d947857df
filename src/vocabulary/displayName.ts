import { trimBlanks } from "../kernel/text/ascii.ts";
import { canonical } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";

/** A name for people to read. It need not be unique. It must not be blank, because it could not be found in a list. */
export const displayName: Schema<string> = /* @__PURE__ */ canonical(
  "ST3",
  "a name that is not blank",
  "not blank",
  (text) => (trimBlanks(text) === "" ? null : text),
);
