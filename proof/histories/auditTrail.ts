import { isDeepStrictEqual } from "node:util";
import { type AuditEntry, serializeTenant, type Tenant } from "tenant-policy";
import { applied, type Json } from "../../test/laws/applied.ts";
import type { Follower } from "./history.ts";

/** Follows a history by nothing but what the audit entries tell, forwards and back. */
export function auditTrail(
  start: Tenant,
  changesOf: (entry: AuditEntry) => AuditEntry["changes"] = ({ changes }) => changes,
): Follower {
  let told = stateOf(start);
  return ({ before, done }) => {
    const isChanged = done.tenant !== before;
    if (done.audit === null) return isChanged ? "a change without an audit entry" : undefined;
    const changes = changesOf(done.audit);
    if (!isChanged) return changes.length === 0 ? undefined : "an audit entry of a change that was none";
    const earlier = told;
    told = applied(earlier, changes, "after");
    if (!isDeepStrictEqual(told, stateOf(done.tenant))) return "the audit entry leads to another tenant";
    return isDeepStrictEqual(applied(told, changes, "before"), earlier)
      ? undefined
      : "the audit entry does not lead back";
  };
}

function stateOf(tenant: Tenant): Json {
  return JSON.parse(serializeTenant(tenant)) as Json;
}
