// `npm run migrate`: brings the tables up to date, as a user who may do so. The service can start as another one.
import { migrate } from "./database/migrate.ts";
import { openServer } from "./database/server.ts";
import { StartError } from "./startError.ts";

const url = process.env["MIGRATIONS_URL"] ?? process.env["DATABASE_URL"];
try {
  if (url === undefined) throw new StartError("Set MIGRATIONS_URL or DATABASE_URL to a PostgreSQL server.");
  const database = openServer(url);
  try {
    await migrate(database);
  } finally {
    await database.close();
  }
  console.log("The tables are up to date.");
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
