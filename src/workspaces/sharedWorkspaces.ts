import { frozen } from "../kernel/json/frozen.ts";
import { isSameJson } from "../kernel/json/sameJson.ts";
import { entriesOf } from "../kernel/ledger/ledger.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { workspaceSchema } from "../vocabulary/workspaceSchema.ts";
import type { WorkspacesState } from "./state.ts";

/** The workspaces of a tenant, each as one object for all that name it. */
export interface SharedWorkspaces {
  /** Reads a workspace; where it exists, as the object that all share. */
  readonly schema: Schema<Workspace>;
  /** Whether a workspace that the schema read exists (ST11). */
  readonly exists: (workspace: Workspace) => boolean;
}

/** Where the tenant's workspaces cannot be read, every workspace counts as there. */
export const anyWorkspace: SharedWorkspaces = { schema: workspaceSchema, exists: () => true };

/** One object for each: a hundred thousand copies would take a good part of the time of loading, and of the memory after it. */
export function sharedWorkspaces({ groups, teams }: WorkspacesState): SharedWorkspaces {
  const tenant: Workspace = frozen({ level: "tenant" });
  const byGroup = new Map(
    entriesOf(groups).map(({ id }): [string, Workspace] => [id, frozen({ level: "group", group: id })]),
  );
  const byTeam = new Map(
    entriesOf(teams).map(({ id, group }): [string, Workspace] => [
      id,
      frozen({ level: "team", group, team: id }),
    ]),
  );
  const sharedAs = (workspace: Workspace): Workspace | undefined => {
    switch (workspace.level) {
      case "tenant":
        return tenant;
      case "group":
        return byGroup.get(workspace.group);
      case "team":
        return byTeam.get(workspace.team);
    }
  };
  return {
    schema: {
      ...workspaceSchema,
      read(value, reading) {
        const shared = isWorkspace(value) ? sharedAs(value) : undefined;
        return shared !== undefined && isSameJson(shared, value)
          ? shared
          : workspaceSchema.read(value, reading);
      },
    },
    exists: (workspace) => sharedAs(workspace) === workspace,
  };
}
