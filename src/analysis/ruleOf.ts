import type { Rule, RuleId } from "../kernel/rule.ts";
import { ruleBook } from "./ruleBook.ts";

/** A rule with its sentence, document and section, standing and reading; null where no rule has this id. */
export function ruleOf(id: RuleId): Rule | null {
  const text = ruleBook.get(id);
  return text === undefined ? null : { id, ...text };
}
