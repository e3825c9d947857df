import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { parseTenant, serializeTenant, type Tenant } from "tenant-policy";
import type { Log } from "./log.ts";
import { emptyState, type Held, type Replica, type State } from "./replica.ts";
import { valueOf } from "./valueOf.ts";

/** A tenant as a line of a snapshot. */
interface Line {
  readonly subject: string;
  readonly sequence: number;
  readonly atMilli: number;
  readonly executed: readonly (readonly [id: string, sequence: number])[];
  readonly tenant: string;
}

/** Writes a snapshot: all tenants as they are after one entry. The object store cuts it into messages. */
export async function writeSnapshot({ snapshots }: Log, state: State): Promise<void> {
  const earlier = await sequencesOf(snapshots);
  if (earlier.some((sequence) => sequence >= state.sequence)) return;
  const data = Readable.toWeb(Readable.from(linesOf(state))) as ReadableStream<Uint8Array>;
  await snapshots.put({ name: String(state.sequence) }, data as Parameters<typeof snapshots.put>[1]);
  // The one before stays for who is reading it.
  for (const old of earlier.slice(1)) await snapshots.delete(String(old));
}

/** Each line is made when the one before is on its way. Ids of later commands came in since: they are left out. */
function* linesOf({ sequence: last, tenants }: State): Generator<Uint8Array> {
  for (const [subject, { tenant, sequence, atMilli, executed }] of tenants) {
    const known = [...executed].filter(([, executedAt]) => executedAt <= last);
    const line: Line = { subject, sequence, atMilli, executed: known, tenant: serializeTenant(tenant) };
    yield new TextEncoder().encode(`${JSON.stringify(line)}\n`);
  }
}

/** The newest snapshot; the empty state where there is none. */
export async function readSnapshot({ snapshots }: Log): Promise<State> {
  const [sequence] = await sequencesOf(snapshots);
  if (sequence === undefined) return emptyState;
  const found = await snapshots.get(String(sequence));
  if (found === null) throw new Error("A newer snapshot took its place: begin anew.");
  const tenants = new Map<string, Held>();
  const input = Readable.fromWeb(found.data as ReadableStream<Uint8Array>);
  for await (const text of createInterface({ input })) {
    const { subject, executed, tenant, ...rest } = JSON.parse(text) as Line;
    tenants.set(subject, {
      ...rest,
      tenant: valueOf<Tenant>(parseTenant(tenant)),
      executed: new Map(executed),
    });
  }
  const error = await found.error;
  if (error !== null) throw error;
  return { sequence, tenants };
}

/** The newest first. */
async function sequencesOf(snapshots: Log["snapshots"]): Promise<readonly number[]> {
  const kept = (await snapshots.list()).filter(({ deleted }) => !deleted);
  return kept.map(({ name }) => Number(name)).sort((one, other) => other - one);
}

/** Writes a snapshot after so many entries each. A node that fails to leaves it to the others, or to its next turn. */
export async function keepSnapshots(log: Log, replica: Replica, every: number): Promise<void> {
  let next = replica.state().sequence + every;
  while (!log.connection.isClosed()) {
    if (!(await replica.reaches(next, 1_000))) continue;
    const state = replica.state();
    await writeSnapshot(log, state).catch(() => undefined);
    next = state.sequence + every;
  }
}
