import type { FastifyInstance, FastifyRequest } from "fastify";
import { authenticate, callerOf } from "../http/request.ts";
import type { Service } from "../http/service.ts";
import { noteAccess } from "../operations/decided.ts";
import type { DecisionPoint } from "./decisionPoint.ts";
import { endpoints } from "./endpoints.ts";
import { metadataRoute } from "./metadata.ts";
import { tenantDecisions } from "./tenantDecisions.ts";

/** AuthZEN about the tenant of the caller's token. */
export async function tenantRoutes(server: FastifyInstance, service: Service): Promise<void> {
  if (service.publicUrl !== undefined) await metadataRoute(server, service.publicUrl);
  await server.register(async (inner) => {
    inner.addHook("onRequest", authenticate(service));
    await endpoints(inner, (request) =>
      noted(request, tenantDecisions(service, callerOf(request), request.language)),
    );
  });
}

/** The same decisions, which are logged and counted. */
function noted(request: FastifyRequest, decisions: DecisionPoint): DecisionPoint {
  return {
    ...decisions,
    evaluate: async (evaluations) => {
      // The request itself was counted, and is one of them.
      await request.server.limitMore(request, evaluations.length - 1);
      const answers = await decisions.evaluate(evaluations);
      noteAccess(request, evaluations, answers);
      return answers;
    },
  };
}
