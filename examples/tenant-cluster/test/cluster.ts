import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import type { NatsConnection } from "@nats-io/transport-node";
import { buildSync } from "esbuild";
import { requestDigest } from "../src/client.ts";
import { connectTo } from "../src/connection.ts";
import type { Digest } from "../src/digest.ts";
import { ended } from "../src/ended.ts";
import { type Log, openLog } from "../src/log.ts";
import { type NodeStart, startNode, thisNode } from "../src/nodeProcess.ts";
import { patiently } from "../src/patiently.ts";
import { type Servers, startServers } from "../src/servers.ts";

/** Three servers and three nodes, of which each can be killed and started again. */
export interface Cluster {
  readonly connection: NatsConnection;
  readonly log: Log;
  readonly servers: Servers;
  readonly nodes: readonly string[];
  readonly killNode: (name: string) => Promise<void>;
  readonly startNode: (name: string) => Promise<void>;
  readonly digest: (name: string) => Promise<Digest>;
  readonly close: () => Promise<void>;
}

export const oldest = process.env["OLDEST_NODE"];

/** The first node has a clock that is three minutes behind. The second one runs on Node 20.0, where a path to it is given. */
export async function startCluster(): Promise<Cluster> {
  const servers = await startServers();
  const connection = await connectTo(servers.addresses);
  const log = await patiently(() => openLog(connection));
  const common = { servers: servers.addresses, snapshotEvery: 150 };
  const starts: readonly NodeStart[] = [
    { ...common, name: "1", program: thisNode, clockOffsetMilli: -180_000 },
    { ...common, name: "2", program: oldest ? [oldest, compiled()] : thisNode, clockOffsetMilli: 0 },
    { ...common, name: "3", program: thisNode, clockOffsetMilli: 0 },
  ];
  const running = new Map<string, ChildProcess>();
  const start = async (name: string): Promise<void> => {
    const options = starts.find((one) => one.name === name);
    if (options !== undefined) running.set(name, await startNode(options));
  };
  const nodes = starts.map(({ name }) => name);
  await Promise.all(nodes.map(start));
  return {
    ...{ connection, log, servers, nodes, startNode: start },
    killNode: (name) => ended(running.get(name)),
    digest: (name) => requestDigest(connection, name),
    close: async () => {
      await connection.close();
      await Promise.all([...running.values()].map(ended));
      await servers.close();
    },
  };
}

/** The node as JavaScript, because no Node before 20.6 can be made to read TypeScript. */
function compiled(): string {
  const outfile = new URL("../node_modules/.cache/node.mjs", import.meta.url).pathname;
  const entryPoints = [new URL("../src/node.ts", import.meta.url).pathname];
  const built = { bundle: true, packages: "external", format: "esm", platform: "node" } as const;
  buildSync({ ...built, entryPoints, outfile, target: "node20.0" });
  return outfile;
}

/** Waits until all servers have all of the log. */
export async function untilCurrent({ log }: Cluster): Promise<void> {
  await patiently(async () => {
    const { cluster } = await log.manager.streams.info("TENANTS");
    const others = cluster?.replicas ?? [];
    if (!cluster?.leader || others.length < 2) throw new Error("There is no leader.");
    if (!others.every(({ current, offline }) => current && !offline)) throw new Error("One is behind.");
  });
}

/** Kills the leader of the log or any server, and starts it again. The majority of the servers always stays. */
export async function loseServer(cluster: Cluster, random: () => number, isLeader: boolean): Promise<string> {
  const { servers, log } = cluster;
  await untilCurrent(cluster);
  const leader = (await patiently(() => log.manager.streams.info("TENANTS"))).cluster?.leader;
  const name = (isLeader ? leader : servers.names[Math.floor(random() * 3)]) ?? "s1";
  await servers.kill(name);
  await wait(random() * 2_000);
  servers.start(name);
  return name === leader ? `the leader, ${name}` : name;
}

export async function loseNode(cluster: Cluster, random: () => number): Promise<string> {
  const name = cluster.nodes[Math.floor(random() * 3)] ?? "1";
  await cluster.killNode(name);
  await wait(random() * 1_000);
  await cluster.startNode(name);
  return `node ${name}`;
}
