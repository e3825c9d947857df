import pg from "pg";
import { cpuSecondsOf } from "./cpu.ts";
import { type LoadResult, send } from "./load.ts";
import type { RunningService } from "./runningService.ts";
import type { Scenario } from "./scenarios.ts";

/** The figures of one scenario. */
export interface Measured extends Pick<LoadResult, "statuses" | "failed" | "latencyMilli"> {
  readonly name: string;
  readonly aSecond: number;
  /** Answers with a status of 2xx. */
  readonly good: number;
  readonly bad: number;
  /** Transactions that another one overtook. */
  readonly conflicts: number;
  /** How many processors each took on average. */
  readonly cores: Readonly<Record<"service" | "database" | "load", number>>;
}

let last = 0;

export async function measure(
  service: RunningService,
  client: pg.Client,
  scenario: Scenario,
  seconds: number,
  people: number,
): Promise<Measured> {
  const callers = await Promise.all(
    scenario.callers.map(async (claims) => ({ tenant: claims.tenant, token: await service.sign(claims) })),
  );
  const before = await usage(service, client);
  const { name, ...load } = scenario;
  const result = await send(service.url, { ...load, callers }, seconds, people, last);
  const after = await usage(service, client);
  last = result.last;
  const wall = after.at - before.at;
  const good = countOf(result, (status) => status.startsWith("2"));
  return {
    ...{ name, statuses: result.statuses, failed: result.failed, latencyMilli: result.latencyMilli },
    ...{ aSecond: good / result.seconds, good, bad: countOf(result, (status) => !status.startsWith("2")) },
    conflicts: after.conflicts - before.conflicts,
    cores: {
      service: (after.service - before.service) / wall,
      database: (after.database - before.database) / wall,
      load: (result.cpuMicro.user + result.cpuMicro.system) / 1e6 / wall,
    },
  };
}

function countOf({ statuses }: LoadResult, isCounted: (status: string) => boolean): number {
  return Object.entries(statuses).reduce((sum, [status, count]) => sum + (isCounted(status) ? count : 0), 0);
}

async function usage(service: RunningService, client: pg.Client) {
  const { rows } = await client.query<{ pid: number }>("SELECT pid FROM pg_stat_activity");
  const conflicts = await service.counted("tenant_service_transaction_conflicts_total");
  return {
    ...{ at: performance.now() / 1_000, conflicts },
    service: cpuSecondsOf([service.pid]),
    database: cpuSecondsOf(rows.map(({ pid }) => pid)),
  };
}
