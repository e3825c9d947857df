import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** Answers are data: a browser that shows one as a page loads nothing, runs nothing, and is in no frame. */
const nothing = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** The page that tries the service out has its own scripts, styles and pictures, and asks this service alone. */
export const policyOfPage = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
} as const;

export async function secureHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, { contentSecurityPolicy: nothing, frameguard: { action: "deny" } });
  server.addHook("onSend", async (_, reply) => {
    // Answers are about people: no cache keeps them. Files of the page say themselves how long they are good.
    if (!reply.hasHeader("cache-control")) void reply.header("Cache-Control", "no-store");
  });
}
