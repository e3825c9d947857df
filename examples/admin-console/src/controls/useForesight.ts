import { useEffect, useState } from "react";
import type { Actor, CommandBody } from "tenant-policy";
import type { Impact, Risk } from "tenant-policy/analysis";
import { analysis } from "../state/analysisClient.ts";
import { nowMilli } from "../state/clock.ts";
import { signInAddress } from "../state/signInAddress.ts";

export type Foresight =
  | { readonly state: "working" }
  | { readonly state: "refused" }
  | { readonly state: "known"; readonly impact: Impact; readonly risks: readonly Risk[] };

/** What a command would change and risk, as the worker finds it. */
export function useForesight(body: CommandBody, by: Actor): Foresight {
  const [foresight, setForesight] = useState<Foresight>({ state: "working" });
  useEffect(() => {
    let isShown = true;
    const asked = { body, by, at: nowMilli() };
    void analysis.foresee(asked, signInAddress()).then((found) => {
      if (isShown) setForesight(found === null ? { state: "refused" } : { state: "known", ...found });
    });
    return () => {
      isShown = false;
    };
  }, [body, by]);
  return foresight;
}
