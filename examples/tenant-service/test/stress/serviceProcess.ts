import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A process of the service, always at the same address. */
export interface ServiceProcess {
  readonly url: string;
  /** Starts it, and waits until it is ready. */
  readonly start: () => Promise<void>;
  /** Ends it by SIGKILL. */
  readonly kill: () => Promise<void>;
  readonly isRunning: () => boolean;
}

/** The service in a folder, as `npm start` starts it. */
export async function serviceProcess(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<ServiceProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), LOG_LEVEL: "error", DEMO: "true", ...environment };
  let child: ChildProcess | undefined;
  let output = "";
  const isRunning = () => child?.exitCode === null && child.signalCode === null;
  return {
    url,
    isRunning,
    start: async () => {
      const started = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
        ...{ cwd: folder, env },
        stdio: ["ignore", "pipe", "pipe"],
      });
      for (const stream of [started.stdout, started.stderr]) {
        stream.on("data", (part: Buffer) => (output += part.toString()));
      }
      child = started;
      while (isRunning() && !(await isReady(url))) await wait(25);
      if (!isRunning()) throw new Error(`The service does not start:\n${output}`);
    },
    kill: async () => {
      if (child === undefined || !isRunning()) return;
      const isOver = once(child, "exit");
      child.kill("SIGKILL");
      await isOver;
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const { ok, body } = await fetch(`${url}/ready`);
    await body?.cancel();
    return ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
