import { own } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { check } from "../kernel/schema/schema.ts";
import { type Command, declarationOf, sliceOf } from "./command.ts";
import { anyCommand } from "./commandSchemas.ts";
import { isKnownToFit, readTenant, remembered } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The tenant after a command, or the same object where it changes nothing (ST2), or where it or the tenant is
 * malformed (ST6, ST17). It does not ask whether the command is allowed: `transition` does. Fit for `useReducer`, Redux or
 * any fold over accepted commands. A command that was refused can lead to a state that no stored tenant may have: it answers
 * questions, but `parseTenant` refuses its text (ST17). It keeps the command's canonical copy; the command itself stays its
 * sender's.
 */
export function reduceTenant(tenant: Tenant, command: Command): Tenant {
  const state = readTenant(tenant);
  const value = own(check(anyCommand, command), "value");
  if (state === undefined || value === undefined) return tenant;
  const after = reduceParsedCommand(state, value);
  return after === state ? tenant : after;
}

/** The tenant after a command that its schema has read, and that nobody has to have accepted. */
export function reduceParsedCommand(tenant: Tenant, command: Command): Tenant {
  return reduced(tenant, command, false);
}

/** The tenant after a command that was accepted: what it names is there. */
export function reduceAcceptedCommand(tenant: Tenant, command: Command): Tenant {
  return reduced(tenant, command, isKnownToFit(tenant));
}

function reduced(tenant: Tenant, command: Command, isChecked: boolean): Tenant {
  const name = sliceOf(command.type);
  const before = tenant[name];
  const after = declarationOf(command.type).reduce(before, command, tenant);
  // Clever for speed: all other slices are frozen, so only the new one is walked: 1.1 µs instead of 1.7.
  return after === before
    ? tenant
    : remembered(Object.freeze({ ...tenant, [name]: frozen(after) }), isChecked);
}
