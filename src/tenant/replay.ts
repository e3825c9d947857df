import type { AuditEntry } from "./auditEntry.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
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
 * Executes a log of commands in their order, to see what they would lead to. The same log always leads to the same state,
 * byte for byte (AN6), under the rules of this release and the time zone data of this host. To keep what happened, keep the
 * `changes` of `transition`: `applyChanges` of `tenant-policy/storage` decides nothing again. A malformed
 * tenant refuses all of them (ST17). The holes of a log count as one command, which is refused (ST3).
 */
export function replay(tenant: Tenant, commands: readonly Command[]): Replay {
  const audit: AuditEntry[] = [];
  const refusals: Refusal[] = [];
  const start = readTenant(tenant);
  let state = start;
  for (const [command, position] of itemsOf(commands)) {
    const step = state === undefined ? undefined : transition(state, command as Command);
    state = step?.tenant;
    if (step?.audit) audit.push(step.audit);
    const decision = step?.decision ?? malformedTenant;
    if (!decision.value) refusals.push({ position, decision });
  }
  return { tenant: state === start || state === undefined ? tenant : state, audit, refusals };
}

type Placed = readonly [command: unknown, position: number];

/** What a log holds. From where it cannot be read, because a getter throws, it holds one command, which is none. */
function itemsOf(log: unknown): readonly Placed[] {
  const items: Placed[] = [];
  const isRead = ifReadable(() => {
    forEachItem(Array.isArray(log) ? log : [], (command, position) => items.push([command, position]));
    return true;
  });
  return isRead === true ? items : [...items, [undefined, items.length]];
}
