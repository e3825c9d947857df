import type { Change } from "../kernel/schema/changes.ts";
import type { Decision } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { actorIdOf } from "../slices/actorIdOf.ts";
import { changesOf } from "./changesOf.ts";
import type { AttemptedCommand } from "./attemptedCommand.ts";
import type { Command, CommandType } from "./command.ts";
import type { Tenant } from "./tenant.ts";

/** An entry of the audit trail (AU1). It holds no secret, as the state holds none (PK3, PW6). */
export interface AuditEntry {
  /** Epoch milliseconds; null where an attempt in a cross-launch gave no instant that can be used (HD7). */
  readonly at: number | null;
  /** The id under which the actor is audited (HD7), `system` for the system. */
  readonly by: string;
  readonly kind: Command["by"]["kind"];
  /** The workspace that the actor was in; null for the system. */
  readonly from: Workspace | null;
  /** `unknown` for an attempt in a cross-launch that is no command (HD7). */
  readonly command: CommandType | "unknown";
  readonly isAccepted: boolean;
  readonly because: NonEmpty<RuleId>;
  readonly changes: readonly Change[];
}

/**
 * The audit entry of a command. Every accepted change gives one (AU1). In a cross-launch every command gives one, also if
 * it is refused or changes nothing (HD7). Otherwise null.
 */
export function auditEntry(
  before: Tenant,
  after: Tenant,
  command: AttemptedCommand,
  decision: Decision<boolean>,
): AuditEntry | null {
  const { by, at, type } = command;
  const isCrossLaunch = by.kind === "helpDesk" || by.kind === "partner";
  if (before === after && !isCrossLaunch) return null;
  return {
    at,
    by: actorIdOf(before, by),
    kind: by.kind,
    from: by.kind === "system" ? null : by.current,
    command: type,
    isAccepted: decision.value,
    because: decision.because,
    changes: changesOf(before, after),
  };
}
