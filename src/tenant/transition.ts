import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { hasIssues, type Issue } from "../kernel/schema/issue.ts";
import { type AuditEntry, auditEntry } from "./auditEntry.ts";
import { attemptedCommand } from "./attemptedCommand.ts";
import type { CommandDecision } from "../slices/slice.ts";
import { decideParsedCommand, refusalOf } from "./canExecute.ts";
import { type Command, sliceOf } from "./command.ts";
import { type CommandRequest, readCommand } from "./commandRequest.ts";
import { refusalOfUnknownActor } from "./identifyActor.ts";
import { reduceAcceptedCommand } from "./reduceTenant.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
import { layoutOf } from "./parts.ts";
import { stepIn } from "./step.ts";
import type { Tenant } from "./tenant.ts";
import { type TenantChanges, tenantChangesOf } from "./tenantChanges.ts";

/** What became of a command. */
export interface Transition {
  /** The tenant afterwards; the same object where the command was refused or changed nothing (ST2). */
  readonly tenant: Tenant;
  readonly decision: CommandDecision;
  /** What changed, to be kept (`TenantChanges`); null where the command was refused or changed nothing. */
  readonly changes: TenantChanges | null;
  /** The entry for the audit trail; null if the command leaves none. */
  readonly audit: AuditEntry | null;
  /** What is wrong with a malformed command (ST3, ST6). Absent for any other. */
  readonly issues?: NonEmpty<Issue>;
  /** The command as it was read. Absent where it is malformed, or its actor is not known. */
  readonly command?: Command;
}

/**
 * Executes a command: decides, and if it is allowed, changes the tenant and makes an audit entry (AN6, AU1). A refused or
 * malformed command leaves the same tenant object, and the decision names its rules. A service hands in a request, whose
 * `body` nobody has read: it is read once its actor was found in the tenant, so the body of a stranger costs nothing (ST3).
 * A malformed tenant refuses every command (ST17). No sequence of commands gives anybody what its holders did not (ST13).
 *
 * @example
 * const owner = { id: "olga", email: "olga@bank.example" };
 * const input = { id: "b", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
 * const bank = newTenant(input).value as Tenant;
 * const olga: Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };
 * const step = transition(bank, { type: "privacy/allowEmbedding", isOn: true, by: olga, at: 1_000 });
 * step.decision.value; // true
 * step.tenant.privacy.allowsEmbedding; // true
 * transition(bank, { body: { type: "privacy/allow" }, by: olga, at: 1_000 }).decision.because; // ["ST6"]
 */
export function transition(tenant: Tenant, command: Command | CommandRequest): Transition {
  const state = readTenant(tenant);
  if (state === undefined) return { tenant, decision: malformedTenant, changes: null, audit: null };
  const step = transitionOf(state, command);
  return state !== tenant && step.tenant === state ? { ...step, tenant } : step;
}

/** `transition` of a tenant that the library made. */
function transitionOf(tenant: Tenant, command: Command | CommandRequest): Transition {
  const unknownActor = refusalOfUnknownActor(tenant, command);
  if (unknownActor !== undefined) return refuseUnread(tenant, command, unknownActor);
  const read = readCommand(command);
  if (hasIssues(read)) {
    return { ...refuseUnread(tenant, command, refusalOf(read.issues)), issues: frozen(read.issues) };
  }
  const parsed = read.value;
  const decision = decideParsedCommand(tenant, parsed);
  const after = decision.value ? reduceAcceptedCommand(tenant, parsed) : tenant;
  const step = stepIn([layoutOf(sliceOf(parsed.type))], tenant, after);
  const audit = auditEntry(step, parsed, decision);
  return { tenant: after, decision, changes: tenantChangesOf(step), audit, command: parsed };
}

/** In a cross-launch a command that was not read to its end is audited as an attempt (HD7), where it says who tried what. */
function refuseUnread(tenant: Tenant, command: unknown, decision: CommandDecision): Transition {
  const attempt = attemptedCommand(command);
  const audit = attempt === undefined ? null : auditEntry(stepIn([], tenant, tenant), attempt, decision);
  return { tenant, decision, changes: null, audit };
}
