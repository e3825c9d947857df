import { assetSharing } from "../assets/assetSharing.ts";
import { holdsWorkspace, itemFor, withoutWorkspace, withWorkspace } from "../assets/workspaceList.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { own } from "../kernel/schema/guards.ts";
import { recencyOf } from "../kernel/time/recency.ts";
import { isSameWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import type { AssetRecord, PendingWithdrawal } from "./assetsSchema.ts";
import { type EventEnvelope, happenedAtMilli } from "./slice.ts";

/** Only a kind that is shared on request keeps a share, and each workspace once (AS19). */
export function shareWith(record: AssetRecord, workspace: Workspace): Partial<AssetRecord> {
  const { kind: shared, madeAt, sharedWith, withdrawingFrom } = record;
  const isListed = holdsWorkspace(sharedWith, workspace) || holdsWorkspace(withdrawingFrom, workspace);
  if (isListed || isSameWorkspace(madeAt, workspace) || assetSharing(shared).value !== "onRequest") return {};
  return { sharedWith: withWorkspace(sharedWith, workspace) };
}

/** The share ends at once; its withdrawal goes on (AS14). */
export function withdrawFrom(
  { sharedWith, withdrawingFrom }: AssetRecord,
  workspace: Workspace,
  { withdrawal, at }: { readonly withdrawal: string; readonly at: number },
): Partial<AssetRecord> {
  if (!holdsWorkspace(sharedWith, workspace)) return {};
  return {
    sharedWith: withoutWorkspace(sharedWith, workspace),
    withdrawingFrom: withWorkspace(withdrawingFrom, { ...workspace, withdrawal, beganAtMilli: at }),
  };
}

/** The rule against this id for a new withdrawal: that one has it, or that one had it which has ended. */
export function ruleAgainstWithdrawal(record: AssetRecord, given: string): BrokenRule | false {
  if (isPending(record, given)) return "ST19";
  return completedOf(record).includes(given) && "ST14";
}

/** By index, because `some` takes five times as long on frozen arrays. */
function isPending({ withdrawingFrom }: AssetRecord, given: string): boolean {
  let place = 0;
  while (place < withdrawingFrom.length && withdrawingFrom[place]?.withdrawal !== given) place += 1;
  return place < withdrawingFrom.length;
}

/** The withdrawal that a completion ends. It names it, and did not happen before the withdrawal began (ST15). */
export function withdrawalEndedBy(
  { withdrawingFrom }: AssetRecord,
  completion: EventEnvelope & { readonly from: Workspace; readonly withdrawal?: string | undefined },
): PendingWithdrawal | undefined {
  const pending = itemFor(withdrawingFrom, completion.from);
  const named = own(completion, "withdrawal") ?? null;
  if (pending?.withdrawal !== named) return undefined;
  const began = own(pending, "beganAtMilli") ?? null;
  return recencyOf(happenedAtMilli(completion), began, completion.at) === "older" ? undefined : pending;
}

/** Its id is kept, so that no other has it: its completion, told again, would end that one too (ST14, ST15). */
export function afterCompletion(
  record: AssetRecord,
  ended: PendingWithdrawal | undefined,
): Partial<AssetRecord> {
  if (ended === undefined) return {};
  const withdrawingFrom = withoutWorkspace(record.withdrawingFrom, ended);
  if (ended.withdrawal === null) return { withdrawingFrom };
  const completedWithdrawals = [...completedOf(record)];
  completedWithdrawals.splice(placeInOrder(completedWithdrawals, ended.withdrawal), 0, ended.withdrawal);
  return { withdrawingFrom, completedWithdrawals: Object.freeze(completedWithdrawals) };
}

/** The place of an id in a sorted list, or where it would be. Sorting anew would compare them all. */
function placeInOrder(sorted: readonly string[], given: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as string) < given) from = middle + 1;
    else to = middle;
  }
  return from;
}

function completedOf(record: AssetRecord): readonly string[] {
  return own(record, "completedWithdrawals") ?? [];
}
