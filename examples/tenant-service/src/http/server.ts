import { randomUUID } from "node:crypto";
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from "fastify";
import { tenantRoutes as accessRoutes } from "../authzen/tenantRoutes.ts";
import { isUnavailable } from "../database/unavailable.ts";
import { describeRoutes, serveDocumentation } from "../openapi/documentation.ts";
import { quietLog, requestLog } from "../operations/log.ts";
import { operate } from "../operations/operations.ts";
import { auditRoutes } from "./audit.ts";
import { answerClientError } from "./clientError.ts";
import { commandRoutes } from "./commands.ts";
import { languageOf } from "./language.ts";
import { listRoutes } from "./lists.ts";
import { type Problem, sendProblem } from "./problem.ts";
import { ProblemError } from "./problemError.ts";
import { prepare } from "./request.ts";
import { questionRoutes } from "./questions.ts";
import type { Service } from "./service.ts";
import { tenantRoutes } from "./tenants.ts";

/** Bytes: the largest command is far below. */
const bodyLimit = 262_144;

const usualRequestTimeoutMilli = 15_000;

/** The service over HTTP. */
export async function serverOf(
  given: Service,
  logger: FastifyServerOptions["logger"] = false,
): Promise<FastifyInstance> {
  const requestTimeout = given.requestTimeoutMilli ?? usualRequestTimeoutMilli;
  // Of the two timeouts, Node takes the longer one for the body; and it looks every thirty seconds, unless it is told otherwise.
  const connectionsCheckingInterval = requestTimeout / 15;
  const server = fastify({
    ...{ logger, bodyLimit, connectionTimeout: 30_000, trustProxy: given.trustProxy ?? false },
    ...{
      requestTimeout,
      http: { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval },
    },
    clientErrorHandler: answerClientError,
    genReqId: ({ headers }) => requestIdIn(headers["x-request-id"]) ?? randomUUID(),
    routerOptions: { maxParamLength: 1_000 },
    ...{ logController: quietLog, childLoggerFactory: requestLog },
    frameworkErrors: (_, request, reply) => {
      void sendProblem(reply, "malformed", languageOf(request));
    },
  });
  server.addHook("onRequest", prepare);
  server.addHook("onSend", async (request, reply) => {
    void reply.header("X-Request-ID", request.id).header("Vary", "Accept-Language, Authorization");
  });
  answerProblems(server);
  await describeRoutes(server);
  const service = await operate(server, given);
  await serveDocumentation(server);
  await server.register((inner) => tenantRoutes(inner, service));
  await server.register((inner) => commandRoutes(inner, service));
  await server.register((inner) => questionRoutes(inner, service));
  await server.register((inner) => listRoutes(inner, service));
  await server.register((inner) => auditRoutes(inner, service));
  await server.register((inner) => accessRoutes(inner, service));
  return server;
}

/** What no route answers, and what goes wrong in one, is a problem as well. */
function answerProblems(server: FastifyInstance): void {
  server.setErrorHandler((error, request, reply) => {
    if (error instanceof ProblemError) return answerProblemError(error, request, reply);
    const problem = problemOfError(error);
    if (problem === "failed" || problem === "busy") request.log.error(error);
    return sendProblem(reply, problem, languageOf(request));
  });
  const preHandler = (request: FastifyRequest, reply: FastifyReply) => server.limit(request, reply);
  server.setNotFoundHandler({ preHandler }, (request, reply) =>
    sendProblem(reply, "unknown", languageOf(request)),
  );
}

function answerProblemError(
  { problem, detail, retryAfterSeconds }: ProblemError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (retryAfterSeconds !== undefined) void reply.header("Retry-After", String(retryAfterSeconds));
  return sendProblem(reply, problem, languageOf(request), detail === undefined ? {} : { detail });
}

function problemOfError(error: unknown): Problem {
  const status = (error as { readonly statusCode?: unknown }).statusCode;
  if (status === 413) return "tooLarge";
  if (status === 415) return "unsupported";
  if (status === 429) return "tooMany";
  if (status === 503 || isUnavailable(error)) return "busy";
  return typeof status === "number" && status >= 400 && status < 500 ? "malformed" : "failed";
}

/** The id that a caller gave a request, if it can stand in a header and a log. */
function requestIdIn(header: string | string[] | undefined): string | undefined {
  return typeof header === "string" && /^[\x21-\x7e]{1,200}$/.test(header) ? header : undefined;
}
