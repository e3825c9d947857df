import { parseTenant, type Tenant } from "tenant-policy";
import { applyChanges } from "tenant-policy/storage";
import type { Created } from "./entry.ts";
import { follow, type Log, type Message, subjectOf } from "./log.ts";
import { patiently } from "./patiently.ts";
import { valueOf } from "./valueOf.ts";

/** A tenant after one of its entries. */
export interface Held {
  readonly tenant: Tenant;
  /** The sequence of the entry. */
  readonly sequence: number;
  readonly atMilli: number;
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
      tenants.set(message.subject, await heldAfter(log, tenants.get(message.subject), message));
      ({ sequence } = message);
      for (const waiter of waiting) if (waiter.sequence <= sequence) waiter.settle(true);
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

async function heldAfter(log: Log, held: Held | undefined, { entry, sequence }: Message): Promise<Held> {
  if (entry.kind === "created" && held === undefined) return { ...(await begun(log, entry)), sequence };
  if (held === undefined) throw new Error(`Step ${sequence} is of a tenant that was never created.`);
  // The log compared before it took the entry. Where it failed to, all nodes see so here, and the entry counts for nothing.
  if (entry.kind === "created" || entry.after !== held.sequence) return { ...held, sequence };
  const { changes, atMilli, id } = entry;
  const tenant = valueOf(applyChanges(held.tenant, changes));
  remember(held.executed, id, sequence);
  return { tenant, sequence, atMilli, executed: held.executed };
}

async function begun(log: Log, { object, atMilli }: Created): Promise<Omit<Held, "sequence">> {
  const bytes = await patiently(() => log.beginnings.getBlob(object));
  if (bytes === null) throw new Error(`The object ${object} is lost.`);
  const tenant = valueOf<Tenant>(parseTenant(new TextDecoder().decode(bytes)));
  return { tenant, atMilli, executed: new Map() };
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
