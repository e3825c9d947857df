import { frozen } from "../kernel/json/frozen.ts";
import type { Level, Workspace } from "../vocabulary/workspace.ts";
import { type AssetRule, type RuleSet, ruleSet } from "./ruleSet.ts";

/**
 * From which workspaces: any, none, where the asset was made, there and at the level above (the group of a team, the
 * tenant of a group), there and at the tenant, there and in the groups and teams that it is shared with.
 */
export type Place =
  "any" | "none" | "whereMade" | "whereMadeAndAbove" | "whereMadeAndTenant" | "whereMadeAndShares";

/**
 * How a kind is shared: not at all (AS16); with every group and team by default, or as it works for the whole tenant;
 * with some on request (AS10); or never, as the tenant has one for all (AS23).
 */
export type AssetSharing = "no" | "byDefault" | "tenantWide" | "onRequest" | "never";

interface Cells {
  readonly editedFrom: Place;
  readonly usedFrom: Place;
  readonly shared: AssetSharing;
  /** As `usedFrom` where left out (AS20). */
  readonly viewedFrom?: Place;
  /** As `editedFrom` where left out (AS20). */
  readonly deletedFrom?: Place;
}

export interface SharingRow extends Required<Cells> {
  readonly rule: AssetRule;
  readonly ruleSet: RuleSet;
  /** Whether assets are made at this level at all (AS11, AS23). */
  readonly isMade: boolean;
}

export type RowsOfKind = Readonly<Record<Level, SharingRow>>;

const template = row("AS3", { editedFrom: "any", usedFrom: "any", shared: "byDefault" });
// AS17: consent groups among them.
const tenantWide = row("AS8", { editedFrom: "any", usedFrom: "any", shared: "tenantWide" });
const unshared = row("AS9", { editedFrom: "whereMade", usedFrom: "whereMade", shared: "no" });
const app = row("AS10", {
  editedFrom: "whereMade",
  usedFrom: "whereMadeAndShares",
  deletedFrom: "whereMadeAndShares",
  shared: "onRequest",
});
// WS6: the tenant sees those of every level.
const sftp = row("AS22", {
  editedFrom: "whereMade",
  usedFrom: "whereMade",
  viewedFrom: "whereMadeAndTenant",
  shared: "no",
});
const onePerTenant = row("AS23", { editedFrom: "any", usedFrom: "any", shared: "never" });
const readOnePerTenant = row("AS23", { editedFrom: "none", usedFrom: "any", shared: "never" });

/**
 * The asset-sharing table: for each kind a row for each level at which it is made, in the document's order. A flow goes
 * with its service, except that RL3 does not reserve deleting it.
 */
const sharingTable = /* @__PURE__ */ frozen({
  number: {
    tenant: row("AS1", { editedFrom: "whereMade", usedFrom: "whereMade", shared: "no" }),
    group: noRow("AS11", "no"),
    team: row("AS2", { editedFrom: "whereMadeAndAbove", usedFrom: "whereMadeAndAbove", shared: "no" }),
  },
  template: atAnyLevel(template),
  customNode: {
    tenant: row("AS4", { editedFrom: "whereMade", usedFrom: "any", shared: "byDefault" }),
    group: row("AS5", { editedFrom: "whereMadeAndAbove", usedFrom: "any", shared: "byDefault" }),
    team: noRow("AS11", "byDefault"),
  },
  bot: {
    tenant: row("AS6", { editedFrom: "whereMade", usedFrom: "whereMade", shared: "no" }),
    group: row("AS7", { editedFrom: "whereMadeAndAbove", usedFrom: "whereMadeAndAbove", shared: "no" }),
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
} satisfies Record<string, RowsOfKind>);

/** The kinds of the sharing table. */
export type AssetKind = keyof typeof sharingTable;

export const assetKinds: readonly AssetKind[] = /* @__PURE__ */ frozen(
  /* @__PURE__ */ Object.keys(sharingTable) as AssetKind[],
);

/** The same, by any text: read faster than a record, and unknown words find nothing. */
export const rowsByKind: ReadonlyMap<string, RowsOfKind> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(sharingTable),
);

/** The row of an asset; none where there is no such kind. */
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

/* @__NO_SIDE_EFFECTS__ */
function row(rule: AssetRule, cells: Cells): SharingRow {
  return {
    rule,
    ruleSet: ruleSet(rule),
    isMade: cells.shared !== "never" && cells.usedFrom !== "none",
    editedFrom: cells.editedFrom,
    usedFrom: cells.usedFrom,
    viewedFrom: cells.viewedFrom ?? cells.usedFrom,
    deletedFrom: cells.deletedFrom ?? cells.editedFrom,
    shared: cells.shared,
  };
}

/** For a level at which the kind is not made: whatever is found there is refused everything (AS11). */
/* @__NO_SIDE_EFFECTS__ */
function noRow(rule: AssetRule, shared: AssetSharing): SharingRow {
  return row(rule, { editedFrom: "none", usedFrom: "none", shared });
}

/* @__NO_SIDE_EFFECTS__ */
function atAnyLevel(ofAll: SharingRow): RowsOfKind {
  return { tenant: ofAll, group: ofAll, team: ofAll };
}

/* @__NO_SIDE_EFFECTS__ */
function atTenantOnly(tenant: SharingRow): RowsOfKind {
  const elsewhere = noRow("AS23", "never");
  return { tenant, group: elsewhere, team: elsewhere };
}
