import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { type AssetKind, type AssetSharing, rowsByKind, type RowsOfKind } from "./sharingTable.ts";

const answers: ReadonlyMap<string, Decision<AssetSharing>> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Array.from(rowsByKind, ([kind, rows]) => [kind, sharingOf(rows)] as const),
);

/**
 * How assets of a kind are shared with other groups and teams, and the rows of the sharing table that say so (AS1–AS10,
 * AS22, AS23). Returns null for an unknown kind (ST10).
 */
export function assetSharing(kind: AssetKind): Decision<AssetSharing | null> {
  return answers.get(kind) ?? unanswerable;
}

/* @__NO_SIDE_EFFECTS__ */
function sharingOf({ tenant, group, team }: RowsOfKind): Decision<AssetSharing> {
  const others = [group, team].filter((row) => row !== tenant && row.usedFrom !== "none");
  return decision(tenant.shared, tenant.rule, ...others.map((row) => row.rule));
}
