import type { AssetAction } from "./asset.ts";
import type { SharingRow, WorkspaceScope } from "./sharingTable.ts";

/** The cell of the row that applies to the action (AS20). Returns undefined for an unknown kind or action (ST10). */
export function scopeFor(action: AssetAction, row: SharingRow | undefined): WorkspaceScope | undefined {
  switch (action) {
    case "view":
      return row?.viewedFrom;
    case "use":
      return row?.usedFrom;
    case "make":
      return "whereMade";
    case "delete":
      return row?.deletedFrom;
    case "leave":
      return row?.shared === "onRequest" ? "shares" : row?.editedFrom;
    case "edit":
    case "share":
    case "withdraw":
    case "lock":
    case "unlock":
      return row?.editedFrom;
    default:
      return undefined;
  }
}
