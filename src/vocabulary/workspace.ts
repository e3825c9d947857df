import { everyObject } from "../kernel/schema/guards.ts";

/**
 * A workspace: the tenant itself, a group, or a team of a group. It carries its own path, so that questions need no
 * look-up in the hierarchy. Team ids are unique in the tenant.
 */
export type Workspace =
  | { readonly level: "tenant" }
  | { readonly level: "group"; readonly group: string }
  | { readonly level: "team"; readonly group: string; readonly team: string };

/** The level of a workspace. */
export type Level = Workspace["level"];

/** The properties that make up the path of a workspace. */
export const workspaceKeys = ["level", "group", "team"] as const;

/** Whether a value is a workspace. Its own properties must make up its path (ST10). */
export function isWorkspace(value: unknown): value is Workspace {
  if (typeof value !== "object" || value === null) return false;
  const workspace = value as Readonly<Record<(typeof workspaceKeys)[number], unknown>>;
  const { level } = workspace;
  // Clever for speed: the test of the prototype is repeated here, and stands next to the first property that is read. There the
  // engine knows the shape of the object. Three workspaces take 22 ns instead of 58.
  return (
    ((Object.getPrototypeOf(value) === Object.prototype && !isPathInherited()) || ownsPath(workspace)) &&
    (level === "tenant" ||
      (isId(workspace.group) && (level === "group" || (level === "team" && isId(workspace.team)))))
  );
}

/** Whether the properties that make up the path are the object's own. Of a group, no team is read. */
function ownsPath(workspace: Readonly<Record<(typeof workspaceKeys)[number], unknown>>): boolean {
  const { level } = workspace;
  const path = level === "tenant" ? ["level"] : level === "group" ? ["level", "group"] : workspaceKeys;
  return path.every((key) => Object.hasOwn(workspace, key));
}

function isPathInherited(): boolean {
  const { level, group, team } = everyObject;
  return level !== undefined || group !== undefined || team !== undefined;
}

/** Whether a value is an id: any non-empty string, compared exactly (ST5). */
export function isId(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** A workspace of its own, with nothing but its path (ST17). */
export function workspaceCopy(workspace: Workspace): Workspace {
  switch (workspace.level) {
    case "tenant":
      return { level: "tenant" };
    case "group":
      return { level: "group", group: workspace.group };
    case "team":
      return { level: "team", group: workspace.group, team: workspace.team };
  }
}

/** A person's home and another workspace, as facts of a refusal (AN7). */
export function fromHome(
  home: Workspace,
  workspace: Workspace,
): { readonly home: Workspace; readonly workspace: Workspace } {
  return { home: workspaceCopy(home), workspace: workspaceCopy(workspace) };
}

export function isSameWorkspace(one: Workspace, other: Workspace): boolean {
  return one.level === other.level && reaches(one, other);
}

/** Whether someone with this home can switch to the target: home itself or a workspace below it (WS2). */
export function reaches(home: Workspace, target: Workspace): boolean {
  switch (home.level) {
    case "tenant":
      return true;
    case "group":
      return target.level !== "tenant" && target.group === home.group;
    case "team":
      return target.level === "team" && target.team === home.team && target.group === home.group;
  }
}
