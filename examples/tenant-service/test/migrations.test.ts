import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, enterTenant } from "../src/database/database.ts";
import { openEmbedded } from "../src/database/embedded.ts";
import { migrate, migrateIfNeeded } from "../src/database/migrate.ts";
import { StartError } from "../src/startError.ts";
import { folderOfService } from "./runningProcess.ts";

/** The database as one of its users finds it. */
function as(user: string, database: Database): Database {
  const asUser: Database["asOwner"] = (work) =>
    database.asOwner(async (sql) => {
      await sql.query(`SET SESSION AUTHORIZATION ${user}`);
      return work(sql);
    });
  return {
    ...{ asOwner: asUser, close: () => database.close() },
    inTransaction: (tenant, access, work) =>
      asUser(async (sql) => {
        await enterTenant(sql, tenant, access);
        return work(sql);
      }),
  };
}

describe("migrations", { timeout: 300_000 }, () => {
  let database: Database;
  beforeEach(async () => {
    database = await openEmbedded();
    await database.asOwner((sql) =>
      sql.query("CREATE ROLE owner LOGIN; GRANT ALL ON SCHEMA public TO owner; CREATE ROLE service LOGIN"),
    );
  });
  afterEach(() => database.close());

  it("say what is missing where a user may make no role", async () => {
    const owner = as("owner", database);
    await expect(migrate(owner)).rejects.toThrow(StartError);
    await expect(migrate(owner)).rejects.toThrow(/may make the role tenant_service.*npm run migrate/);
  });

  it("run as a user who may not act as the service, and the service starts as one who may do nothing else", async () => {
    await database.asOwner((sql) =>
      sql.query("CREATE ROLE tenant_service NOLOGIN; GRANT tenant_service TO service"),
    );
    const [owner, service] = [as("owner", database), as("service", database)];
    await expect(migrateIfNeeded(service)).rejects.toThrow(/npm run migrate/);
    await migrate(owner);
    await expect(migrateIfNeeded(owner)).rejects.toThrow(/GRANT tenant_service to this user/);
    await migrateIfNeeded(service);
    const read = service.asOwner((sql) => sql.query("CREATE TABLE other (id text)"));
    await expect(read).rejects.toThrow(/permission denied/);
    await service.inTransaction("a", "write", (sql) => sql.query("INSERT INTO tenants VALUES ('a', 0)", []));
  });

  it("refuse to go on from a file that ran and has changed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tenant-service-"));
    cpSync(join(folderOfService, "migrations"), folder, { recursive: true });
    await migrateIfNeeded(database, folder);
    await migrateIfNeeded(database, folder);
    appendFileSync(join(folder, "001_tables.sql"), "-- changed\n");
    await expect(migrateIfNeeded(database, folder)).rejects.toThrow(
      /001_tables\.sql has changed since it ran/,
    );
    rmSync(folder, { recursive: true });
  });
});
