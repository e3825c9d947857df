import { owns } from "../kernel/schema/guards.ts";
import { trimBlanks } from "../kernel/text/ascii.ts";

const otherKeys = ["other"] as const;

/** Whether it names what the documents do not name, such as `{ other: "Line" }`. */
export function isOther(value: unknown): value is { readonly other: string } {
  return owns(value, otherKeys) && typeof value.other === "string" && trimBlanks(value.other) !== "";
}
