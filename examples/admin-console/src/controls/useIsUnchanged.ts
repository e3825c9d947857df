import { type Actor, type CommandBody, transition } from "tenant-policy";
import { nowMilli } from "../state/clock.ts";
import { useTenant } from "../state/useTenant.ts";

/** Whether a command would be accepted and change nothing: it is so already. */
export function useIsUnchanged(body: CommandBody, by: Actor): boolean {
  const tenant = useTenant();
  const { decision, tenant: after } = transition(tenant, { body, by, at: nowMilli() });
  return decision.value && after === tenant;
}
