import { frozen } from "../kernel/json/frozen.ts";
import { type AuditEntry, auditEntry } from "./auditEntry.ts";
import { attemptedCommand } from "./attemptedCommand.ts";
import { type CommandDecision, decideParsedCommand, refusalOf } from "./canExecute.ts";
import type { Command } from "./command.ts";
import { commandFormOfAny } from "./parseCommand.ts";
import { reduceParsedCommand } from "./reduceTenant.ts";
import type { Tenant } from "./state.ts";

/** What became of a command. */
export interface Transition {
  /** The tenant afterwards; the same object where the command was refused or changed nothing (ST2). */
  readonly tenant: Tenant;
  readonly decision: CommandDecision;
  /** What the audit trail is to keep; null where nothing is due. */
  readonly audit: AuditEntry | null;
}

/** Decides whether the command may be issued and, where it may, reduces and tells what the audit trail is to keep (AN6, AU1). */
export function transition(tenant: Tenant, command: Command): Transition {
  const { value: wellFormed, issues } = commandFormOfAny(command);
  if (issues !== undefined) return unread(tenant, command, refusalOf(issues));
  const decision = decideParsedCommand(tenant, wellFormed);
  const after = decision.value ? reduceParsedCommand(tenant, wellFormed) : tenant;
  return { tenant: after, decision, audit: frozen(auditEntry(tenant, after, wellFormed, decision)) };
}

/** An ill-formed command is an attempt, too, and as such told of a cross-launch (HD7) wherever it says who tried what. */
function unread(tenant: Tenant, command: unknown, decision: CommandDecision): Transition {
  const attempt = attemptedCommand(command);
  const audit = attempt === undefined ? null : frozen(auditEntry(tenant, tenant, attempt, decision));
  return { tenant, decision, audit };
}
