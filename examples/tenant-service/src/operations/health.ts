import type { FastifyInstance } from "fastify";
import type { Database } from "../database/database.ts";

declare module "fastify" {
  interface FastifyInstance {
    readiness: Readiness;
  }
}

/** Whether the process takes requests. */
export interface Readiness {
  isStopping: boolean;
}

const longestMilli = 2_000;

/**
 * `/health`: the process lives; one that does not answer is to be started anew. `/ready`: it can work, as the database answers;
 * one that is not ready gets no requests for now.
 */
export function serveHealth(server: FastifyInstance, database: Database): void {
  const readiness: Readiness = { isStopping: false };
  server.decorate("readiness", readiness);
  server.addHook("onSend", async (_, reply) => {
    // Whoever asks again opens another connection, and comes to another process.
    if (readiness.isStopping) void reply.header("Connection", "close");
  });
  const answers = oneAtATime(() => isAnswering(database));
  const config = { rateLimit: false } as const;
  server.get("/health", { config }, async () => ({ status: "lives" }));
  server.get("/ready", { config }, async (_, reply) => {
    if (readiness.isStopping) return reply.code(503).send({ status: "stopping" });
    return (await answers()) ? { status: "ready" } : reply.code(503).send({ status: "noDatabase" });
  });
}

async function isAnswering(database: Database): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, longestMilli, false).unref());
  // In the role of the service and without a tenant, which finds nothing.
  const asked = database.inTransaction("", "read", (sql) => sql.query("SELECT 1", [])).then(() => true);
  return Promise.race([asked.catch(() => false), late]);
}

/** Whoever asks while somebody else is asking gets the same answer: many probes are one question to the database. */
function oneAtATime<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let asking: Promise<Result> | undefined;
  return () =>
    (asking ??= ask().finally(() => {
      asking = undefined;
    }));
}
