import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ended } from "./ended.ts";

/** Three NATS servers on this machine, in a temporary folder. */
export interface Servers {
  /** Where clients reach them. */
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly start: (name: string) => void;
  /** Without a warning, as when a machine loses power for a moment. */
  readonly kill: (name: string) => Promise<void>;
  /** Ends all and removes the folder. */
  readonly close: () => Promise<void>;
}

export async function startServers(): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), "tenant-cluster-"));
  const names = ["s1", "s2", "s3"];
  const [clientPorts, routePorts] = [await freePorts(3), await freePorts(3)];
  const routes = routePorts.map((port) => `nats://127.0.0.1:${port}`).join(", ");
  names.forEach((name, place) => {
    const config = `
      server_name: ${name}
      listen: "127.0.0.1:${clientPorts[place]}"
      jetstream { store_dir: "${join(folder, name)}" }
      cluster { name: tenants, listen: "127.0.0.1:${routePorts[place]}", routes: [${routes}] }`;
    writeFileSync(join(folder, `${name}.conf`), config);
  });
  const running = new Map<string, ChildProcess>();
  const start = (name: string): void => {
    const log = openSync(join(folder, `${name}.log`), "a");
    const options = ["-c", join(folder, `${name}.conf`)];
    running.set(name, spawn("nats-server", options, { stdio: ["ignore", log, log] }));
  };
  const kill = (name: string): Promise<void> => ended(running.get(name));
  const close = async (): Promise<void> => {
    await Promise.all(names.map(kill));
    rmSync(folder, { recursive: true, force: true });
  };
  names.forEach(start);
  return { addresses: clientPorts.map((port) => `127.0.0.1:${port}`), names, start, kill, close };
}

/** Ports that nobody uses now, all at once so that they differ. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => (server.address() as { readonly port: number }).port);
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports;
}
