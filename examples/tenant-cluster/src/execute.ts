import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { stringify } from "safe-stable-stringify";
import { type CommandRequest, transition } from "tenant-policy";
import { forActor } from "tenant-policy/explain";
import type { Step } from "./entry.ts";
import { forward } from "./forward.ts";
import { instantFor } from "./instantFor.ts";
import { isUnanswered } from "./isUnanswered.ts";
import { append, lastSequenceOf, type Log, messageAt, subjectOf } from "./log.ts";
import type { Held, Replica } from "./replica.ts";
import type { Turns } from "./turns.ts";

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
  readonly name: string;
  readonly log: Log;
  readonly replica: Replica;
  readonly turns: Turns;
  /** The instant, in epoch milliseconds. */
  readonly clock: () => number;
}

const mostMilli = 3_000;

/**
 * Executes a command, or finds what was answered to it before. Commands of one tenant go to the node that decided its last step, as
 * long as that lives: nodes that decide on the same entry are in each other's way.
 */
export async function execute(decider: Decider, order: Order): Promise<Executed> {
  const { log, replica, name } = decider;
  let gone = name;
  for (;;) {
    const home = replica.held(order.tenant)?.node ?? name;
    if (home !== name && home !== gone) {
      const executed = await forward(log.connection, order, home);
      if (executed !== undefined) return executed;
      gone = home;
    }
    const executed = await inTurn(decider, order, [name, gone]);
    if (executed !== "elsewhere") return executed;
  }
}

/** Executes a command that another node sent on, without asking where it belongs. */
export async function decideHere(decider: Decider, order: Order): Promise<Executed> {
  const executed = await inTurn(decider, order, null);
  return executed === "elsewhere" ? { outcome: "unknown" } : executed;
}

/** The commands of a tenant come one after the other. `elsewhere`: by then, another node than those decided the last step. */
function inTurn(
  decider: Decider,
  order: Order,
  nodes: readonly string[] | null,
): Promise<Executed | "elsewhere"> {
  const { replica, turns } = decider;
  const endMilli = performance.now() + mostMilli;
  const isElsewhere = (): boolean => {
    const home = replica.held(order.tenant)?.node ?? null;
    return nodes !== null && home !== null && !nodes.includes(home);
  };
  return turns(order.tenant, () => untilAnswered(decider, order, endMilli, isElsewhere));
}

async function untilAnswered(
  decider: Decider,
  order: Order,
  endMilli: number,
  isElsewhere: () => boolean,
): Promise<Executed | "elsewhere"> {
  let lostTimes = 0;
  for (let leftMilli = mostMilli; leftMilli > 0; leftMilli = endMilli - performance.now()) {
    if (isElsewhere()) return "elsewhere";
    const attempted = await attempt(decider, order).catch(unavailable);
    if (attempted === "unavailable") await wait(100);
    else if ("outcome" in attempted) return attempted;
    else {
      // Whatever became of it, the id is looked up in what the log says now before anything is decided again.
      await decider.replica.reaches(attempted.foldFirst, leftMilli);
      if (isLost(decider, order)) await wait(backOffMilli((lostTimes += 1)));
    }
  }
  return { outcome: "unknown" };
}

/** Another node was faster, or what came of it is not known yet. */
function isLost({ replica }: Decider, { tenant, id }: Order): boolean {
  const held = replica.held(tenant);
  return held !== undefined && held.node !== null && !held.executed.has(id);
}

/** Each loss doubles the pause at most, and chance keeps two nodes from trying again at once. */
function backOffMilli(lostTimes: number): number {
  return Math.random() * Math.min(20 * 2 ** lostTimes, 1_000);
}

/** A server that does not answer will do so later. A fault of ours would be the same then. */
function unavailable(error: unknown): "unavailable" {
  if (isUnanswered(error)) return "unavailable";
  throw error;
}

/** The answer that stands in the log, or the sequence that has to be folded in before there can be one. */
async function attempt(
  { log, replica, clock, name }: Decider,
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
  const decided = decide(held, order, instantFor(clock(), held.atMilli));
  const step = { ...decided, fingerprint, node: name };
  const appended = await append(log, subject, held.sequence, step);
  if (appended === "tooLarge") return { outcome: appended };
  if (typeof appended === "object") return { foldFirst: appended.sequence };
  return { foldFirst: await lastSequenceOf(log, subject) };
}

/** A step for each command, a refused and a malformed one too: so its id has one answer, whichever node is asked. */
function decide(held: Held, { id, request }: Order, at: number): Omit<Step, "fingerprint" | "node"> {
  const step = transition(held.tenant, { ...request, id, at });
  const { decision, changes, audit, command, issues = [] } = step;
  const told = issues.length > 0 ? null : forActor(held.tenant, request.by, decision, command);
  return { kind: "step", atMilli: at, after: held.sequence, id, changes, audit, told, issues };
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
