import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Claims, developmentKeys } from "../src/tokens/developmentKeys.ts";

/** A process of the service, as `npm start` starts it. */
export interface RunningService {
  readonly url: string;
  readonly pid: number;
  readonly sign: (claims: Claims) => Promise<string>;
  /** The sum of a counter at `/metrics`. */
  readonly counted: (name: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

export async function startService(databaseUrl: string): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), "tenant-service-bench-"));
  const port = await freePort();
  const settings = {
    DATABASE_URL: databaseUrl,
    DEMO: "true",
    PORT: String(port),
    FOLDER: folder,
    REQUESTS_PER_MINUTE: "100000000",
  };
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    ...{ cwd: new URL("..", import.meta.url).pathname, env: { ...process.env, ...settings } },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(child, url);
  const keys = await developmentKeys(join(folder, "development-keys.json"), Date.now);
  return {
    ...{ url, pid: child.pid ?? 0, sign: (claims: Claims) => keys.sign(claims) },
    counted: async (name) => sumOf(name, await (await fetch(`${url}/metrics`)).text()),
    stop: async () => {
      child.kill("SIGTERM");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      rmSync(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  const isReady = () =>
    fetch(`${url}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error("The service has ended.");
    await wait(50);
  }
}

function sumOf(name: string, text: string): number {
  const values = text
    .split("\n")
    .filter((line) => line.startsWith(name))
    .map((line) => Number(line.split(" ").at(-1)));
  return values.reduce((sum, value) => sum + value, 0);
}
