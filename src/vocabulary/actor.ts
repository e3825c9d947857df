import { record, variants } from "../kernel/schema/record.ts";
import { id, oneOf } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Role, roles } from "./role.ts";
import type { Workspace } from "./workspace.ts";
import { workspaceSchema } from "./workspaceSchema.ts";

/**
 * Who gives a command. The tenant holds a teammate's role and home, so a teammate gives only their id and their
 * current workspace. A person who cross-launches gives their name and original role. `system` reports outside events
 * (ST9).
 */
export type Actor =
  | { readonly kind: "teammate"; readonly id: string; readonly current: Workspace }
  | CrossLaunchActor
  | { readonly kind: "system" };

/** A person who cross-launches for support, as the actor of a command. The audit trail names them by HD7. */
export interface CrossLaunchActor {
  readonly kind: "helpDesk" | "partner";
  /** The part of the person's own e-mail address before the `@`. */
  readonly adminUserName: string;
  /** The part after the `@`. */
  readonly adminUserDomain: string;
  /** The role that the cross-launch starts from (`crossLaunchRole`). */
  readonly originalRole: Role;
  readonly current: Workspace;
}

/** The actor of a command from outside. */
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
