import { afterAll, beforeAll, expect, test } from "vitest";
import { sendOrder } from "../src/client.ts";
import { createTenant } from "../src/create.ts";
import type { Order } from "../src/execute.ts";
import { messageAt, subjectOf } from "../src/log.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { bank, groupOrder } from "./tenants.ts";

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
}, 60_000);
afterAll(() => cluster.close());

test("1,000 commands for 20 tenants at once, to any node, leave few entries that count for nothing", async () => {
  const tenants = await created("many", 20);
  const orders = ordersFor(tenants, 1_000);
  await Promise.all(orders.map((order) => sendOrder(cluster.connection, order)));
  const { counted, isVoid } = await entriesOf(tenants);
  console.log(`1,000 commands for 20 tenants: ${counted} count, ${isVoid} do not`);
  expect(counted).toBe(1_000);
  expect(isVoid).toBeLessThanOrEqual(100);
});

test("150 commands for 2 tenants, each sent to two nodes at once, leave few that count for nothing", async () => {
  const tenants = await created("few", 2);
  const orders = ordersFor(tenants, 150);
  const both = orders.flatMap((order) =>
    ["1", "2"].map((node) => sendOrder(cluster.connection, order, node)),
  );
  await Promise.all(both);
  const { counted, isVoid } = await entriesOf(tenants);
  console.log(`150 commands for 2 tenants, each to two nodes: ${counted} count, ${isVoid} do not`);
  expect(counted).toBe(150);
  expect(isVoid).toBeLessThanOrEqual(15);
});

async function created(name: string, count: number): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, (_, place) => `${name}-${place}`);
  for (const id of ids) expect(await createTenant(cluster.log, bank(id), Date.now())).toBe(true);
  return ids;
}

function ordersFor(tenants: readonly string[], count: number): readonly Order[] {
  return Array.from({ length: count }, (_, place) =>
    groupOrder(tenants[place % tenants.length] ?? "", `c-${place}`, `g-${place}`),
  );
}

/** How many steps of some tenants count, and how many do not, as another entry had come first. */
async function entriesOf(tenants: readonly string[]): Promise<{ counted: number; isVoid: number }> {
  const last = new Map<string, number>();
  const found = { counted: 0, isVoid: 0 };
  const subjects = new Set(tenants.map(subjectOf));
  const { state } = await cluster.log.manager.streams.info("TENANTS");
  for (let sequence = 1; sequence <= state.last_seq; sequence += 1) {
    const message = await messageAt(cluster.log, sequence);
    if (message === null || !subjects.has(message.subject)) continue;
    const { subject, entry } = message;
    if (entry?.kind === "step") found[entry.after === last.get(subject) ? "counted" : "isVoid"] += 1;
    last.set(subject, sequence);
  }
  return found;
}
