import { headerRefs, type Parameter, type Response, type Schema, schemaRef } from "./operation.ts";
import { schemas } from "./schemas.ts";

const text = { type: "string" } as const;
const workspaceText = { ...text, examples: ["/", "loans", "loans/loans-legal"] } as const;

const parameters: Readonly<Record<string, Parameter>> = {
  tenant: {
    ...{ name: "tenant", in: "path", required: true, schema: text, example: "retail-bank" },
    description: "The tenant. Whoever is of another one is told that it is not there.",
  },
  current: {
    ...{ name: "Workspace", in: "header", schema: workspaceText, example: "/" },
    description:
      "Where the caller is now: `/` for the tenant, a group, or a group/team, each percent-encoded. If it is left out, at home.",
  },
  language: {
    ...{ name: "Accept-Language", in: "header", schema: text, example: "en" },
    description: "The language of titles and reasons: `en` or `de`.",
  },
  requestId: {
    ...{ name: "X-Request-ID", in: "header", schema: { ...text, maxLength: 200 } },
    description:
      "An id of the request, which the answer and the logs have too. If it is left out, one is made.",
  },
  idempotencyKey: {
    ...{ name: "Idempotency-Key", in: "header", schema: { ...text, minLength: 1, maxLength: 200 } },
    description: "An id of the command, of the caller's own. The same command again gets the same answer.",
  },
  ifMatch: {
    ...{ name: "If-Match", in: "header", schema: { ...text, examples: ['"7"'] } },
    description: "The ETag of the version on which the command is to be executed, and no other.",
  },
  dryRun: {
    ...{ name: "dryRun", in: "query", schema: { ...text, enum: ["true", "false"] } },
    description: "With `true`, nothing is changed, and the answer says what would be.",
  },
  limit: {
    ...{ name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 500, default: 50 } },
    ...{ description: "How many entries a page has at most.", example: 10 },
  },
  cursor: {
    ...{ name: "cursor", in: "query", schema: text },
    description: "The `next` of the page before.",
  },
};

const headers: Readonly<Record<string, { readonly description: string; readonly schema: Schema }>> = {
  "X-Request-ID": { description: "The id of the request.", schema: text },
  "Content-Language": { description: "The language of the texts.", schema: { ...text, enum: ["en", "de"] } },
  "Retry-After": {
    description: "In how many seconds to try again.",
    schema: { type: "integer", minimum: 0 },
  },
  "WWW-Authenticate": { description: "How to authenticate.", schema: text },
  ETag: { description: "The version of the tenant that the answer is about.", schema: text },
  "Idempotent-Replayed": { description: "`true` on an answer that was given before.", schema: text },
};

/** What each status of a problem means, and the header that it brings. */
const problems: readonly (readonly [status: number, description: string, header?: string])[] = [
  [400, "It cannot be read. Of a command, every issue is listed."],
  [401, "No token that can be trusted came with it.", "WWW-Authenticate"],
  [403, "It is refused, with the reasons and what would help."],
  [404, "It is not there, or the caller may not know it: the bytes are the same."],
  [409, "Something that is there stands against it."],
  [412, "The tenant has another version than If-Match names."],
  [413, "The body is too large."],
  [415, "The body is not JSON."],
  [422, "A value cannot be used, or another command came with this Idempotency-Key."],
  [429, "The caller sends too many requests. Each evaluation of a batch is one.", "Retry-After"],
  [
    503,
    "The service is busy, is stopping or has no database. Whether a command was executed, its key tells.",
    "Retry-After",
  ],
];

function problemResponse(description: string, header?: string): Response {
  return {
    description,
    headers: headerRefs("X-Request-ID", "Content-Language", ...(header === undefined ? [] : [header])),
    content: { "application/problem+json": { schema: schemaRef("Problem") } },
  };
}

/** What several operations refer to. */
export const components = {
  ...{ schemas, parameters, headers },
  responses: Object.fromEntries(
    problems.map(([status, description, header]) => [
      `problem${status}`,
      problemResponse(description, header),
    ]),
  ),
  securitySchemes: {
    token: {
      ...({ type: "http", scheme: "bearer", bearerFormat: "JWT" } as const),
      description:
        "A JWT of the issuer, for the audience of this service, with the claims `sub`, `tenant` and `exp`.",
    },
  },
};
