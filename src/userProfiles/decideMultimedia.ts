import { type Decision, unlessBroken } from "../kernel/decision/decision.ts";
import { grant } from "./grant.ts";
import { isBeyondKind, isOpen, levelGiven } from "./inForce.ts";
import type { ProfilePermissions } from "./profile.ts";

const anyProfile = grant("UP6");

/** Whether any multimedia profile may be chosen for the holder, or the default telephony profile only (UP6). */
export function decideMultimedia(holder: ProfilePermissions): Decision<boolean> {
  const isClosed = !isOpen(levelGiven(holder, "multimedia"));
  const isBeyond = isBeyondKind(holder, "multimedia");
  return unlessBroken(
    anyProfile[holder.access],
    isClosed && "UP2",
    (isClosed || isBeyond) && "UP6",
    isBeyond && "UP13",
  );
}
