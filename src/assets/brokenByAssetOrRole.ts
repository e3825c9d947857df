import type { Person } from "../vocabulary/person.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import type { Asset, AssetAction } from "./asset.ts";
import { brokenByAsset } from "./brokenByAsset.ts";
import { brokenByRole } from "./brokenByRole.ts";
import type { RuleSet } from "./ruleSet.ts";
import type { SharingRow } from "./sharingTable.ts";

/** The rules that the action breaks in every workspace. */
export function brokenByAssetOrRole(
  person: Person,
  action: AssetAction,
  asset: Asset,
  row: SharingRow,
  target: Workspace | undefined,
): RuleSet {
  return brokenByAsset(person, action, asset, row, target) | brokenByRole(person, action, asset.kind);
}
