import { type Decision, heldUntil } from "./decision.ts";
import { isInstant } from "../time/instant.ts";

/**
 * `before` until an instant, `after` from it on (AN2). Where that would be later than any instant there is, `before`
 * holds for ever.
 */
export function changingAt<Value>(
  turnMilli: number,
  nowMilli: number,
  before: Decision<Value>,
  after: Decision<Value>,
): Decision<Value> {
  if (nowMilli >= turnMilli) return after;
  return isInstant(turnMilli) ? heldUntil(before, turnMilli) : before;
}
