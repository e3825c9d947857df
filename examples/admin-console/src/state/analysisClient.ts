import { wrap } from "comlink";
import type { AnalysisWorker } from "../worker/analysis.worker.ts";

const worker = new Worker(new URL("../worker/analysis.worker.ts", import.meta.url), { type: "module" });

/** What takes long, or belongs to storage, in a thread of its own: the page goes on meanwhile. */
export const analysis = wrap<AnalysisWorker>(worker);
