import type { Level, Workspace } from "../vocabulary/workspace.ts";
import type { AssetRule } from "./ruleSet.ts";

/**
 * The workspaces that a cell of the table stands for. `whereMade` is the workspace that the asset was made in.
 * `AndAbove` adds the level above it (the group of a team, the tenant of a group), `AndTenant` the tenant, and
 * `AndShares` the groups and teams that the asset is shared with, which alone are `shares`.
 */
export type WorkspaceScope =
  "any" | "none" | "whereMade" | "whereMadeAndAbove" | "whereMadeAndTenant" | "whereMadeAndShares" | "shares";

/**
 * How assets of a kind are shared. `no`: they cannot be shared (AS16). `byDefault`: every group and team has them.
 * `tenantWide`: they work for the whole tenant. `onRequest`: with the groups and teams that someone shares them with
 * (AS10). `never`: the tenant has one for all (AS23).
 */
export type AssetSharing = "no" | "byDefault" | "tenantWide" | "onRequest" | "never";

/** A row of the table: the assets of a kind that were made at a level. */
export interface SharingRow {
  readonly rule: AssetRule;
  readonly editedFrom: WorkspaceScope;
  readonly usedFrom: WorkspaceScope;
  readonly shared: AssetSharing;
  readonly viewedFrom: WorkspaceScope;
  readonly deletedFrom: WorkspaceScope;
  /** Whether assets can be made at this level (AS11, AS23). */
  readonly isMade: boolean;
}

/** The rows of a kind, one for each level. */
export type RowsOfKind = Readonly<Record<Level, SharingRow>>;

// The columns: the rule, from where such an asset is edited and used, and how it is shared.
const template = row("AS3", "any", "any", "byDefault");
// AS17: consent groups among them.
const tenantWide = row("AS8", "any", "any", "tenantWide");
const unshared = row("AS9", "whereMade", "whereMade", "no");
const app = row("AS10", "whereMade", "whereMadeAndShares", "onRequest", {
  deletedFrom: "whereMadeAndShares",
});
// WS6: the tenant can view SFTP configurations of every level.
const sftp = row("AS22", "whereMade", "whereMade", "no", { viewedFrom: "whereMadeAndTenant" });
const onePerTenant = row("AS23", "any", "any", "never");
const readOnePerTenant = row("AS23", "none", "any", "never");

/**
 * The asset-sharing table: a row for each kind and each level at which it can be made, in the document's order. A flow
 * has the rows of its service, but RL3 does not restrict who may delete it.
 */
const sharingTable = {
  number: {
    tenant: row("AS1", "whereMade", "whereMade", "no"),
    group: noRow("AS11", "no"),
    team: row("AS2", "whereMadeAndAbove", "whereMadeAndAbove", "no"),
  },
  template: atAnyLevel(template),
  customNode: {
    tenant: row("AS4", "whereMade", "any", "byDefault"),
    group: row("AS5", "whereMadeAndAbove", "any", "byDefault"),
    team: noRow("AS11", "byDefault"),
  },
  bot: {
    tenant: row("AS6", "whereMade", "whereMade", "no"),
    group: row("AS7", "whereMadeAndAbove", "whereMadeAndAbove", "no"),
    team: noRow("AS11", "no"),
  },
  smartLink: atAnyLevel(tenantWide),
  logbook: atAnyLevel(tenantWide),
  mediaFile: atAnyLevel(tenantWide),
  consentGroup: atAnyLevel(tenantWide),
  service: atAnyLevel(unshared),
  flow: atAnyLevel(unshared),
  integration: atAnyLevel(unshared),
  app: atAnyLevel(app),
  sftpConfiguration: atAnyLevel(sftp),
  profileStore: atTenantOnly(onePerTenant),
  contactPolicy: atTenantOnly(onePerTenant),
  usageReports: atTenantOnly(readOnePerTenant),
} satisfies Readonly<Record<string, RowsOfKind>>;

/** A kind of asset. */
export type AssetKind = keyof typeof sharingTable;

/** Every kind of asset, in the order of the sharing table. */
export const assetKinds: readonly AssetKind[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(sharingTable) as AssetKind[],
);

/** The sharing table as a map. Clever for speed: it is read faster than an object. An unknown kind has no rows. */
export const rowsByKind: ReadonlyMap<string, RowsOfKind> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries<RowsOfKind>(sharingTable),
);

/** The row of an asset. Returns undefined for an unknown kind. */
export function rowOf({
  kind,
  madeAt,
}: {
  readonly kind: AssetKind;
  readonly madeAt: Workspace;
}): SharingRow | undefined {
  const rows = rowsByKind.get(kind);
  switch (madeAt.level) {
    case "tenant":
      return rows?.tenant;
    case "group":
      return rows?.group;
    case "team":
      return rows?.team;
  }
}

/** A row. Such assets are viewed from where they are used, and deleted from where they are edited, unless it says more (AS20). */
/* @__NO_SIDE_EFFECTS__ */
function row(
  rule: AssetRule,
  editedFrom: WorkspaceScope,
  usedFrom: WorkspaceScope,
  shared: AssetSharing,
  more?: Partial<SharingRow>,
): SharingRow {
  return {
    rule,
    editedFrom,
    usedFrom,
    shared,
    viewedFrom: more?.viewedFrom ?? usedFrom,
    deletedFrom: more?.deletedFrom ?? editedFrom,
    isMade: shared !== "never" && usedFrom !== "none",
  };
}

/** A level at which the kind cannot be made: every action on an asset there is refused (AS11). */
/* @__NO_SIDE_EFFECTS__ */
function noRow(rule: AssetRule, shared: AssetSharing): SharingRow {
  return row(rule, "none", "none", shared);
}

/* @__NO_SIDE_EFFECTS__ */
function atAnyLevel(same: SharingRow): RowsOfKind {
  return { tenant: same, group: same, team: same };
}

/* @__NO_SIDE_EFFECTS__ */
function atTenantOnly(tenant: SharingRow): RowsOfKind {
  const elsewhere = noRow("AS23", "never");
  return { tenant, group: elsewhere, team: elsewhere };
}
