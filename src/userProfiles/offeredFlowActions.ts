import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { decisionByAccess } from "./access.ts";
import { decideFlowActivity } from "./canPerformActivity.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/** An action that the flows table can offer for a flow (UP10, UP11). */
export type FlowAction = "open" | "copy" | "delete";

const onlyOpen = decision<readonly FlowAction[]>(["open"], "UP2", "UP10");
const everyAction = decisionByAccess<readonly FlowAction[]>(["open", "copy", "delete"], "UP11");
const nothing: readonly FlowAction[] = frozen([]);

/**
 * The actions that the flows table offers for each flow: at view, open (UP10); at edit, all of them with manage flow
 * scripts and none without it, where UP11 has a message for the user. Returns null for a profile outside its type (ST10).
 */
export function offeredFlowActions(profile: ProfilePermissions): Decision<readonly FlowAction[] | null> {
  if (!isProfilePermissions(profile)) return unanswerable;
  const opening = decideFlowActivity(profile, "openFlow");
  if (!opening.value) return { value: nothing, because: opening.because };
  return decideFlowActivity(profile, "copyFlow").value ? everyAction[profile.access] : onlyOpen;
}
