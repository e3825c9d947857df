import { type FastifyServerOptions, LogController } from "fastify";
import type { Clock } from "../clock.ts";

/** Where log entries go, line by line. */
export interface LogStream {
  write(line: string): void;
}

/**
 * How the service logs: JSON, one line an entry, with the time of the service. No entry holds a token, and none tells a URL or the
 * text of a database's complaint, as both can name people.
 */
export function logOf(
  clock: Clock,
  level: string,
  stream?: LogStream,
): NonNullable<FastifyServerOptions["logger"]> {
  return {
    level,
    timestamp: () => `,"time":${clock()}`,
    redact: ["authorization", "headers.authorization", "req.headers.authorization"],
    serializers: { req: ({ method }) => ({ method }), err: errorOf },
    ...(stream && { stream }),
  };
}

/** Fastify's own entries name URLs. The service writes one of its own for each request instead. */
export const quietLog = new LogController({ disableRequestLogging: true });

/** The log of one request, by its id. Whoever sends the request may choose that. */
export const requestLog: NonNullable<FastifyServerOptions["childLoggerFactory"]> = (
  logger,
  { reqId, ...bindings },
  options,
) => logger.child({ ...bindings, reqId: withoutAddresses(String(reqId)) }, options);

type LoggedError = Readonly<Record<"type" | "message" | "stack", string>> & { readonly code: unknown };

/** Of an error, what tells where it came from. A database adds details with the values of rows; those stay out. */
function errorOf(error: Error & { readonly code?: unknown }): LoggedError {
  const { name, message, stack = "", code } = error;
  return { type: name, message: withoutAddresses(message), stack: withoutAddresses(stack), code };
}

function withoutAddresses(text: string): string {
  return text.replace(/[^\s"'<>]+@[^\s"'<>]+/g, "[address]");
}
