import { trimBlanks } from "../kernel/text/ascii.ts";
import { rejected } from "../kernel/schema/checked.ts";
import type { Form } from "../kernel/schema/form.ts";

/** What people call a thing. Names need not differ, but a blank one could not be told in a list. */
export const displayName: Form<string> = (value) =>
  typeof value === "string" && trimBlanks(value) !== ""
    ? { value }
    : rejected("ST3", "a name that is not blank");
