import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { sendOrder, sendQuestion } from "../src/client.ts";
import { createTenant } from "../src/create.ts";
import { digestOf } from "../src/digest.ts";
import { lastSequenceOf, subjectOf } from "../src/log.ts";
import { emptyState, replicaOf } from "../src/replica.ts";
import { type Cluster, startCluster } from "./cluster.ts";
import { bank, groupOrder } from "./tenants.ts";

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
  expect(await createTenant(cluster.log, bank("bank"), Date.now())).toBe(true);
}, 60_000);
afterAll(() => cluster.close());

async function write(tenant: string, text: string): Promise<number> {
  return (await cluster.log.client.publish(subjectOf(tenant), text)).seq;
}

/** A step that was decided on the last entry of a bank, with changes that are none. */
async function stepWithoutSense(tenant: string): Promise<string> {
  const after = await lastSequenceOf(cluster.log, subjectOf(tenant));
  const step = {
    kind: "step",
    atMilli: 0,
    after,
    id: "x",
    fingerprint: "x",
    audit: null,
    told: null,
    issues: [],
  };
  return JSON.stringify({ ...step, node: "1", changes: { rows: "none" } });
}

const created = { kind: "created", atMilli: 0 };
const texts: Readonly<Record<string, string>> = {
  "no JSON": "{not json",
  nothing: "",
  null: "null",
  "a list": "[]",
  "a kind that there is not": JSON.stringify({ kind: "other", atMilli: 0 }),
  "a step without an id": JSON.stringify({ kind: "step", atMilli: 0, after: 1 }),
  "a beginning without an object": JSON.stringify(created),
  "a beginning whose object was never there": JSON.stringify({ ...created, object: "nowhere" }),
};

test.each(Object.keys(texts))(
  "%s on the subject of a tenant counts for nothing at any node",
  async (name) => {
    await write("bank", texts[name] ?? "");
    const executed = await sendOrder(cluster.connection, groupOrder("bank", name, name.replaceAll(" ", "-")));
    expect(executed).toMatchObject({ outcome: "answered", told: { value: true } });
  },
);

test("a step with changes that are none counts for nothing", async () => {
  await write("bank", await stepWithoutSense("bank"));
  const executed = await sendOrder(cluster.connection, groupOrder("bank", "after-step", "after-step"));
  expect(executed).toMatchObject({ outcome: "answered", told: { value: true } });
});

test("a tenant that was never created stays so, and can be created later", async () => {
  for (const text of Object.values(texts)) await write("later", text);
  await write("later", await stepWithoutSense("later"));
  const order = groupOrder("later", "1", "loans");
  expect(await sendOrder(cluster.connection, order)).toEqual({ outcome: "noTenant" });
  expect(await createTenant(cluster.log, bank("later"), Date.now())).toBe(true);
  expect(await sendOrder(cluster.connection, order)).toMatchObject({ outcome: "answered" });
});

test("a beginning with the object of another tenant counts for nothing", async () => {
  await cluster.log.beginnings.putBlob({ name: "other" }, new TextEncoder().encode("no tenant"));
  await write("taken", JSON.stringify({ ...created, object: "other" }));
  expect(await createTenant(cluster.log, bank("taken"), Date.now())).toBe(true);
});

test("all nodes, one that was started again and a fresh one hold the same, and tell the sequences", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await cluster.killNode("3");
  await cluster.startNode("3");
  const last = await write("bank", "{not json");
  const fresh = replicaOf(cluster.log, emptyState);
  expect(await fresh.reaches(last, 20_000)).toBe(true);
  expect(told).toHaveBeenCalledWith(`Message ${last} on tenant.bank counts for nothing: it is no entry.`);
  const question = { tenant: "bank", name: "settingAccess", args: ["olga", "change", "helpDesk"] } as const;
  for (const node of cluster.nodes) {
    await sendQuestion(cluster.connection, { ...question, after: last }, node);
    expect([node, await cluster.digest(node)]).toEqual([node, digestOf(fresh.state())]);
  }
});
