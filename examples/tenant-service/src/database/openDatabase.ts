import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "./database.ts";
import { openEmbedded } from "./embedded.ts";
import { lockFolder } from "./folderLock.ts";
import { openServer } from "./server.ts";

/** The database of the service: on a server, or inside this process in a folder that it has for itself. */
export async function openDatabase(url: string | undefined, folder: string): Promise<Database> {
  if (url !== undefined) return openServer(url);
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
