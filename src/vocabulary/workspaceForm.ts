import { type Form, id, oneOf, recordOf, variantOf } from "../kernel/schema/form.ts";
import type { Workspace } from "./workspace.ts";

/** A workspace from outside. */
export const workspaceForm: Form<Workspace> = variantOf<Workspace>("level", {
  tenant: recordOf({ level: oneOf("tenant") }),
  group: recordOf({ level: oneOf("group"), group: id }),
  team: recordOf({ level: oneOf("team"), group: id, team: id }),
});
