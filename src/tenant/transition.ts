import { frozen } from "../kernel/json/frozen.ts";
import { type AuditEntry, auditEntry } from "./auditEntry.ts";
import { attemptedCommand } from "./attemptedCommand.ts";
import type { CommandDecision } from "../slices/slice.ts";
import { check } from "../kernel/schema/schema.ts";
import { decideParsedCommand, refusalOf } from "./canExecute.ts";
import type { Command } from "./command.ts";
import { anyCommand } from "./commandSchemas.ts";
import { refusalOfUnknownActor } from "./identifyActor.ts";
import { reduceParsedCommand } from "./reduceTenant.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/** What became of a command. */
export interface Transition {
  /** The tenant afterwards; the same object where the command was refused or changed nothing (ST2). */
  readonly tenant: Tenant;
  readonly decision: CommandDecision;
  /** The entry for the audit trail; null if the command leaves none. */
  readonly audit: AuditEntry | null;
}

/**
 * Executes a command: decides, and if it is allowed, changes the tenant and makes an audit entry (AN6, AU1). A refused or
 * malformed command leaves the same tenant object, and the decision names its rules. The actor is looked up first. A
 * malformed tenant refuses every command (ST17).
 *
 * @example
 * const owner = { id: "olga", email: "olga@bank.example" };
 * const input = { id: "b", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
 * const bank = newTenant(input).value as Tenant;
 * const olga: Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };
 * const step = transition(bank, { type: "privacy/allowEmbedding", isOn: true, by: olga, at: 1_000 });
 * step.decision.value; // true
 * step.tenant.privacy.allowsEmbedding; // true
 */
export function transition(tenant: Tenant, command: Command): Transition {
  const state = readTenant(tenant);
  if (state === undefined) return { tenant, decision: malformedTenant, audit: null };
  const step = transitionOf(state, command);
  return state !== tenant && step.tenant === state ? { ...step, tenant } : step;
}

/** `transition` of a tenant that the library made. */
function transitionOf(tenant: Tenant, command: Command): Transition {
  const unknownActor = refusalOfUnknownActor(tenant, command);
  if (unknownActor !== undefined) return refuseUnread(tenant, command, unknownActor);
  const { value: parsed, issues } = check(anyCommand, command);
  if (issues !== undefined) return refuseUnread(tenant, command, refusalOf(issues));
  const decision = decideParsedCommand(tenant, parsed);
  const after = decision.value ? reduceParsedCommand(tenant, parsed) : tenant;
  return { tenant: after, decision, audit: frozen(auditEntry(tenant, after, parsed, decision)) };
}

/** In a cross-launch a command that was not read to its end is audited as an attempt (HD7), where it says who tried what. */
function refuseUnread(tenant: Tenant, command: unknown, decision: CommandDecision): Transition {
  const attempt = attemptedCommand(command);
  const audit = attempt === undefined ? null : frozen(auditEntry(tenant, tenant, attempt, decision));
  return { tenant, decision, audit };
}
