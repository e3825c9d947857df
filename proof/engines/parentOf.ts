import type { Workspace } from "../../src/vocabulary/workspace.ts";

/** The workspace above, or undefined for the tenant. */
export function parentOf(workspace: Workspace): Workspace | undefined {
  switch (workspace.level) {
    case "tenant":
      return undefined;
    case "group":
      return { level: "tenant" };
    case "team":
      return { level: "group", group: workspace.group };
  }
}
