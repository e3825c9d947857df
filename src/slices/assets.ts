import { own } from "../kernel/schema/guards.ts";
import type { Asset, AssetAction } from "../assets/asset.ts";
import { decideAccessAsset } from "../assets/canAccessAsset.ts";
import { type AssetKind, assetKinds } from "../assets/sharingTable.ts";
import { alsoBroken, decision, notFound } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { keptIfSame } from "../kernel/json/sameJson.ts";
import { entryOf, ledgerOf, withEntry, withoutEntry } from "../kernel/ledger/ledger.ts";
import { optional } from "../kernel/schema/record.ts";
import { oneOf } from "../kernel/schema/scalars.ts";
import type { TeammatesState } from "../teammates/state.ts";
import type { Actor } from "../vocabulary/actor.ts";
import { displayName } from "../vocabulary/displayName.ts";
import { existing, fresh } from "../vocabulary/ids.ts";
import type { Person } from "../vocabulary/person.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { workspaceSchema } from "../vocabulary/workspaceSchema.ts";
import type { WorkspacesState } from "../workspaces/state.ts";
import {
  afterCompletion,
  ruleAgainstWithdrawal,
  shareWith,
  withdrawalEndedBy,
  withdrawFrom,
} from "./assetShares.ts";
import { assetsOfVersionOne } from "./assetsOfVersionOne.ts";
import { type AssetRecord, type Assets, assetsSchema } from "./assetsSchema.ts";
import { personKeyOf } from "./personKeyOf.ts";
import { isRetired, noRetiredIds, withRetired } from "./retiredIds.ts";
import { decideAssetAction } from "./decideAssetAction.ts";
import { command, type CommandDecision, event, slice } from "./slice.ts";

/** What the commands of this slice read of the tenant. */
export interface AssetsFacts {
  readonly workspaces: WorkspacesState;
  readonly teammates: TeammatesState;
  readonly assets: Assets;
}

const noAssets: Assets = /* @__PURE__ */ frozen({
  records: /* @__PURE__ */ ledgerOf<AssetRecord>([]),
  retired: noRetiredIds,
});
const kind = /* @__PURE__ */ oneOf(assetKinds);
/** The id of the asset. */
const asset = /* @__PURE__ */ existing("asset");
const newAsset = /* @__PURE__ */ fresh("asset");
/** An id that no withdrawal of this app had before (ST14, ST19). The completion names it (ST15). */
const withdrawal = /* @__PURE__ */ fresh("withdrawal");
const reported = decision(true, "ST9");
/** A completion of a withdrawal that has ended, of another one, or from before it began, changes nothing. */
const ofAnotherWithdrawal = decision(true, "ST9", "ST15");

export const assets = /* @__PURE__ */ slice("assets", {
  schemaIn: assetsSchema,
  initial: () => noAssets,
  migrations: { 2: assetsOfVersionOne },
  commands: {
    /** The asset belongs to the workspace that its maker is in (AS21). */
    make: /* @__PURE__ */ command({
      fields: {
        /** The id of the new asset. That of an app is never given to another (ST14). */
        asset: newAsset,
        /** What kind of asset it is. Some are made at certain levels only (AS11, AS23). */
        kind,
        /** What people call the asset. */
        name: displayName,
      },
      decide: (facts: AssetsFacts, person, given): CommandDecision => {
        const made: Asset = { kind: given.kind, madeAt: person.current };
        return alsoBrokenById(
          decideAccessAsset(person, "make", made),
          ruleAgainstId(facts.assets, given.asset),
        );
      },
      reduce: (state: Assets, given) => withNew(state, given),
    }),
    /** An edit (AS20). */
    rename: /* @__PURE__ */ command({
      fields: {
        asset,
        /** What people call the asset from now on. */
        name: displayName,
      },
      decide: (facts: AssetsFacts, person, given) => decideAbout(facts, person, "edit", given),
      reduce: (state: Assets, given) => changed(state, given, () => ({ name: given.name })),
    }),
    /** It is gone wherever it was shared (AS13). */
    delete: /* @__PURE__ */ command({
      fields: { asset },
      decide: (facts: AssetsFacts, person, given) => decideAbout(facts, person, "delete", given),
      reduce: (state: Assets, given) => withoutAsset(state, given.asset),
    }),
    /** Of an app, with a group or team (AS10). */
    share: /* @__PURE__ */ command({
      fields: {
        asset,
        /** The group or team that gets the share. */
        with: workspaceSchema,
      },
      decide: (facts: AssetsFacts, person, given) => decideAbout(facts, person, "share", given, given.with),
      reduce: (state: Assets, given) => changed(state, given, (record) => shareWith(record, given.with)),
    }),
    /** The app can no longer be used there from now on, although the withdrawal has not been completed yet (AS14). */
    withdraw: /* @__PURE__ */ command({
      fields: {
        asset,
        /** The group or team that loses the share. */
        from: workspaceSchema,
        withdrawal,
      },
      decide: (facts: AssetsFacts, person, given) =>
        alsoBrokenByWithdrawal(decideAbout(facts, person, "withdraw", given, given.from), facts, given),
      reduce: (state: Assets, given) =>
        changed(state, given, (record) => withdrawFrom(record, given.from, given)),
    }),
    /** The workspace that the actor is in gives up its share (AS28). */
    leaveShare: /* @__PURE__ */ command({
      fields: { asset, withdrawal },
      decide: (facts: AssetsFacts, person, given) =>
        alsoBrokenByWithdrawal(decideAbout(facts, person, "leave", given), facts, given),
      reduce: (state: Assets, given) => {
        const { by } = given;
        if (by.kind === "system") return state;
        return changed(state, given, (record) => withdrawFrom(record, by.current, given));
      },
    }),
    /** The withdrawal that was going on has come to its end (AS14). */
    completeWithdrawal: /* @__PURE__ */ event({
      fields: {
        asset,
        /** The group or team that loses the share. */
        from: workspaceSchema,
        /** The id that the withdrawal was given. Left out, it is one that began in version 1. */
        withdrawal: /* @__PURE__ */ optional(/* @__PURE__ */ existing("withdrawal")),
      },
      decide: (facts: AssetsFacts, given) => {
        const record = entryOf(facts.assets.records, given.asset);
        if (record === undefined) return notFound;
        return withdrawalEndedBy(record, given) === undefined ? ofAnotherWithdrawal : reported;
      },
      reduce: (state: Assets, given) =>
        changed(state, given, (record) => afterCompletion(record, withdrawalEndedBy(record, given))),
    }),
    /** Only whoever locked it, and Owners, can edit and unlock it then (AS12). */
    lock: /* @__PURE__ */ command({
      fields: { asset },
      decide: (facts: AssetsFacts, person, given) => decideAbout(facts, person, "lock", given),
      reduce: (state: Assets, given, facts: AssetsFacts) =>
        changed(state, given, ({ lockedBy }) => ({ lockedBy: personKeyOf(facts, given.by) ?? lockedBy })),
    }),
    unlock: /* @__PURE__ */ command({
      fields: { asset },
      decide: (facts: AssetsFacts, person, given) => decideAbout(facts, person, "unlock", given),
      reduce: (state: Assets, given) => changed(state, given, () => ({ lockedBy: null })),
    }),
  },
});

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
  const record = entryOf(facts.assets.records, about.asset);
  return record === undefined ? notFound : decideAssetAction(facts, person, action, record, target);
}

/** A withdrawal has an id of its own. */
function alsoBrokenByWithdrawal(
  decided: CommandDecision,
  { assets: { records } }: AssetsFacts,
  given: About & { readonly withdrawal: string },
): CommandDecision {
  const record = entryOf(records, given.asset);
  return alsoBrokenById(decided, record !== undefined && ruleAgainstWithdrawal(record, given.withdrawal));
}

/** With another id, it would be allowed from where it would be anyway. */
function alsoBrokenById(decided: CommandDecision, broken: BrokenRule | false): CommandDecision {
  return broken === false
    ? decided
    : { ...alsoBroken(decided, broken), allowedFrom: own(decided, "allowedFrom") ?? [] };
}

/** The rule against a new asset with this id. */
function ruleAgainstId({ records, retired }: Assets, given: string): BrokenRule | false {
  if (entryOf(records, given) !== undefined) return "ST19";
  return isRetired(retired, given) && "ST14";
}

/** The id of an app is never given to another asset (ST14). */
function withoutAsset(state: Assets, given: string): Assets {
  const record = entryOf(state.records, given);
  if (record === undefined) return state;
  const retired = record.kind === "app" ? withRetired(state.retired, given) : state.retired;
  return frozen({ records: withoutEntry(state.records, given), retired });
}

/** The system is in no workspace and makes nothing. An id that is taken keeps what it stands for. */
function withNew(
  state: Assets,
  made: About & { readonly kind: AssetKind; readonly name: string; readonly by: Actor },
): Assets {
  const { asset: newId, name, by } = made;
  if (by.kind === "system" || ruleAgainstId(state, newId) !== false) return state;
  const unshared = { sharedWith: [], withdrawingFrom: [], lockedBy: null };
  return withRecord(state, { id: newId, name, kind: made.kind, madeAt: by.current, ...unshared });
}

/** The assets with a change to one; the same where there is no such asset, or nothing to change. */
function changed(
  state: Assets,
  about: About,
  changeOf: (record: AssetRecord) => Partial<AssetRecord> | undefined,
): Assets {
  const record = entryOf(state.records, about.asset);
  if (record === undefined) return state;
  return withRecord(state, keptIfSame(record, { ...record, ...changeOf(record) }));
}

function withRecord(state: Assets, record: AssetRecord): Assets {
  const records = withEntry(state.records, record);
  return records === state.records ? state : frozen({ records, retired: state.retired });
}
