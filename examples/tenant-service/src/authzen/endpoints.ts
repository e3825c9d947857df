import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "../http/problem.ts";
import type { Decided, DecisionPoint, Found, PageAsked } from "./decisionPoint.ts";
import { isDeeperThan } from "./depth.ts";
import { type Evaluation, readEvaluation } from "./evaluation.ts";
import { type Evaluations, readEvaluations, upToTheEnd } from "./evaluations.ts";
import { pageOf, tokenOf } from "./pageToken.ts";
import type { Read } from "./read.ts";
import { type Paged, readActionSearch, readResourceSearch, readSubjectSearch } from "./search.ts";

/** Where the endpoints are, by their names in the metadata. */
export const paths = {
  access_evaluation_endpoint: "/access/v1/evaluation",
  access_evaluations_endpoint: "/access/v1/evaluations",
  search_subject_endpoint: "/access/v1/search/subject",
  search_resource_endpoint: "/access/v1/search/resource",
  search_action_endpoint: "/access/v1/search/action",
} as const;

/** Who answers a request. */
export type DecisionsFor = (request: FastifyRequest) => DecisionPoint;

const mostDepth = 50;

/** The endpoints of the AuthZEN Authorization API 1.0, in front of a decision point. */
export async function endpoints(server: FastifyInstance, decisionsFor: DecisionsFor): Promise<void> {
  server.setErrorHandler(asBadRequest);
  server.addHook("preHandler", async (request, reply) => {
    void reply.header("Content-Language", request.language);
    return isDeeperThan(mostDepth, request.body)
      ? sendFault(reply, request, "is nested too deeply")
      : undefined;
  });
  evaluationEndpoints(server, decisionsFor);
  searchEndpoints(server, decisionsFor);
}

function evaluationEndpoints(server: FastifyInstance, decisionsFor: DecisionsFor): void {
  server.post(paths.access_evaluation_endpoint, async (request, reply) => {
    const { value, fault } = readEvaluation(request.body);
    if (fault !== undefined) return sendFault(reply, request, fault);
    return reply.send(await evaluated(decisionsFor(request), value));
  });
  server.post(paths.access_evaluations_endpoint, async (request, reply) => {
    const { value, fault } = readEvaluations(request.body);
    if (fault !== undefined) return sendFault(reply, request, fault);
    const decisions = decisionsFor(request);
    if (!("evaluations" in value)) return reply.send(await evaluated(decisions, value));
    return reply.send({ evaluations: await allEvaluated(decisions, value) });
  });
}

function searchEndpoints(server: FastifyInstance, decisionsFor: DecisionsFor): void {
  server.post(paths.search_subject_endpoint, (request, reply) =>
    searched(request, reply, readSubjectSearch, decisionsFor(request).subjects),
  );
  server.post(paths.search_resource_endpoint, (request, reply) =>
    searched(request, reply, readResourceSearch, decisionsFor(request).resources),
  );
  server.post(paths.search_action_endpoint, (request, reply) =>
    searched(request, reply, readActionSearch, decisionsFor(request).actions),
  );
}

async function evaluated({ evaluate }: DecisionPoint, evaluation: Evaluation): Promise<Decided> {
  const [decided = refused] = await evaluate([evaluation]);
  return decided;
}

/** What was not answered is refused. */
const refused: Decided = { decision: false };

async function allEvaluated(
  { evaluate }: DecisionPoint,
  { semantic, evaluations }: Evaluations,
): Promise<readonly Decided[]> {
  const answers = (await evaluate(evaluations.flatMap(({ value }) => value ?? []))).values();
  const decided = evaluations.map(({ fault }) =>
    fault === undefined ? (answers.next().value ?? refused) : refusedFor(fault),
  );
  return upToTheEnd(semantic, decided);
}

function refusedFor(fault: string): Decided {
  return { decision: false, context: { error: { status: 400, message: fault } } };
}

async function searched<Search extends object, Item>(
  request: FastifyRequest,
  reply: FastifyReply,
  read: (body: unknown) => Read<Paged<Search>>,
  find: (search: Search, page: PageAsked) => Promise<Found<Item>>,
): Promise<FastifyReply> {
  const { value, fault } = read(request.body);
  if (fault !== undefined) return sendFault(reply, request, fault);
  const { page: given, ...search } = value;
  const searchedFor = [request.routeOptions.url, search];
  const page = pageOf(given, searchedFor);
  if (page === undefined) return sendFault(reply, request, "/page/token is of no such search");
  // Whoever asks for no results gets the token of the same page.
  const { results, next } =
    page.limit === 0 ? { results: [], next: page.after } : await find(search as unknown as Search, page);
  const following = next === null && page.limit > 0 ? null : { ...page, after: next };
  const next_token = tokenOf(following, searchedFor);
  return reply.send({ page: { next_token, count: results.length }, results });
}

function sendFault(reply: FastifyReply, { language }: FastifyRequest, fault: string): FastifyReply {
  return sendProblem(reply, "malformed", language, { detail: fault });
}

/** The protocol has one status for all that cannot be read, another content type too. All else is for the server to tell. */
function asBadRequest(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error.statusCode !== 415) throw error;
  return sendFault(reply, request, "The content has to be JSON.");
}
