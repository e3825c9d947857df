import { type Decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import type { ScheduleActivity } from "./activities.ts";
import { grant } from "./grant.ts";
import { isBeyondKind, isOpen, isToggleGiven, levelGiven } from "./inForce.ts";
import type { ProfilePermissions } from "./profile.ts";

const ownSchedule = grant("UP15");
const schedulesOfOthers = grant("UP5");

/** Schedules the user made go with Call Monitoring (UP15); those of others are closed to a restricted monitor (UP5). */
export function decideScheduleActivity(
  profile: ProfilePermissions,
  { isOwn }: ScheduleActivity,
): Decision<boolean> {
  if (typeof isOwn !== "boolean") return outsideType;
  const allowed = isOwn ? ownSchedule : schedulesOfOthers;
  return unlessBroken(
    allowed[profile.access],
    !isOpen(levelGiven(profile, "callMonitoring")) && "UP2",
    !isOwn && isToggleGiven(profile, "callMonitoring", "restrictedMonitorOnly") && "UP5",
    isBeyondKind(profile, "callMonitoring") && "UP13",
  );
}
