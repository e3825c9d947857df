import { teammateOf } from "../teammates/state.ts";
import type { Person } from "../vocabulary/person.ts";
import { personFrom } from "../vocabulary/personFrom.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import type { Tenant } from "./tenant.ts";

/** A teammate as the person who asks, from a workspace or from home; undefined for an unknown id. */
export function teammatePerson(tenant: Tenant, teammate: string, current?: Workspace): Person | undefined {
  const record = teammateOf(tenant.teammates, teammate);
  return record === undefined ? undefined : personFrom(record, current);
}
