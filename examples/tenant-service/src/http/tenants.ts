import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { NewTenantInput } from "tenant-policy";
import { explainIssues } from "tenant-policy/explain";
import { provision } from "../store/provision.ts";
import { etagOf } from "./etag.ts";
import { localeOf } from "./language.ts";
import { takes } from "./parameters.ts";
import { sendProblem } from "./problem.ts";
import { authenticate, callerOf, ofOwnTenant } from "./request.ts";
import type { Service } from "./service.ts";
import { isStorable } from "./storable.ts";

/** `PUT /tenants/:tenant`: the system makes a tenant, with its first Owner. */
export async function tenantRoutes(server: FastifyInstance, service: Service): Promise<void> {
  const onRequest = [authenticate(service), ofOwnTenant, takes([])];
  server.put("/tenants/:tenant", { onRequest }, (request, reply) => makeTenant(service, request, reply));
}

async function makeTenant(
  { database, clock }: Service,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { language } = request;
  const { tenant, kind } = callerOf(request);
  if (kind !== "system") return sendProblem(reply, "forbidden", language);
  if (!isStorable(request.body)) return sendProblem(reply, "malformed", language);
  const input = { ...(request.body as object), id: tenant, at: clock() } as NewTenantInput;
  const made = await provision(database, input);
  switch (made.outcome) {
    case "made":
      return reply.code(201).header("ETag", etagOf(0)).send({ id: tenant });
    case "exists":
      return sendProblem(reply, "conflict", language);
    case "malformed": {
      const issues = explainIssues(made.issues, { locale: localeOf(language) });
      return sendProblem(reply, "malformed", language, { issues });
    }
  }
}
