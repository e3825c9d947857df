import { isDeepStrictEqual } from "node:util";
import {
  canExecute,
  decideExecute,
  parseTenant,
  reduceTenant,
  serializeTenant,
  type Tenant,
  transition,
} from "tenant-policy";
import type { Follower, Step } from "./history.ts";

/** After how many commands the tenant is loaded again. */
const commandsBetweenLoads = 50;

/** Follows a history with a tenant that is written as text and loaded again. */
export function loadedTenant(start: Tenant, written: (tenant: Tenant) => string = serializeTenant): Follower {
  let tenant = start;
  let commands = 0;
  return ({ command, done }) => {
    const { tenant: after, ...told } = transition(tenant, command);
    const { tenant: expected, ...toldBefore } = done;
    tenant = after;
    commands += 1;
    if (!isDeepStrictEqual(told, toldBefore))
      return `the loaded tenant tells ${JSON.stringify(told)}, and not ${JSON.stringify(toldBefore)}`;
    if (commands % commandsBetweenLoads !== 0) return undefined;
    const { value, issues } = parseTenant(written(tenant));
    if (issues !== undefined) return `it does not load: ${JSON.stringify(issues)}`;
    tenant = value;
    const isSame = isDeepStrictEqual(value, expected) && serializeTenant(value) === serializeTenant(expected);
    return isSame ? undefined : "what was written and loaded is another tenant";
  };
}

/** Asks the other functions that decide or execute a command. */
export function everyWay(ask: typeof canExecute = canExecute): Follower {
  return ({ before, command, done }: Step) => {
    const { decision, tenant } = done;
    if (ask(before, command) !== decision.value) return `canExecute does not say ${decision.value}`;
    if (!isDeepStrictEqual(decideExecute(before, command), decision))
      return "decideExecute says something else";
    const reduced = decision.value ? reduceTenant(before, command) : tenant;
    return isDeepStrictEqual(reduced, tenant) ? undefined : "reduceTenant leads to another tenant";
  };
}
