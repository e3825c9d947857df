import type { FastifyServerOptions } from "fastify";
import { type Problem, problemText } from "./problem.ts";

const problems: Readonly<Record<string, Problem>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "tooSlow",
  HPE_HEADER_OVERFLOW: "headTooLarge",
};

/** Answers what is no HTTP request, or came too slowly to be read as one, with a problem as well. Its language is not known. */
export const answerClientError: NonNullable<FastifyServerOptions["clientErrorHandler"]> = (error, socket) => {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  const { status, text } = problemText(problems[error.code] ?? "malformed", "en");
  const head = [
    `HTTP/1.1 ${status} Error`,
    "Content-Type: application/problem+json; charset=utf-8",
    "Content-Language: en",
    `Content-Length: ${Buffer.byteLength(text)}`,
    "Connection: close",
  ];
  if (socket.writable) socket.write(`${head.join("\r\n")}\r\n\r\n${text}`);
  socket.destroy(error);
};
