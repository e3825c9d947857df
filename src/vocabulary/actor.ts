import { record, variants } from "../kernel/schema/record.ts";
import { id, oneOf } from "../kernel/schema/scalars.ts";
import { fault, refine, type Schema } from "../kernel/schema/schema.ts";
import { hasDisruptive } from "../kernel/text/characters.ts";
import { existing } from "./ids.ts";
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

const readablePart = "a non-empty string without control characters, line ends or changes of direction";

/** A part of the id under which a cross-launch is audited (HD7). */
const auditPart: Schema<string> = /* @__PURE__ */ refine(
  { ...id, expected: readablePart },
  "part of an audit id",
  (part, reading) => {
    if (hasDisruptive(part)) fault(reading, "HD7", "invalidValue", readablePart, part);
  },
);

/** The actor of a command from outside. */
export const actorSchema: Schema<Actor> = /* @__PURE__ */ variants<Actor>("kind", {
  teammate: /* @__PURE__ */ record({
    kind: /* @__PURE__ */ oneOf(["teammate"]),
    id: /* @__PURE__ */ existing("teammate"),
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
    adminUserName: auditPart,
    adminUserDomain: auditPart,
    originalRole: oneOf(roles),
    current: workspaceSchema,
  });
}
