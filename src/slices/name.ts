import { displayName, storedNameOrId } from "../vocabulary/displayName.ts";
import { decideRenameWorkspace } from "../workspaces/canRenameWorkspace.ts";
import { command, slice } from "./slice.ts";

/**
 * What people call the tenant; a part of the ids under which cross-launches are audited (HD7). As it is stored it may be
 * any text but an empty one: earlier releases asked no more (ST16).
 */
export const name = /* @__PURE__ */ slice("name", {
  schemaIn: () => storedNameOrId,
  initial: (input: { readonly name: string }) => input.name,
  commands: {
    /** A cross-launch is audited under the name that is in force when its command is accepted (WS7). */
    change: /* @__PURE__ */ command({
      fields: {
        /** What people call the tenant from now on. */
        name: displayName,
      },
      decide: (_: unknown, person) => decideRenameWorkspace(person),
      reduce: (_: string, given) => given.name,
    }),
  },
});
