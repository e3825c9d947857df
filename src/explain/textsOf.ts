import type { RuleId } from "../kernel/decision/rule.ts";
import type { Locale, Text } from "./locale.ts";

/** Facts as sentences write them, by name. */
export type WrittenFacts = Readonly<Record<string, string | number>>;

/** The texts of any rule. */
export interface AnyRuleTexts {
  readonly short?: Text<WrittenFacts>;
  readonly reason?: Text<WrittenFacts>;
  readonly basis?: string;
}

/** The texts that a language has for a rule, or for what is no rule id: a decision may come from a newer release. */
export function textsOf(rule: RuleId, { rules }: Locale): AnyRuleTexts {
  const all = rules as Readonly<Record<string, AnyRuleTexts>>;
  return (Object.hasOwn(all, rule) ? all[rule] : undefined) ?? {};
}

/** A text that tells cases apart, in the form for this one. Without a case, the general form. */
export function inCase(text: Text<WrittenFacts> | undefined, word: unknown): string | undefined {
  return typeof text === "object" ? text.write({ case: typeof word === "string" ? word : "other" }) : text;
}
