import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { stringify } from "safe-stable-stringify";
import { type CommandRequest, transition } from "tenant-policy";
import { forActor } from "tenant-policy/explain";
import type { Step } from "./entry.ts";
import { instantFor } from "./instantFor.ts";
import { isUnanswered } from "./isUnanswered.ts";
import { append, lastSequenceOf, type Log, messageAt, subjectOf } from "./log.ts";
import type { Held, Replica } from "./replica.ts";

/** A command to a tenant. However often it is sent with its id, it is executed once. */
export interface Order {
  readonly tenant: string;
  readonly id: string;
  /** What is asked, and by whom: an actor that was verified. The node says when. */
  readonly request: Omit<CommandRequest, "at" | "id">;
}

/**
 * `unknown`: it may have been executed or not, so send it again with its id. `otherCommand`: the id is another command's.
 * `tooLarge`: a step must fit into a message.
 */
export type Executed =
  | ({ readonly outcome: "answered"; readonly sequence: number } & Pick<Step, "told" | "issues">)
  | { readonly outcome: "noTenant" | "otherCommand" | "tooLarge" | "unknown" };

/** What a node decides with. */
export interface Decider {
  readonly log: Log;
  readonly replica: Replica;
  /** The instant, in epoch milliseconds. */
  readonly clock: () => number;
}

const mostMilli = 5_000;

/** Executes a command, or finds what was answered to it before. */
export async function execute(decider: Decider, order: Order): Promise<Executed> {
  const endMilli = performance.now() + mostMilli;
  for (let leftMilli = mostMilli; leftMilli > 0; leftMilli = endMilli - performance.now()) {
    const attempted = await attempt(decider, order).catch(unavailable);
    if (attempted === "unavailable") await wait(100);
    else if ("outcome" in attempted) return attempted;
    // Whatever became of it, the id is looked up in what the log says now before anything is decided again.
    else await decider.replica.reaches(attempted.foldFirst, leftMilli);
  }
  return { outcome: "unknown" };
}

/** A server that does not answer will do so later. A fault of ours would be the same then. */
function unavailable(error: unknown): "unavailable" {
  if (isUnanswered(error)) return "unavailable";
  throw error;
}

/** The answer that stands in the log, or the sequence that has to be folded in before there can be one. */
async function attempt(
  { log, replica, clock }: Decider,
  order: Order,
): Promise<Executed | { readonly foldFirst: number }> {
  const held = replica.held(order.tenant);
  const subject = subjectOf(order.tenant);
  if (held === undefined) {
    const last = await lastSequenceOf(log, subject);
    const isFolded = (await replica.reaches(last, 0)) && replica.held(order.tenant) === undefined;
    return isFolded ? { outcome: "noTenant" } : { foldFirst: last };
  }
  const fingerprint = fingerprintOf(order);
  const executedAt = held.executed.get(order.id);
  if (executedAt !== undefined) return answerAt(log, executedAt, fingerprint);
  const step = decide(held, order, fingerprint, instantFor(clock(), held.atMilli));
  const appended = await append(log, subject, held.sequence, step);
  if (appended === "tooLarge") return { outcome: appended };
  if (typeof appended === "object") return { foldFirst: appended.sequence };
  await wait(Math.random() * 20);
  return { foldFirst: await lastSequenceOf(log, subject) };
}

/** A step for each command, a refused and a malformed one too: so its id has one answer, whichever node is asked. */
function decide(held: Held, { id, request }: Order, fingerprint: string, at: number): Step {
  const step = transition(held.tenant, { ...request, id, at });
  const { decision, changes, audit, command, issues = [] } = step;
  const told = issues.length > 0 ? null : forActor(held.tenant, request.by, decision, command);
  return { kind: "step", atMilli: at, after: held.sequence, id, fingerprint, changes, audit, told, issues };
}

async function answerAt(log: Log, sequence: number, fingerprint: string): Promise<Executed> {
  const entry = (await messageAt(log, sequence))?.entry;
  if (entry?.kind !== "step" || entry.fingerprint !== fingerprint) return { outcome: "otherCommand" };
  return { outcome: "answered", sequence, told: entry.told, issues: entry.issues };
}

/** The same for the same command, in whatever order its keys come. */
function fingerprintOf({ request }: Order): string {
  return createHash("sha256").update(stringify(request)).digest("hex");
}
