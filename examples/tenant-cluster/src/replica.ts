import type { Tenant } from "tenant-policy";
import { applyChanges } from "tenant-policy/storage";
import { begun } from "./beginning.ts";
import { follow, type Log, type Message, subjectOf } from "./log.ts";

/** A tenant after one of its entries. */
export interface Held {
  readonly tenant: Tenant;
  /** The sequence of the entry. */
  readonly sequence: number;
  readonly atMilli: number;
  /** The node that decided the last step; null before the first one. */
  readonly node: string | null;
  /** The sequences of the last commands by their ids, the oldest first. It grows with the log. */
  readonly executed: Map<string, number>;
}

/** All tenants, by their subjects, after an entry of the log. */
export interface State {
  readonly sequence: number;
  readonly tenants: ReadonlyMap<string, Held>;
}

export const emptyState: State = { sequence: 0, tenants: new Map() };

/** All tenants in memory, as the log makes them. */
export interface Replica {
  readonly held: (tenant: string) => Held | undefined;
  readonly state: () => State;
  /** Whether an entry is folded in before the time is over. */
  readonly reaches: (sequence: number, timeoutMilli: number) => Promise<boolean>;
  /** Ends when the connection is closed, and fails where an entry cannot be folded. */
  readonly ended: Promise<void>;
}

/** Folds the log after a state, for as long as the connection is open. */
export function replicaOf(log: Log, from: State): Replica {
  const tenants = new Map(from.tenants);
  const waiting = new Set<{ readonly sequence: number; readonly settle: (isReached: boolean) => void }>();
  let { sequence } = from;

  async function fold(): Promise<void> {
    for await (const message of follow(log, from.sequence)) {
      await step(message);
      ({ sequence } = message);
      for (const waiter of waiting) if (waiter.sequence <= sequence) waiter.settle(true);
    }
  }

  async function step(message: Message): Promise<void> {
    const { subject } = message;
    const before = tenants.get(subject);
    const after = await heldAfter(log, before, message);
    if (typeof after === "object") tenants.set(subject, after);
    else {
      console.error(`Message ${message.sequence} on ${subject} counts for nothing: ${after}.`);
      // It is the last one of its subject nevertheless, with which the log compares.
      if (before !== undefined) tenants.set(subject, { ...before, sequence: message.sequence });
    }
  }

  function reaches(wanted: number, timeoutMilli: number): Promise<boolean> {
    if (wanted <= sequence) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => waiter.settle(false), timeoutMilli);
      const settle = (isReached: boolean): void => {
        clearTimeout(timer);
        waiting.delete(waiter);
        resolve(isReached);
      };
      const waiter = { sequence: wanted, settle };
      waiting.add(waiter);
    });
  }

  const held = (tenant: string): Held | undefined => tenants.get(subjectOf(tenant));
  return { held, state: () => ({ sequence, tenants: new Map(tenants) }), reaches, ended: fold() };
}

/** The tenant after a message, or why the message counts for nothing. All nodes come to the same. */
async function heldAfter(log: Log, held: Held | undefined, message: Message): Promise<Held | string> {
  const { entry, sequence } = message;
  if (entry === null) return "it is no entry";
  if (held === undefined) return begun(log, message);
  // The log compared before it took the entry. Where it failed to, all nodes see so here, and the entry counts for nothing.
  if (entry.kind === "created" || entry.after !== held.sequence) return { ...held, sequence };
  const { changes, atMilli, node, id } = entry;
  const { value: tenant, issues } = applyChanges(held.tenant, changes);
  if (issues !== undefined) return `its changes are malformed: ${JSON.stringify(issues)}`;
  remember(held.executed, id, sequence);
  return { tenant, sequence, atMilli, node, executed: held.executed };
}

/** How many ids of a tenant are remembered. All nodes forget the same ones, as the log decides and no clock. */
const mostIds = 10_000;

function remember(executed: Map<string, number>, id: string, sequence: number): void {
  executed.set(id, sequence);
  if (executed.size <= mostIds) return;
  for (const oldest of executed.keys()) {
    executed.delete(oldest);
    return;
  }
}
