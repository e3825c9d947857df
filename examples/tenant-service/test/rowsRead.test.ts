import type { Tenant } from "tenant-policy";
import { aTenant, aTenantLike } from "tenant-policy/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database, Sql } from "../src/database/database.ts";
import { cursorOf } from "../src/http/page.ts";
import { databases } from "./databases.ts";
import { startService, type TestService } from "./harness.ts";

const many = 400;

interface Plan {
  readonly "Actual Rows": number;
  readonly "Rows Removed by Filter"?: number;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly Plan[];
}

/** How many rows of a tenant a statement looked at. */
function rowsLookedAt(plan: Plan): number {
  const below = (plan.Plans ?? []).reduce((sum, each) => sum + rowsLookedAt(each), 0);
  const own = plan["Actual Rows"] + (plan["Rows Removed by Filter"] ?? 0);
  return below + (plan["Relation Name"] === "tenant_rows" ? own : 0);
}

/** A database that is asked for the plan of each statement, too. */
function explained(database: Database, look: (rows: number) => void): Database {
  const explainedSql = (sql: Sql): Sql => ({
    query: async (text, values) => {
      if (values !== undefined && /^\s*SELECT[^]*\btenant_rows\b/.test(text)) {
        const [found] = await sql.query<{ "QUERY PLAN": readonly [{ readonly Plan: Plan }] }>(
          `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
          values,
        );
        look(found === undefined ? 0 : rowsLookedAt(found["QUERY PLAN"][0].Plan));
      }
      return sql.query(text, values);
    },
  });
  return {
    ...database,
    inTransaction: (tenant, access, work) =>
      database.inTransaction(tenant, access, (sql) => work(explainedSql(sql))),
  };
}

/** Many people and assets of one team, and few of another; and addresses on the bounce list. */
function crowded(): Tenant {
  let builder = aTenant({ id: "crowd" })
    .withGroup("desk")
    .withTeam("small", { in: "desk" })
    .withGroup("floor");
  for (let number = 0; number < many; number += 1) {
    builder = builder
      .withTeammate(`person-${number}`, { role: "limited", in: "floor" })
      .withAsset(`asset-${number}`, { kind: "template", in: "floor" })
      .after({ type: "bounceList/recordBounce", email: `bounced-${number}@customer.example` });
  }
  return aTenantLike(builder.build()).withTeammate("dora", { role: "limited", in: "small" }).build();
}

describe.each(databases)("of many rows, few are read, on %s", (_, open) => {
  let service: TestService;
  let seen: number[] = [];
  beforeAll(async () => {
    const database = await open();
    service = await startService(
      explained(database, (rows) => seen.push(rows)),
      [crowded()],
    );
    await database.asOwner((sql) => sql.query("ANALYZE"));
  });
  afterAll(() => service.close());

  const middle = (what: string) => cursorOf([`${what}-3`, `${what}-3`]);
  it.each([
    ["the teammates of a small team", "dora", "teammates"],
    ["teammates, from the middle", "owner", `teammates?limit=5&cursor=${middle("person")}`],
    ["assets by name, from the middle", "owner", `assets?limit=5&cursor=${middle("asset")}`],
    ["assets by kind", "owner", `assets?limit=5&sort=kind&cursor=${cursorOf(["template", "asset-3"])}`],
  ])("for %s", async (_, sub, list) => {
    seen = [];
    const { statusCode } = await service.send({ sub, tenant: "crowd" }, { url: `/tenants/crowd/${list}` });
    expect(statusCode).toBe(200);
    expect(seen.length).toBeGreaterThan(0);
    expect(Math.max(...seen)).toBeLessThan(20);
  });

  it("for a command about the addresses that are the first to leave the bounce list", async () => {
    seen = [];
    const { statusCode } = await service.send(
      { sub: "mail", tenant: "crowd", kind: "system" },
      {
        ...{
          method: "POST",
          url: "/tenants/crowd/commands",
          headers: { "content-type": "application/json" },
        },
        payload: JSON.stringify({
          ...{ type: "bounceList/recordBounce", email: "new@customer.example" },
        }),
      },
    );
    expect(statusCode).toBe(200);
    expect(Math.max(...seen)).toBeLessThan(60);
  });
});
