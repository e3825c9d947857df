import { afterAll, beforeAll, expect, test } from "vitest";
import { sendOrder } from "../src/client.ts";
import { createTenant } from "../src/create.ts";
import type { Order } from "../src/execute.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { bank, groupOrder } from "./tenants.ts";

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
  expect(await createTenant(cluster.log, bank("bank"), Date.now())).toBe(true);
}, 60_000);
afterAll(() => cluster.close());

test("a command is the same one, in whatever order its keys come", async () => {
  const order = groupOrder("bank", "once", "once");
  const { body, by } = order.request;
  const turned = Object.fromEntries(Object.entries(body as object).reverse());
  const first = await sendOrder(cluster.connection, order);
  expect(first.outcome).toBe("answered");
  expect(await sendOrder(cluster.connection, { ...order, request: { by, body: turned } })).toEqual(first);
  const other: Order = groupOrder("bank", "once", "another");
  expect(await sendOrder(cluster.connection, other)).toEqual({ outcome: "otherCommand" });
});
