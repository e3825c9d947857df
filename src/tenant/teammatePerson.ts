import { teammateOf } from "../teammates/state.ts";
import type { Person } from "../vocabulary/person.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import type { Tenant } from "./state.ts";

/** A teammate as one who asks, from a workspace or from home; undefined where there is nobody of this id. */
export function teammatePerson(tenant: Tenant, teammate: string, current?: Workspace): Person | undefined {
  const record = teammateOf(tenant.teammates, teammate);
  if (record === undefined) return undefined;
  const { id, role, home } = record;
  return { kind: "teammate", id, role, home, current: home, ...(current !== undefined && { current }) };
}
