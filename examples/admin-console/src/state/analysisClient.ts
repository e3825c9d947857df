import { type Remote, wrap } from "comlink";
import type { AnalysisWorker } from "../worker/analysis.worker.ts";
import { inTime, SilentWorker, watched } from "./inTime.ts";
import { tellNotice } from "./notices.ts";

const { worker, failure } = watched(
  new Worker(new URL("../worker/analysis.worker.ts", import.meta.url), { type: "module" }),
);

type Ask = (...given: readonly unknown[]) => Promise<unknown>;

/**
 * What takes long, or belongs to storage, in a thread of its own: the page goes on meanwhile. Each answer comes in time or is an
 * error; that the thread gives none stands above the page.
 */
export const analysis = new Proxy(wrap<AnalysisWorker>(worker), {
  get: (remote, name) => {
    const ask = Reflect.get(remote, name) as Ask;
    return (...given: readonly unknown[]) => inTime(ask(...given), failure).catch(told);
  },
}) as Remote<AnalysisWorker>;

function told(error: unknown): never {
  if (error instanceof SilentWorker) tellNotice({ kind: "noWorker" });
  throw error;
}
