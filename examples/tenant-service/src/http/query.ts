import type { FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "./problem.ts";

/** The values that each query parameter of a route may have. */
export type QueryValues = Readonly<Record<string, readonly string[]>>;

/**
 * Lets no request in with another query parameter, or with another value of one. What is written must not depend on a typing
 * error: `?dryrun=true` is no command.
 */
export function takesQuery(values: QueryValues) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const isGood = Object.entries(request.query as Readonly<Record<string, unknown>>).every(
      ([name, value]) => Object.hasOwn(values, name) && (values[name] as readonly unknown[]).includes(value),
    );
    if (isGood) return undefined;
    return sendProblem(reply, "malformed", request.language, {
      detail: "A query parameter is unknown, or has a value that it cannot have.",
      parameters: Object.keys(values),
    });
  };
}
