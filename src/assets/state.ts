import { type Issue, unlessIssues } from "../kernel/checked.ts";
import { type Form, id, listOf, orNull, recordOf, wordIn } from "../kernel/form.ts";
import type { Ledger } from "../kernel/ledger.ts";
import { ledgerFormOf } from "../kernel/ledgerForm.ts";
import { displayName } from "../vocabulary/displayName.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { workspaceForm } from "../vocabulary/workspaceForm.ts";
import { type AssetKind, assetKinds, isLockable } from "./asset.ts";
import { assetSharing } from "./assetSharing.ts";
import { rowOf } from "./table.ts";

/** What the state keeps of an asset: what the questions read, and what people call it. Of what the tenant has one of, a state may hold it, though no command makes it (AS23). */
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

const shapeForm: Form<AssetRecord> = recordOf({
  id,
  name: displayName,
  kind: wordIn(assetKinds),
  madeAt: workspaceForm,
  sharedWith: listOf(workspaceForm),
  withdrawingFrom: listOf(workspaceForm),
  lockedBy: orNull(id),
});

const assetForm: Form<AssetRecord> = (value) => {
  const record = shapeForm(value);
  return record.issues === undefined ? unlessIssues(record.value, issuesOf(record.value)) : record;
};

/** The assets as they are stored. */
export const assetsForm: Form<Assets> = ledgerFormOf(assetForm);

function issuesOf(record: AssetRecord): readonly Issue[] {
  const { kind, lockedBy } = record;
  const sharing = assetSharing(kind).value;
  return [
    ...(sharing === "never" ? issuesOfOneATenant(record) : issuesOfMaking(record)),
    ...(sharing === "onRequest" ? issuesOfShares(record) : issuesOfNoShares(record)),
    ...issueIf(lockedBy !== null && !isLockable(kind), "AS12", "null, as this kind has no lock", "lockedBy"),
  ];
}

function issuesOfOneATenant({ madeAt }: AssetRecord): readonly Issue[] {
  return issueIf(madeAt.level !== "tenant", "AS23", "the tenant, which has one of this kind", "madeAt");
}

function issuesOfMaking(record: AssetRecord): readonly Issue[] {
  const isMade = rowOf(record)?.isMade === true;
  return issueIf(!isMade, "AS11", "a level at which this kind is made", "madeAt");
}

function issuesOfNoShares({ sharedWith, withdrawingFrom }: AssetRecord): readonly Issue[] {
  const expected = "an empty list, as this kind is not shared on request";
  return [
    ...issueIf(sharedWith.length > 0, "AS10", expected, "sharedWith"),
    ...issueIf(withdrawingFrom.length > 0, "AS10", expected, "withdrawingFrom"),
  ];
}

/** Groups and teams, each in one list and once, and not where it was made. */
function issuesOfShares({ madeAt, sharedWith, withdrawingFrom }: AssetRecord): readonly Issue[] {
  const taken = new Set([JSON.stringify(madeAt)]);
  const issuesAt = (
    workspace: Workspace,
    rule: "AS14" | "AS19",
    ...path: Issue["path"]
  ): readonly Issue[] => {
    const key = JSON.stringify(workspace);
    const isTaken = taken.has(key);
    taken.add(key);
    return [
      ...issueIf(workspace.level === "tenant", "AS24", "a group or a team", ...path),
      ...issueIf(isTaken, rule, "a workspace that is not listed yet, nor the one it belongs to", ...path),
    ];
  };
  return [
    ...sharedWith.flatMap((workspace, place) => issuesAt(workspace, "AS19", "sharedWith", place)),
    ...withdrawingFrom.flatMap((workspace, place) => issuesAt(workspace, "AS14", "withdrawingFrom", place)),
  ];
}

function issueIf(
  isWrong: boolean,
  rule: Issue["rule"],
  message: string,
  ...path: Issue["path"]
): readonly Issue[] {
  return isWrong ? [{ rule, path, message }] : [];
}
