import { type Decision, heldUntil } from "./decision.ts";
import { isInstant } from "../time/instant.ts";

/**
 * The answer that changes at an instant: `before` until then, `after` from then on (AN2). If that instant is later than
 * any that a `Date` can hold, `before` holds for ever.
 */
export function changingAt<Value>(
  changeMilli: number,
  nowMilli: number,
  before: Decision<Value>,
  after: Decision<Value>,
): Decision<Value> {
  if (nowMilli >= changeMilli) return after;
  return isInstant(changeMilli) ? heldUntil(before, changeMilli) : before;
}
