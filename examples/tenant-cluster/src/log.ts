import {
  DiscardPolicy,
  jetstream,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamClient,
  jetstreamManager,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StoredMsg,
} from "@nats-io/jetstream";
import { Objm, type ObjectStore } from "@nats-io/obj";
import { nanos, type NatsConnection } from "@nats-io/transport-node";
import { setTimeout as wait } from "node:timers/promises";
import { type Entry, entryIn } from "./entry.ts";
import { isUnanswered } from "./isUnanswered.ts";

const stream = "TENANTS";
const replicas = 3;
const requestMilli = 2_000;
/** Room for the headers of a message. */
const headerBytes = 4_096;

/** The replicated log of all tenants, and the objects beside it. */
export interface Log {
  readonly connection: NatsConnection;
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
  /** Whole tenants as they began. They stay. */
  readonly beginnings: ObjectStore;
  readonly snapshots: ObjectStore;
}

export interface Message {
  readonly subject: string;
  readonly sequence: number;
  /** Null where the message is no entry: anybody who may write to the subject can leave such a one. */
  readonly entry: Entry | null;
}

/** Opens the log, and makes it where it is not there yet. */
export async function openLog(connection: NatsConnection): Promise<Log> {
  const manager = await jetstreamManager(connection, { timeout: requestMilli });
  await manager.streams.add({
    ...{ name: stream, subjects: ["tenant.*"], num_replicas: replicas, storage: StorageType.File },
    // The log is the truth: nothing of it goes, and a full disk refuses what is new.
    ...{ retention: RetentionPolicy.Limits, discard: DiscardPolicy.New, deny_delete: true, deny_purge: true },
    duplicate_window: nanos(120_000),
  });
  const objects = new Objm(connection);
  const kept = { replicas, storage: StorageType.File };
  return {
    ...{ connection, manager, client: jetstream(connection, { timeout: requestMilli }) },
    beginnings: await objects.create("beginnings", kept),
    snapshots: await objects.create("snapshots", kept),
  };
}

/** The subject of a tenant. Any id makes a legal one, and two ids never make the same. */
export function subjectOf(tenant: string): string {
  // JSON writes half of a surrogate pair as an escape, which encodeURIComponent would refuse.
  const token = encodeURIComponent(JSON.stringify(tenant).slice(1, -1));
  return `tenant.${token.replaceAll(".", "%2E").replaceAll("*", "%2A")}`;
}

/** Where an entry stands; or that another one came first, that it is too large, or that nobody knows what became of it. */
export type Appended = { readonly sequence: number } | "behind" | "tooLarge" | "unknown";

/** Appends an entry if `after` is still the last sequence of the subject; 0 stands for none. */
export async function append(log: Log, subject: string, after: number, entry: Entry): Promise<Appended> {
  const text = JSON.stringify(entry);
  const most = log.connection.info?.max_payload ?? 0;
  if (most > 0 && Buffer.byteLength(text) + headerBytes > most) return "tooLarge";
  const repeatable = entry.kind === "step" ? { msgID: JSON.stringify([subject, after, entry.id]) } : {};
  try {
    const expect = { lastSubjectSequence: after };
    const { seq } = await log.client.publish(subject, text, { expect, timeout: requestMilli, ...repeatable });
    return { sequence: seq };
  } catch (error) {
    const isBehind =
      error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamWrongLastSequence;
    if (isBehind) return "behind";
    if (isUnanswered(error)) return "unknown";
    throw error;
  }
}

/** The last sequence of a subject, as the leader of the log knows it; 0 for none. */
export async function lastSequenceOf({ manager }: Log, subject: string): Promise<number> {
  return (await manager.streams.getMessage(stream, { last_by_subj: subject }))?.seq ?? 0;
}

/** The message at a sequence; null where the log has not got that far. */
export async function messageAt({ manager }: Log, sequence: number): Promise<Message | null> {
  return messageIn(await manager.streams.getMessage(stream, { seq: sequence }));
}

/** The first message of a subject after a sequence; null for none. */
export async function messageAfter(
  { manager }: Log,
  subject: string,
  after: number,
): Promise<Message | null> {
  // The types of the client lack `next_by_subj` where the leader is asked.
  const query = { seq: after + 1, next_by_subj: subject };
  return messageIn(await manager.streams.getMessage(stream, query));
}

function messageIn(stored: StoredMsg | null): Message | null {
  return stored && { subject: stored.subject, sequence: stored.seq, entry: entryIn(stored.string()) };
}

function noneYet(error: unknown): readonly [] {
  if (isUnanswered(error)) return [];
  throw error;
}

const [pauseMilli, mostAtOnce] = [20, 128];

/**
 * All messages after a sequence in their order, without end. The leader is asked for one after the other, and for more at once
 * as long as there are more. So nothing is left on a server that could be lost with it, as a consumer would be.
 */
export async function* follow(log: Log, after: number): AsyncGenerator<Message> {
  let [last, atOnce] = [after, 1];
  while (!log.connection.isClosed()) {
    const wanted = Array.from({ length: atOnce }, (_, place) => messageAt(log, last + 1 + place));
    const found: readonly (Message | null)[] = await Promise.all(wanted).catch(noneYet);
    const end = found.indexOf(null);
    const there = (end < 0 ? found : found.slice(0, end)).filter((message) => message !== null);
    yield* there;
    last += there.length;
    const isMore = there.length === atOnce;
    atOnce = isMore ? Math.min(atOnce * 2, mostAtOnce) : 1;
    if (!isMore) await wait(pauseMilli);
  }
}
