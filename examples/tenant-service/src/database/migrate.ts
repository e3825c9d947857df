import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../startError.ts";
import type { Database, Sql } from "./database.ts";

/** A file that changes the tables, and the checksum of its text. */
interface Migration {
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

interface Ran {
  readonly name: string;
  readonly checksum: string | null;
}

const usualFolder = new URL("../../migrations", import.meta.url).pathname;

/** Brings the tables up to date, as their owner. Processes that start together wait for each other. */
export async function migrate(database: Database, folder = usualFolder): Promise<void> {
  try {
    await database.asOwner((sql) => runAll(sql, migrationsIn(folder)));
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== insufficientPrivilege) throw error;
    throw new StartError(
      `The user of the database may not run the migrations: ${(error as Error).message}. They need a user who owns the database ` +
        "and who may make the role tenant_service, or finds it there. Run them as one with MIGRATIONS_URL=… npm run migrate, " +
        "and GRANT tenant_service TO the user of the service.",
    );
  }
}

/** Brings the tables up to date unless they are: a user who may not change them can start the service on those that are. */
export async function migrateIfNeeded(database: Database, folder = usualFolder): Promise<void> {
  const migrations = migrationsIn(folder);
  if (await isUpToDate(database, migrations)) return;
  await migrate(database, folder);
  if (await isUpToDate(database, migrations)) return;
  throw new StartError(
    "The user of the database may not act as tenant_service. Let an administrator GRANT tenant_service to this user.",
  );
}

const insufficientPrivilege = "42501";
/** No table yet, no role yet, and a role or a table that may not be used. */
const notThere: readonly unknown[] = ["42P01", "42703", "22023", insufficientPrivilege];

/** As the role of the service, which may read what ran. */
async function isUpToDate(database: Database, migrations: readonly Migration[]): Promise<boolean> {
  try {
    const ran = await database.inTransaction("", "read", ranIn);
    return waiting(migrations, ran).length === 0 && ran.every(({ checksum }) => checksum !== null);
  } catch (error) {
    if (notThere.includes((error as { readonly code?: unknown }).code)) return false;
    throw error;
  }
}

async function runAll(sql: Sql, migrations: readonly Migration[]): Promise<void> {
  await sql.query("SELECT pg_advisory_xact_lock(7402)");
  await sql.query("CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY)");
  await sql.query("ALTER TABLE migrations ADD COLUMN IF NOT EXISTS checksum text");
  for (const { name, text, checksum } of waiting(migrations, await ranIn(sql))) {
    await sql.query(text);
    await sql.query("INSERT INTO migrations VALUES ($1, $2)", [name, checksum]);
  }
  for (const { name, checksum } of migrations) {
    await sql.query("UPDATE migrations SET checksum = $2 WHERE name = $1 AND checksum IS NULL", [
      name,
      checksum,
    ]);
  }
  await sql.query("GRANT SELECT ON migrations TO tenant_service");
}

function ranIn(sql: Sql): Promise<readonly Ran[]> {
  return sql.query<Ran>("SELECT name, checksum FROM migrations");
}

/** The migrations that have not run. One that ran and has changed since then would leave other tables than it describes. */
function waiting(migrations: readonly Migration[], ran: readonly Ran[]): readonly Migration[] {
  const checksums = new Map(ran.map(({ name, checksum }) => [name, checksum]));
  const changed = migrations.find(({ name, checksum }) => (checksums.get(name) ?? checksum) !== checksum);
  if (changed !== undefined) {
    throw new StartError(
      `The migration ${changed.name} has changed since it ran. Restore it, and put the change into a new file.`,
    );
  }
  return migrations.filter(({ name }) => !checksums.has(name));
}

function migrationsIn(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => {
      // A checkout may end lines in another way.
      const text = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
      return { name, text, checksum: createHash("sha256").update(text).digest("hex") };
    });
}
