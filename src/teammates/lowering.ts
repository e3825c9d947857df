import { ownFacts, ownValue } from "../kernel/schema/guards.ts";
import { isInstant } from "../kernel/time/instant.ts";
import type { Role } from "../vocabulary/role.ts";

/** How the support team lowered an Owner (TM15). */
export interface Lowering {
  /** When it happened, in epoch milliseconds. */
  readonly happenedAtMilli: number;
  /** Whether nobody has changed their role since. */
  readonly isInForce: boolean;
}

/** Whether a value is such a lowering (ST10). */
export function isLowering(value: unknown): value is Lowering {
  const { happenedAtMilli, isInForce } = ownFacts(value);
  return isInstant(happenedAtMilli) && typeof isInForce === "boolean";
}

interface PossiblyLowered {
  readonly role: Role;
  readonly lowering?: Lowering | null | undefined;
}

/** Whether they have their role from the support team, which lowered them. */
export function isLowered(teammate: PossiblyLowered): boolean {
  return teammate.role !== "owner" && ownValue(ownValue(teammate, "lowering"), "isInForce") === true;
}
