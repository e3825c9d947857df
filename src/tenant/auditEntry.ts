import { frozen } from "../kernel/json/frozen.ts";
import { own } from "../kernel/schema/guards.ts";
import type { Change } from "../kernel/schema/changes.ts";
import type { Decision } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import { actorIdOf } from "../slices/actorIdOf.ts";
import { changesOf } from "./changesOf.ts";
import type { AttemptedCommand } from "./attemptedCommand.ts";
import type { Command, CommandType } from "./command.ts";
import { rulesVersion } from "../kernel/decision/rulesVersion.ts";
import { schemaVersion } from "./anyVersion.ts";
import type { Step } from "./step.ts";

/** An entry of the audit trail (AU1). It holds no secret, as the state holds none (PK3, PW6). */
export interface AuditEntry {
  /** The version of the stored form whose paths and values the changes have (ST4). */
  readonly schemaVersion: number;
  /** The version of the rules that decided. */
  readonly rulesVersion: number;
  /** The id that the caller gave the command, null for none. */
  readonly id: string | null;
  /** Epoch milliseconds; null where an attempt in a cross-launch gave no instant that can be used (HD7). */
  readonly at: number | null;
  /** The id under which the actor is audited (HD7), `system` for the system. */
  readonly by: string;
  readonly kind: Command["by"]["kind"];
  /** Of a person who cross-launches, the part of their own e-mail address before the `@`; null for others (HD7). */
  readonly adminUserName: string | null;
  /** The part after the `@`. */
  readonly adminUserDomain: string | null;
  /** The workspace that the actor was in; null for the system. */
  readonly from: Workspace | null;
  /** `unknown` for an attempt in a cross-launch that is no command (HD7). */
  readonly command: CommandType | "unknown";
  readonly isAccepted: boolean;
  readonly because: NonEmpty<RuleId>;
  /** The support case, where the support team changed an Owner (TM15); else null. */
  readonly reference: string | null;
  readonly changes: readonly Change[];
}

/**
 * The audit entry of a command, frozen. Every accepted change gives one (AU1). In a cross-launch every command gives one, also if
 * it is refused or changes nothing (HD7). Otherwise null.
 */
export function auditEntry(
  step: Step,
  command: AttemptedCommand | Command,
  decision: Decision<boolean>,
): AuditEntry | null {
  const { by, at, type } = command;
  const launcher = by.kind === "helpDesk" || by.kind === "partner" ? by : null;
  if (step.before === step.after && launcher === null) return null;
  return Object.freeze<AuditEntry>({
    schemaVersion,
    rulesVersion,
    id: own(command, "id") ?? null,
    at,
    by: actorIdOf(step.before, by),
    kind: by.kind,
    adminUserName: launcher === null ? null : launcher.adminUserName,
    adminUserDomain: launcher === null ? null : launcher.adminUserDomain,
    from: by.kind === "system" ? null : frozen(by.current),
    command: type,
    isAccepted: decision.value,
    because: frozen(decision.because),
    reference: referenceOf(command),
    changes: changesOf(step),
  });
}

function referenceOf(command: AttemptedCommand | Command): string | null {
  return Object.hasOwn(command, "reference") && "reference" in command ? command.reference : null;
}
