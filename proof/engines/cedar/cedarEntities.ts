import type { CedarValueJson, EntityJson, TypeAndId } from "@cedar-policy/cedar-wasm/nodejs";
import type { Asset } from "../../../src/assets/asset.ts";
import type { Person } from "../../../src/vocabulary/person.ts";
import type { PersonKey } from "../../../src/vocabulary/personKey.ts";
import type { Workspace } from "../../../src/vocabulary/workspace.ts";
import { parentOf } from "../parentOf.ts";

export function workspaceUid(workspace: Workspace): TypeAndId {
  return { type: "Workspace", id: idOfWorkspace(workspace) };
}

/** Ids of groups and teams can hold any character. */
function idOfWorkspace(workspace: Workspace): string {
  switch (workspace.level) {
    case "tenant":
      return "tenant";
    case "group":
      return JSON.stringify([workspace.group]);
    case "team":
      return JSON.stringify([workspace.group, workspace.team]);
  }
}

/** The workspaces with those above them, once each. */
export function workspaceEntities(workspaces: readonly (Workspace | undefined)[]): readonly EntityJson[] {
  const found = new Map<string, EntityJson>();
  for (const workspace of workspaces)
    for (let each = workspace; each !== undefined; each = parentOf(each))
      found.set(idOfWorkspace(each), workspaceEntity(each));
  return [...found.values()];
}

function workspaceEntity(workspace: Workspace): EntityJson {
  const parent = parentOf(workspace);
  return {
    uid: workspaceUid(workspace),
    attrs: { level: workspace.level },
    parents: parent === undefined ? [] : [workspaceUid(parent)],
  };
}

/** AS27: a teammate is told by their id and the creation of their record, where it is given. */
export function personUid({ kind, id, createdAtMilli }: Person): TypeAndId {
  if (kind !== "teammate") return { type: "CrossLauncher", id };
  return teammateUid(id, createdAtMilli);
}

function teammateUid(id: string, createdAtMilli: number | null | undefined): TypeAndId {
  return { type: "Teammate", id: createdAtMilli === undefined ? id : JSON.stringify([id, createdAtMilli]) };
}

function holderUid(holder: PersonKey | string): TypeAndId {
  if (typeof holder === "string") return teammateUid(holder, undefined);
  if (holder.kind === "teammate") return teammateUid(holder.id, holder.createdAtMilli);
  throw new Error("in a cross-launch nothing is locked (HD10)");
}

/** What else is known of the person of a question. */
export interface Standing {
  readonly isPending: boolean;
  readonly decryptsLogs: boolean;
  readonly isLastDecryptingOwner: boolean;
}

export const usualStanding: Standing = { isPending: false, decryptsLogs: true, isLastDecryptingOwner: false };

export function personEntity(person: Person, standing: Standing): EntityJson {
  const home = reference(workspaceUid(person.home));
  return {
    uid: personUid(person),
    attrs: person.kind === "teammate" ? { home, ...standing } : { home },
    parents: [{ type: "Role", id: person.role }],
  };
}

export function assetUid({ kind }: Asset): TypeAndId {
  return { type: `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`, id: "asked" };
}

export function assetEntity(asset: Asset): EntityJson {
  const madeAt = reference(workspaceUid(asset.madeAt));
  return { uid: assetUid(asset), attrs: { madeAt, ...ofKind(asset) }, parents: [] };
}

/** What the schema has for assets of the kind alone. */
function ofKind({
  kind,
  lockedBy,
  sharedWith = [],
  withdrawingFrom = [],
}: Asset): Record<string, CedarValueJson> {
  if (kind === "app")
    return { sharedWith: references(sharedWith), withdrawingFrom: references(withdrawingFrom) };
  const isLockable = kind === "template" || kind === "logbook";
  return isLockable && lockedBy !== undefined && lockedBy !== null
    ? { lockedBy: reference(holderUid(lockedBy)) }
    : {};
}

function references(workspaces: readonly Workspace[]): CedarValueJson[] {
  return workspaces.map((workspace) => reference(workspaceUid(workspace)));
}

export function reference(uid: TypeAndId): CedarValueJson {
  return { __entity: uid };
}
