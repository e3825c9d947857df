import type { Asset } from "../../../src/assets/asset.ts";
import type { AssetKind } from "../../../src/assets/sharingTable.ts";
import type { Workspace } from "../../../src/vocabulary/workspace.ts";
import type { AssetAsked } from "../assetAsked.ts";
import type { Numbered } from "./numbering.ts";
import type { Check, Relationship } from "./spicedb.ts";
import { ofPerson, ofWorkspace, teammateOf, visitOf } from "./spicedbPeople.ts";

/** A question about an asset as a check: of an app that would be shared with a workspace, it is about that share. */
export function spicedbCheck({ person, action, asset, target }: AssetAsked, numbered: Numbered): Check {
  const visit = visitOf(person, numbered);
  return asset.kind === "app" && target !== undefined && (action === "share" || action === "withdraw")
    ? ["app_share", numbered([asset, target]), action, "visit", visit]
    : [typeOf(asset.kind), numbered(asset), action, "visit", visit];
}

/** What is so where the question is asked: the workspaces, the person and the asset. */
export function spicedbRelationships(
  { person, asset, target, isPending = false }: AssetAsked,
  numbered: Numbered,
): readonly Relationship[] {
  return [
    ...[person.home, person.current, asset.madeAt, target].flatMap((each) => ofWorkspace(each, numbered)),
    ...ofPerson(person, isPending, numbered),
    ...ofAsset(asset, numbered),
    ...(asset.kind === "app" && target !== undefined ? ofShare(asset, target, numbered) : []),
  ];
}

function typeOf(kind: AssetKind): string {
  return kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function ofAsset(asset: Asset, numbered: Numbered): readonly Relationship[] {
  const { kind, madeAt, sharedWith = [], withdrawingFrom = [] } = asset;
  const [type, id] = [typeOf(kind), numbered(asset)];
  const made = (relation: string): Relationship => [type, id, relation, madeAt.level, numbered(madeAt)];
  switch (kind) {
    case "number":
    case "customNode":
    case "bot":
      return [made(`made_at_${madeAt.level}`)];
    case "profileStore":
    case "contactPolicy":
    case "usageReports":
      return [made(madeAt.level === "tenant" ? "made_at_tenant" : "made_elsewhere")];
    case "app":
      return [
        made("made_at"),
        ...[...sharedWith, ...withdrawingFrom].flatMap((each) => ofShare(asset, each, numbered)),
      ];
    case "service":
    case "flow":
    case "integration":
      return [made("made_at")];
    case "template":
    case "logbook":
    case "smartLink":
    case "mediaFile":
    case "consentGroup":
    case "sftpConfiguration":
      return [
        made("made_at"),
        [type, id, "tenant", "tenant", numbered({ level: "tenant" })],
        ...ofLock(asset, numbered),
      ];
  }
}

function ofLock(asset: Asset, numbered: Numbered): readonly Relationship[] {
  const { kind, lockedBy } = asset;
  const isLockable = kind === "template" || kind === "logbook";
  if (!isLockable || lockedBy === undefined || lockedBy === null) return [];
  const [type, id] = [typeOf(kind), numbered(asset)];
  const holder =
    typeof lockedBy === "string"
      ? { kind: "teammate" as const, id: lockedBy, createdAtMilli: undefined }
      : lockedBy;
  if (holder.kind !== "teammate") throw new Error("in a cross-launch nothing is locked (HD10)");
  return [
    [type, id, "locked", "visit", "*"],
    [type, id, "lock_holder", "teammate", teammateOf(holder.id, holder.createdAtMilli, numbered), "visit"],
  ];
}

function ofShare(asset: Asset, target: Workspace, numbered: Numbered): readonly Relationship[] {
  const [app, share] = [numbered(asset), numbered([asset, target])];
  const isIn = (list: readonly Workspace[] = []) =>
    list.some((each) => JSON.stringify(each) === JSON.stringify(target));
  const found: Relationship[] = [["app_share", share, "app", "app", app]];
  const relation = target.level === "tenant" ? "tenant_target" : "target";
  found.push(["app_share", share, relation, target.level, numbered(target)]);
  if (isIn(asset.sharedWith)) found.push(["app", app, "shared", "app_share", share]);
  if (isIn(asset.withdrawingFrom)) found.push(["app_share", share, "withdrawing", "visit", "*"]);
  return found;
}
