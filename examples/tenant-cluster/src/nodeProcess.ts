import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** How to start a node. */
export interface NodeStart {
  readonly name: string;
  readonly servers: readonly string[];
  readonly snapshotEvery: number;
  readonly clockOffsetMilli: number;
  /** What runs it: a program, and what that is given. */
  readonly program: readonly [node: string, ...given: string[]];
}

/** This very Node, with what makes it read TypeScript. */
export const thisNode = [
  process.execPath,
  ...["--import", "tsx", new URL("node.ts", import.meta.url).pathname],
] as const;

/** Starts a node in a process of its own. It is ready when it says so. */
export async function startNode(start: NodeStart): Promise<ChildProcess> {
  const [node, ...given] = start.program;
  const child = spawn(node, given, {
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
