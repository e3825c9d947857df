import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import type { Database } from "./database.ts";
import { openEmbedded } from "./embedded.ts";
import { lockFolder } from "./folderLock.ts";
import { openServer } from "./server.ts";

/** The database of the service: on a server, or inside this process in a folder that it has for itself. */
export async function openDatabase({
  databaseUrl,
  databaseConnections,
  folder,
}: Pick<Config, "databaseUrl" | "databaseConnections" | "folder">): Promise<Database> {
  if (databaseUrl !== undefined) return openServer(databaseUrl, databaseConnections);
  mkdirSync(folder, { recursive: true });
  const release = await lockFolder(folder);
  const database = await openEmbedded(join(folder, "database"));
  return {
    ...database,
    close: async () => {
      await database.close();
      await release();
    },
  };
}
