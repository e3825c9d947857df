import { rejected } from "./checked.ts";
import type { Form } from "./form.ts";

/**
 * A list as state stores it: an array. As text only administrators write it, and an empty one in place of a list that
 * got lost would be read as no entries, which often means "everyone".
 */
/* @__NO_SIDE_EFFECTS__ */
export function storedList<List>(form: Form<List>): Form<List> {
  return (value) => (Array.isArray(value) ? form(value) : rejected("ST3", "a list"));
}
