// One node, as a process: it loads the newest snapshot, follows the log, and answers.
import type { Msg } from "@nats-io/transport-node";
import { ask, type Question } from "./ask.ts";
import { connectTo } from "./connection.ts";
import { digestOf } from "./digest.ts";
import { decideHere, type Decider, execute, type Order } from "./execute.ts";
import { openLog } from "./log.ts";
import { type Asked, malformationOf } from "./malformation.ts";
import { patiently } from "./patiently.ts";
import { replicaOf } from "./replica.ts";
import { keepSnapshots, readSnapshot } from "./snapshot.ts";
import { turns } from "./turns.ts";

const { NODE_NAME = "1", NATS_SERVERS = "127.0.0.1:4222", SNAPSHOT_EVERY = "10000" } = process.env;
/** For a test of a clock that is wrong. */
const { CLOCK_OFFSET_MILLI = "0" } = process.env;

const connection = await connectTo(NATS_SERVERS.split(","));
const log = await patiently(() => openLog(connection));
const replica = replicaOf(log, await patiently(() => readSnapshot(log), 40_000));
const decider: Decider = {
  name: NODE_NAME,
  log,
  replica,
  turns: turns(),
  clock: () => Date.now() + Number(CLOCK_OFFSET_MILLI),
};

serve("execute", (order: Order) => execute(decider, order));
serve("decide", (order: Order) => decideHere(decider, order));
serve("ask", (question: Question) => ask(decider, question));
serve("digest", async () => digestOf(replica.state()));
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => void stop());
console.log(`node ${NODE_NAME} on Node ${process.versions.node} is ready`);

// A node that cannot fold an entry stops, and whatever started it says so.
await Promise.all([replica.ended, keepSnapshots(log, replica, Number(SNAPSHOT_EVERY))]);

/** What has come in is answered, unless no server can be reached. */
function stop(): Promise<void> {
  return connection.drain().catch(() => connection.close());
}

/** Any node answers under `nodes.…`, and this one under its own name. */
function serve<Value>(what: Asked, answer: (value: Value) => Promise<unknown>): void {
  const callback = (error: Error | null, message: Msg): void => {
    if (error === null) void reply(message, what, answer);
  };
  connection.subscribe(`nodes.${what}`, { queue: "nodes", callback });
  connection.subscribe(`node.${NODE_NAME}.${what}`, { callback });
}

async function reply<Value>(
  message: Msg,
  what: Asked,
  answer: (value: Value) => Promise<unknown>,
): Promise<void> {
  try {
    message.respond(JSON.stringify(await checkedAnswer(message.string(), what, answer)));
  } catch (error) {
    console.error(`node ${NODE_NAME} on ${what}:`, error);
    message.respond(JSON.stringify({ outcome: "faulty", error: String(error) }));
  }
}

async function checkedAnswer<Value>(
  text: string,
  what: Asked,
  answer: (value: Value) => Promise<unknown>,
): Promise<unknown> {
  const value = valueIn(text);
  const error = malformationOf(what, value);
  return error === null ? answer(value as Value) : { outcome: "malformed", error };
}

/** Nothing at all asks without saying more. What is no JSON is undefined, which no check accepts. */
function valueIn(text: string): unknown {
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}
