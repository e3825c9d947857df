import { owns } from "../kernel/schema/guards.ts";
import { trimBlanks } from "../kernel/text/ascii.ts";

const otherKeys = ["other"] as const;

/** Whether a value names something that is not in the documents, such as the channel `{ other: "Line" }`. */
export function isOther(value: unknown): value is { readonly other: string } {
  return owns(value, otherKeys) && typeof value.other === "string" && trimBlanks(value.other) !== "";
}
