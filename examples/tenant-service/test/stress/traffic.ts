import type { Answer, Client } from "./client.ts";
import type { Order } from "./order.ts";
import type { Plan, Sending } from "./plan.ts";

/** A command, and what it was answered. */
export interface Sent {
  readonly order: Order;
  readonly answer: Answer;
}

type Pair = readonly [Sent, Sent];

/** What was sent, and how to send more. */
export interface Traffic {
  /** Each command once. */
  readonly sent: readonly Sent[];
  /** Commands that were sent to both processes at once, with both answers. */
  readonly repeated: readonly Pair[];
  /** Commands of which only one can be executed. */
  readonly conflicting: readonly Pair[];
  /** Sends so many commands, forty at a time, and waits until all are answered. */
  readonly send: (commands: number) => Promise<void>;
}

const inFlight = 40;

export function trafficOf(client: Client, plan: Plan): Traffic {
  const [sent, repeated, conflicting]: [Sent[], Pair[], Pair[]] = [[], [], []];
  let newest = Promise.resolve(0);
  const conflict = async (orders: readonly [Order, Order], onlyAt?: number): Promise<Pair> => {
    const pair = await sendBoth(client, orders, onlyAt);
    sent.push(...pair);
    conflicting.push(pair);
    return pair;
  };
  /** On the step that the pair before has left. */
  const conflictOnNewest = (orders: readonly [Order, Order]): Promise<number> =>
    (newest = newest.then(async (step) => newestStep(step, await conflict(orders, step))));
  const perform = async (sending: Sending): Promise<void> => {
    if (sending.kind === "rivals") await conflict(sending.orders);
    else if (sending.kind === "onOneStep") await conflictOnNewest(sending.orders);
    else if (sending.kind === "alone") sent.push(await sendOne(client, sending.order, sending.first));
    else {
      const pair = await sendBoth(client, sending.orders);
      sent.push(pair[0]);
      repeated.push(pair);
    }
  };
  return { sent, repeated, conflicting, send: (commands) => performAll(plan(commands), perform) };
}

async function sendOne(client: Client, order: Order, first: number, onlyAt?: number): Promise<Sent> {
  return { order, answer: await client(order, first, onlyAt) };
}

function sendBoth(client: Client, [one, other]: readonly [Order, Order], onlyAt?: number): Promise<Pair> {
  return Promise.all([sendOne(client, one, 0, onlyAt), sendOne(client, other, 1, onlyAt)]);
}

function newestStep(step: number, pair: Pair): number {
  return Math.max(step, ...pair.map(({ answer }) => answer.step ?? step));
}

async function performAll(sendings: Sending[], perform: (sending: Sending) => Promise<void>): Promise<void> {
  const worker = async () => {
    for (let next = sendings.pop(); next !== undefined; next = sendings.pop()) await perform(next);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}
