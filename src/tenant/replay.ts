import type { AuditEntry } from "./auditEntry.ts";
import type { CommandDecision } from "../slices/slice.ts";
import type { Command } from "./command.ts";
import type { Tenant } from "./tenant.ts";
import { transition } from "./transition.ts";

/** A command of a log that was refused. */
export interface Refusal {
  /** Its place in the log, from 0. */
  readonly position: number;
  readonly decision: CommandDecision;
}

/** What a log of commands leads to. */
export interface Replay {
  readonly tenant: Tenant;
  /** In the order of acceptance (AU1). */
  readonly audit: readonly AuditEntry[];
  readonly refusals: readonly Refusal[];
}

/** Executes a log of commands in their order. The same log always leads to the same state, byte for byte (AN6). */
export function replay(tenant: Tenant, commands: readonly Command[]): Replay {
  const audit: AuditEntry[] = [];
  const refusals: Refusal[] = [];
  let state = tenant;
  commands.forEach((command, position) => {
    const step = transition(state, command);
    state = step.tenant;
    if (step.audit !== null) audit.push(step.audit);
    if (!step.decision.value) refusals.push({ position, decision: step.decision });
  });
  return { tenant: state, audit, refusals };
}
