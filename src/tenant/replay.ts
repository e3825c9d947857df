import type { AuditEntry } from "./auditEntry.ts";
import { forEachItem } from "../kernel/schema/items.ts";
import type { CommandDecision } from "../slices/slice.ts";
import type { Command } from "./command.ts";
import { malformedTenant, readTenant } from "./readTenant.ts";
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

/**
 * Executes a log of commands in their order. The same log always leads to the same state, byte for byte (AN6). A malformed
 * tenant refuses all of them (ST17). The holes of a log count as one command, which is refused (ST3).
 */
export function replay(tenant: Tenant, commands: readonly Command[]): Replay {
  const audit: AuditEntry[] = [];
  const refusals: Refusal[] = [];
  const start = readTenant(tenant);
  let state = start;
  forEachItem(Array.isArray(commands) ? commands : [], (command, position) => {
    const step = state === undefined ? undefined : transition(state, command as Command);
    state = step?.tenant;
    if (step?.audit) audit.push(step.audit);
    const decision = step?.decision ?? malformedTenant;
    if (!decision.value) refusals.push({ position, decision });
  });
  return { tenant: state === start || state === undefined ? tenant : state, audit, refusals };
}
