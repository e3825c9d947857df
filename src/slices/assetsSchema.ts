import { own } from "../kernel/schema/guards.ts";
import { isLockable } from "../assets/asset.ts";
import { type AssetKind, assetKinds, rowOf } from "../assets/sharingTable.ts";
import { assetSharing } from "../assets/assetSharing.ts";
import { entriesOf, entryOf, type Ledger } from "../kernel/ledger/ledger.ts";
import { type EntryCheck, ledger, mostEntries } from "../kernel/schema/ledgerSchema.ts";
import { list } from "../kernel/schema/list.ts";
import { optional, record, variants } from "../kernel/schema/record.ts";
import { id, instant, nullable, oneOf } from "../kernel/schema/scalars.ts";
import { faultAt, type Reading, refine, type Schema, withBeyond } from "../kernel/schema/schema.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import { storedName } from "../vocabulary/displayName.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { anyWorkspace, type SharedWorkspaces, sharedWorkspaces } from "../workspaces/sharedWorkspaces.ts";
import type { WorkspacesState } from "../workspaces/state.ts";
import { type PersonKey, personKeySchema } from "../vocabulary/personKey.ts";
import { checkRetired, type RetiredIds, retiredIds } from "./retiredIds.ts";

/**
 * What is kept of an asset: what the questions read, and its name. Of the kinds that exist once per tenant, state may
 * hold one, though no command makes it (AS23).
 */
export interface AssetRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: AssetKind;
  /** The workspace it belongs to (AS21). */
  readonly madeAt: Workspace;
  /** Of an app, the groups and teams it is shared with (AS10), the earliest share first. */
  readonly sharedWith: readonly Workspace[];
  /** Where the share has ended and its withdrawal is still going on (AS14). No workspace is in both lists. */
  readonly withdrawingFrom: readonly PendingWithdrawal[];
  /** The person who locked it (AS12, AS27). */
  readonly lockedBy: PersonKey | null;
  /** The ids of the withdrawals that have ended, sorted: no other has one of them (ST14). Absent if there are none. */
  readonly completedWithdrawals?: readonly string[];
}

/** A workspace from which a share is being withdrawn. */
export type PendingWithdrawal = Workspace & {
  /** The id of the withdrawal, which its completion names (ST15). Null if it began in version 1. */
  readonly withdrawal: string | null;
  /** When it began, in epoch milliseconds (ST15). Absent if that is not known, as of one that began in version 1. */
  readonly beganAtMilli?: number;
};

/** The assets of a tenant. */
export interface Assets {
  /** The assets by id. */
  readonly records: Ledger<AssetRecord>;
  /** The ids of apps that were deleted (ST14). */
  readonly retired: RetiredIds;
}

interface Earlier {
  readonly workspaces?: WorkspacesState;
}

/** The assets as they are stored. A workspace that does not exist is an issue (ST11). */
export function assetsSchema(earlier: Earlier): Schema<Assets> {
  const workspaces = own(earlier, "workspaces");
  const places = workspaces === undefined ? anyWorkspace : sharedWorkspaces(workspaces);
  return refine(
    record<Assets>({ records: recordsSchema(places), retired: retiredIds }),
    "ids that are retired",
    (state, reading) => {
      checkRetired(state.retired, (each) => entryOf(state.records, each) !== undefined, reading);
    },
  );
}

/** Clever for speed: each asset is looked at when it was just read. In the ledger, it lies somewhere else in memory. */
function recordsSchema(places: SharedWorkspaces): Schema<Ledger<AssetRecord>> {
  const stored = refine(recordSchema(places.schema), "rules of the kind", checkRecord);
  let isAnyLost = false;
  const startCheck = (): EntryCheck<AssetRecord> => {
    isAnyLost = false;
    return (asset) => {
      isAnyLost ||= isLost(asset, places);
    };
  };
  return refine(
    ledger(withBeyond(stored, "one share each"), startCheck),
    "references between parts",
    (assets, reading) => {
      if (isAnyLost) addLost(assets, places, reading);
    },
  );
}

const named = {
  withdrawal: /* @__PURE__ */ nullable(id),
  beganAtMilli: /* @__PURE__ */ optional(instant),
};

const pendingWithdrawal: Schema<PendingWithdrawal> = /* @__PURE__ */ variants<PendingWithdrawal>("level", {
  tenant: /* @__PURE__ */ record({ level: /* @__PURE__ */ oneOf(["tenant"]), ...named }),
  group: /* @__PURE__ */ record({ level: /* @__PURE__ */ oneOf(["group"]), group: id, ...named }),
  team: /* @__PURE__ */ record({ level: /* @__PURE__ */ oneOf(["team"]), group: id, team: id, ...named }),
});

function recordSchema(workspace: Schema<Workspace>): Schema<AssetRecord> {
  return record<AssetRecord>({
    id,
    name: storedName,
    kind: oneOf(assetKinds),
    madeAt: workspace,
    sharedWith: list(workspace),
    withdrawingFrom: list(pendingWithdrawal),
    lockedBy: nullable(personKeySchema),
    completedWithdrawals: optional(sortedIds()),
  });
}

/** Ids, sorted, and each once. */
function sortedIds(): Schema<readonly string[]> {
  const ids = list(id, mostEntries);
  return {
    ...ids,
    read(value, reading) {
      const sorted = [...(ids.read(value, reading) ?? [])].sort();
      return sorted.filter((each, place) => place === 0 || each !== sorted[place - 1]);
    },
  };
}

function checkRecord(asset: AssetRecord, reading: Reading): void {
  const { kind, madeAt, sharedWith, withdrawingFrom, lockedBy } = asset;
  const sharing = assetSharing(kind).value;
  if (sharing === "never" && madeAt.level !== "tenant") {
    faultAt(reading, ["madeAt"], "AS23", "invalidValue", "the tenant, which has one of this kind", madeAt);
  }
  if (sharing !== "never" && rowOf(asset)?.isMade !== true) {
    faultAt(reading, ["madeAt"], "AS11", "invalidValue", "a level at which this kind is made", madeAt);
  }
  if (sharing === "onRequest") {
    // Most are shared with nobody, and there may be very many: for those no set is made.
    if (sharedWith.length > 0 || withdrawingFrom.length > 0) checkShares(asset, reading);
    if (withdrawingFrom.length > 0) checkWithdrawals(asset, reading);
  } else {
    const expected = "an empty array, as this kind is not shared on request";
    if (sharedWith.length > 0) faultAt(reading, ["sharedWith"], "AS10", "invalidValue", expected, sharedWith);
    if (withdrawingFrom.length > 0) {
      faultAt(reading, ["withdrawingFrom"], "AS10", "invalidValue", expected, withdrawingFrom);
    }
  }
  if (lockedBy !== null && !isLockable(kind)) {
    faultAt(reading, ["lockedBy"], "AS12", "invalidValue", "null, as this kind has no lock", lockedBy);
  }
}

/** Groups and teams, each in one list and once, and not the workspace the asset belongs to. */
function checkShares({ madeAt, sharedWith, withdrawingFrom }: AssetRecord, reading: Reading): void {
  const taken = new Set([keyOf(madeAt)]);
  const take = (workspace: Workspace, rule: "AS14" | "AS19", ...path: (string | number)[]): void => {
    const key = keyOf(workspace);
    if (workspace.level === "tenant") {
      faultAt(reading, path, "AS24", "invalidValue", "a group or a team", workspace);
    }
    if (taken.has(key)) {
      const expected = "a workspace that is not listed yet and not the one it belongs to";
      faultAt(reading, path, rule, "duplicate", expected, workspace);
    }
    taken.add(key);
  };
  sharedWith.forEach((workspace, place) => {
    take(workspace, "AS19", "sharedWith", place);
  });
  withdrawingFrom.forEach((workspace, place) => {
    take(workspace, "AS14", "withdrawingFrom", place);
  });
}

/** No two withdrawals of an app have one id, whether they have ended or not. Those of version 1 have none. */
function checkWithdrawals(asset: AssetRecord, reading: Reading): void {
  const { withdrawingFrom } = asset;
  const completed = new Set((own(asset, "completedWithdrawals") ?? []).map(mapKeyOf));
  const known = new Set<string>();
  withdrawingFrom.forEach(({ withdrawal: given }, place) => {
    if (given === null) return;
    const key = mapKeyOf(given);
    const rule = completed.has(key) ? "ST14" : "ST19";
    if (completed.has(key) || known.has(key)) {
      const path = ["withdrawingFrom", place, "withdrawal"];
      faultAt(reading, path, rule, "duplicate", "an id that no other withdrawal has", given);
    }
    known.add(key);
  });
}

/** A text for each workspace. */
function keyOf(workspace: Workspace): string {
  switch (workspace.level) {
    case "tenant":
      return "";
    case "group":
      return JSON.stringify([workspace.group]);
    case "team":
      return JSON.stringify([workspace.group, workspace.team]);
  }
}

/** Whether an asset refers to a workspace that does not exist. */
function isLost({ madeAt, sharedWith, withdrawingFrom }: AssetRecord, { exists }: SharedWorkspaces): boolean {
  return !exists(madeAt) || !sharedWith.every(exists) || !withdrawingFrom.every(exists);
}

function addLost(assets: Ledger<AssetRecord>, places: SharedWorkspaces, reading: Reading): void {
  for (const { id: asset, madeAt, sharedWith, withdrawingFrom } of entriesOf(assets)) {
    const check = (workspace: Workspace, ...path: (string | number)[]): void => {
      if (places.exists(workspace)) return;
      faultAt(reading, [asset, ...path], "ST11", "unknownReference", "an existing group or team", workspace);
    };
    check(madeAt, "madeAt");
    sharedWith.forEach((workspace, place) => {
      check(workspace, "sharedWith", place);
    });
    withdrawingFrom.forEach((workspace, place) => {
      check(workspace, "withdrawingFrom", place);
    });
  }
}
