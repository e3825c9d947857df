// `npm start`: the story of one cluster. Three servers keep the log, three nodes decide, and the first server is lost.
import { spawnSync } from "node:child_process";
import { type Decision, newTenant } from "tenant-policy";
import { requestDigest, sendOrder, sendQuestion } from "./client.ts";
import { connectTo } from "./connection.ts";
import { createTenant } from "./create.ts";
import { ended } from "./ended.ts";
import { openLog, subjectOf } from "./log.ts";
import { startNode, thisNode } from "./nodeProcess.ts";
import { patiently } from "./patiently.ts";
import { startServers } from "./servers.ts";
import { valueOf } from "./valueOf.ts";

if (spawnSync("nats-server", ["--version"]).error !== undefined) {
  console.error("nats-server is missing. On Debian: apt-get install nats-server. Elsewhere: see nats.io.");
  process.exit(1);
}

const names = ["1", "2", "3"];
const servers = await startServers();
const connection = await connectTo(servers.addresses);
const log = await patiently(() => openLog(connection));
console.log("Three servers keep one log, each a copy.");

const start = { servers: servers.addresses, snapshotEvery: 1_000, clockOffsetMilli: 0, program: thisNode };
const nodes = await Promise.all(names.map((name) => startNode({ ...start, name })));
console.log("Three nodes follow it. Each has every tenant in memory.\n");

const owner = { id: "olga", email: "olga@bank.example" };
const input = { id: "bank", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
await createTenant(log, valueOf(newTenant(input)), Date.now());
const olga = { kind: "teammate", id: "olga", current: { level: "tenant" } } as const;

/** Sends a command of Olga's to a node, and says where it stands in the log. */
async function olgaDoes(id: string, body: { readonly type: string }, node: string): Promise<number> {
  const executed = await sendOrder(connection, { tenant: "bank", id, request: { body, by: olga } }, node);
  if (executed.outcome !== "answered" || executed.told === null) throw new Error(JSON.stringify(executed));
  const { sequence, told } = executed;
  console.log(
    `Node ${node} on ${body.type} ${id}: ${told.value}, by ${told.because.join(", ")}; entry ${sequence}`,
  );
  return sequence;
}

const ann = { teammate: "ann", email: "ann@bank.example", role: "limited", home: { level: "tenant" } };
const after = await olgaDoes("c-1", { type: "teammates/invite", ...ann }, "1");
const question = {
  tenant: "bank",
  name: "settingAccess",
  args: ["ann", "change", "helpDesk"],
  after,
} as const;
console.log(`Node 2 knows of entry ${after} when it is asked whether Ann may change the help desk:`);
const answered = await sendQuestion(connection, question, "2");
if (answered.outcome !== "answered") throw new Error(JSON.stringify(answered));
const { value, because } = answered.answer as Decision<boolean>;
console.log(`${value}, by ${because.join(", ")}\n`);

const leader = (await log.manager.streams.info("TENANTS")).cluster?.leader ?? "s1";
await servers.kill(leader);
console.log(`The server ${leader}, which led the log, is killed.`);
await olgaDoes("c-2", { type: "workspaces/addGroup", ...{ group: "loans", name: "Loans" } }, "3");
console.log("The same command again, with its id, to another node:");
const last = await olgaDoes(
  "c-2",
  { type: "workspaces/addGroup", ...{ group: "loans", name: "Loans" } },
  "1",
);

for (const name of names) await sendQuestion(connection, { ...question, after: last }, name);
const digests = await Promise.all(names.map((name) => requestDigest(connection, name)));
console.log("\nWhat the nodes hold of the bank, as a hash:");
digests.forEach(({ sequence, tenants }, place) => {
  console.log(`Node ${names[place]} at entry ${sequence}: ${tenants[subjectOf("bank")]}`);
});
const isSame = new Set(digests.map((digest) => JSON.stringify(digest))).size === 1;
console.log(isSame ? "All three nodes hold the same bytes." : "The nodes differ.");

await connection.close();
await Promise.all(nodes.map(ended));
await servers.close();
process.exitCode = isSame ? 0 : 1;
