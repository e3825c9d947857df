import { everyObject, owns } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { Person } from "../vocabulary/person.ts";
import { isKeyOf, isPersonKey, type PersonKey } from "../vocabulary/personKey.ts";
import type { AssetKind } from "./sharingTable.ts";
import { isId, isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { areWorkspaces, holdsWorkspace } from "./workspaceList.ts";

/**
 * What a person may do with an asset. To use an asset is to put it to work, which a read-only user may not do (AS20). To
 * leave it is to give up the share that the current workspace was given (AS28).
 */
export type AssetAction =
  "view" | "use" | "make" | "edit" | "delete" | "share" | "withdraw" | "leave" | "lock" | "unlock";

/** Every action. */
export const assetActions: readonly AssetAction[] = frozen([
  "view",
  "use",
  "make",
  "edit",
  "delete",
  "share",
  "withdraw",
  "leave",
  "lock",
  "unlock",
]);

/** The facts about an asset that decide who may do what with it. */
export interface Asset {
  readonly kind: AssetKind;
  /**
   * The workspace that it was made in and belongs to. For the action `make`: the workspace that it would be made in
   * (AS21).
   */
  readonly madeAt: Workspace;
  /** The groups and teams that an app is shared with (AS10). It has no effect for other kinds. */
  readonly sharedWith?: readonly Workspace[];
  /** The workspaces from which a share of an app is being withdrawn. The app can no longer be used there (AS14). */
  readonly withdrawingFrom?: readonly Workspace[];
  /**
   * The person who locked a template or logbook (AS12, AS27). A string is the id of a teammate, for an application that
   * never gives an id twice. It has no effect for other kinds.
   */
  readonly lockedBy?: PersonKey | string | null;
}

const assetKeys = ["kind", "madeAt"] as const;

/** Whether a value is an asset. Its kind may be any string: the sharing table has no row for an unknown kind. */
export function isAsset(value: unknown): value is Asset {
  if (typeof value !== "object" || value === null) return false;
  const { kind, madeAt } = value as Readonly<Record<keyof Asset, unknown>>;
  // Clever for speed: the test of the prototype is repeated here, where the engine knows the shape of the object. With
  // it, `canAccessAsset` takes 58 ns instead of 105.
  const isPlain = Object.getPrototypeOf(value) === Object.prototype && !isKindInherited();
  return (
    (isPlain || owns(value, assetKeys)) &&
    typeof kind === "string" &&
    isWorkspace(madeAt) &&
    hasOptionalFacts(value as Asset)
  );
}

function isKindInherited(): boolean {
  return everyObject["kind"] !== undefined || everyObject["madeAt"] !== undefined;
}

/**
 * Whether the shares and the lock of an asset have their types, where they are given. Clever for speed, here and below:
 * properties are read where the engine knows the shape of the object, and only where one is there is it asked whose it is.
 */
function hasOptionalFacts(asset: Asset): boolean {
  const { sharedWith, withdrawingFrom, lockedBy } = asset;
  return (
    (sharedWith === undefined || areWorkspaces(sharedWith) || !Object.hasOwn(asset, "sharedWith")) &&
    (withdrawingFrom === undefined ||
      areWorkspaces(withdrawingFrom) ||
      !Object.hasOwn(asset, "withdrawingFrom")) &&
    (lockedBy === undefined || isHolder(lockedBy) || !Object.hasOwn(asset, "lockedBy"))
  );
}

function isHolder(value: unknown): boolean {
  return value === null || isId(value) || isPersonKey(value);
}

/**
 * Whether an asset is shared with exactly this group or team. A share with a group does not include its teams (AS15). A
 * share that is being withdrawn does not count (AS14).
 */
export function isSharedWith(asset: Asset, workspace: Workspace): boolean {
  const { sharedWith } = asset;
  if (workspace.level === "tenant" || isNothing(sharedWith) || !Object.hasOwn(asset, "sharedWith")) {
    return false;
  }
  return holdsWorkspace(sharedWith, workspace) && !isBeingWithdrawn(asset, workspace);
}

/** Whether a share with this workspace is being withdrawn. The withdrawal ends when it is reported complete (AS14). */
export function isBeingWithdrawn(asset: Asset, workspace: Workspace): boolean {
  const { withdrawingFrom } = asset;
  if (isNothing(withdrawingFrom) || !Object.hasOwn(asset, "withdrawingFrom")) return false;
  return holdsWorkspace(withdrawingFrom, workspace);
}

/**
 * Whether there is no list, or nothing on it, whoever it belongs to. Clever for speed, as with no lock below: to ask whose
 * property it is takes 15 ns, and most assets of a tenant are shared with nobody.
 */
function isNothing(list: readonly Workspace[] | undefined): list is undefined {
  return list === undefined || (Array.isArray(list) && list.length === 0);
}

/** Whether the asset is locked. Only some kinds have a lock (AS12). */
export function isLocked(asset: Asset): boolean {
  return isLockable(asset.kind) && holderOf(asset) !== null;
}

/** Who locked the asset, or null. */
export function holderOf(asset: Asset): PersonKey | string | null {
  const { lockedBy } = asset;
  return lockedBy !== undefined && lockedBy !== null && Object.hasOwn(asset, "lockedBy") ? lockedBy : null;
}

/** Whether the person holds the lock of the asset (AS27). */
export function holdsLock(person: Person, asset: Asset): boolean {
  const holder = holderOf(asset);
  if (holder === null) return false;
  if (typeof holder !== "string") return isKeyOf(person, holder);
  return person.kind === "teammate" && person.id === holder;
}

/** Whether the asset has a lock that binds the person: neither an Owner nor whoever holds it is bound (AS12). */
export function isLockedTo(person: Person, asset: Asset): boolean {
  return isLocked(asset) && person.role !== "owner" && !holdsLock(person, asset);
}

/** Whether assets of a kind can be locked (AS12). */
export function isLockable(kind: AssetKind): boolean {
  return kind === "template" || kind === "logbook";
}
