import {
  type Asset,
  type AssetAction,
  type AssetDecision,
  type AssetKind,
  decideAccessAsset,
  type Level,
  personFrom,
  type Role,
  type Workspace,
} from "tenant-policy";

/** The actions that stand in the table, and beside each asset of the list. */
export const shownActions = ["view", "use", "edit", "delete", "share", "lock"] as const;
export const levels = ["tenant", "group", "team"] as const satisfies readonly Level[];

/** What is assumed of the person and of the asset. */
export interface SharingCase {
  readonly role: Role;
  /** Whether the person stands in the group and team of the asset, or in others. */
  readonly isOwnBranch: boolean;
  /** Whether an app is shared with where the person stands. */
  readonly isShared: boolean;
  /** Whether somebody else has locked a template or a logbook. */
  readonly isLocked: boolean;
}

/** How the made-up groups, teams and people are called where an explanation names them. */
export interface SharingNames {
  readonly own: { readonly group: string; readonly team: string };
  readonly other: { readonly group: string; readonly team: string };
  readonly holder: string;
}

export interface SharingCell {
  readonly kind: AssetKind;
  readonly madeAt: Level;
  readonly action: AssetAction;
  readonly from: Level;
}

/** Whether somebody whose home is the tenant may do it from there. The asset is made up, and the library decides. */
export function decideCell(cell: SharingCell, assumed: SharingCase, names: SharingNames): AssetDecision {
  const current = placeAt(cell.from, assumed.isOwnBranch ? names.own : names.other);
  const person = personFrom({ id: "somebody", role: assumed.role, home: { level: "tenant" } }, current);
  return decideAccessAsset(person, cell.action, assetOf(cell, assumed, names, current));
}

/** Whether assets of the kind can stand at this level at all, and the row of the sharing table that says so. */
export function decideRow(kind: AssetKind, madeAt: Level, names: SharingNames): AssetDecision {
  const place = placeAt(madeAt, names.own);
  const owner = personFrom({ id: "somebody", role: "owner", home: { level: "tenant" } }, place);
  return decideAccessAsset(owner, "view", { kind, madeAt: place });
}

function assetOf(
  { kind, madeAt }: SharingCell,
  { isShared, isLocked }: SharingCase,
  names: SharingNames,
  current: Workspace,
): Asset {
  const isShareable = current.level !== "tenant" && isShared;
  return {
    kind,
    madeAt: placeAt(madeAt, names.own),
    sharedWith: isShareable ? [current] : [],
    lockedBy: isLocked ? names.holder : null,
  };
}

function placeAt(level: Level, { group, team }: SharingNames["own"]): Workspace {
  if (level === "tenant") return { level };
  return level === "group" ? { level, group } : { level, group, team };
}
