import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { setTimeout as wait } from "node:timers/promises";
import type { ObjectStore } from "@nats-io/obj";
import { parseTenant, serializeTenant, type Tenant } from "tenant-policy";
import type { Log } from "./log.ts";
import { within } from "./patiently.ts";
import { emptyState, type Held, type Replica, type State } from "./replica.ts";
import { valueOf } from "./valueOf.ts";

const [kept, mostMilli, spreadMilli] = [2, 10_000, 2_000];

/** A tenant as a line of a snapshot. */
interface Line {
  readonly subject: string;
  readonly sequence: number;
  readonly atMilli: number;
  readonly node: string | null;
  readonly executed: readonly (readonly [id: string, sequence: number])[];
  readonly tenant: string;
}

/**
 * Writes a snapshot: all tenants as they are after one entry. The object store cuts it into messages. No two have one name, so
 * that nodes do not write into each other's.
 */
export async function writeSnapshot({ snapshots }: Log, state: State): Promise<void> {
  const earlier = await newestFirst(snapshots);
  if (earlier.some((name) => sequenceOf(name) >= state.sequence)) return;
  const data = Readable.toWeb(Readable.from(linesOf(state))) as ReadableStream<Uint8Array>;
  const name = `${state.sequence}/${randomUUID()}`;
  await snapshots.put({ name }, data as Parameters<typeof snapshots.put>[1]);
  // Some stay for who is reading them, and in case that a newer one cannot be read.
  for (const old of earlier.slice(kept)) await snapshots.delete(old);
}

/** Each line is made when the one before is on its way. Ids of later commands came in since: they are left out. */
function* linesOf({ sequence: last, tenants }: State): Generator<Uint8Array> {
  for (const [subject, { tenant, sequence, atMilli, node, executed }] of tenants) {
    const known = [...executed].filter(([, executedAt]) => executedAt <= last);
    const line: Line = { subject, sequence, atMilli, node, executed: known, tenant: serializeTenant(tenant) };
    yield new TextEncoder().encode(`${JSON.stringify(line)}\n`);
  }
}

/** The newest snapshot that can be read. Without one, the log from its beginning leads to the same. */
export async function readSnapshot({ snapshots }: Log): Promise<State> {
  for (const name of await newestFirst(snapshots)) {
    const tenants = await within(mostMilli, tenantsIn(snapshots, name)).catch(() => undefined);
    if (tenants !== undefined) return { sequence: sequenceOf(name), tenants };
  }
  return emptyState;
}

async function tenantsIn(
  snapshots: ObjectStore,
  name: string,
): Promise<ReadonlyMap<string, Held> | undefined> {
  const bytes = await snapshots.getBlob(name);
  if (bytes === null) return undefined;
  const tenants = new Map<string, Held>();
  for await (const text of createInterface({ input: Readable.from([bytes]) })) {
    const { subject, executed, tenant, ...rest } = JSON.parse(text) as Line;
    tenants.set(subject, {
      ...rest,
      tenant: valueOf<Tenant>(parseTenant(tenant)),
      executed: new Map(executed),
    });
  }
  return tenants;
}

async function newestFirst(snapshots: ObjectStore): Promise<readonly string[]> {
  const names = (await snapshots.list()).filter(({ deleted }) => !deleted).map(({ name }) => name);
  return names.sort((one, other) => sequenceOf(other) - sequenceOf(one));
}

function sequenceOf(name: string): number {
  return Number.parseInt(name, 10);
}

/** Writes a snapshot after so many entries each. A node that fails to leaves it to the others, or to its next turn. */
export async function keepSnapshots(log: Log, replica: Replica, every: number): Promise<void> {
  let next = replica.state().sequence + every;
  while (!log.connection.isClosed()) {
    if (!(await replica.reaches(next, 1_000))) continue;
    // All nodes get here at once: the first one that writes spares the others the work.
    await wait(Math.random() * spreadMilli);
    const state = replica.state();
    await within(mostMilli, writeSnapshot(log, state)).catch(() => undefined);
    next = state.sequence + every;
  }
}
