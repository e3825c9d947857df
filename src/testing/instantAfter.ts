import { instant } from "../kernel/schema/scalars.ts";
import { written } from "../kernel/schema/schema.ts";
import { isDatedAhead } from "../kernel/time/datedAhead.ts";
import { storedTenant, type Tenant } from "../tenant/tenant.ts";
import { withReplaced } from "../kernel/schema/withReplaced.ts";

/**
 * The first instant, from this one on, that is after everything the tenant tells of. Of two events at one instant, the one
 * that allows less decides (ST15): so a test that says no instants would lose some of its commands. What is dated ahead
 * does not count, as it gives way.
 */
export function instantAfter(tenant: Tenant, fromMilli: number): number {
  const told = toldMilli(tenant).filter((each) => !isDatedAhead(each, fromMilli));
  return told.reduce((latest, each) => Math.max(latest, each + 1), fromMilli);
}

/** Every instant of a tenant. Its schemas know which of its numbers are instants. */
function toldMilli(tenant: Tenant): readonly number[] {
  const told: number[] = [];
  withReplaced(storedTenant, written(storedTenant, tenant), ({ shape }, part) => {
    if (shape === instant.shape && typeof part === "number") told.push(part);
    return undefined;
  });
  return told;
}
