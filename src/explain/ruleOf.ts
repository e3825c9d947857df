import type { Rule, RuleId } from "../kernel/decision/rule.ts";
import { ruleBook } from "./ruleBook.ts";

/** The sentence, document, section, standing and reading of a rule (AN1). Returns null for an unknown id. */
export function ruleOf(id: RuleId): Rule | null {
  const text = ruleBook.get(id);
  return text === undefined ? null : { id, ...text };
}
