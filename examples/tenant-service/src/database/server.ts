import pg from "pg";
import { type Access, type Database, enterTenant, type Sql } from "./database.ts";
import { fairlyShared } from "./fairShare.ts";

/** The part of the connections that one tenant has at a time. */
const partOfOne = 0.4;

/** A PostgreSQL server, over a pool of connections. */
export function openServer(connectionString: string, connections = 10): Database {
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
  });
  // A connection that breaks while nobody uses it is taken out of the pool, and nothing else happens.
  pool.on("error", () => undefined);
  const database: Database = {
    inTransaction: (tenant: string, access: Access, work) =>
      inTransaction(pool, async (sql) => {
        await enterTenant(sql, tenant, access);
        return work(sql);
      }),
    asOwner: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
  return fairlyShared(database, Math.floor(connections * partOfOne));
}

async function inTransaction<Result>(pool: pg.Pool, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  const sql: Sql = {
    query: async <Row extends object>(text: string, values?: readonly unknown[]) =>
      (await client.query<Row>(text, values && [...values])).rows,
  };
  let broken: Error | undefined;
  // A connection that breaks in the middle of a transaction tells it here, and to whoever waits for an answer.
  client.on("error", (error) => (broken = error));
  try {
    await client.query("BEGIN");
    const result = await work(sql);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    broken = await client.query("ROLLBACK").then(
      () => broken,
      (fault: Error) => fault,
    );
    throw error;
  } finally {
    client.removeAllListeners("error");
    client.release(broken);
  }
}
