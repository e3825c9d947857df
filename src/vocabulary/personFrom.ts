import { ownValue } from "../kernel/schema/guards.ts";
import type { Person } from "./person.ts";
import type { PlacedTeammate } from "./teammate.ts";
import { isWorkspace, type Workspace, workspaceCopy } from "./workspace.ts";

/** A teammate as `personFrom` takes them. */
export interface RecordedTeammate extends PlacedTeammate {
  /** When the record of the teammate was created, in epoch milliseconds. */
  readonly createdAtMilli?: number | undefined;
  /** When their account was handed over to another person, in epoch milliseconds (TM16). */
  readonly handedOverAtMilli?: number | null | undefined;
  /** The invitation that the teammate has not accepted (IV5). */
  readonly invitation?: object | null | undefined;
}

/**
 * Makes the person that questions take from a teammate. `current` is the workspace that the teammate has switched to;
 * if it is left out, they are at home. Invalid facts, and a teammate who has not accepted their invitation (IV5), give
 * a person whom every question refuses (ST10).
 * The person shares nothing mutable with the teammate (ST17). `createdAtMilli`, or `handedOverAtMilli`, where the
 * teammate has it, tells which locks are theirs (AS27).
 *
 * @example
 * const ann: PlacedTeammate = { id: "ann", role: "full", home: { level: "group", group: "sales" } };
 * personFrom(ann).current; // { level: "group", group: "sales" }
 * personFrom(ann, { level: "team", group: "sales", team: "east" }).home; // { level: "group", group: "sales" }
 */
export function personFrom(teammate: RecordedTeammate, current?: Workspace): Person {
  const { id, role, home, createdAtMilli } = presentIn(teammate);
  const ownHome = unshared(home);
  // Not `??`: null is not a workspace, and must not count as home.
  const isElsewhere = current !== undefined;
  const here = isElsewhere ? unshared(current) : ownHome;
  return { kind: "teammate", id, role, home: ownHome, current: here, createdAtMilli };
}

/** What decides about a teammate, or nothing of who has not accepted their invitation. */
function presentIn(teammate: RecordedTeammate): RecordedTeammate {
  const isPresent = (ownValue(teammate, "invitation") ?? null) === null;
  const read = (key: keyof RecordedTeammate): unknown => (isPresent ? ownValue(teammate, key) : undefined);
  const createdAtMilli = read("handedOverAtMilli") ?? read("createdAtMilli");
  return { id: read("id"), role: read("role"), home: read("home"), createdAtMilli } as RecordedTeammate;
}

/** A workspace that the caller cannot change. What is none stays none: a level that no question knows. */
function unshared(workspace: Workspace): Workspace {
  if (!isWorkspace(workspace)) return noWorkspace;
  return Object.isFrozen(workspace) ? workspace : workspaceCopy(workspace);
}

// It inherits nothing that another library gave to every object.
const noWorkspace = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null)) as Workspace;
