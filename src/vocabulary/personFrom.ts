import { owns } from "../kernel/schema/guards.ts";
import type { Person } from "./person.ts";
import type { PlacedTeammate } from "./teammate.ts";
import type { Workspace } from "./workspace.ts";

const placedKeys = ["id", "role", "home"] as const;

/**
 * A teammate as one who asks: from the workspace that they have switched to, or from home. What is wrong in the record, or
 * no record at all, makes a person whom every question refuses (ST10).
 */
export function personFrom(teammate: PlacedTeammate, current?: Workspace): Person {
  const { id, role, home } = (owns(teammate, placedKeys) ? teammate : {}) as PlacedTeammate;
  // Not `??`: a workspace that is null is none, and is not read as home.
  const hasSwitched = current !== undefined;
  return { kind: "teammate", id, role, home, current: hasSwitched ? current : home };
}
