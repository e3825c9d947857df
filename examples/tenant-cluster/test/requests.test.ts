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

const { request } = groupOrder("bank", "any", "any");
const long = "x".repeat(201);

test.each<readonly [string, "execute" | "ask" | "digest", string]>([
  ["no JSON", "execute", "{not json"],
  ["null", "execute", "null"],
  ["no tenant", "execute", JSON.stringify({ id: "1", request })],
  ["a tenant that is a number", "execute", JSON.stringify({ tenant: 1234, id: "1", request })],
  ["a tenant of 201 characters", "execute", JSON.stringify({ tenant: long, id: "1", request })],
  ["no id", "execute", JSON.stringify({ tenant: "bank", request })],
  ["an id that is an object", "execute", JSON.stringify({ tenant: "bank", id: { a: 1 }, request })],
  ["an id of nothing", "execute", JSON.stringify({ tenant: "bank", id: "", request })],
  ["an id of 201 characters", "execute", JSON.stringify({ tenant: "bank", id: long, request })],
  ["no request", "execute", JSON.stringify({ tenant: "bank", id: "1" })],
  ["a request that is a list", "execute", JSON.stringify({ tenant: "bank", id: "1", request: [] })],
  ["a misspelt key", "execute", JSON.stringify({ tenant: "bank", id: "1", request, Request: request })],
  [
    "a question without arguments",
    "ask",
    JSON.stringify({ tenant: "bank", name: "settingAccess", after: 0 }),
  ],
  ["a sequence below 0", "ask", JSON.stringify({ tenant: "bank", name: "x", args: [], after: -1 })],
  ["a digest of something", "digest", JSON.stringify({ of: "bank" })],
])("%s is malformed, and leaves nothing in the log", async (_, what, text) => {
  const before = (await cluster.log.manager.streams.info("TENANTS")).state.last_seq;
  const reply = await cluster.connection.request(`nodes.${what}`, text, { timeout: 10_000 });
  expect(reply.json()).toEqual({ outcome: "malformed", error: expect.stringMatching(/./) });
  expect((await cluster.log.manager.streams.info("TENANTS")).state.last_seq).toBe(before);
});

test("a client does not repeat what is malformed, nor what cannot be sent", async () => {
  const order = groupOrder("bank", long, "any");
  expect(await sendOrder(cluster.connection, order)).toMatchObject({ outcome: "malformed" });
  const tooLong = groupOrder("bank", "y".repeat(2_000_000), "any");
  await expect(sendOrder(cluster.connection, tooLong)).rejects.toThrow("max_payload");
});

test("the library says what is wrong with a request without a body or an actor", async () => {
  for (const one of [{ by: request.by }, { body: request.body }]) {
    const order = {
      tenant: "bank",
      id: `without-${Object.keys(one).join()}`,
      request: one,
    } as unknown as Order;
    const executed = await sendOrder(cluster.connection, order);
    expect(executed).toMatchObject({ outcome: "answered", told: null });
    expect(await sendOrder(cluster.connection, order)).toEqual(executed);
  }
});

test("ids of 200 characters that need care are executed", async () => {
  const [tenant, id] = ["€".repeat(200), "\u{1f3e6}".repeat(200)];
  expect(await createTenant(cluster.log, bank(tenant), Date.now())).toBe(true);
  const executed = await sendOrder(cluster.connection, groupOrder(tenant, id, "loans"));
  expect(executed).toMatchObject({ outcome: "answered", told: { value: true } });
  expect(await sendOrder(cluster.connection, groupOrder(tenant, id, "loans"))).toEqual(executed);
});

test("a tenant with a longer id cannot be created", async () => {
  for (const count of [201, 3_000]) {
    const creation = createTenant(cluster.log, bank("x".repeat(count)), Date.now());
    await expect(creation).rejects.toThrow("at most 200 characters");
  }
});

test("of several beginnings at once, one is told that it counts", async () => {
  for (const id of ["race-1", "race-2", "race-3"]) {
    const all = Array.from({ length: 6 }, () => createTenant(cluster.log, bank(id), Date.now()));
    expect((await Promise.all(all)).filter((isCreated) => isCreated)).toHaveLength(1);
  }
});
