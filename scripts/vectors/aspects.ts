import type { Vector } from "./vector.ts";

/**
 * What a vector shows of its question: each rule with the kind of answer that it makes and its case, and which parts an answer has. Two vectors that show the same are one too many.
 */
export function aspectsOf({ value, because, facts = {}, ...rest }: Vector): readonly string[] {
  const kind = kindOf(value);
  const cases = because.map((rule) => {
    const { case: named = "" } = (facts[rule] ?? {}) as { readonly case?: string };
    return `${rule} ${kind} ${named}`;
  });
  const parts = Object.entries(rest)
    .filter(([name]) => name !== "input")
    .map(([name, part]) => `${name} ${kindOf(part)}`);
  return [...cases, ...parts];
}

/** Words are told apart, and numbers are not. Of lists, only whether they are empty. */
function kindOf(value: unknown): string {
  if (typeof value === "number") return "number";
  if (typeof value === "string") return /^[a-zA-Z]+$/.test(value) ? value : "text";
  if (Array.isArray(value)) return value.length === 0 ? "none" : "some";
  if (typeof value !== "object" || value === null) return String(value);
  const members = Object.entries(value).map(([name, member]) => `${name}: ${kindOf(member)}`);
  return members.length > 4 ? "record" : members.join(", ");
}
