import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import type { Replicas } from "../store/replicas.ts";
import type { Verifier } from "../tokens/verifier.ts";

/** What the routes work with. */
export interface Service {
  readonly database: Database;
  readonly clock: Clock;
  readonly verifier: Verifier;
  readonly replicas: Replicas;
  /** How many requests a caller may send in a minute. */
  readonly requestsPerMinute?: number;
  /** How long a request may take to come in. */
  readonly requestTimeoutMilli?: number;
  /** The addresses of proxies, whose `X-Forwarded-For` is believed; without it, of none. */
  readonly trustProxy?: string | undefined;
  /** Where others reach the service. Without it, it does not say where its AuthZEN endpoints are. */
  readonly publicUrl?: string;
}
