import { record, variants } from "../kernel/schema/record.ts";
import { oneOf } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { existing } from "./ids.ts";
import type { Workspace } from "./workspace.ts";

const group = /* @__PURE__ */ existing("group");
const team = /* @__PURE__ */ existing("team");

/** The schema of a workspace. */
export const workspaceSchema: Schema<Workspace> = /* @__PURE__ */ variants<Workspace>("level", {
  tenant: /* @__PURE__ */ record({ level: /* @__PURE__ */ oneOf(["tenant"]) }),
  group: /* @__PURE__ */ record({ level: /* @__PURE__ */ oneOf(["group"]), group }),
  team: /* @__PURE__ */ record({ level: /* @__PURE__ */ oneOf(["team"]), group, team }),
});
