import { frozen } from "../kernel/json/frozen.ts";
import { type AuditEntry, auditEntry } from "./auditEntry.ts";
import { attemptedCommand } from "./attemptedCommand.ts";
import type { CommandDecision } from "../slices/slice.ts";
import { check } from "../kernel/schema/schema.ts";
import { decideParsedCommand, refusalOf } from "./canExecute.ts";
import type { Command } from "./command.ts";
import { anyCommand } from "./commandSchemas.ts";
import { refusalOfStranger } from "./identifyActor.ts";
import { reduceParsedCommand } from "./reduceTenant.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/** What became of a command. */
export interface Transition {
  /** The tenant afterwards; the same object where the command was refused or changed nothing (ST2). */
  readonly tenant: Tenant;
  readonly decision: CommandDecision;
  /** What the audit trail is to keep; null where nothing is due. */
  readonly audit: AuditEntry | null;
}

/**
 * Decides whether the command may be executed and, where it may, reduces and says what the audit trail is to keep (AN6, AU1).
 * The actor is looked up first, as `decideExecute` says. A tenant that is malformed refuses every command (ST17).
 */
export function transition(tenant: Tenant, command: Command): Transition {
  const state = readTenant(tenant);
  if (state === undefined) return { tenant, decision: malformedTenant, audit: null };
  const step = transitionOf(state, command);
  return state !== tenant && step.tenant === state ? { ...step, tenant } : step;
}

/** `transition` of a tenant that the library made. */
function transitionOf(tenant: Tenant, command: Command): Transition {
  const stranger = refusalOfStranger(tenant, command);
  if (stranger !== undefined) return refuseUnread(tenant, command, stranger);
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
