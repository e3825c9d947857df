import { owns } from "../kernel/schema/guards.ts";
import type { Person } from "./person.ts";
import type { PlacedTeammate } from "./teammate.ts";
import { isWorkspace, type Workspace } from "./workspace.ts";

const placedKeys = ["id", "role", "home"] as const;

/**
 * Makes the person that questions take from a teammate. `current` is the workspace that the teammate has switched to;
 * if it is left out, they are at home. Invalid facts give a person whom every question refuses (ST10).
 * The person shares nothing mutable with the teammate (ST17).
 *
 * @example
 * const ann: PlacedTeammate = { id: "ann", role: "full", home: { level: "group", group: "sales" } };
 * personFrom(ann).current; // { level: "group", group: "sales" }
 * personFrom(ann, { level: "team", group: "sales", team: "east" }).home; // { level: "group", group: "sales" }
 */
export function personFrom(teammate: PlacedTeammate, current?: Workspace): Person {
  const { id, role, home } = (owns(teammate, placedKeys) ? teammate : {}) as PlacedTeammate;
  const ownHome = unshared(home);
  // Not `??`: null is not a workspace, and must not count as home.
  const isElsewhere = current !== undefined;
  return { kind: "teammate", id, role, home: ownHome, current: isElsewhere ? unshared(current) : ownHome };
}

/** A workspace that the caller cannot change. What is none stays none: a level that no question knows. */
function unshared(workspace: Workspace): Workspace {
  if (!isWorkspace(workspace)) return noWorkspace;
  if (Object.isFrozen(workspace)) return workspace;
  switch (workspace.level) {
    case "tenant":
      return { level: "tenant" };
    case "group":
      return { level: "group", group: workspace.group };
    case "team":
      return { level: "team", group: workspace.group, team: workspace.team };
  }
}

const noWorkspace = /* @__PURE__ */ Object.freeze({}) as Workspace;
