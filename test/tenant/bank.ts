import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Command } from "../../src/tenant/command.ts";
import { parseTenant } from "../../src/tenant/parseTenant.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { transition } from "../../src/tenant/transition.ts";
import type { Actor } from "../../src/vocabulary/actor.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import { places } from "../vocabulary/people.ts";

/** A tenant as JSON, for tests to spoil. */
export type Json = Record<string, unknown>;

const bankText = readFileSync(new URL("../../examples/tenants/retail-bank.json", import.meta.url), "utf8");

export function bankJson(): Json {
  return JSON.parse(bankText) as Json;
}

export function loaded(input: unknown): Tenant {
  const { value, issues } = parseTenant(input);
  return issues === undefined ? value : expect.unreachable(JSON.stringify(issues));
}

export const bank: Tenant = loaded(bankText);

/** Monday, 21 October 2024, ten o'clock in London. */
export const noon = 1_729_501_200_000;

export const system: Actor = { kind: "system" };

export function teammate(id: string, current: Workspace = places.bank): Actor {
  return { kind: "teammate", id, current };
}

export const olga: Actor = teammate("olga");

export function crossLaunch(
  kind: "helpDesk" | "partner",
  originalRole: Role = "full",
  current: Workspace = places.bank,
): Actor {
  return { kind, adminUserName: "sam", adminUserDomain: "vendor.example", originalRole, current };
}

/** The id under which `crossLaunch` is audited in the bank. */
export const samsId = "sam_Retail Bank_help_desk@vendor.example";

type Intention<Any> = Any extends Command ? Omit<Any, "by" | "at"> : never;

export function command(by: Actor, intention: Intention<Command>, at = noon): Command {
  return { ...intention, by, at };
}

/** The tenant after commands, each of which is accepted. */
export function after(tenant: Tenant, ...commands: readonly Command[]): Tenant {
  return commands.reduce((state, each) => {
    const step = transition(state, each);
    expect(step.decision).toMatchObject({ value: true });
    return step.tenant;
  }, tenant);
}

/** The bank with these switches of the help desk. */
export function bankWithHelpDesk(base: boolean, fullAccess: boolean, decryption = false): Tenant {
  return after(bank, command(olga, { type: "helpDesk/choose", settings: { base, fullAccess, decryption } }));
}
