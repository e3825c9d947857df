import { record, variants } from "../kernel/schema/record.ts";
import { id, oneOf } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Role, roles } from "./role.ts";
import type { Workspace } from "./workspace.ts";
import { workspaceSchema } from "./workspaceSchema.ts";

/**
 * Who gives a command. A teammate's role and home stand in the tenant. A person who cross-launches says who they are and
 * which role they come with. `system` reports what happened outside (ST9).
 */
export type Actor =
  | { readonly kind: "teammate"; readonly id: string; readonly current: Workspace }
  | CrossLaunchActor
  | { readonly kind: "system" };

export interface CrossLaunchActor {
  readonly kind: "helpDesk" | "partner";
  readonly adminUserName: string;
  readonly adminUserDomain: string;
  readonly originalRole: Role;
  readonly current: Workspace;
}

export const actorSchema: Schema<Actor> = /* @__PURE__ */ variants<Actor>("kind", {
  teammate: /* @__PURE__ */ record({
    kind: /* @__PURE__ */ oneOf(["teammate"]),
    id,
    current: workspaceSchema,
  }),
  helpDesk: crossLaunchSchema("helpDesk"),
  partner: crossLaunchSchema("partner"),
  system: /* @__PURE__ */ record({ kind: /* @__PURE__ */ oneOf(["system"]) }),
});

/* @__NO_SIDE_EFFECTS__ */
function crossLaunchSchema(kind: CrossLaunchActor["kind"]): Schema<CrossLaunchActor> {
  return record<CrossLaunchActor>({
    kind: oneOf([kind]),
    adminUserName: id,
    adminUserDomain: id,
    originalRole: oneOf(roles),
    current: workspaceSchema,
  });
}
