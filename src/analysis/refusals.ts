import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";

/** What several refusals say. */
export interface Refusals {
  /** The rules that all of them name. */
  readonly common: readonly RuleId[];
  /** The first of those that name the fewest rules. */
  readonly shortest: NonEmpty<RuleId>;
}

/** With one more. */
export function withRefusal(refusals: Refusals | undefined, because: NonEmpty<RuleId>): Refusals {
  if (refusals === undefined) return { common: because, shortest: because };
  const common = refusals.common.filter((rule) => because.includes(rule));
  return { common, shortest: because.length < refusals.shortest.length ? because : refusals.shortest };
}

/** The rules that all name; if there is none, those of the shortest. */
export function rulesOf({ common, shortest }: Refusals): NonEmpty<RuleId> {
  const [first, ...rest] = common;
  return first === undefined ? shortest : [first, ...rest];
}
