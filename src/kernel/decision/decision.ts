import { frozen } from "../json/frozen.ts";
import type { NonEmpty } from "./nonEmpty.ts";
import type { RuleId } from "./rule.ts";

/** An answer, the rules that made it so and, where time plays a part, the instant until which it holds. Plain JSON. */
export interface Decision<Value> {
  readonly value: Value;
  /** The rules that made it; of a refusal, all that are broken (AN1). */
  readonly because: NonEmpty<RuleId>;
  /** Epoch milliseconds. The answer to the same question stays the same before this instant (AN2). */
  readonly validUntil?: number;
}

/** A constant answer, made once at load and handed out again and again. */
/* @__NO_SIDE_EFFECTS__ */
export function decision<Value>(value: Value, ...because: NonEmpty<RuleId>): Decision<Value> {
  return frozen({ value, because });
}

/** ST10, for questions that are answered yes or no: what is outside its declared type allows nothing. */
export const outsideType: Decision<false> = decision(false, "ST10");

/** ST10, for questions whose answer is a value. */
export const unanswerable: Decision<null> = decision(null, "ST10");

/** ST11: there is nothing under an id that the question names. */
export const notFound: Decision<false> = decision(false, "ST11");

/** ST11, for questions whose answer is a value. */
export const noneFound: Decision<null> = decision(null, "ST11");

/**
 * `allowed`, unless a check names a rule that is broken: then a refusal with all of those, in the order given (AN1).
 * Checks read `isUnlisted && "ED3"`, the condition being the one that breaks the rule.
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

/** The decision with what is broken besides; the same one where nothing is. */
export function alsoBroken<Decided extends Decision<boolean>>(
  decided: Decided,
  ...checks: readonly (RuleId | false)[]
): Decided | Decision<boolean> {
  const besides = unlessBroken(decided, ...checks);
  if (decided.value || besides === decided) return besides;
  return { value: false, because: [...decided.because, ...besides.because] };
}

/** The same answer, holding until an instant (AN2). */
export function heldUntil<Value>(answer: Decision<Value>, validUntil: number): Decision<Value> {
  return { value: answer.value, because: answer.because, validUntil };
}
