import { Readable, type Transform } from "node:stream";
import { stringify } from "csv-stringify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { newestBefore, type Recorded, trail, trailAccess } from "../store/audit.ts";
import { etagOf } from "./etag.ts";
import { cursorOf, type PageAsked, readPage } from "./page.ts";
import { pageParameters, type Parameter, takes } from "./parameters.ts";
import { sendProblem } from "./problem.ts";
import { sendRefusal } from "./refusal.ts";
import { authenticate, callerOf, ofOwnTenant, readCurrent } from "./request.ts";
import type { Service } from "./service.ts";

/** The audit trail: in pages, the newest first; and whole, the oldest first, as NDJSON and as CSV. */
export async function auditRoutes(server: FastifyInstance, service: Service): Promise<void> {
  const { database } = service;
  const hooks = [authenticate(service), ofOwnTenant, readCurrent];
  const whole = { onRequest: [...hooks, takes([])] };

  server.get("/tenants/:tenant/audit", { onRequest: [...hooks, takes(ofTrail)] }, async (request, reply) => {
    const page = readPage(request.query as Readonly<Record<string, unknown>>);
    const upTo = await seenUpTo(service, request, reply);
    if (upTo === undefined) return reply;
    const before = page.after === null ? upTo + 1 : stepIn(page);
    const { tenant } = callerOf(request);
    const found = await newestBefore(database, tenant, before, page.limit + 1);
    const entries = found.slice(0, page.limit);
    const last = entries.at(-1);
    const next = found.length > page.limit && last ? cursorOf([String(last.step), ""]) : null;
    return reply.header("ETag", etagOf(upTo)).send({ entries, next });
  });

  server.get("/tenants/:tenant/audit.ndjson", whole, async (request, reply) => {
    const upTo = await seenUpTo(service, request, reply);
    if (upTo === undefined) return reply;
    const lines = linesOf(trail(database, callerOf(request).tenant, upTo));
    return reply.type("application/x-ndjson; charset=utf-8").send(Readable.from(lines));
  });

  server.get("/tenants/:tenant/audit.csv", whole, async (request, reply) => {
    const upTo = await seenUpTo(service, request, reply);
    if (upTo === undefined) return reply;
    return reply
      .type("text/csv; charset=utf-8; header=present")
      .header("Content-Disposition", 'attachment; filename="audit.csv"')
      .send(csvOf(trail(database, callerOf(request).tenant, upTo)));
  });
}

/** A cursor of the trail begins before a step. */
function stepIn({ after }: PageAsked): number {
  return Number(after?.[0]);
}

const ofTrail: readonly Parameter[] = pageParameters.map((parameter) =>
  parameter.name === "cursor"
    ? {
        ...parameter,
        isGood: (cursor) => parameter.isGood(cursor) && Number.isSafeInteger(stepIn(readPage({ cursor }))),
      }
    : parameter,
);

/** The last step of the trail that the caller sees; of one who sees none, the answer is sent. */
async function seenUpTo(
  { database }: Service,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<number | undefined> {
  const access = await trailAccess(database, callerOf(request), request.current);
  if (access === undefined) void sendProblem(reply, "unknown", request.language);
  else if ("refusal" in access) void sendRefusal(reply, request, access.refusal);
  else return access.upTo;
  return undefined;
}

async function* linesOf(entries: AsyncIterable<Recorded>): AsyncGenerator<string> {
  for await (const each of entries) yield `${JSON.stringify(each)}\n`;
}

const columns = [
  "step",
  "at",
  "by",
  "kind",
  "command",
  "accepted",
  "because",
  "from",
  "reference",
  "changes",
];

function csvOf(entries: AsyncIterable<Recorded>): Transform {
  // A cell that begins with = would be a formula to a spreadsheet.
  const stringifier = stringify({ header: true, columns, escape_formulas: true });
  return Readable.from(cellsOf(entries)).pipe(stringifier);
}

async function* cellsOf(entries: AsyncIterable<Recorded>): AsyncGenerator<readonly string[]> {
  for await (const { step, entry } of entries) {
    const { at, by, kind, command, isAccepted, because, from, reference, changes } = entry;
    yield [
      ...[String(step), at === null ? "" : new Date(at).toISOString(), by, kind, command],
      ...[String(isAccepted), because.join(" "), from === null ? "" : JSON.stringify(from)],
      ...[reference ?? "", JSON.stringify(changes)],
    ];
  }
}
