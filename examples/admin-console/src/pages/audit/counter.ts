// How a counter-command is made of an audit entry.
import {
  type Actor,
  type AssetRecord,
  type AuditEntry,
  type CommandBody,
  entryOf,
  type RuleId,
  type TeammateRecord,
  type Tenant,
} from "tenant-policy";
import { earlier, idIn } from "./earlier.ts";

/** Why a command cannot be taken back. */
export type Final = "reported" | "idStays" | "stays" | "replaced" | "sent" | "lost" | "theirs";

export interface Irreversible {
  readonly final: Final;
  readonly rule: RuleId;
}

/** The counter-command, or why nothing leads back; null if what the entry left is no longer so. */
type Found = CommandBody | Irreversible | null;

export type Counter = ((entry: AuditEntry, tenant: Tenant, me: Actor) => Found) | Irreversible;

/** Of a part of the tenant that one command sets as a whole. */
export function setting<Area extends keyof Tenant & string>(
  area: Area,
  bodyOf: (before: Tenant[Area]) => CommandBody,
): Counter {
  return (entry, tenant) => {
    const before = earlier(tenant, area, entry, 0);
    return before === undefined ? null : bodyOf(before);
  };
}

/** Of a field of such a part that a command of its own sets. */
export function part<Area extends keyof Tenant & string, Field extends keyof Tenant[Area] & string>(
  area: Area,
  field: Field,
  bodyOf: (before: Tenant[Area][Field]) => CommandBody,
): Counter {
  return (entry, tenant) => {
    const before = earlier(tenant[area], field, entry, 1);
    return before === undefined ? null : bodyOf(before);
  };
}

export function teammate(bodyOf: (record: TeammateRecord, entry: AuditEntry) => CommandBody | null): Counter {
  return (entry, { teammates }) => {
    const record = entryOf(teammates.records, idIn(entry));
    return record === undefined ? null : bodyOf(record, entry);
  };
}

type AboutAsset = (record: AssetRecord, entry: AuditEntry, tenant: Tenant, me: Actor) => Found;

export function asset(bodyOf: AboutAsset): Counter {
  return (entry, tenant, me) => {
    const record = entryOf(tenant.assets.records, idIn(entry));
    return record === undefined ? null : bodyOf(record, entry, tenant, me);
  };
}
