import type { FastifyInstance } from "fastify";
import type { Service } from "../http/service.ts";
import { countedDatabase } from "./countedDatabase.ts";
import { serveHealth } from "./health.ts";
import { metricsOf, serveMetrics } from "./metrics.ts";
import { limitRate, usualRequestsPerMinute } from "./rateLimit.ts";
import { logRequests } from "./requestLog.ts";
import { secureHeaders } from "./securityHeaders.ts";

/** What a service needs to be run, before its routes are there. Gives what the routes work with: it is counted. */
export async function operate(server: FastifyInstance, service: Service): Promise<Service> {
  const metrics = metricsOf(service.replicas);
  server.addHook("onRequest", async (request) => {
    request.decided = [];
  });
  await secureHeaders(server);
  await limitRate(server, service.requestsPerMinute ?? usualRequestsPerMinute);
  logRequests(server);
  serveMetrics(server, metrics);
  serveHealth(server, service.database);
  return { ...service, database: countedDatabase(service.database, metrics.conflict) };
}
