import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { Database } from "../database/database.ts";

/**
 * Stops in the order in which nobody loses an answer. First `/ready` says no, and requests are still taken until whoever sends them
 * here has noticed. Then no new ones are taken, and those in flight are answered. The database closes last.
 */
export async function stop(server: FastifyInstance, database: Database, drainMilli: number): Promise<void> {
  server.readiness.isStopping = true;
  server.log.info({ drainMilli }, "stopping");
  await wait(drainMilli);
  // A connection that is kept alive after its last answer would hold the process up.
  const sweep = setInterval(() => server.server.closeIdleConnections(), 100);
  await server.close();
  clearInterval(sweep);
  await database.close();
  server.log.info("stopped");
}
