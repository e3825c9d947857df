import { ProblemError } from "../http/problemError.ts";
import { turns } from "../store/turns.ts";
import type { Access, Database } from "./database.ts";

/** How many transactions of one tenant wait, of those that read and of those that write. The next one is told to come again. */
const mostWaiting = 100;

/**
 * The database, of whose connections no tenant has more than its share at a time, so that the others need not wait for all that
 * one of them asks. One of the share is for a command, which waits for no reader.
 */
export function fairlyShared(database: Database, share: number): Database {
  const inTurn = {
    read: turns(mostWaiting, Math.max(1, share - 1)),
    write: turns(mostWaiting),
  } as const;
  return {
    ...database,
    inTransaction: async <Result>(
      tenant: string,
      access: Access,
      work: Parameters<typeof database.inTransaction<Result>>[2],
    ) => {
      const done = await inTurn[access](tenant, async () => ({
        result: await database.inTransaction(tenant, access, work),
      }));
      if (done === undefined) throw new ProblemError("busy");
      return done.result;
    },
  };
}
