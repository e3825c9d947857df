import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type AssetAction, assetActions, type AssetRecord } from "tenant-policy";
import { assetOrders, assetsPage, type Listed, teammatesPage, workspacesOf } from "../store/lists.ts";
import { etagOf } from "./etag.ts";
import { cursorOf, readPage } from "./page.ts";
import { sendProblem } from "./problem.ts";
import { sendRefusal } from "./refusal.ts";
import { authenticate, callerOf, ofOwnTenant, readCurrent } from "./request.ts";
import type { Service } from "./service.ts";
import { isStorable } from "./storable.ts";

type Query = Readonly<Record<string, unknown>>;

/** What there is, as far as the caller sees it. */
export async function listRoutes(server: FastifyInstance, { database, ...service }: Service): Promise<void> {
  const hooks = { onRequest: [authenticate({ database, ...service }), ofOwnTenant, readCurrent] };

  server.get("/tenants/:tenant/assets", hooks, async (request, reply) => {
    const query = request.query as Query;
    const { action = "view", sort = "name" } = query;
    const page = isKnown(query, ["action", "sort", "limit", "cursor"]) ? readPage(query) : undefined;
    if (page === undefined || !isAction(action) || !isOrder(sort)) {
      return sendProblem(reply, "malformed", request.language, {
        parameters: { action: assetActions, sort: Object.keys(assetOrders) },
      });
    }
    const asked = { caller: callerOf(request), current: request.current, action, order: sort, ...page };
    const keyOf = (asset: AssetRecord) => [asset[sort], asset.id] as const;
    return sendPage(reply, request, page.limit, await assetsPage(database, asked), keyOf);
  });

  server.get("/tenants/:tenant/teammates", hooks, async (request, reply) => {
    const query = request.query as Query;
    const page = isKnown(query, ["limit", "cursor"]) ? readPage(query) : undefined;
    if (page === undefined) return sendProblem(reply, "malformed", request.language);
    const asked = { caller: callerOf(request), current: request.current, ...page };
    const keyOf = ({ id }: { readonly id: string }) => [id, id] as const;
    return sendPage(reply, request, page.limit, await teammatesPage(database, asked), keyOf);
  });

  server.get("/tenants/:tenant/workspaces", hooks, async (request, reply) => {
    const found = await workspacesOf(database, callerOf(request), request.current);
    const keyOf = ({ id }: { readonly id: string }) => [id, id] as const;
    return sendPage(reply, request, Infinity, found, keyOf);
  });
}

function isKnown(query: Query, names: readonly string[]): boolean {
  return isStorable(query) && Object.keys(query).every((name) => names.includes(name));
}

function isAction(value: unknown): value is AssetAction {
  return (assetActions as readonly unknown[]).includes(value);
}

function isOrder(value: unknown): value is keyof typeof assetOrders {
  return typeof value === "string" && Object.hasOwn(assetOrders, value);
}

/** A page of a list, with a cursor where another one follows. */
export function sendPage<Entry>(
  reply: FastifyReply,
  request: FastifyRequest,
  limit: number,
  listed: Listed<Entry>,
  keyOf: (entry: Entry) => readonly [string, string],
): FastifyReply {
  if (listed === undefined) return sendProblem(reply, "unknown", request.language);
  if ("refusal" in listed) return sendRefusal(reply, request, listed.refusal);
  const { step, entries } = listed;
  const shown = entries.slice(0, limit);
  const last = shown.at(-1);
  const next = entries.length > limit && last !== undefined ? cursorOf(keyOf(last)) : null;
  return reply.header("ETag", etagOf(step)).send({ entries: shown, next });
}
