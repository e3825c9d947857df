import { useEffect, useState } from "react";
import type { Actor, CommandBody } from "tenant-policy";
import type { Repairs } from "tenant-policy/analysis";
import { nowMilli } from "../state/clock.ts";
import { findRepairs } from "../state/repairsClient.ts";

/**
 * The smallest changes that would turn a refusal. Undefined while they are looked for, which ends with the component, and
 * “failed” if the thread that looks for them does not answer.
 */
export function useRepairs(body: CommandBody, by: Actor): Repairs | "failed" | null | undefined {
  const [found, setFound] = useState<Repairs | "failed" | null>();
  useEffect(() => findRepairs({ body, by, at: nowMilli() }, setFound), [body, by]);
  return found;
}
