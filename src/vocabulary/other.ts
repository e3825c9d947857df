import { trimBlanks } from "../kernel/text/ascii.ts";

/** Whether it names what the documents do not name, such as `{ other: "Line" }`. */
export function isOther(value: unknown): value is { readonly other: string } {
  if (typeof value !== "object" || value === null) return false;
  const { other } = value as Record<"other", unknown>;
  return typeof other === "string" && trimBlanks(other) !== "";
}
