import type { Person } from "./person.ts";
import type { PlacedTeammate } from "./teammate.ts";
import type { Workspace } from "./workspace.ts";

/** A teammate as one who asks: from the workspace that they have switched to, or from home. */
export function personFrom({ id, role, home }: PlacedTeammate, current: Workspace = home): Person {
  return { kind: "teammate", id, role, home, current };
}
