import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { policyOfPage } from "../operations/securityHeaders.ts";
import { accessOperations } from "./accessOperations.ts";
import { commandOperations } from "./commandOperations.ts";
import { components } from "./components.ts";
import { listOperations } from "./listOperations.ts";
import type { Operations } from "./operation.ts";
import { questionOperations } from "./questionOperations.ts";
import { serviceOperations } from "./serviceOperations.ts";
import { tenantOperations } from "./tenantOperations.ts";

const operations: Operations = {
  ...tenantOperations,
  ...commandOperations,
  ...questionOperations,
  ...listOperations,
  ...accessOperations,
  ...serviceOperations,
};

const info = {
  ...{ title: "Tenant service", version: "0.1.0" },
  description: "Commands, questions, lists and the audit trail of tenants, decided by tenant-policy.",
  license: { name: "MIT", identifier: "MIT" },
};

const servers = [{ url: "/" }];
const security = [{ token: [] }];
const { securitySchemes } = components;
const tags = [
  { name: "Tenants", description: "Where a tenant begins." },
  { name: "Commands", description: "What changes a tenant." },
  { name: "Questions", description: "What may be done, and how things stand." },
  { name: "Lists", description: "What there is, as far as the caller sees it." },
  { name: "AuthZEN", description: "The Authorization API 1.0, for those who enforce." },
  { name: "Audit trail", description: "Who changed what." },
  { name: "Operations", description: "For those who run the service." },
];

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Begins the OpenAPI document, of the routes that are registered from now on; what is said of them stands in tables here. Routes have no
 * schemas of their own: the library looks at what comes in, and tells more than a schema can.
 */
export async function describeRoutes(server: FastifyInstance): Promise<void> {
  await server.register(swagger, {
    openapi: { ...{ openapi: "3.1.0", info, tags, servers, security }, components: { securitySchemes } },
    transformObject: (made) => {
      const document = "openapiObject" in made ? made.openapiObject : made.swaggerObject;
      return { ...document, paths: describedPaths(document.paths as Paths), components };
    },
  });
}

/** The document at `/openapi.json`, and a page at `/documentation` to try it out. */
export async function serveDocumentation(server: FastifyInstance): Promise<void> {
  await server.register(swaggerUi, {
    routePrefix: "/documentation",
    uiConfig: { displayRequestDuration: true },
    staticCSP: policyOfPage,
  });
  server.get("/openapi.json", async () => server.swagger());
}

/** The paths that are registered, with what the tables say of them. */
function describedPaths(paths: Paths): Paths {
  return Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, made]) => [method, operations[`${method} ${path}`] ?? made]),
      ),
    ]),
  );
}
