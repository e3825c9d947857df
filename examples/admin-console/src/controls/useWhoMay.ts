import { useEffect, useState } from "react";
import type { Actor, CommandBody } from "tenant-policy";
import { analysis } from "../state/analysisClient.ts";
import { nowMilli } from "../state/clock.ts";

/** Somebody who may give a command that I may not. Null until one is found, and if there is none. */
export function useWhoMay(body: CommandBody): Actor | null {
  const [other, setOther] = useState<Actor | null>(null);
  useEffect(() => {
    let isShown = true;
    analysis.whoMay({ body, at: nowMilli() }).then(
      (found) => isShown && setOther(found),
      () => isShown && setOther(null),
    );
    return () => {
      isShown = false;
    };
  }, [body]);
  return other;
}
