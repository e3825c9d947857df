import { canSwitchTo, type Workspace } from "tenant-policy";

/** Whether these are one workspace: each is reached from the other. */
export function isSamePlace(one: Workspace, other: Workspace): boolean {
  return canSwitchTo({ home: one }, other) && canSwitchTo({ home: other }, one);
}
