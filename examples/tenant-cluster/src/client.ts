import { setTimeout as wait } from "node:timers/promises";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Answered, Question } from "./ask.ts";
import type { Digest } from "./digest.ts";
import type { Executed, Order } from "./execute.ts";
import { isUnanswered } from "./isUnanswered.ts";
import type { Asked } from "./malformation.ts";

/** A little more than a node takes for a command. */
const timeout = 8_000;

/** `malformed`: what was sent is no command or question. `faulty`: a fault of the node, which it has told on stderr. */
export interface Unusable {
  readonly outcome: "malformed" | "faulty";
  readonly error: string;
}

/**
 * Sends a command to any node, or to the one that is named, until its result is known. The id stays the same, so it is executed
 * once.
 */
export function sendOrder(
  connection: NatsConnection,
  order: Order,
  node?: string,
): Promise<Executed | Unusable> {
  return untilKnown<Executed | Unusable>(connection, subjectFor("execute", node), order, "unknown");
}

export function sendQuestion(
  connection: NatsConnection,
  question: Question,
  node?: string,
): Promise<Answered | Unusable> {
  return untilKnown<Answered | Unusable>(connection, subjectFor("ask", node), question, "behind");
}

/** What a node holds. It fails where the answer is anything else. */
export async function requestDigest(connection: NatsConnection, node: string): Promise<Digest> {
  const reply = await connection.request(subjectFor("digest", node), "", { timeout });
  const digest = reply.json<Digest | Unusable>();
  if (digest.outcome !== "held") throw new Error(`Node ${node} answers with no digest: ${reply.string()}`);
  return digest;
}

function subjectFor(what: Asked, node: string | undefined): string {
  return node === undefined ? `nodes.${what}` : `node.${node}.${what}`;
}

async function untilKnown<Result extends { readonly outcome: string }>(
  connection: NatsConnection,
  subject: string,
  asked: unknown,
  unknown: Result["outcome"],
): Promise<Result> {
  for (; ; await wait(100)) {
    try {
      const reply = await connection.request(subject, JSON.stringify(asked), { timeout });
      const result = reply.json<Result>();
      if (result.outcome !== unknown) return result;
    } catch (error) {
      // No reply, or no node: it may have been executed or not. What cannot be sent at all is not tried again.
      if (connection.isClosed() || !isUnanswered(error)) throw error;
    }
  }
}
