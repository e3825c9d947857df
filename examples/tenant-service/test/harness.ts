import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import type { Tenant } from "tenant-policy";
import type { Database } from "../src/database/database.ts";
import { demoBank } from "../src/demo.ts";
import type { Service } from "../src/http/service.ts";
import { serverOf } from "../src/http/server.ts";
import { logOf, type LogStream } from "../src/operations/log.ts";
import { store } from "../src/store/provision.ts";
import { replicasOf } from "../src/store/replicas.ts";
import { type Claims, developmentKeys, type DevelopmentKeys } from "../src/tokens/developmentKeys.ts";
import { verifierOf } from "../src/tokens/verifier.ts";

/** The bank of the library's demo. */
export const bank: Tenant = demoBank();

/** Monday, 21 October 2024, ten o'clock in London. */
export const startMilli = Date.parse("2024-10-21T09:00:00Z");

/** A service with the bank in it, and a clock that stands still until a test moves it. */
export interface TestService {
  readonly server: FastifyInstance;
  readonly database: Database;
  readonly keys: DevelopmentKeys;
  readonly clock: { now: number };
  /** Sends a request as somebody of the bank, unless it says as whom. */
  readonly send: (who: string | Claims | null, options: InjectOptions) => Promise<LightMyRequestResponse>;
  readonly close: () => Promise<void>;
}

export async function startService(
  database: Database,
  tenants = [bank],
  { logger, ...more }: { readonly logger?: LogStream } & Partial<Service> = {},
): Promise<TestService> {
  const folder = mkdtempSync(join(tmpdir(), "tenant-service-"));
  const clock = { now: startMilli };
  const keys = await developmentKeys(join(folder, "keys.json"), () => clock.now);
  for (const tenant of tenants) await store(database, tenant);
  const nowMilli = () => clock.now;
  const server = await serverOf(
    {
      ...{ database, clock: nowMilli, verifier: verifierOf(keys.rules, nowMilli) },
      ...{ replicas: replicasOf(database), requestsPerMinute: 1_000_000, ...more },
    },
    logger && logOf(nowMilli, "debug", logger),
  );
  return {
    ...{ server, database, keys, clock },
    send: async (who, { headers, ...options }) => {
      const claims = typeof who === "string" ? { sub: who, tenant: bank.id } : who;
      const token = claims === null ? {} : { authorization: `Bearer ${await keys.sign(claims)}` };
      return server.inject({ ...options, headers: { ...token, ...headers } });
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
      await database.close();
    },
  };
}

/** A command as a request of somebody. */
export function commandOf(body: unknown, headers: Readonly<Record<string, string>> = {}): InjectOptions {
  return {
    method: "POST",
    url: `/tenants/${bank.id}/commands`,
    headers: { "content-type": "application/json", ...headers },
    payload: typeof body === "string" ? body : JSON.stringify(body),
  };
}
