import { record, variants } from "../kernel/schema/record.ts";
import { id, oneOf } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import type { Workspace } from "./workspace.ts";

/** The schema of a workspace. */
export const workspaceSchema: Schema<Workspace> = /* @__PURE__ */ variants<Workspace>("level", {
  tenant: /* @__PURE__ */ record({ level: /* @__PURE__ */ oneOf(["tenant"]) }),
  group: /* @__PURE__ */ record({ level: /* @__PURE__ */ oneOf(["group"]), group: id }),
  team: /* @__PURE__ */ record({ level: /* @__PURE__ */ oneOf(["team"]), group: id, team: id }),
});
