// The thread that looks for repairs. It is kept from one search to the next, and ended only where a search has to be stopped.
import { releaseProxy, type Remote, wrap } from "comlink";
import type { Repairs } from "tenant-policy/analysis";
import type { AskedCommand } from "../worker/analysis.worker.ts";
import type { RepairsWorker } from "../worker/repairs.worker.ts";
import { analysis } from "./analysisClient.ts";
import { inTime, watched } from "./inTime.ts";

interface Thread {
  readonly remote: Remote<RepairsWorker>;
  readonly failure: Promise<never>;
  readonly end: () => void;
}

let idle: Thread | null = null;

/** Looks for repairs of a refusal, and gives them to `tell`, or “failed” if no answer comes. Returns how the search is stopped. */
export function findRepairs(
  asked: AskedCommand,
  tell: (found: Repairs | "failed" | null) => void,
): () => void {
  const thread = idle ?? startThread();
  idle = null;
  let isRunning = true;
  const find = async () => inTime(thread.remote.find(await analysis.tenantText(), asked), thread.failure);
  const end = (found: Repairs | "failed" | null) => {
    if (!isRunning) return;
    isRunning = false;
    if (found === "failed") thread.end();
    else keep(thread);
    tell(found);
  };
  find().then(end, () => end("failed"));
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
  const { worker, failure } = watched(
    new Worker(new URL("../worker/repairs.worker.ts", import.meta.url), { type: "module" }),
  );
  const remote = wrap<RepairsWorker>(worker);
  const end = () => {
    remote[releaseProxy]();
    worker.terminate();
  };
  return { remote, failure, end };
}
