import { entryOf } from "../kernel/ledger/ledger.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { workspaceSchema } from "../vocabulary/workspaceSchema.ts";
import { workspaceExists } from "../workspaces/state.ts";
import { fail } from "./fail.ts";
import { namesIn } from "../kernel/schema/namesIn.ts";
import { idsIn, requireExisting } from "./things.ts";
import { unknownWord } from "./unknownWord.ts";

/** A workspace of a tenant: the id of a group or a team, or the workspace itself. */
export type Place = string | Workspace;

/**
 * A workspace of the tenant, by the id of a group or a team. It throws if there is none, or both a group and a team of
 * that id; then pass the workspace itself. A workspace that is passed must exist, too.
 *
 * @example
 * const bank = aTenant().withGroup("loans").withTeam("legal", { in: "loans" }).build();
 * workspaceIn(bank, "legal"); // { level: "team", group: "loans", team: "legal" }
 */
export function workspaceIn(tenant: Tenant, place: Place): Workspace {
  return typeof place === "string" ? namedWorkspace(tenant, place) : existingWorkspace(tenant, place);
}

function namedWorkspace(tenant: Tenant, id: string): Workspace {
  const { groups, teams } = tenant.workspaces;
  const group = entryOf(groups, id);
  const team = entryOf(teams, id);
  if (group !== undefined && team !== undefined) {
    fail(`Both a group and a team have the id ${JSON.stringify(id)}. Pass the workspace itself.`);
  }
  if (team !== undefined) return { level: "team", group: team.group, team: id };
  if (group !== undefined) return { level: "group", group: id };
  const known = [...idsIn(tenant, "group"), ...idsIn(tenant, "team")];
  return fail(unknownWord("group or team", "groups or teams", id, known));
}

function existingWorkspace(tenant: Tenant, workspace: Workspace): Workspace {
  if (workspaceExists(tenant.workspaces, workspace)) return workspace;
  if (!isWorkspace(workspace)) fail(`This is no workspace: ${JSON.stringify(workspace)}.`);
  for (const { thing, word } of namesIn(workspaceSchema, workspace)) requireExisting(tenant, thing, word);
  return fail(
    `The workspace does not exist, as the team belongs to another group: ${JSON.stringify(workspace)}.`,
  );
}
