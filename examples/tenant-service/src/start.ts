import { join } from "node:path";
import closeWithGrace from "close-with-grace";
import type { FastifyInstance } from "fastify";
import { systemClock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Database } from "./database/database.ts";
import { migrateIfNeeded } from "./database/migrate.ts";
import { openDatabase } from "./database/openDatabase.ts";
import { tryThese } from "./demo.ts";
import { serverOf } from "./http/server.ts";
import { logOf } from "./operations/log.ts";
import { stop } from "./operations/stop.ts";
import { StartError } from "./startError.ts";
import { replicasOf } from "./store/replicas.ts";
import { developmentKeys, type DevelopmentKeys } from "./tokens/developmentKeys.ts";
import { publishedKeys } from "./tokens/publishedKeys.ts";
import { type TokenRules, verifierOf } from "./tokens/verifier.ts";

/** Starts the service. Where it cannot start, it lets go of all it has opened. */
export async function start(config: Config): Promise<void> {
  const database = await openDatabase(config);
  try {
    await migrateIfNeeded(database);
    const { rules, development } = await keysOf(config);
    const server = await serverWith(config, database, rules);
    closeInTime(config, server, database);
    await listen(config, server);
    if (development !== undefined) {
      console.log(await tryThese(database, development, `http://${config.host}:${config.port}`));
    }
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Whose tokens are trusted: those of the identity provider, or else of keys for development. */
async function keysOf({ tokens, folder }: Config): Promise<{
  readonly rules: TokenRules;
  readonly development?: DevelopmentKeys;
}> {
  if (tokens !== undefined) return { rules: { ...tokens, keys: publishedKeys(tokens.keysUrl) } };
  const development = await developmentKeys(join(folder, "development-keys.json"), systemClock);
  return { rules: development.rules, development };
}

function serverWith(config: Config, database: Database, rules: TokenRules): Promise<FastifyInstance> {
  const { requestsPerMinute, publicUrl, trustProxy, logLevel } = config;
  return serverOf(
    {
      ...{ database, clock: systemClock, verifier: verifierOf(rules, systemClock) },
      ...{ replicas: replicasOf(database), requestsPerMinute, publicUrl, trustProxy },
    },
    logOf(systemClock, logLevel, process.stdout),
  );
}

async function listen({ host, port }: Config, server: FastifyInstance): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    await server.close();
    const { code, message } = error as Error & { readonly code?: unknown };
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    throw new StartError(`The service cannot listen on ${host}:${port} (${message}). Set HOST and PORT.`);
  }
}

/**
 * When the process is told to stop, what is being answered is answered, and then nothing is left open. It also stops when nobody reads
 * its log any more, with exit code 1, so that a supervisor starts it anew.
 */
function closeInTime({ drainMilli }: Config, server: FastifyInstance, database: Database): void {
  let isUnread = false;
  const grace = closeWithGrace({ delay: drainMilli + 10_000, logger: server.log }, async ({ err }) => {
    if (err !== undefined) server.log.fatal(err);
    await stop(server, database, err === undefined ? drainMilli : 0);
    if (isUnread) throw new Error("Nobody reads the log.");
  });
  process.stderr.on("error", () => undefined);
  process.stdout.on("error", () => {
    if (isUnread) return;
    isUnread = true;
    grace.close();
  });
}
