import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { explainIssues } from "tenant-policy/explain";
import { type Attempt, type CommandAnswer, execute } from "../store/execute.ts";
import { preview, type Preview } from "../store/preview.ts";
import { type TurnsOfCallers, turnsOfCallers } from "../store/turnsOfCallers.ts";
import { noteCommand } from "../operations/decided.ts";
import { etagOf, readEtag } from "./etag.ts";
import { localeOf, wordsOf } from "./language.ts";
import { oneOf, takes } from "./parameters.ts";
import { sendProblem } from "./problem.ts";
import { sendRefusal } from "./refusal.ts";
import { authenticate, callerOf, ofOwnTenant, readCurrent } from "./request.ts";
import type { Service } from "./service.ts";
import { isStorable, mostIdLength } from "./storable.ts";

/** How many commands of one caller wait in one process, and how many callers of one tenant. The next one is told to come again. */
const mostWaiting = 100;

const dryRun = oneOf("dryRun", ["true", "false"]);

/** `POST /tenants/:tenant/commands`: the one way in which a tenant changes. With `?dryRun=true`, nothing does. */
export async function commandRoutes(server: FastifyInstance, service: Service): Promise<void> {
  // The text goes to the library as it came: only there are two properties of one name found (ST3).
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    "application/json",
    { parseAs: "string" },
    async (_: unknown, text: string) => text,
  );
  const inTurn = turnsOfCallers(mostWaiting);
  server.post(
    "/tenants/:tenant/commands",
    { onRequest: [authenticate(service), ofOwnTenant, readCurrent, takes([dryRun])] },
    async (request, reply) => {
      const attempt = attemptOf(service, request);
      if (attempt === undefined) return sendProblem(reply, "malformed", request.language);
      const query = request.query as { readonly dryRun?: string };
      return query.dryRun === "true"
        ? answerPreview(service, attempt, request, reply)
        : answerCommand(service, inTurn, attempt, request, reply);
    },
  );
}

/** What a request asks for. Undefined where it cannot be read, or holds what no database can. */
function attemptOf({ clock }: Service, request: FastifyRequest): Attempt | undefined {
  const { current, language, headers } = request;
  const body = typeof request.body === "string" ? request.body : "";
  const id = headers["idempotency-key"];
  const onlyAt = readEtag(headers["if-match"]);
  if (onlyAt === null || Array.isArray(id) || (id !== undefined && !isIdempotencyKey(id))) return undefined;
  if (!isStorable([jsonOf(body), id])) return undefined;
  return { caller: callerOf(request), current, body, at: clock(), language, onlyAt, id };
}

/**
 * Commands of one tenant that reach one process are executed in turn: those that go on at a time would overtake each other, and begin
 * anew. Commands that reach other processes still do.
 */
async function answerCommand(
  { database }: Service,
  inTurn: TurnsOfCallers,
  attempt: Attempt,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { language } = request;
  const executed = await inTurn(attempt.caller, () => execute(database, attempt));
  if (executed === undefined) return sendProblem(reply, "busy", language);
  switch (executed.outcome) {
    case "noTenant":
      return sendProblem(reply, "unknown", language);
    case "otherStep":
      return sendProblem(reply, "outdated", language);
    case "otherCommand":
      return sendProblem(reply, "otherCommand", language);
    case "busy":
      return sendProblem(reply, "busy", language);
    case "answered": {
      if (executed.isRepeated) void reply.header("Idempotent-Replayed", "true");
      const { answer } = executed;
      noteCommand(request, "command", answer, executed.isRepeated);
      return sendDecided(reply, request, answer, { changes: answer.changes }, answer.language);
    }
  }
}

async function answerPreview(
  { replicas }: Service,
  { caller, onlyAt, ...attempt }: Attempt,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { language } = request;
  const replica = await replicas(caller.tenant);
  if (replica === undefined) return sendProblem(reply, "unknown", language);
  if (onlyAt !== undefined && onlyAt !== replica.step) return sendProblem(reply, "outdated", language);
  const previewed = preview(replica, caller, attempt, wordsOf(language));
  const { impact, risks } = previewed;
  noteCommand(request, "dryRun", previewed);
  return sendDecided(reply, request, previewed, { impact, risks });
}

function sendDecided(
  reply: FastifyReply,
  request: FastifyRequest,
  { step, told, explanation, issues }: CommandAnswer | Preview,
  members: Readonly<Record<string, unknown>>,
  language = request.language,
): FastifyReply {
  void reply.header("ETag", etagOf(step));
  if (told === null) {
    const explained = explainIssues(issues, { locale: localeOf(language) });
    return sendProblem(reply, "malformed", language, { issues: explained });
  }
  if (told.value !== true) return sendRefusal(reply, { language }, told, explanation);
  const reasons = explanation?.reasons ?? [];
  return reply.header("Content-Language", language).send({ because: told.because, reasons, ...members });
}

function isIdempotencyKey(text: string): boolean {
  return text !== "" && text.length <= mostIdLength;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // the library says what is wrong with it
  }
}
