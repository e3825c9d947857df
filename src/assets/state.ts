import { type Issue, unlessIssues } from "../kernel/schema/checked.ts";
import { type Form, id, listOf, orNull, recordOf, wordIn } from "../kernel/schema/form.ts";
import type { Ledger } from "../kernel/ledger/ledger.ts";
import { ledgerFormOf } from "../kernel/ledger/ledgerForm.ts";
import { refined } from "../kernel/schema/refined.ts";
import { displayName } from "../vocabulary/displayName.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { type AssetKind, assetKinds, isLockable } from "./asset.ts";
import { assetSharing } from "./assetSharing.ts";
import { rowOf } from "./table.ts";

/**
 * What the state keeps of an asset: what the questions read, and what people call it. Of what the tenant has one of, a
 * state may hold it, though no command makes it (AS23).
 */
export interface AssetRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: AssetKind;
  /** The workspace it belongs to (AS21). */
  readonly madeAt: Workspace;
  /** Of an app, the groups and teams it is shared with (AS10), the earliest share first. */
  readonly sharedWith: readonly Workspace[];
  /** Where the share has ended and its withdrawal is still going on (AS14). In no workspace do both go on. */
  readonly withdrawingFrom: readonly Workspace[];
  /** The id of the person who locked it (AS12). */
  readonly lockedBy: string | null;
}

export type Assets = Ledger<AssetRecord>;

/** The assets as they are stored, at workspaces of this form. */
export function assetsFormIn(workspace: Form<Workspace>): Form<Assets> {
  const shapeForm = recordOf<AssetRecord>({
    id,
    name: displayName,
    kind: wordIn(assetKinds),
    madeAt: workspace,
    sharedWith: listOf(workspace),
    withdrawingFrom: listOf(workspace),
    lockedBy: orNull(id),
  });
  return ledgerFormOf(refined(shapeForm, (record) => unlessIssues(record, issuesOf(record))));
}

function issuesOf(record: AssetRecord): readonly Issue[] {
  const { kind, madeAt, sharedWith, withdrawingFrom, lockedBy } = record;
  const issues: Issue[] = [];
  const report = (rule: Issue["rule"], message: string, ...path: Issue["path"]): void => {
    issues.push({ rule, path, message });
  };
  const sharing = assetSharing(kind).value;
  if (sharing === "never" && madeAt.level !== "tenant") {
    report("AS23", "the tenant, which has one of this kind", "madeAt");
  }
  if (sharing !== "never" && rowOf(record)?.isMade !== true) {
    report("AS11", "a level at which this kind is made", "madeAt");
  }
  if (sharing === "onRequest") reportShares(record, report);
  else {
    const expected = "an empty list, as this kind is not shared on request";
    if (sharedWith.length > 0) report("AS10", expected, "sharedWith");
    if (withdrawingFrom.length > 0) report("AS10", expected, "withdrawingFrom");
  }
  if (lockedBy !== null && !isLockable(kind)) {
    report("AS12", "null, as this kind has no lock", "lockedBy");
  }
  return issues;
}

/** Groups and teams, each in one list and once, and not where it was made. */
function reportShares(
  { madeAt, sharedWith, withdrawingFrom }: AssetRecord,
  report: (rule: Issue["rule"], message: string, ...path: Issue["path"]) => void,
): void {
  const taken = new Set([JSON.stringify(madeAt)]);
  const take = (workspace: Workspace, rule: "AS14" | "AS19", ...path: Issue["path"]): void => {
    const key = JSON.stringify(workspace);
    if (workspace.level === "tenant") report("AS24", "a group or a team", ...path);
    if (taken.has(key)) {
      report(rule, "a workspace that is not listed yet, nor the one it belongs to", ...path);
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
