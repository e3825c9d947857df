import { headerRefs, jsonOf, type Operations, parameterRefs, problemRefs, schemaRef } from "./operation.ts";

const open = { tags: ["Operations"], security: [], parameters: parameterRefs("requestId") } as const;

/** What is asked without a token. Let a gateway keep it from the outside. */
export const serviceOperations: Operations = {
  "get /health": {
    ...{ ...open, operationId: "health", summary: "Whether the process lives" },
    responses: { 200: jsonOf("It does.", schemaRef("Status")) },
  },
  "get /ready": {
    ...{ ...open, operationId: "ready", summary: "Whether the process can take requests" },
    responses: {
      200: jsonOf("It can.", schemaRef("Status")),
      503: jsonOf("It is stopping, or the database does not answer.", schemaRef("Status")),
    },
  },
  "get /metrics": {
    ...{ ...open, operationId: "metrics", summary: "Figures for Prometheus" },
    responses: {
      200: {
        description: "In the text format.",
        headers: headerRefs("X-Request-ID"),
        content: { "text/plain": { schema: { type: "string" } } },
      },
    },
  },
  "get /openapi.json": {
    ...{ ...open, operationId: "openapi", summary: "This document" },
    responses: { 200: jsonOf("OpenAPI 3.1.", { type: "object" }), ...problemRefs(429) },
  },
};
