import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { decideFlowActivity } from "./decideFlowActivity.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/** What the flows table offers beside each flow. */
export type FlowAction = "open" | "copy" | "delete";

const onlyOpen: readonly FlowAction[] = frozen(["open"]);
const everyAction: readonly FlowAction[] = frozen(["open", "copy", "delete"]);
const nothing: readonly FlowAction[] = frozen([]);

const atView = decision(onlyOpen, "UP2", "UP10");
const atEdit = frozen({
  all: decision(everyAction, "UP1", "UP11"),
  specific: decision(everyAction, "UP2", "UP11"),
});

/**
 * What the flows table offers: at view only Open (UP10), at edit all or, without manage flow scripts, nothing, with the
 * message of UP11. Null for a profile outside its type (ST10).
 */
export function offeredFlowActions(profile: ProfilePermissions): Decision<readonly FlowAction[] | null> {
  if (!isProfilePermissions(profile)) return unanswerable;
  const opening = decideFlowActivity(profile, "openFlow");
  if (!opening.value) return { value: nothing, because: opening.because };
  return decideFlowActivity(profile, "copyFlow").value ? atEdit[profile.access] : atView;
}
