import type { NatsConnection } from "@nats-io/transport-node";
import type { Executed, Order } from "./execute.ts";
import { isUnanswered } from "./isUnanswered.ts";

/** A little more than a node takes that is alive. */
const timeout = 4_000;

/** What another node answers to a command; undefined where it is gone. */
export async function forward(
  connection: NatsConnection,
  order: Order,
  node: string,
): Promise<Executed | undefined> {
  try {
    const reply = await connection.request(`node.${node}.decide`, JSON.stringify(order), { timeout });
    return reply.json<Executed>();
  } catch (error) {
    if (isUnanswered(error)) return undefined;
    throw error;
  }
}
