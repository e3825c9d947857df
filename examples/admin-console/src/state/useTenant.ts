import type { Tenant } from "tenant-policy";
import { usePageState } from "./store.ts";

/** The tenant as it is now. */
export function useTenant(): Tenant {
  return usePageState(({ tenant }) => tenant);
}
