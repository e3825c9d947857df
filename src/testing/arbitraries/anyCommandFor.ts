import { type Command, type CommandType, commandTypes } from "../../tenant/command.ts";
import type { Tenant } from "../../tenant/tenant.ts";
import { defaultAtMilli } from "../commandIn.ts";
import { anyHistory } from "./anyHistory.ts";
import { commandFrom } from "./commandFrom.ts";
import { fc } from "./fastCheck.ts";
import { sketches } from "./sketches.ts";

/** A tenant, and a command about what exists in it. */
export interface TenantWithCommand {
  readonly tenant: Tenant;
  readonly command: Command;
}

/**
 * Commands for a tenant, given at an instant or later. Every command is well formed, its actor exists and can be where they
 * are, and everything it is about exists. Whether it is accepted is for the rules to say.
 */
export function anyCommandFor(tenant: Tenant, fromMilli: number = defaultAtMilli): fc.Arbitrary<Command> {
  return sketches()
    .map((sketch) => commandFrom(sketch, tenant, fromMilli + sketch.delayMilli))
    .filter((command) => command !== undefined);
}

/** Tenants that can come about, each with a command for it, of any of these types. The tenant and the command shrink by themselves. */
export function anyTenantWithCommand(
  types: readonly CommandType[] = commandTypes,
): fc.Arbitrary<TenantWithCommand> {
  return fc
    .tuple(anyHistory(), sketches(types))
    .map(([{ tenant, atMilli }, sketch]) => ({
      tenant,
      command: commandFrom(sketch, tenant, atMilli + sketch.delayMilli),
    }))
    .filter((step): step is TenantWithCommand => step.command !== undefined);
}
