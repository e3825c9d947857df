import { own } from "../kernel/schema/guards.ts";
import type { AssetAction } from "../assets/asset.ts";
import type { AssetDecision } from "../assets/assetDecision.ts";
import { canAccessAsset, decideAccessAsset, decideCheckedAsset } from "../assets/canAccessAsset.ts";
import { alsoBroken, missing } from "../kernel/decision/decision.ts";
import type { TeammatesState } from "../teammates/state.ts";
import type { Person } from "../vocabulary/person.ts";
import { personFrom } from "../vocabulary/personFrom.ts";
import type { PersonKey } from "../vocabulary/personKey.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { workspaceExists, type WorkspacesState } from "../workspaces/state.ts";
import type { AssetRecord } from "./assetsSchema.ts";
import { presentHolder } from "./personKeyOf.ts";

/** What the answer about an asset reads of its tenant. */
interface TenantFacts {
  readonly workspaces: WorkspacesState;
  readonly teammates: TeammatesState;
}

/**
 * `decideAccessAsset` for an asset of the tenant, from and for workspaces that exist (ST11). Somebody who is gone is not
 * named as the holder of a lock: nobody holds it (AS27). Of a holder who may not open it any more, the case is `stuck`.
 * `isPlaced` says that the person is in a workspace that is known to exist: nobody looks for it again.
 */
export function decideAssetAction(
  { workspaces, teammates }: TenantFacts,
  person: Person,
  action: AssetAction,
  record: AssetRecord,
  target?: Workspace,
  isPlaced = false,
): AssetDecision {
  const isNowhere = (!isPlaced && isMissing(workspaces, person.current)) || isMissing(workspaces, target);
  // Of the person, nothing else came from outside. What is no workspace is for the question to refuse (ST10).
  const decided =
    isPlaced || isWorkspace(person.current)
      ? withHolderOf(record, decideCheckedAsset(person, action, record, target), teammates)
      : decideAccessAsset(person, action, record, target);
  return isNowhere
    ? { ...alsoBroken(decided, missing), allowedFrom: own(decided, "allowedFrom") ?? [] }
    : decided;
}

function withHolderOf(record: AssetRecord, decided: AssetDecision, teammates: TeammatesState): AssetDecision {
  // Clever for speed: few answers have a holder to name. To look among their facts takes 40 ns.
  if (decided.value || record.lockedBy === null) return decided;
  const facts = own(decided, "facts");
  const lock = facts && own(facts, "AS12");
  if (lock?.case !== "locked") return decided;
  // In a tenant a lock is held by a key.
  const holder = presentHolder(teammates, lock.lockedBy as PersonKey);
  if (holder === undefined) return { ...decided, facts: { ...facts, AS12: { case: "nobody" } } };
  return canAccessAsset(personFrom(holder), "unlock", record)
    ? decided
    : { ...decided, facts: { ...facts, AS12: { ...lock, case: "stuck" } } };
}

/** A value that is no workspace at all is for the question to refuse (ST10). */
function isMissing(workspaces: WorkspacesState, workspace: Workspace | undefined): boolean {
  return workspace !== undefined && !workspaceExists(workspaces, workspace) && isWorkspace(workspace);
}
