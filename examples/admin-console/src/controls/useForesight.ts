import { useEffect, useState } from "react";
import type { Actor, CommandBody } from "tenant-policy";
import type { Impact, Risk } from "tenant-policy/analysis";
import { analysis } from "../state/analysisClient.ts";
import { nowMilli } from "../state/clock.ts";
import { signInAddress } from "../state/signInAddress.ts";
import { useTenant } from "../state/useTenant.ts";

export type Foresight =
  | { readonly state: "working" }
  | { readonly state: "refused" }
  /** The worker does not answer. */
  | { readonly state: "failed" }
  | { readonly state: "known"; readonly impact: Impact; readonly risks: readonly Risk[] };

/** What a command would change and risk, as the worker finds it. */
export function useForesight(body: CommandBody, by: Actor): Foresight {
  const tenant = useTenant();
  const [foresight, setForesight] = useState<Foresight>({ state: "working" });
  useEffect(() => {
    setForesight({ state: "working" });
    let isShown = true;
    const show = (found: Foresight) => {
      if (isShown) setForesight(found);
    };
    analysis.foresee({ body, by, at: nowMilli() }, signInAddress.get()).then(
      (found) => show(found === null ? { state: "refused" } : { state: "known", ...found }),
      () => show({ state: "failed" }),
    );
    return () => {
      isShown = false;
    };
  }, [body, by, tenant]);
  return foresight;
}
