import { scopeFor } from "../assets/actionScope.ts";
import type { Asset, AssetAction } from "../assets/asset.ts";
import { brokenByAssetOrRole } from "../assets/brokenByAssetOrRole.ts";
import { noRules } from "../assets/ruleSet.ts";
import {
  type AssetKind,
  assetKinds,
  rowOf,
  type SharingRow,
  type WorkspaceScope,
} from "../assets/sharingTable.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { Person } from "../vocabulary/person.ts";
import { type Level, reaches, type Workspace } from "../vocabulary/workspace.ts";
import { allOf, among, anyOf, type AssetCondition, equal, noRow } from "./assetCondition.ts";
import { workspaceText } from "./assetRow.ts";
import { holdersFor, holderText, type LockHolder } from "./holdersFor.ts";

type GroupOrTeam = Exclude<Workspace, { readonly level: "tenant" }>;

/** All of these conditions have to be fulfilled. Undefined where nothing would help. */
type Needed = readonly AssetCondition[] | undefined;

/** Kinds that were made at some levels, with what else is needed of them. */
interface Part {
  readonly kinds: readonly AssetKind[];
  readonly levels: readonly Level[];
  readonly needed: readonly AssetCondition[];
}

/** An asset of each level, of which the rules that hold in every workspace ask no more than the level. */
const madeAt: Readonly<Record<Level, Workspace>> = frozen({
  tenant: { level: "tenant" },
  group: { level: "group", group: "any" },
  team: { level: "team", group: "any", team: "any" },
});
const levels: readonly Level[] = frozen(["tenant", "group", "team"]);

/** Nobody has this key: their record was never created. */
const somebodyElse: LockHolder = frozen({ kind: "teammate", id: "somebody else", createdAtMilli: null });

/**
 * The condition for what a well-formed person may do (AN10). The functions that decide about one asset are asked about each
 * kind at each level, so that no rule is written down twice. What is left depends on ids: place, shares and lock.
 */
export function conditionFor(person: Person, action: AssetAction): AssetCondition {
  if (!reaches(person.home, person.current)) return noRow;
  const ofKinds = assetKinds.flatMap((kind) =>
    joined(
      "levels",
      levels.flatMap((level) => partOf(person, action, kind, level)),
    ),
  );
  return anyOf(
    joined("kinds", ofKinds).map((part) =>
      allOf(among("kind", ...part.kinds), among("level", ...part.levels), ...part.needed),
    ),
  );
}

function partOf(person: Person, action: AssetAction, kind: AssetKind, level: Level): readonly Part[] {
  const needed = neededOf(person, action, kind, level);
  return needed === undefined ? [] : [{ kinds: [kind], levels: [level], needed }];
}

/** The parts, with those as one that differ in nothing but their kinds, or their levels. */
function joined(by: "kinds" | "levels", parts: readonly Part[]): readonly Part[] {
  const byRest = new Map<string, Part>();
  for (const part of parts) {
    const rest = JSON.stringify({ ...part, [by]: null });
    const same = byRest.get(rest);
    byRest.set(rest, same === undefined ? part : { ...part, [by]: [...same[by], ...part[by]] });
  }
  return [...byRest.values()];
}

function neededOf(person: Person, action: AssetAction, kind: AssetKind, level: Level): Needed {
  const asset: Asset = { kind, madeAt: madeAt[level] };
  const row = rowOf(asset);
  const scope = scopeFor(action, row);
  if (row === undefined || scope === undefined || isRefused(person, action, asset, row)) return undefined;
  const needed = neededIn(scope, level, person.current);
  const isLockFelt = isRefused(person, action, { ...asset, lockedBy: somebodyElse }, row);
  if (needed === undefined || !isLockFelt) return needed;
  return [...needed, among("lockedBy", ...holdersFor(person).map(holderText))];
}

/** Whether it is refused in every workspace. */
function isRefused(person: Person, action: AssetAction, asset: Asset, row: SharingRow): boolean {
  return brokenByAssetOrRole(person, action, asset, row, undefined) !== noRules;
}

/** What is needed of assets of a level so that the current workspace is in the scope (`isInScope`). */
function neededIn(scope: WorkspaceScope, level: Level, current: Workspace): Needed {
  switch (scope) {
    case "any":
      return [];
    case "none":
      return undefined;
    case "whereMade":
      return madeIn(level, current);
    case "whereMadeAndAbove":
      return madeBelow(level, current) ?? madeIn(level, current);
    case "whereMadeAndTenant":
      return current.level === "tenant" ? [] : madeIn(level, current);
    case "whereMadeAndShares":
      return madeInOrShared(level, current);
    case "shares":
      // Nothing is shared with the tenant (AS24).
      return current.level === "tenant" ? undefined : [isSharedWith(current)];
  }
}

function madeIn(level: Level, current: Workspace): Needed {
  if (level !== current.level) return undefined;
  return current.level === "tenant" ? [] : placeIs(current);
}

/** One level below. */
function madeBelow(level: Level, current: Workspace): Needed {
  if (level === "group" && current.level === "tenant") return [];
  return level === "team" && current.level === "group" ? [equal("group", current.group)] : undefined;
}

function madeInOrShared(level: Level, current: Workspace): Needed {
  if (current.level === "tenant") return madeIn(level, current);
  const shared = isSharedWith(current);
  return level === current.level ? [anyOf([allOf(...placeIs(current)), shared])] : [shared];
}

function placeIs(current: GroupOrTeam): NonEmpty<AssetCondition> {
  const group = equal("group", current.group);
  return current.level === "group" ? [group] : [group, equal("team", current.team)];
}

function isSharedWith(current: GroupOrTeam): AssetCondition {
  return { operator: "all", field: "shares", value: [workspaceText(current)] };
}
