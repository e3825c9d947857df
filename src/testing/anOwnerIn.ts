import { entriesOf } from "../kernel/ledger/ledger.ts";
import { isAcceptedOwner } from "../teammates/invitee.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Actor } from "../vocabulary/actor.ts";
import type { Workspace } from "../vocabulary/workspace.ts";

/**
 * An Owner in a workspace, if possible none whom the command is about: nobody grants anything to themselves (DL5). Of the
 * others, one who decrypts logs, as nobody may do more; then the one made at provisioning, and then the one made first. The
 * alphabet decides last. Every tenant has an Owner (ST12).
 */
export function anOwnerIn(tenant: Tenant, current: Workspace, subjects: readonly string[] = []): Actor {
  const owners = entriesOf(tenant.teammates.records).filter(isAcceptedOwner);
  const ranked = [...owners].sort(
    (one, other) =>
      lessFit(one, subjects) - lessFit(other, subjects) || one.createdAtMilli - other.createdAtMilli,
  );
  const { id } = ranked[0] as TeammateRecord;
  return { kind: "teammate", id, current };
}

/** The less, the fitter to give the command. */
function lessFit({ id, decryptsLogs, invitedBy }: TeammateRecord, subjects: readonly string[]): number {
  return (subjects.includes(id) ? 4 : 0) + (decryptsLogs ? 0 : 2) + (invitedBy === null ? 0 : 1);
}
