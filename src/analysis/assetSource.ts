import type { Workspace } from "../vocabulary/workspace.ts";
import type { LockHolder } from "./holdersFor.ts";
import type { Sql } from "./sql.ts";

/** What a database is asked about an asset, one fact at a time. No answer is true where a fact is missing. */
export interface AssetSource {
  readonly among: (field: "kind" | "level", words: readonly string[]) => Sql;
  readonly equal: (field: "group" | "team", id: string) => Sql;
  readonly isLockedBy: (holders: readonly LockHolder[]) => Sql;
  readonly isSharedWith: (workspace: Workspace) => Sql;
}
