import type { Chance } from "./chance.ts";
import type { Answer, Client } from "./client.ts";
import { type Order, ordersOf } from "./order.ts";

/** A command, and what it was answered. */
export interface Sent {
  readonly order: Order;
  readonly answer: Answer;
}

type Pair = readonly [Sent, Sent];

/** What was sent to both processes, and how to send more. */
export interface Traffic {
  /** Each command once. */
  readonly sent: readonly Sent[];
  /** Commands that were sent twice at a time, with both answers. */
  readonly repeated: readonly Pair[];
  /** Commands of which only one can be executed. */
  readonly conflicting: readonly Pair[];
  /** Sends so many commands, forty at a time. Five of a hundred are sent twice, and five are in conflict with another one. */
  readonly send: (commands: number) => Promise<void>;
}

const inFlight = 40;

/** Nobody else changes the quiet tenant, so that of two commands for one step exactly one is executed. */
export function trafficOf(
  client: Client,
  tenants: readonly string[],
  quiet: string,
  chance: Chance,
): Traffic {
  const orders = ordersOf(chance);
  const [sent, repeated, conflicting]: [Sent[], Pair[], Pair[]] = [[], [], []];
  let quietStep = Promise.resolve(0);

  const both = (pair: readonly [Order, Order], onlyAt?: number): Promise<Pair> =>
    Promise.all([sending(client, pair[0], 0, onlyAt), sending(client, pair[1], 1, onlyAt)]);
  const conflict = async (pair: readonly [Order, Order], onlyAt?: number): Promise<Pair> => {
    const done = await both(pair, onlyAt);
    sent.push(...done);
    conflicting.push(done);
    return done;
  };

  const plain = (): Job => {
    const [order, first] = [orders.next(chance.oneOf(tenants)), chance.below(2)];
    return async () => void sent.push(await sending(client, order, first));
  };
  const repeat = (): Job => {
    const order = orders.next(chance.oneOf(tenants));
    return async () => {
      const done = await both([order, order]);
      sent.push(done[0]);
      repeated.push(done);
    };
  };
  const rivals = (): Job => {
    const pair = orders.rivals(chance.oneOf(tenants));
    return async () => void (await conflict(pair));
  };
  const renames = (): Job => {
    const pair = orders.renames(quiet);
    return async () => {
      quietStep = quietStep.then(async (step) => newest(step, await conflict(pair, step)));
      await quietStep;
    };
  };

  const send = (commands: number): Promise<void> => {
    const twentieth = Math.max(2, Math.round(commands / 20));
    const [pairs, lone] = [Math.round(twentieth / 2), commands - twentieth - 2 * Math.round(twentieth / 2)];
    const jobs = [
      ...Array.from({ length: lone }, plain),
      ...Array.from({ length: twentieth }, repeat),
      ...Array.from({ length: pairs }, () => (chance.below(2) === 0 ? rivals() : renames())),
    ];
    return run(shuffled(jobs, chance));
  };
  return { sent, repeated, conflicting, send };
}

type Job = () => Promise<void>;

async function sending(client: Client, order: Order, first: number, onlyAt?: number): Promise<Sent> {
  return { order, answer: await client(order, first, onlyAt) };
}

function newest(step: number, pair: Pair): number {
  return Math.max(step, ...pair.map(({ answer }) => answer.step ?? step));
}

async function run(jobs: Job[]): Promise<void> {
  const worker = async () => {
    for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) await job();
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}

function shuffled<Value>(values: readonly Value[], chance: Chance): Value[] {
  const left = [...values];
  return values.map(() => left.splice(chance.below(left.length), 1)[0] as Value);
}
