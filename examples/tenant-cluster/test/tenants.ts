import { newTenant, type Tenant } from "tenant-policy";
import type { Order } from "../src/execute.ts";
import { valueOf } from "../src/valueOf.ts";

/** A bank of which Olga is the owner. */
export function bank(id: string): Tenant {
  const owner = { id: "olga", email: "olga@bank.example" };
  const input = { id, name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
  return valueOf(newTenant(input));
}

/** Olga adds a group to a tenant. */
export function groupOrder(tenant: string, id: string, group: string): Order {
  const by = { kind: "teammate", id: "olga", current: { level: "tenant" } } as const;
  return {
    tenant,
    id,
    request: { body: { type: "workspaces/addGroup", group, name: `Group ${group}` }, by },
  };
}
