import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Caller } from "../store/caller.ts";

/** What probes and scrapers ask every few seconds is of interest to nobody. */
const quiet: readonly (string | undefined)[] = ["/health", "/ready", "/metrics"];

/** Writes one entry for each decision, and for each request on which nothing was decided. */
export function logRequests(server: FastifyInstance): void {
  server.addHook("onResponse", async (request, { statusCode, elapsedTime }) => {
    const { method, routeOptions, decided } = request;
    const entry = {
      ...{ method, route: routeOptions.url ?? null, status: statusCode },
      ...idsOf(request.caller),
      durationMilli: Math.round(elapsedTime * 100) / 100,
    };
    const level = quiet.includes(routeOptions.url) ? "debug" : "info";
    for (const decision of decided) request.log.info({ ...entry, decision }, "decided");
    if (decided.length === 0) request.log[level](entry, "answered");
  });
}

/** Who asked, by ids. Of support and partners there is only a name, and that stays out. */
function idsOf(caller: FastifyRequest["caller"]): Readonly<Record<string, string>> {
  if (caller === null) return {};
  const { tenant, kind } = caller;
  return { tenant, callerKind: kind, ...("id" in caller && { caller: idOf(caller) }) };
}

/** An id means nothing (ST14). One that is an address all the same is not written down. */
function idOf({ id }: Extract<Caller, { readonly id: string }>): string {
  return id.includes("@") ? "[address]" : id;
}
