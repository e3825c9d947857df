// Measures the service on the server of DATABASE_URL, and writes docs/service.md: `npm run bench:service` in the library's clone.
import { writeFileSync } from "node:fs";
import pg from "pg";
import { newTenant } from "tenant-policy";
import { openServer } from "../src/database/server.ts";
import { migrate } from "../src/database/migrate.ts";
import { store } from "../src/store/provision.ts";
import { newDatabase } from "../test/databases.ts";
import { conditionsOf } from "./conditions.ts";
import { checkFilled, fill } from "./generatedTenant.ts";
import { type Measured, measure } from "./measure.ts";
import { pageOf, type SizeResult } from "./page.ts";
import { startService } from "./runningService.ts";
import { inManyTenants, inOneTenant } from "./scenarios.ts";
import { search } from "./search.ts";

const isShort = process.argv.includes("--short");
const sizes = isShort ? [1_000, 100_000] : [1_000, 100_000, 1_000_000];
const seconds = isShort ? 2 : 8;
const serverUrl = process.env["DATABASE_URL"] ?? "";

async function openDatabase() {
  const url = await newDatabase(serverUrl);
  const database = openServer(url);
  await migrate(database);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return { url, database, client };
}

async function ofSize(people: number): Promise<SizeResult> {
  const { url, database, client } = await openDatabase();
  await database.close();
  const begun = performance.now();
  await fill(client, people);
  const fillSeconds = (performance.now() - begun) / 1_000;
  if (people === sizes[0]) await checkFilled(client);
  console.log(`${people} people: filled in ${fillSeconds.toFixed(1)} s`);
  const service = await startService(url);
  const measured: Measured[] = [];
  for (const scenario of inOneTenant) {
    measured.push(told(await measure(service, client, scenario, seconds, people)));
  }
  const searched = await search(service).catch(() => undefined);
  console.log(JSON.stringify(searched));
  await service.stop();
  await client.end();
  return { people, fillSeconds, measured, searched };
}

/** Commands in a hundred tenants, with and without waiting for the disk. */
async function ofMany(): Promise<readonly [waiting: Measured, notWaiting: Measured]> {
  const { url, database, client } = await openDatabase();
  const tenants = Array.from({ length: 100 }, (_, number) => `tenant-${number}`);
  for (const id of tenants) {
    const owner = { id: "olga", email: "olga@bank.example" };
    const { value } = newTenant({
      id,
      name: id,
      owner,
      timeZone: "Europe/London",
      profileKey: "key-1",
      at: Date.now(),
    });
    if (value !== undefined) await store(database, value);
  }
  await database.close();
  const measured = async (databaseUrl: string) => {
    const service = await startService(databaseUrl);
    const result = await measure(service, client, inManyTenants(tenants), seconds, 1);
    await service.stop();
    return told(result);
  };
  const waiting = await measured(url);
  const without = new URL(url);
  without.searchParams.set("options", "-c synchronous_commit=off");
  const both = [waiting, await measured(without.href)] as const;
  await client.end();
  return both;
}

function told(measured: Measured): Measured {
  console.log(JSON.stringify(measured));
  return measured;
}

const admin = new pg.Client({ connectionString: serverUrl });
await admin.connect();
const conditions = await conditionsOf(admin, seconds);
await admin.end();
const many = await ofMany();
const sizeResults: SizeResult[] = [];
for (const people of sizes) sizeResults.push(await ofSize(people));
const page = pageOf({ sizes: sizeResults, many, conditions });
if (isShort) console.log(page);
else writeFileSync(new URL("../../../docs/service.md", import.meta.url), page);
