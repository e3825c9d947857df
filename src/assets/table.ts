import { frozen } from "../kernel/frozen.ts";
import type { Level } from "../vocabulary/workspace.ts";
import type { AssetKind } from "./asset.ts";
import { type NamedRule, type RuleSet, ruleSet } from "./assetDecision.ts";

/**
 * From which workspaces: from where the asset was made; from there and the level above it (the group of a team, the
 * tenant of a group); from there and the tenant; from there and the groups and teams it is shared with.
 */
export type Place =
  ("any" | "none" | "whereMade" | "whereMadeAndAbove") | ("whereMadeAndTenant" | "whereMadeAndShares");

/**
 * How a kind is shared with other groups and teams: not at all; with all by default; with the whole tenant; on request,
 * with those that are named; never, as there is one for the whole tenant.
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
  readonly rule: NamedRule;
  readonly ruleSet: RuleSet;
  /** Whether assets are made at this level at all (AS11, AS23). */
  readonly isMade: boolean;
}

type RowsOfKind = Readonly<Record<Level, SharingRow>>;

const template = row("AS3", { editedFrom: "any", usedFrom: "any", shared: "byDefault" });
const tenantWide = row("AS8", { editedFrom: "any", usedFrom: "any", shared: "tenantWide" });
const kept = row("AS9", { editedFrom: "whereMade", usedFrom: "whereMade", shared: "no" });
const app = row("AS10", {
  editedFrom: "whereMade",
  usedFrom: "whereMadeAndShares",
  deletedFrom: "whereMadeAndShares",
  shared: "onRequest",
});
const sftp = row("AS22", {
  editedFrom: "whereMade",
  usedFrom: "whereMade",
  viewedFrom: "whereMadeAndTenant",
  shared: "no",
});
const single = row("AS23", { editedFrom: "any", usedFrom: "any", shared: "never" });
const report = row("AS23", { editedFrom: "none", usedFrom: "any", shared: "never" });

/** The asset-sharing table: for each kind a row for each level at which it is made, in the document's order. */
export const sharingTable: Readonly<Record<AssetKind, RowsOfKind>> = frozen({
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
  service: atAnyLevel(kept),
  flow: atAnyLevel(kept),
  integration: atAnyLevel(kept),
  app: atAnyLevel(app),
  sftpConfiguration: atAnyLevel(sftp),
  profileStore: oncePerTenant(single),
  contactPolicy: oncePerTenant(single),
  usageReports: oncePerTenant(report),
});

/* @__NO_SIDE_EFFECTS__ */
function row(rule: NamedRule, cells: Cells): SharingRow {
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
function noRow(rule: NamedRule, shared: AssetSharing): SharingRow {
  return row(rule, { editedFrom: "none", usedFrom: "none", shared });
}

/* @__NO_SIDE_EFFECTS__ */
function atAnyLevel(ofAll: SharingRow): RowsOfKind {
  return { tenant: ofAll, group: ofAll, team: ofAll };
}

/* @__NO_SIDE_EFFECTS__ */
function oncePerTenant(tenant: SharingRow): RowsOfKind {
  const elsewhere = noRow("AS23", "never");
  return { tenant, group: elsewhere, team: elsewhere };
}
