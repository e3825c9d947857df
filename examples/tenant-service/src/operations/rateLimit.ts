import rateLimit, { normalizeIP } from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ProblemError } from "../http/problemError.ts";
import { callerName } from "../store/caller.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** Counts a request to its caller, once. Throws where there were too many. */
    limit: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
    /** Counts so many more requests to the caller, of a batch that holds them. Throws where there were too many. */
    limitMore: (request: FastifyRequest, count: number) => Promise<void>;
  }
}

export const usualRequestsPerMinute = 600;

/**
 * Lets each caller send so many requests a minute: whoever has a token that was verified by their name, and everybody else by their
 * address, so that nobody uses up what belongs to others. Each process counts for itself, the 5,000 callers that it saw last.
 */
export async function limitRate(server: FastifyInstance, requestsPerMinute: number): Promise<void> {
  // What is left is told only to whoever has nothing left: equal requests get equal bytes.
  const untold = {
    ...{ "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false },
  };
  await server.register(rateLimit, {
    ...{ max: requestsPerMinute, timeWindow: 60_000, keyGenerator: keyOf },
    addHeadersOnExceeding: untold,
    addHeaders: { ...untold, "retry-after": true },
  });
  const limit = server.rateLimit();
  server.decorate("limit", async (request: FastifyRequest, reply: FastifyReply) => {
    await limit.call(server, request, reply);
  });
  const countOne = server.createRateLimit();
  server.decorate("limitMore", async (request: FastifyRequest, count: number) => {
    for (let counted = 0; counted < count; counted += 1) {
      const limited = await countOne(request);
      if (limited.isAllowed || !limited.isExceeded) continue;
      throw new ProblemError("tooMany", undefined, limited.ttlInSeconds);
    }
  });
}

function keyOf({ caller, ip }: FastifyRequest): string {
  return caller === null ? normalizeIP(ip) : JSON.stringify([caller.tenant, callerName(caller)]);
}
