import { frozen } from "../json/frozen.ts";
import type { NonEmpty } from "./nonEmpty.ts";
import type { RuleId } from "./rule.ts";

/** An answer with its reasons. Plain JSON. */
export interface Decision<Value> {
  readonly value: Value;
  /** The ids of the rules that decided. A refusal names every broken rule (AN1). */
  readonly because: NonEmpty<RuleId>;
  /**
   * Epoch milliseconds. Before this instant, the same question gets the same answer (AN2). Absent if the answer does
   * not change with time.
   */
  readonly validUntil?: number;
}

/** A constant answer. It is made once, at load, and returned many times, so that an allow allocates nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function decision<Value>(value: Value, ...because: NonEmpty<RuleId>): Decision<Value> {
  return frozen({ value, because });
}

/** The answer of a yes/no question to a value outside its declared type: it never allows anything (ST10). */
export const outsideType: Decision<false> = decision(false, "ST10");

/** The answer of any other question to a value outside its declared type (ST10). */
export const unanswerable: Decision<null> = decision(null, "ST10");

/** The answer of a yes/no question to an unknown id (ST11). */
export const notFound: Decision<false> = decision(false, "ST11");

/** The answer of any other question to an unknown id (ST11). */
export const noneFound: Decision<null> = decision(null, "ST11");

/**
 * Returns `allowed`, unless a check names a broken rule. Then it returns a refusal that names every broken rule, in the
 * order of the checks (AN1). A check reads `isUnlisted && "ED3"`: if the condition holds, the rule is broken.
 */
export function unlessBroken(
  allowed: Decision<boolean>,
  ...checks: readonly (RuleId | false)[]
): Decision<boolean> {
  let broken: NonEmpty<RuleId> | undefined;
  for (const check of checks) {
    if (check !== false) broken = broken === undefined ? [check] : [...broken, check];
  }
  return broken === undefined ? allowed : { value: false, because: broken };
}

/**
 * Adds broken rules to a decision. An allow becomes a refusal, and a refusal names the added rules after its own.
 * Returns the same decision if no check names a rule.
 */
export function alsoBroken<Decided extends Decision<boolean>>(
  decided: Decided,
  ...checks: readonly (RuleId | false)[]
): Decided | Decision<boolean> {
  const checked = unlessBroken(decided, ...checks);
  if (decided.value || checked === decided) return checked;
  return { value: false, because: [...decided.because, ...checked.because] };
}

/** The same answer, with the instant until which it holds (AN2). */
export function heldUntil<Value>(answer: Decision<Value>, validUntil: number): Decision<Value> {
  return { value: answer.value, because: answer.because, validUntil };
}
