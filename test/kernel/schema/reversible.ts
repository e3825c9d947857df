import { id } from "../../../src/kernel/schema/scalars.ts";
import { type Schema, transform } from "../../../src/kernel/schema/schema.ts";

/** A schema whose value differs from what is stored: the text the other way round. */
export const reversible: Schema<string> = transform(id, "reversed", reversed, reversed);

function reversed(text: string): string {
  return text.split("").reverse().join("");
}
