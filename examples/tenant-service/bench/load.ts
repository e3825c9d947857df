import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Who sends requests: the tenant in the path, and a token of somebody there. */
export interface LoadCaller {
  readonly tenant: string;
  readonly token: string;
}

/** What is sent. `{fresh}` is another number in each request, `{known}` that of a person who is there. */
export interface Load {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: string;
  readonly connections: number;
  readonly callers: readonly LoadCaller[];
}

/** What came of it. */
export interface LoadResult {
  readonly total: number;
  readonly seconds: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests that got no answer. */
  readonly failed: number;
  readonly latencyMilli: Readonly<Record<"p50" | "p97_5" | "p99", number>>;
  readonly cpuMicro: { readonly user: number; readonly system: number };
  /** The number of the last request. The next load begins after it. */
  readonly last: number;
}

const program = new URL("load.mjs", import.meta.url).pathname;

export async function send(
  url: string,
  load: Load,
  seconds: number,
  people: number,
  first: number,
): Promise<LoadResult> {
  const given = JSON.stringify({ ...load, url, seconds, people, first });
  const { stdout } = await promisify(execFile)(process.execPath, [program, given]);
  return JSON.parse(stdout) as LoadResult;
}
