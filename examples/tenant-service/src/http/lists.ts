import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type AssetAction, assetActions, type AssetRecord } from "tenant-policy";
import { assetOrders, assetsPage, type Listed, teammatesPage, workspacesOf } from "../store/lists.ts";
import { etagOf } from "./etag.ts";
import { cursorOf, readPage } from "./page.ts";
import { oneOf, pageParameters, takes } from "./parameters.ts";
import { sendProblem } from "./problem.ts";
import { sendRefusal } from "./refusal.ts";
import { authenticate, callerOf, ofOwnTenant, readCurrent } from "./request.ts";
import type { Service } from "./service.ts";

type Query = Readonly<Record<string, unknown>>;

/** The query of a list of assets, whose parameters were looked at. */
interface AssetsQuery {
  readonly action?: AssetAction;
  readonly sort?: keyof typeof assetOrders;
}

const ofAssets = [oneOf("action", assetActions), oneOf("sort", Object.keys(assetOrders)), ...pageParameters];

/** What there is, as far as the caller sees it. */
export async function listRoutes(server: FastifyInstance, { database, ...service }: Service): Promise<void> {
  const hooks = [authenticate({ database, ...service }), ofOwnTenant, readCurrent];
  const inPages = { onRequest: [...hooks, takes(pageParameters)] };

  server.get(
    "/tenants/:tenant/assets",
    { onRequest: [...hooks, takes(ofAssets)] },
    async (request, reply) => {
      const { action = "view", sort = "name" } = request.query as AssetsQuery;
      const page = readPage(request.query as Query);
      const asked = { caller: callerOf(request), current: request.current, action, order: sort, ...page };
      const keyOf = (asset: AssetRecord) => [asset[sort], asset.id] as const;
      return sendPage(reply, request, page.limit, await assetsPage(database, asked), keyOf);
    },
  );

  server.get("/tenants/:tenant/teammates", inPages, async (request, reply) => {
    const page = readPage(request.query as Query);
    const asked = { caller: callerOf(request), current: request.current, ...page };
    const keyOf = ({ id }: { readonly id: string }) => [id, id] as const;
    return sendPage(reply, request, page.limit, await teammatesPage(database, asked), keyOf);
  });

  server.get("/tenants/:tenant/workspaces", { onRequest: [...hooks, takes([])] }, async (request, reply) => {
    const found = await workspacesOf(database, callerOf(request), request.current);
    const keyOf = ({ id }: { readonly id: string }) => [id, id] as const;
    return sendPage(reply, request, Infinity, found, keyOf);
  });
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
