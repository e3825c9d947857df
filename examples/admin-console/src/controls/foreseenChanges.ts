import { type AuditEntry, type Command, entryOf, type Tenant, transition } from "tenant-policy";
import type { CommandRequest } from "tenant-policy";

/** What a command would change in a tenant, as the audit trail would have it. Empty for one that would be refused. */
export function foreseenChanges(before: Tenant, command: Command | CommandRequest): AuditEntry["changes"] {
  const { tenant: after, decision, audit } = transition(before, command);
  if (!decision.value || audit === null) return [];
  const homes = audit.changes.filter(({ path }) => path.at(-2) === "home").map(({ path }) => path[2] ?? "");
  const moves = [...new Set(homes)].map((id) => ({
    path: ["teammates", "records", id, "home"],
    before: entryOf(before.teammates.records, id)?.home,
    after: entryOf(after.teammates.records, id)?.home,
  }));
  return [...audit.changes, ...moves];
}
