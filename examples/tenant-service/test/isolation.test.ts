import { type Tenant } from "tenant-policy";
import { aTenant } from "tenant-policy/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databases } from "./databases.ts";
import { bank, startService, type TestService } from "./harness.ts";

const tables = ["tenants", "tenant_rows", "tenant_changes", "tenant_audit", "tenant_commands"];

/** A second tenant, in which people have the ids of the first. */
const other: Tenant = { ...aTenant().withTeammate("ann", { role: "full" }).build() };

describe.each(databases)("what keeps tenants apart, on %s", (_, open) => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService(await open(), [bank, other]);
  });
  afterAll(() => service.close());

  it("finds no row of another tenant, even for a statement that names none", async () => {
    for (const table of tables) {
      const seen = await service.database.inTransaction(bank.id, "read", (sql) =>
        sql.query<{ tenant: string }>(`SELECT DISTINCT tenant FROM ${table}`, []),
      );
      expect(seen.filter(({ tenant }) => tenant !== bank.id)).toEqual([]);
    }
  });

  it("writes no row of another tenant, and changes none", async () => {
    const writing = (statement: string) =>
      service.database.inTransaction(bank.id, "write", (sql) => sql.query(statement, []));
    await expect(writing(`INSERT INTO tenants VALUES ('third', 0)`)).rejects.toThrow(/row-level security/);
    await writing("UPDATE tenants SET step = 99");
    const [{ step } = { step: null }] = await service.database.inTransaction(other.id, "read", (sql) =>
      sql.query<{ step: unknown }>("SELECT step FROM tenants", []),
    );
    expect(Number(step)).toBe(0);
  });

  it("lets the service neither change the past, nor the tables", async () => {
    for (const statement of [
      "UPDATE tenant_audit SET entry = '{}'",
      "DELETE FROM tenant_audit",
      "DELETE FROM tenant_changes",
      "DROP TABLE tenant_rows",
      "ALTER TABLE tenant_rows DISABLE ROW LEVEL SECURITY",
      "INSERT INTO migrations VALUES ('999_more.sql')",
      "UPDATE migrations SET checksum = 'x'",
    ]) {
      await expect(
        service.database.inTransaction(bank.id, "write", (sql) => sql.query(statement, [])),
      ).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it("reads nothing where no tenant was entered", async () => {
    const rows = await service.database.asOwner(async (sql) => {
      await sql.query("SET LOCAL ROLE tenant_service");
      return sql.query("SELECT FROM tenant_rows", []);
    });
    expect(rows).toEqual([]);
  });
});
