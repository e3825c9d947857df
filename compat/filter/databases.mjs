// The databases, with one way to ask each of them.
import { PGlite } from "@electric-sql/pglite";
import Database from "better-sqlite3";
import pg from "pg";

export function openSqlite() {
  const sqlite = new Database(":memory:");
  return {
    name: `SQLite ${sqlite.prepare("SELECT sqlite_version() AS version").get().version}`,
    dialect: "sqlite",
    run: (text, values = []) => sqlite.prepare(text).run(...values),
    ask: (text, values) => sqlite.prepare(text).all(...values),
    close: () => sqlite.close(),
  };
}

export async function openPglite() {
  return inPostgresql("PGlite", new PGlite());
}

export async function openPostgres(folder) {
  const client = new pg.Client({ host: folder, user: "postgres", database: "postgres" });
  await client.connect();
  return inPostgresql("PostgreSQL", client);
}

async function inPostgresql(kind, client) {
  const ask = async (text, values) => (await client.query(text, values)).rows;
  const [{ server_version: version }] = await ask("SHOW server_version");
  return {
    name: `${kind} ${version}`,
    dialect: "postgresql",
    run: ask,
    ask,
    close: () => (client.end ?? client.close).call(client),
  };
}
