import { entryOf, type Tenant, type Workspace } from "tenant-policy";
import type { Me } from "./store.ts";

const wholeTenant: Workspace = { level: "tenant" };

/** My home workspace. Whoever cross-launches comes in at the tenant. */
export function homeOf({ teammates }: Tenant, me: Me): Workspace {
  return me.kind === "teammate" ? (entryOf(teammates.records, me.id)?.home ?? wholeTenant) : wholeTenant;
}
