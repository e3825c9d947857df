import { minuteMilli } from "../kernel/time/instant.ts";
import { newTenant, type NewTenantInput } from "../tenant/newTenant.ts";
import { readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { defaultAtMilli } from "./commandIn.ts";
import { fail } from "./fail.ts";
import { builderOf, type TenantBuilder } from "./tenantBuilder.ts";

const defaultInput: NewTenantInput = {
  id: "tenant",
  name: "Tenant",
  owner: { id: "owner", email: "owner@tenant.example" },
  timeZone: "UTC",
  profileKey: "key-1",
  // So that what is built is over at `defaultAtMilli`, when `commandIn` gives its commands.
  at: defaultAtMilli - minuteMilli,
};

/**
 * Begins a tenant as provisioning makes it: one Owner, called `owner` if nothing else is said, and the documented
 * defaults. Everything else is added step by step, and each step throws if it names an id that does not exist.
 *
 * @example
 * const bank = aTenant()
 *   .withGroup("loans")
 *   .withTeammate("ann", { role: "limited", in: "loans" })
 *   .build();
 * canExecute(bank, commandIn(bank, { type: "workspaces/addGroup", group: "cards", name: "Cards", by: "ann" })); // false
 */
export function aTenant(input: Partial<NewTenantInput> = {}): TenantBuilder {
  const whole = { ...defaultInput, ...input };
  const { value, issues } = newTenant(whole);
  if (issues === undefined) return builderOf(value, whole.at + 1);
  return fail(
    ["There is no such tenant:", ...issues.map(({ message, rule }) => `${message} (${rule})`)].join("\n  "),
  );
}

/**
 * Goes on from a tenant that is there, such as a stored one. It throws if it is malformed.
 *
 * @example
 * const bank = aTenant().withGroup("loans").build();
 * const larger = aTenantLike(bank).withTeam("legal", { in: "loans" }).build();
 * workspaceIn(larger, "legal").level; // "team"
 */
export function aTenantLike(tenant: Tenant): TenantBuilder {
  const state = readTenant(tenant);
  return state === undefined ? fail("The tenant is malformed.") : builderOf(state, defaultAtMilli);
}
