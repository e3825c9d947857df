import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Host, Run } from "./hosts.ts";

/** What inHost/result.mjs tells. */
export interface Answers {
  readonly asked: number;
  readonly hashes: readonly (readonly [name: string, hash: string])[];
  /** Names that are there since the library was loaded. */
  readonly added: readonly string[];
  readonly zone: string | null;
  readonly locale: string | null;
}

const print = "console.log(JSON.stringify(purity.result));";
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-11-01",
))]);
`;

/** Runs a script on a host, in each of its ways. */
export async function answersOn(
  { program, runs }: Pick<Host, "program" | "runs">,
  script: string,
): Promise<readonly Answers[]> {
  const folder = mkdtempSync(join(tmpdir(), "tenant-policy-purity-"));
  try {
    writeFileSync(join(folder, "bare.js"), script);
    writeFileSync(join(folder, "printing.mjs"), `${script}\n${print}\n`);
    writeFileSync(join(folder, "worker.mjs"), `${script}\nexport default { test() { ${print} } };\n`);
    writeFileSync(join(folder, "config.capnp"), config);
    const answers: Answers[] = [];
    for (const run of runs) answers.push(await answersOf(program, run, folder));
    return answers;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function answersOf(program: string, { options, env }: Run, folder: string): Promise<Answers> {
  const { stdout } = await promisify(execFile)(program, options, {
    cwd: folder,
    env: { ...process.env, ...env },
    maxBuffer: 1e8,
  });
  const line = stdout.split("\n").find((text) => text.startsWith("{"));
  if (line === undefined) throw new Error(`${program} printed no answers: ${stdout}`);
  return JSON.parse(line) as Answers;
}
