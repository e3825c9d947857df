import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "./database.ts";

const folder = new URL("../../migrations", import.meta.url).pathname;

/** Brings the tables up to date. Processes that start together wait for each other. */
export async function migrate(database: Database): Promise<void> {
  await database.asOwner(async (sql) => {
    await sql.query("SELECT pg_advisory_xact_lock(7402)");
    await sql.query("CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY)");
    const done = await sql.query<{ name: string }>("SELECT name FROM migrations");
    const names = new Set(done.map(({ name }) => name));
    for (const name of readdirSync(folder).sort()) {
      if (names.has(name)) continue;
      await sql.query(readFileSync(join(folder, name), "utf8"));
      await sql.query("INSERT INTO migrations VALUES ($1)", [name]);
    }
  });
}
