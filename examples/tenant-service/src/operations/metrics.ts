import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Replicas } from "../store/replicas.ts";
import type { Decided } from "./decided.ts";

/** What the service counts. Every label has its values in a table: routes, statuses, command types, questions, categories. */
export interface Metrics {
  readonly registry: Registry;
  readonly request: (method: string, route: string | undefined, status: number, milli: number) => void;
  readonly decision: (decided: Decided) => void;
  readonly conflict: () => void;
}

export function metricsOf(replicas: Replicas): Metrics {
  const registry = new Registry();
  const [requests, decisions, conflicts] = [
    requestsIn(registry),
    decisionsIn(registry),
    conflictsIn(registry),
  ];
  collectDefaultMetrics({ register: registry });
  countReplicas(registry, replicas);
  return {
    registry,
    request: (method, route, status, milli) => {
      // A path that is no route is the caller's own text, and so is the method then.
      const labels = route === undefined ? { method: "none", route: "none" } : { method, route };
      requests.observe({ ...labels, status }, milli / 1_000);
    },
    decision: ({ kind, name, outcome, category }) => {
      decisions.inc({ kind, name, outcome, category: category ?? "none" });
    },
    conflict: () => conflicts.inc(),
  };
}

function requestsIn(registry: Registry): Histogram<"method" | "route" | "status"> {
  return new Histogram({
    name: "http_request_duration_seconds",
    help: "How long it took to answer a request.",
    labelNames: ["method", "route", "status"],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers: [registry],
  });
}

function decisionsIn(registry: Registry): Counter<"kind" | "name" | "outcome" | "category"> {
  return new Counter({
    name: "tenant_service_decisions_total",
    help: "Decisions on commands and questions.",
    labelNames: ["kind", "name", "outcome", "category"],
    registers: [registry],
  });
}

function conflictsIn(registry: Registry): Counter {
  return new Counter({
    name: "tenant_service_transaction_conflicts_total",
    help: "Transactions that another one overtook. They are tried again, some times.",
    registers: [registry],
  });
}

function countReplicas(registry: Registry, replicas: Replicas): void {
  new Gauge({
    name: "tenant_service_replicas",
    help: "Whole tenants that are kept in memory.",
    registers: [registry],
    collect() {
      this.set(replicas.held());
    },
  });
}

/** Counts every request, and gives the figures to whoever may reach `/metrics`. */
export function serveMetrics(server: FastifyInstance, metrics: Metrics): void {
  server.addHook("onResponse", async ({ method, routeOptions, decided }, { statusCode, elapsedTime }) => {
    metrics.request(method, routeOptions.url, statusCode, elapsedTime);
    for (const each of decided) metrics.decision(each);
  });
  server.get("/metrics", { config: { rateLimit: false } }, async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}
