import type { TenantKey } from "./tenantKey.ts";

/**
 * What was read of a tenant for an answer. It is made for some answers and read after each, so no caller can observe that it
 * changes (ST7).
 */
export interface Watch {
  /** Another set for each answer. */
  reads: Set<TenantKey>;
  /** Whether answers are being made. The tenant that is watched is malformed afterwards (ST17). */
  isOpen: boolean;
}
