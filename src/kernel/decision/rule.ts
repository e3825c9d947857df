import type { FactNameOf, RuleId } from "../../explain/ruleBook.ts";
import type { RuleText } from "./ruleTable.ts";

// The one import that goes up from here. It is a type, so nothing of the rule book is loaded.
export type { FactNameOf, RuleId };

/** A rule in words, with its id. */
export interface Rule extends RuleText {
  readonly id: RuleId;
}
