import { type ChangedIds, changedIdsOnce } from "../kernel/ledger/ledger.ts";
import type { SliceLayout } from "./parts.ts";
import type { Tenant } from "./tenant.ts";

/**
 * Two states of a tenant, and the slices in which they may differ. A command changes its own slice only, so nothing is looked
 * for in the others; and what differs in a ledger is looked for once, for the audit entry and for the changes.
 */
export interface Step {
  readonly before: Tenant;
  readonly after: Tenant;
  readonly slices: readonly SliceLayout[];
  readonly idsBetween: ChangedIds;
}

/** The step from one state to another, which differ in these slices at most. */
export function stepIn(slices: readonly SliceLayout[], before: Tenant, after: Tenant): Step {
  return { before, after, slices, idsBetween: changedIdsOnce() };
}
