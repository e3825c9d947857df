import { EventEmitter, once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../src/database/database.ts";
import { fairlyShared } from "../src/database/fairShare.ts";
import { replicasOf } from "../src/store/replicas.ts";
import { store } from "../src/store/provision.ts";
import { openPglite } from "./databases.ts";
import { bank, commandOf, startService, type TestService } from "./harness.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("a fair share of the connections", () => {
  let database: Database;
  beforeEach(async () => {
    database = await openPglite();
  });
  afterEach(() => database.close());

  /** A database of which every transaction begins at once, and ends when it is told to. */
  const held = () => {
    const [events, begun] = [new EventEmitter(), [] as string[]];
    events.setMaxListeners(0);
    const inTransaction: Database["inTransaction"] = async (tenant, access, work) => {
      begun.push(`${tenant} ${access}`);
      await once(events, "open");
      return work({ query: async () => [] });
    };
    return { begun, open: () => events.emit("open"), database: { ...database, inTransaction } };
  };

  it("is what a tenant has at most: the others wait for none of it, and a command for no reader", async () => {
    const { begun, open, database: slow } = held();
    const shared = fairlyShared(slow, 4);
    const work = async () => "done";
    const asked = Array.from({ length: 110 }, () => shared.inTransaction("greedy", "read", work));
    const refused = Promise.allSettled(asked);
    const others = [
      shared.inTransaction("greedy", "write", work),
      shared.inTransaction("other", "read", work),
    ];
    await settled();
    expect(begun).toEqual([...Array<string>(3).fill("greedy read"), "greedy write", "other read"]);
    const opening = setInterval(open, 1);
    expect(await Promise.all(others)).toEqual(["done", "done"]);
    const statuses = (await refused).map(({ status }) => status);
    clearInterval(opening);
    // Three go on and a hundred wait; the last seven are told to come again.
    expect(statuses).toEqual([...Array<string>(103).fill("fulfilled"), ...Array<string>(7).fill("rejected")]);
  });

  it("holds for the database that the service opens", async () => {
    let [atOnce, most] = [0, 0];
    const one = () =>
      database.inTransaction("x", "read", async (sql) => {
        most = Math.max(most, (atOnce += 1));
        await sql.query("SELECT 1", []);
        atOnce -= 1;
      });
    const all = await Promise.allSettled(Array.from({ length: 120 }, one));
    expect(most).toBe(1);
    expect(all.filter(({ status }) => status === "rejected").length).toBe(19);
  });

  it("reads a whole tenant once, however many ask for it at a time", async () => {
    await store(database, bank);
    let reads = 0;
    const counted: Database = {
      ...database,
      inTransaction: (tenant, access, work) =>
        database.inTransaction(tenant, access, (sql) =>
          work({
            query: (text, values) => {
              if (text.includes("FROM tenant_rows")) reads += 1;
              return sql.query(text, values);
            },
          }),
        ),
    };
    const replicas = replicasOf(counted);
    const found = await Promise.all(Array.from({ length: 10 }, () => replicas(bank.id)));
    expect([reads, new Set(found).size]).toEqual([1, 1]);
  });
});

describe("a batch of evaluations", () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startService(await openPglite(), [bank], { requestsPerMinute: 10 });
  });
  afterEach(() => service.close());

  it("counts in the rate limit as what it holds", async () => {
    const each = {
      ...{ subject: { type: "teammate", id: "ann" }, action: { name: "edit" } },
      resource: { type: "asset", id: "arrears-letter" },
    };
    const send = (count: number) =>
      service.send("rory", {
        ...commandOf({ evaluations: Array(count).fill(each) }),
        url: "/access/v1/evaluations",
      });
    const answers = [await send(6), await send(4), await send(1)];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
    const whole = await service.send("ann", {
      ...commandOf({ evaluations: Array(11).fill(each) }),
      url: "/access/v1/evaluations",
    });
    expect(whole.statusCode).toBe(429);
    expect(whole.json()).toMatchObject({ type: "urn:tenant-service:tooMany" });
    expect(Number(whole.headers["retry-after"])).toBeGreaterThan(0);
  });
});
