import { releaseProxy, wrap } from "comlink";
import { useEffect, useState } from "react";
import type { Actor, CommandBody } from "tenant-policy";
import type { Repairs } from "tenant-policy/analysis";
import { analysis } from "../state/analysisClient.ts";
import { nowMilli } from "../state/clock.ts";
import type { RepairsWorker } from "../worker/repairs.worker.ts";

/** The smallest changes that would turn a refusal. Undefined while they are looked for, in a thread that ends with the component. */
export function useRepairs(body: CommandBody, by: Actor): Repairs | null | undefined {
  const [found, setFound] = useState<Repairs | null>();
  useEffect(() => {
    const worker = new Worker(new URL("../worker/repairs.worker.ts", import.meta.url), { type: "module" });
    const remote = wrap<RepairsWorker>(worker);
    const asked = { body, by, at: nowMilli() };
    let isShown = true;
    void analysis.tenantText().then(async (text) => {
      if (isShown) setFound(await remote.find(text, asked));
    });
    return () => {
      isShown = false;
      remote[releaseProxy]();
      worker.terminate();
    };
  }, [body, by]);
  return found;
}
