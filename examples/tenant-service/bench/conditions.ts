import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import type pg from "pg";
import { count } from "./markdown.ts";

/** Under which the figures came about. */
export interface Conditions {
  readonly postgres: Readonly<Record<"version" | "fsync" | "commit" | "buffers", string>>;
  readonly seconds: number;
  /** How many processes wanted to run before anything was measured, on average of a minute. */
  readonly loadBefore: number;
}

export async function conditionsOf(client: pg.Client, seconds: number): Promise<Conditions> {
  const { rows } = await client.query<Conditions["postgres"]>(
    `SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync,
      current_setting('synchronous_commit') AS commit, current_setting('shared_buffers') AS buffers`,
  );
  return { postgres: rows[0] as Conditions["postgres"], seconds, loadBefore: loadavg()[0] ?? 0 };
}

export function conditions({ postgres, seconds, loadBefore }: Conditions): readonly string[] {
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.trim() ?? "unknown";
  const date = new Date().toISOString().slice(0, 10);
  return [
    "## Conditions",
    "",
    `- ${availableParallelism()} cores (${model}), ${memory} GB of memory, Node ${process.versions.node}, ${date}. One process of the service.`,
    `- PostgreSQL ${postgres.version} as it is installed, with \`fsync\` ${postgres.fsync}, \`synchronous_commit\` ${postgres.commit} and ${postgres.buffers} of shared buffers.`,
    "- **Autocannon, the service and PostgreSQL share the machine**, and take the cores from each other.",
    `- The load of the machine was ${loadBefore.toFixed(1)} before the run. Anything above 0.5 was other work, and lowers the figures.`,
    `- ${count(seconds)} seconds for each figure, after two seconds that do not count. \`VACUUM ANALYZE\` ran after a tenant was filled.`,
    "- The service logs as usual, to nowhere, and takes any number of requests a minute.",
    "- An asset for every ten people, in ten teams. The smallest tenant was read as a whole, and its rows are those that the library makes.",
  ];
}
