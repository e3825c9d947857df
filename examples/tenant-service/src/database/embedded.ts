import { PGlite, type Transaction } from "@electric-sql/pglite";
import { type Database, enterTenant, type Sql } from "./database.ts";
import { fairlyShared } from "./fairShare.ts";

/** PostgreSQL inside this process, in a folder or, without one, in memory. One transaction runs at a time. */
export async function openEmbedded(folder?: string): Promise<Database> {
  const postgres = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  const database: Database = {
    inTransaction: (tenant, access, work) =>
      postgres.transaction(async (transaction) => {
        const sql = sqlOf(transaction);
        await enterTenant(sql, tenant, access);
        return work(sql);
      }),
    asOwner: (work) => postgres.transaction((transaction) => work(sqlOf(transaction))),
    close: () => postgres.close(),
  };
  return fairlyShared(database, 1);
}

function sqlOf(transaction: Transaction): Sql {
  return {
    query: async <Row extends object>(text: string, values?: readonly unknown[]) => {
      if (values === undefined) {
        // Several statements, as a migration has them, come without values.
        const results = await transaction.exec(text);
        return (results.at(-1)?.rows ?? []) as Row[];
      }
      return (await transaction.query<Row>(text, [...values])).rows;
    },
  };
}
