import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A process of the service, and what it has written. */
export interface RunningProcess {
  readonly process: ChildProcess;
  readonly url: string;
  readonly output: () => string;
  /** Waits until it has written something. */
  readonly written: (text: string) => Promise<void>;
  /** Waits until it has ended, and gives its exit code, or the signal that ended it. */
  readonly ended: () => Promise<number | string | null>;
}

export const folderOfService = new URL("..", import.meta.url).pathname;
const usual = [process.execPath, "--import", "tsx", "src/main.ts"];

/** Starts a process of the service, or another command in its folder. */
export async function runService(
  environment: Readonly<Record<string, string>>,
  [command = "", ...args]: readonly string[] = usual,
): Promise<RunningProcess> {
  const port = environment["PORT"] ?? String(await freePort());
  const child = spawn(command, args, {
    ...{ cwd: folderOfService, env: { ...process.env, PORT: port, ...environment } },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part: Buffer) => (output += part.toString()));
  }
  const hasEnded = once(child, "close");
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return {
    ...{ process: child, url: `http://127.0.0.1:${port}`, output: () => output },
    written: async (text) => {
      while (!output.includes(text)) {
        if (!isRunning()) throw new Error(output);
        await wait(50);
      }
    },
    ended: async () => {
      await hasEnded;
      return child.exitCode ?? child.signalCode;
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
