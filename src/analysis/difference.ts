import type { Decision } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { nothingOfMalformedTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { assetImpacts } from "./assetImpacts.ts";
import { type Classes, readClasses } from "./classes.ts";
import type { Impact } from "./impact.ts";
import { makingImpacts } from "./makingImpacts.ts";
import { peopleChanges } from "./peopleChanges.ts";
import { permissionImpacts } from "./permissionImpacts.ts";

/**
 * What teammates may do in one tenant and not in the other (AN4): gained is what they may do after, and lost what they might
 * before. Exact over all teammates, permissions, assets and actions, grouped by class and counted, each group with a witness
 * that asking both tenants confirms. It costs what differs, with classes given in place of the tenants.
 *
 * Two tenants that have nothing in common are compared, too: everything in them differs. Returns null for a malformed tenant
 * (ST17).
 *
 * @example
 * const before = aTenant().withTeammate("ann", { role: "readOnly" }).build();
 * const after = aTenantLike(before).after({ type: "teammates/changeRole", teammate: "ann", role: "limited" }).build();
 * const gained = difference(before, after).value?.permissions.map(({ subject }) => subject);
 * gained?.[0]; // { kind: "feature", feature: "viewProfileKey" }
 */
export function difference(before: Tenant | Classes, after: Tenant | Classes): Decision<Impact | null> {
  const [earlier, later] = [readClasses(before), readClasses(after)];
  if (earlier === undefined || later === undefined) return nothingOfMalformedTenant;
  return { value: impactBetween(earlier, later), because: ["AN4"] };
}

export function impactBetween(before: Classes, after: Classes): Impact {
  const changed = peopleChanges(before, after);
  return frozen({
    permissions: permissionImpacts(before, after, changed),
    assets: assetImpacts(before, after, changed),
    making: makingImpacts(before, after, changed),
  });
}
