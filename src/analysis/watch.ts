import type { TenantKey } from "./tenantKey.ts";

/**
 * What was read of a tenant for an answer. It is made for one answer and read after it, so no caller can observe that it
 * changes (ST7).
 */
export interface Watch {
  readonly reads: Set<TenantKey>;
  /** Whether the answer is being made. The tenant that is watched is malformed afterwards (ST17). */
  isOpen: boolean;
}
