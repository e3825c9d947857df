import { type Decision, unlessBroken } from "../kernel/decision/decision.ts";
import type { FlowActivity } from "./activities.ts";
import { grant } from "./grant.ts";
import { isBeyondKind, isOpen, isToggleGiven, levelGiven } from "./inForce.ts";
import type { ProfilePermissions } from "./profile.ts";

const atView = grant("UP10");
const atEdit = grant("UP11");

/** At view the flow module loads and flows are opened, no more (UP10); at edit manage flow scripts decides (UP11). */
export function decideFlowActivity(profile: ProfilePermissions, activity: FlowActivity): Decision<boolean> {
  const level = levelGiven(profile, "routingStrategy");
  const allowed = level === "edit" ? atEdit : atView;
  const isChange = activity === "copyFlow" || activity === "deleteFlow";
  return unlessBroken(
    allowed[profile.access],
    !isOpen(level) && "UP2",
    level === "view" && isChange && "UP10",
    level === "edit" && !isToggleGiven(profile, "routingStrategy", "manageFlowScripts") && "UP11",
    isBeyondKind(profile, "routingStrategy") && "UP13",
  );
}
