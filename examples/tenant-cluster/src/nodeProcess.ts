import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** How to start a node. */
export interface NodeStart {
  readonly name: string;
  readonly servers: readonly string[];
  readonly snapshotEvery: number;
  readonly clockOffsetMilli: number;
  /** The program that runs it, and what makes that read TypeScript. */
  readonly program: readonly [node: string, ...options: string[]];
}

export const thisNode = [process.execPath, "--import", "tsx"] as const;

/** Starts a node in a process of its own. It is ready when it says so. */
export async function startNode(start: NodeStart): Promise<ChildProcess> {
  const [node, ...options] = start.program;
  const child = spawn(node, [...options, new URL("node.ts", import.meta.url).pathname], {
    env: {
      ...process.env,
      NODE_NAME: start.name,
      NATS_SERVERS: start.servers.join(","),
      SNAPSHOT_EVERY: String(start.snapshotEvery),
      CLOCK_OFFSET_MILLI: String(start.clockOffsetMilli),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const isReady = once(child.stdout, "data").then(() => true);
  const isGone = once(child, "exit").then(() => false);
  if (!(await Promise.race([isReady, isGone]))) throw new Error(`Node ${start.name} did not start.`);
  return child;
}
