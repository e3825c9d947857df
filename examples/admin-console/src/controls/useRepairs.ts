import { releaseProxy, wrap } from "comlink";
import { useEffect, useState } from "react";
import type { Actor, CommandBody } from "tenant-policy";
import type { Repairs } from "tenant-policy/analysis";
import { analysis } from "../state/analysisClient.ts";
import { nowMilli } from "../state/clock.ts";
import { inTime, watched } from "../state/inTime.ts";
import type { RepairsWorker } from "../worker/repairs.worker.ts";

/**
 * The smallest changes that would turn a refusal. Undefined while they are looked for, in a thread that ends with the component,
 * and “failed” if that thread does not answer.
 */
export function useRepairs(body: CommandBody, by: Actor): Repairs | "failed" | null | undefined {
  const [found, setFound] = useState<Repairs | "failed" | null>();
  useEffect(() => {
    const { worker, failure } = watched(
      new Worker(new URL("../worker/repairs.worker.ts", import.meta.url), { type: "module" }),
    );
    const remote = wrap<RepairsWorker>(worker);
    const asked = { body, by, at: nowMilli() };
    let isShown = true;
    const find = async () => inTime(remote.find(await analysis.tenantText(), asked), failure);
    find().then(
      (repairs) => isShown && setFound(repairs),
      () => isShown && setFound("failed"),
    );
    return () => {
      isShown = false;
      remote[releaseProxy]();
      worker.terminate();
    };
  }, [body, by]);
  return found;
}
