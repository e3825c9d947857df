import type { FastifyReply, FastifyRequest } from "fastify";
import type { Workspace } from "tenant-policy";
import type { Caller } from "../store/caller.ts";
import { type Language, languageOf } from "./language.ts";
import { sendProblem } from "./problem.ts";
import type { Service } from "./service.ts";
import { isStorableText } from "./storable.ts";
import { readWorkspace } from "./workspace.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who sends the request; null until their token was verified. */
    caller: Caller | null;
    /** Where they are now; undefined for at home. */
    current: Workspace | undefined;
    language: Language;
  }
}

/** The caller of a request behind `authenticate`. */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === null) throw new Error("This route is not behind `authenticate`.");
  return request.caller;
}

/** Lets nobody in whose token cannot be trusted. */
export function authenticate({ verifier }: Service) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(request.headers.authorization ?? "") ?? [];
    request.caller = token === undefined ? null : ((await verifier(token)) ?? null);
    await request.server.limit(request, reply);
    if (request.caller === null) return sendProblem(reply, "unauthenticated", request.language);
    return undefined;
  };
}

/**
 * Lets callers in to their own tenant only. Any other one is answered as one that is not there, before anything is read, so
 * that nobody learns whether it is.
 */
export async function ofOwnTenant(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { tenant } = request.params as { readonly tenant: string };
  return callerOf(request).tenant === tenant && isStorableText(tenant)
    ? undefined
    : sendProblem(reply, "unknown", request.language);
}

/** Reads where the caller is now from the header `Workspace`. */
export async function readCurrent(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const header = request.headers["workspace"];
  if (header === undefined) return undefined;
  const current = typeof header === "string" ? readWorkspace(header) : undefined;
  const isGood = current !== undefined && Object.values<string>(current).every(isStorableText);
  if (!isGood) {
    return sendProblem(reply, "malformed", request.language, {
      detail: "The header Workspace is /, a group or a group/team.",
    });
  }
  request.current = current;
  return undefined;
}

/** Hooks of all requests: what each of them has from the beginning. */
export async function prepare(request: FastifyRequest): Promise<void> {
  request.caller = null;
  request.current = undefined;
  request.language = languageOf(request);
}
