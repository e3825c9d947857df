// Looks for repairs, which takes up to some seconds. It runs apart from the analysis, which has to answer meanwhile, and is ended
// when nobody waits for it any more.
import { expose } from "comlink";
import { parseTenant } from "tenant-policy";
import { type Repairs, repairs } from "tenant-policy/analysis";
import type { AskedCommand } from "./analysis.worker.ts";

const repairsWorker = {
  /** The smallest sets of commands that turn a refusal. */
  find(tenantText: string, asked: AskedCommand): Repairs | null {
    const { value } = parseTenant(tenantText);
    return value === undefined ? null : repairs(value, asked).value;
  },
};

export type RepairsWorker = typeof repairsWorker;

expose(repairsWorker);
