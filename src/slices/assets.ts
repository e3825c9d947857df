import type { Asset, AssetAction } from "../assets/asset.ts";
import type { AssetDecision } from "../assets/assetDecision.ts";
import { assetSharing } from "../assets/assetSharing.ts";
import { decideAccessAsset } from "../assets/canAccessAsset.ts";
import { type AssetKind, assetKinds } from "../assets/sharingTable.ts";
import { alsoBroken, decision, notFound } from "../kernel/decision/decision.ts";
import { keptIfSame } from "../kernel/json/sameJson.ts";
import { entryOf, ledgerOf, withEntry, withoutEntry } from "../kernel/ledger/ledger.ts";
import { id, oneOf } from "../kernel/schema/scalars.ts";
import type { Actor } from "../vocabulary/actor.ts";
import { displayName } from "../vocabulary/displayName.ts";
import type { Person } from "../vocabulary/person.ts";
import { isSameWorkspace, isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { workspaceSchema } from "../vocabulary/workspaceSchema.ts";
import { workspaceExists, type WorkspacesState } from "../workspaces/state.ts";
import { actorIdOf } from "./actorIdOf.ts";
import { type AssetRecord, type Assets, assetsSchema } from "./assetsSchema.ts";
import { command, type CommandDecision, event, slice } from "./slice.ts";

/** What the commands of this slice read of the tenant. */
export interface AssetsFacts {
  readonly name: string;
  readonly workspaces: WorkspacesState;
  readonly assets: Assets;
}

const noAssets: Assets = /* @__PURE__ */ ledgerOf<AssetRecord>([]);
const kind = /* @__PURE__ */ oneOf(assetKinds);
/** The id of the asset that a command is about; `make` gives it. */
const asset = id;
const reported = decision(true, "ST9");

export const assets = /* @__PURE__ */ slice("assets", {
  schemaIn: assetsSchema,
  initial: () => noAssets,
  commands: {
    /** The asset belongs to the workspace that its maker is in (AS21). */
    make: /* @__PURE__ */ command({
      fields: { asset, kind, name: displayName },
      decide: (facts: AssetsFacts, person, given): CommandDecision => {
        const made: Asset = { kind: given.kind, madeAt: person.current };
        const isTaken = entryOf(facts.assets, given.asset) !== undefined;
        return alsoBroken(decideAccessAsset(person, "make", made), isTaken && "ST19");
      },
      reduce: (state: Assets, given) => withNew(state, given),
    }),
    /** An edit (AS20). */
    rename: /* @__PURE__ */ command({
      fields: { asset, name: displayName },
      decide: (facts: AssetsFacts, person, given) => decideAbout(facts, person, "edit", given),
      reduce: (state: Assets, given) => changed(state, given, () => ({ name: given.name })),
    }),
    /** It is gone wherever it was shared (AS13). */
    delete: /* @__PURE__ */ command({
      fields: { asset },
      decide: (facts: AssetsFacts, person, given) => decideAbout(facts, person, "delete", given),
      reduce: (state: Assets, given) => withoutEntry(state, given.asset),
    }),
    share: /* @__PURE__ */ command({
      fields: { asset, with: workspaceSchema },
      decide: (facts: AssetsFacts, person, given) => decideAbout(facts, person, "share", given, given.with),
      reduce: (state: Assets, given) => changed(state, given, (record) => shareWith(record, given.with)),
    }),
    withdraw: /* @__PURE__ */ command({
      fields: { asset, from: workspaceSchema },
      decide: (facts: AssetsFacts, person, given) =>
        decideAbout(facts, person, "withdraw", given, given.from),
      reduce: (state: Assets, given) => changed(state, given, (record) => withdrawFrom(record, given.from)),
    }),
    /** The withdrawal that was going on has come to its end (AS14). */
    completeWithdrawal: /* @__PURE__ */ event({
      fields: { asset, from: workspaceSchema },
      decide: (facts: AssetsFacts, given) =>
        entryOf(facts.assets, given.asset) === undefined ? notFound : reported,
      reduce: (state: Assets, given) =>
        changed(state, given, ({ withdrawingFrom }) => ({
          withdrawingFrom: without(withdrawingFrom, given.from),
        })),
    }),
    lock: /* @__PURE__ */ command({
      fields: { asset },
      decide: (facts: AssetsFacts, person, given) => decideAbout(facts, person, "lock", given),
      reduce: (state: Assets, given, facts: AssetsFacts) =>
        changed(state, given, () => ({ lockedBy: actorIdOf(facts, given.by) })),
    }),
    unlock: /* @__PURE__ */ command({
      fields: { asset },
      decide: (facts: AssetsFacts, person, given) => decideAbout(facts, person, "unlock", given),
      reduce: (state: Assets, given) => changed(state, given, () => ({ lockedBy: null })),
    }),
  },
});

/** `decideAccessAsset` for an asset of the tenant, from and for workspaces that exist (ST11). */
export function decideAssetAction(
  { workspaces }: { readonly workspaces: WorkspacesState },
  person: Person,
  action: AssetAction,
  record: AssetRecord,
  target?: Workspace,
): AssetDecision {
  const isNowhere = isMissing(workspaces, person.current) || isMissing(workspaces, target);
  const decided = decideAccessAsset(person, action, record, target);
  return isNowhere ? { ...alsoBroken(decided, "ST11"), allowedFrom: decided.allowedFrom ?? [] } : decided;
}

/** A value that is no workspace at all is for the question to refuse (ST10). */
function isMissing(workspaces: WorkspacesState, workspace: Workspace | undefined): boolean {
  return workspace !== undefined && !workspaceExists(workspaces, workspace) && isWorkspace(workspace);
}

interface About {
  readonly asset: string;
}

function decideAbout(
  facts: AssetsFacts,
  person: Person,
  action: AssetAction,
  about: About,
  target?: Workspace,
): CommandDecision {
  const record = entryOf(facts.assets, about.asset);
  return record === undefined ? notFound : decideAssetAction(facts, person, action, record, target);
}

/** The system is in no workspace and makes nothing. An id that is taken keeps what it stands for. */
function withNew(
  state: Assets,
  made: About & { readonly kind: AssetKind; readonly name: string; readonly by: Actor },
): Assets {
  const { asset: newId, name, by } = made;
  if (by.kind === "system" || entryOf(state, newId) !== undefined) return state;
  const unshared = { sharedWith: [], withdrawingFrom: [], lockedBy: null };
  return withEntry(state, { id: newId, name, kind: made.kind, madeAt: by.current, ...unshared });
}

/** The assets with a change to one; the same where there is no such asset, or nothing to change. */
function changed(
  state: Assets,
  about: About,
  changeOf: (record: AssetRecord) => Partial<AssetRecord>,
): Assets {
  const record = entryOf(state, about.asset);
  if (record === undefined) return state;
  return withEntry(state, keptIfSame(record, { ...record, ...changeOf(record) }));
}

/** Only a kind that is shared on request keeps a share, and each workspace once (AS19). */
function shareWith(record: AssetRecord, workspace: Workspace): Partial<AssetRecord> {
  const { kind: shared, madeAt, sharedWith, withdrawingFrom } = record;
  const isTaken = isListed([madeAt, ...sharedWith, ...withdrawingFrom], workspace);
  if (isTaken || assetSharing(shared).value !== "onRequest") return {};
  return { sharedWith: [...sharedWith, workspace] };
}

/** The share ends at once; its withdrawal goes on (AS14). */
function withdrawFrom(
  { sharedWith, withdrawingFrom }: AssetRecord,
  workspace: Workspace,
): Partial<AssetRecord> {
  if (!isListed(sharedWith, workspace)) return {};
  return {
    sharedWith: without(sharedWith, workspace),
    withdrawingFrom: [...withdrawingFrom, workspace],
  };
}

function isListed(workspaces: readonly Workspace[], workspace: Workspace): boolean {
  return workspaces.some((each) => isSameWorkspace(each, workspace));
}

function without(workspaces: readonly Workspace[], workspace: Workspace): readonly Workspace[] {
  return workspaces.filter((each) => !isSameWorkspace(each, workspace));
}
