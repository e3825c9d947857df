import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Database } from "../src/database/database.ts";
import { openEmbedded } from "../src/database/embedded.ts";
import { migrate } from "../src/database/migrate.ts";
import { openServer } from "../src/database/server.ts";

/** Where the tests find a PostgreSQL server, as a URL whose user may make databases. */
export const serverUrl = process.env["TEST_DATABASE_URL"];

/** Every database that the tests run on. Each opens an empty one. */
export const databases: readonly (readonly [name: string, open: () => Promise<Database>])[] = [
  ["PGlite", openPglite],
  ...(serverUrl === undefined
    ? []
    : [["PostgreSQL", async () => migrated(openServer(await newDatabase(serverUrl)))] as const]),
];

/** An empty database inside this process. */
export async function openPglite(): Promise<Database> {
  return migrated(await openEmbedded());
}

async function migrated(database: Database): Promise<Database> {
  await migrate(database);
  return database;
}

/** The URL of a new database on the server. */
export async function newDatabase(url: string): Promise<string> {
  const name = `service_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const made = new URL(url);
  made.pathname = `/${name}`;
  return made.href;
}
