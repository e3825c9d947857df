import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../src/database/migrate.ts";
import { openServer } from "../src/database/server.ts";
import { isUnavailable } from "../src/database/unavailable.ts";
import { newDatabase, serverUrl } from "./databases.ts";
import { bank, commandOf, startService, type TestService } from "./harness.ts";

describe.runIf(serverUrl !== undefined)("a PostgreSQL server", () => {
  let url: string;
  let service: TestService;
  let other: pg.Client;
  beforeAll(async () => {
    url = await newDatabase(String(serverUrl));
    const database = openServer(url);
    await migrate(database);
    service = await startService(database);
    other = new pg.Client({ connectionString: url });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await service.close();
  });

  const rename = commandOf({ type: "name/change", name: "Bank" });

  it("is not waited for for ever, and the caller is told to try again", async () => {
    await other.query("BEGIN");
    await other.query("SELECT FROM tenants WHERE tenant = $1 FOR UPDATE", [bank.id]);
    const answer = await service.send("olga", rename);
    await other.query("ROLLBACK");
    expect(answer.statusCode).toBe(503);
    expect(answer.headers["retry-after"]).toBe("1");
    expect((await service.send("olga", rename)).statusCode).toBe(200);
  });

  it("is missed only until it is there again", async () => {
    // What a server does to its connections when it is started anew.
    await other.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    const statuses = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await service.send("olga", rename)).statusCode);
    expect(statuses).toContain(200);
    expect(statuses.filter((status) => status !== 503 && status !== 200)).toEqual([]);
    expect((await service.server.inject("/ready")).statusCode).toBe(200);
  });

  it("can end a connection between two statements, and nothing is known of the transaction then", async () => {
    const { database } = service;
    const cut = database.inTransaction(bank.id, "write", async (sql) => {
      const [{ pid } = { pid: 0 }] = await sql.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
      await other.query("SELECT pg_terminate_backend($1)", [pid]);
      await wait(200);
      return sql.query("SELECT 1");
    });
    expect(isUnavailable(await cut.catch((error: unknown) => error))).toBe(true);
  });

  it("lets commands of two processes overtake each other, which is counted", async () => {
    const beside = await startService(openServer(url), []);
    const both = [service, beside];
    const sent = Array.from({ length: 40 }, (_, index) => {
      const command = commandOf({ type: "emailDomains/allow", domain: `d${index}.example` });
      return both[index % 2]!.send("olga", command);
    });
    const statuses = (await Promise.all(sent)).map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    const counts = await Promise.all(both.map(conflictsOf));
    await beside.close();
    expect(counts[0]! + counts[1]!).toBeGreaterThan(0);
  });
});

async function conflictsOf({ server }: TestService): Promise<number> {
  const { body } = await server.inject("/metrics");
  return Number(/^tenant_service_transaction_conflicts_total (\d+)$/m.exec(body)?.[1]);
}

describe("a server that was stopped", () => {
  it("has no socket, and is missed only until it is there again", async () => {
    const database = openServer("postgres://nobody@localhost/nothing?host=/nowhere");
    const asked = database.asOwner((sql) => sql.query("SELECT 1"));
    expect(isUnavailable(await asked.catch((error: unknown) => error))).toBe(true);
    await database.close();
  });
});
