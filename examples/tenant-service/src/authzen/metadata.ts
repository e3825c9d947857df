import type { FastifyInstance } from "fastify";
import { paths } from "./endpoints.ts";

/**
 * `GET /.well-known/authzen-configuration`: where everything is. The URL is set and not read from the request, whose sender
 * could give any. Whatever path it has follows the well-known one.
 */
export async function metadataRoute(server: FastifyInstance, publicUrl: string): Promise<void> {
  const base = publicUrl.replace(/\/+$/, "");
  const path = new URL(base).pathname.replace(/\/$/, "");
  const urls = Object.entries(paths).map(([name, each]) => [name, base + each] as const);
  const metadata = { policy_decision_point: base, ...Object.fromEntries(urls) };
  server.get(`/.well-known/authzen-configuration${path}`, (_, reply) =>
    reply.header("Cache-Control", "max-age=3600").send(metadata),
  );
}
