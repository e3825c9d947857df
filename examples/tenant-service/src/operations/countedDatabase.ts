import { type Database, isConflict } from "../database/database.ts";

/** The database, with every transaction told that another one overtook. */
export function countedDatabase(database: Database, onConflict: () => void): Database {
  return {
    ...database,
    inTransaction: async (tenant, access, work) => {
      try {
        return await database.inTransaction(tenant, access, work);
      } catch (error) {
        if (isConflict(error)) onConflict();
        throw error;
      }
    },
  };
}
