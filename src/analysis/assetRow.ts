import { type Asset, holderOf, isAsset } from "../assets/asset.ts";
import { sharesInForce } from "../assets/workspaceScope.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { type Checked, issueOf, typeShown } from "../kernel/schema/issue.ts";
import type { Level, Workspace } from "../vocabulary/workspace.ts";
import { holderText } from "./holdersFor.ts";

/** The fields of an asset that the condition of `assetFilter` asks about: a flat row. */
export interface AssetRow {
  readonly kind: string;
  /** The level that it was made at. */
  readonly level: Level;
  /** The group that it was made in, itself or by a team; null at the tenant. */
  readonly group: string | null;
  /** The team that it was made in; null elsewhere. */
  readonly team: string | null;
  /**
   * The groups and teams that it is shared with, without those from which the share is being withdrawn (AS14): a JSON text
   * each, `["loans"]` of a group and `["loans","fraud"]` of a team.
   */
  readonly shares: readonly string[];
  /**
   * Who holds its lock, as a JSON text: `["teammate","ann",0]`, with the instant at which their record was created, or
   * `["partner","name","domain"]`; `"ann"` where it is the id alone; `null` where there is no lock.
   */
  readonly lockedBy: string;
}

/**
 * The row of an asset (AN10). What is no asset gets issues (ST10).
 *
 * @example
 * const madeAt = { level: "group", group: "loans" } as const;
 * assetRow({ kind: "app", madeAt, sharedWith: [{ level: "group", group: "cards" }] }).value?.shares; // ['["cards"]']
 */
export function assetRow(asset: Asset): Checked<AssetRow> {
  if (!isAsset(asset)) {
    return frozen({ issues: [issueOf("ST10", "invalidType", [], "an asset", typeShown(asset))] });
  }
  const { kind, madeAt } = asset;
  const group = madeAt.level === "tenant" ? null : madeAt.group;
  const team = madeAt.level === "team" ? madeAt.team : null;
  const shares = [...new Set(sharesInForce(asset).map(workspaceText))];
  return frozen({
    value: { kind, level: madeAt.level, group, team, shares, lockedBy: holderText(holderOf(asset)) },
  });
}

/** A JSON text that tells a workspace from every other, whatever its ids. */
export function workspaceText(workspace: Workspace): string {
  return JSON.stringify(idsIn(workspace));
}

/** The id of its group, if there is one, and of its team. */
export function idsIn(workspace: Workspace): readonly string[] {
  switch (workspace.level) {
    case "tenant":
      return [];
    case "group":
      return [workspace.group];
    case "team":
      return [workspace.group, workspace.team];
  }
}
