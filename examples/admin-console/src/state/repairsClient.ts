// The thread that looks for repairs. It is kept from one search to the next, and ended only where a search has to be stopped.
import { releaseProxy, type Remote, wrap } from "comlink";
import type { Repairs } from "tenant-policy/analysis";
import type { AskedCommand } from "../worker/analysis.worker.ts";
import type { RepairsWorker } from "../worker/repairs.worker.ts";
import { analysis } from "./analysisClient.ts";

interface Thread {
  readonly remote: Remote<RepairsWorker>;
  readonly end: () => void;
}

let idle: Thread | null = null;

/** Looks for repairs of a refusal, and gives them to `tell`. Returns how the search is stopped. */
export function findRepairs(asked: AskedCommand, tell: (found: Repairs | null) => void): () => void {
  const thread = idle ?? startThread();
  idle = null;
  let isRunning = true;
  void analysis.tenantText().then(async (text) => {
    if (!isRunning) return;
    const found = await thread.remote.find(text, asked);
    isRunning = false;
    keep(thread);
    tell(found);
  });
  return () => {
    if (isRunning) thread.end();
    isRunning = false;
  };
}

/** One thread is enough for the next search. */
function keep(thread: Thread): void {
  if (idle === null) idle = thread;
  else thread.end();
}

function startThread(): Thread {
  const worker = new Worker(new URL("../worker/repairs.worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<RepairsWorker>(worker);
  const end = () => {
    remote[releaseProxy]();
    worker.terminate();
  };
  return { remote, end };
}
