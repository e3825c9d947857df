import { frozen } from "../kernel/json/frozen.ts";
import { entriesOf } from "../kernel/ledger/ledger.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { isSameWorkspace, isWorkspace, type Level, type Workspace } from "../vocabulary/workspace.ts";
import { workspaceSchema } from "../vocabulary/workspaceSchema.ts";
import type { WorkspacesState } from "./state.ts";

/** The workspaces of a tenant, each as one object that all its references share. */
export interface SharedWorkspaces {
  /** Reads a workspace. If the tenant has it, the result is the shared object. */
  readonly schema: Schema<Workspace>;
  /** Whether the tenant has a workspace (ST11). */
  readonly exists: (workspace: Workspace) => boolean;
}

/** For a tenant whose workspaces cannot be read: every workspace counts as existing. */
export const anyWorkspace: SharedWorkspaces = { schema: workspaceSchema, exists: () => true };

/**
 * Makes one object for each workspace. Clever for speed: a hundred thousand copies would take a good part of the time
 * of loading and of the memory after it.
 */
export function sharedWorkspaces(state: WorkspacesState): SharedWorkspaces {
  const sharedObject = sharedObjectsOf(state);
  return {
    schema: {
      ...workspaceSchema,
      read(value, reading) {
        const shared = isWorkspace(value) ? sharedObject(value) : undefined;
        return shared !== undefined && isNothingBut(shared, value as Workspace)
          ? shared
          : workspaceSchema.read(value, reading);
      },
    },
    exists(workspace) {
      const shared = sharedObject(workspace);
      return shared === workspace || (shared !== undefined && isSameWorkspace(shared, workspace));
    },
  };
}

/** How many properties a workspace has. */
const nameCounts: Readonly<Record<Level, number>> = { tenant: 1, group: 2, team: 3 };

/** Whether a value is the same workspace, and has no other property. Clever for speed: without a list of its names. */
function isNothingBut(workspace: Workspace, value: Workspace): boolean {
  let count = 0;
  for (const name in value) count += Number(Object.hasOwn(value, name));
  return count === nameCounts[workspace.level] && isSameWorkspace(workspace, value);
}

/** Makes the objects, and returns the look-up of the one for a workspace. */
function sharedObjectsOf({
  groups,
  teams,
}: WorkspacesState): (workspace: Workspace) => Workspace | undefined {
  const tenant: Workspace = frozen({ level: "tenant" });
  const byGroup = new Map<string, Workspace>();
  for (const { id } of entriesOf(groups)) byGroup.set(mapKeyOf(id), frozen({ level: "group", group: id }));
  const byTeam = new Map<string, Workspace>();
  for (const { id, group } of entriesOf(teams))
    byTeam.set(mapKeyOf(id), frozen({ level: "team", group, team: id }));
  return (workspace) => {
    switch (workspace.level) {
      case "tenant":
        return tenant;
      case "group":
        return byGroup.get(mapKeyOf(workspace.group));
      case "team":
        return byTeam.get(mapKeyOf(workspace.team));
    }
  };
}
