import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { altered, type AlteredLine } from "../policyText.ts";

const program = fileURLToPath(
  new URL("../../node_modules/@cerbos/cerbos-linux-x64/cerbos-linux-x64", import.meta.url),
);
/** The binary is for Linux on x64 alone. */
export const isCerbosHere = existsSync(program);
export const mostResourcesAtOnce = 500;

export interface CerbosServer {
  readonly post: (path: string, body: unknown) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** A line of one of the policies, and a wrong one in its place. */
export interface AlteredPolicy extends AlteredLine {
  readonly file: string;
}

/** A server with the policies of this folder, or with one of them altered. It listens on a socket in a folder of its own. */
export async function startCerbos(fault?: AlteredPolicy): Promise<CerbosServer> {
  const folder = mkdtempSync(join(tmpdir(), "cerbos-"));
  writePolicies(folder, fault);
  writeFileSync(join(folder, "config.json"), JSON.stringify(configurationIn(folder)));
  const server = spawn(program, ["server", "--log-level=error", `--config=${join(folder, "config.json")}`], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const agent = new Agent({ keepAlive: true });
  const socketPath = join(folder, "http.sock");
  const stop = async () => {
    agent.destroy();
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const post = (path: string, body: unknown) => posted(agent, socketPath, path, JSON.stringify(body));
  await listening(server, socketPath, stop);
  return { post, stop };
}

function writePolicies(folder: string, fault: AlteredPolicy | undefined): void {
  const policies = join(folder, "policies");
  cpSync(fileURLToPath(new URL("policies", import.meta.url)), policies, { recursive: true });
  if (fault === undefined) return;
  const path = join(policies, fault.file);
  writeFileSync(path, altered(readFileSync(path, "utf8"), fault));
}

function configurationIn(folder: string) {
  return {
    server: {
      httpListenAddr: `unix:${join(folder, "http.sock")}`,
      grpcListenAddr: `unix:${join(folder, "grpc.sock")}`,
      requestLimits: { maxResourcesPerRequest: mostResourcesAtOnce },
    },
    storage: { driver: "disk", disk: { directory: join(folder, "policies"), watchForChanges: false } },
    telemetry: { disabled: true },
  };
}

/** The server compiles its policies before it listens, and ends where one is wrong. */
async function listening(server: ChildProcess, socketPath: string, stop: () => Promise<void>): Promise<void> {
  let printed = "";
  server.stderr?.on("data", (part: Buffer) => (printed += part.toString()));
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (server.exitCode !== null) break;
    if (existsSync(socketPath)) return;
    await pause(100);
  }
  await stop();
  throw new Error(`Cerbos does not listen: ${printed}`);
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, "exit");
}

function posted(agent: Agent, socketPath: string, path: string, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    const asked = request({ agent, socketPath, path, method: "POST", headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () => {
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`${response.statusCode}: ${text}`));
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
