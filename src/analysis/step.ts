import { teammateOf, type TeammateRecord } from "../teammates/state.ts";
import type { Command } from "../tenant/command.ts";
import type { Classes } from "./classes.ts";

/** An accepted command with the tenant before and after it. */
export interface Step {
  readonly before: Classes;
  readonly after: Classes;
  readonly command: Command;
  /** The address from which it is given, if that is known. */
  readonly fromAddress: string | undefined;
}

/** The teammate who gives the command, as they are before it. Undefined for anybody else. */
export function actorBefore({ before, command: { by } }: Step): TeammateRecord | undefined {
  return by.kind === "teammate" ? teammateOf(before.tenant.teammates, by.id) : undefined;
}
