import { type Decision, heldUntil, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { own } from "../kernel/schema/guards.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { nothingOfMalformedTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { assetImpacts } from "./assetImpacts.ts";
import { type Classes, readClasses } from "./classes.ts";
import { duesDifference } from "./duesDifference.ts";
import { helpDeskDifference } from "./helpDeskDifference.ts";
import type { Impact } from "./impact.ts";
import { makingImpacts } from "./makingImpacts.ts";
import { peopleChanges } from "./peopleChanges.ts";
import { permissionImpacts } from "./permissionImpacts.ts";
import { settingsDifference } from "./settingsDifference.ts";
import { signInDifference } from "./signInDifference.ts";

/**
 * What two tenants decide differently (AN4): gained is what may be done after, and lost what might before. Exact over all
 * teammates, permissions, assets and actions, support, sign-ins, settings, and what is due at an instant, in epoch
 * milliseconds. Grouped by class and counted, each group with a witness that asking both tenants confirms. With classes given
 * in place of the tenants, it costs what differs.
 *
 * Two tenants that have nothing in common are compared, too: everything in them differs. Returns null for a malformed tenant
 * (ST17), and for an instant outside its type (ST10).
 *
 * @example
 * const before = aTenant().withTeammate("ann", { role: "readOnly" }).build();
 * const after = aTenantLike(before).after({ type: "teammates/changeRole", teammate: "ann", role: "limited" }).build();
 * const gained = difference(before, after, 0).value?.permissions.map(({ subject }) => subject);
 * gained?.[0]; // { kind: "feature", feature: "viewProfileKey" }
 */
export function difference(
  before: Tenant | Classes,
  after: Tenant | Classes,
  atMilli: number,
): Decision<Impact | null> {
  const [earlier, later] = [readClasses(before), readClasses(after)];
  if (earlier === undefined || later === undefined) return nothingOfMalformedTenant;
  return isInstant(atMilli) ? impactBetween(earlier, later, atMilli) : unanswerable;
}

/** The difference of two tenants that are well formed, so that no part of it is null. */
export function impactBetween(before: Classes, after: Classes, atMilli: number): Decision<Impact> {
  const changed = peopleChanges(before, after);
  const [earlier, later] = [before.tenant, after.tenant];
  const settings = settingsDifference(earlier, later, atMilli);
  const dues = duesDifference(earlier, later, atMilli);
  const value = frozen({
    permissions: permissionImpacts(before, after, changed),
    assets: assetImpacts(before, after, changed),
    making: makingImpacts(before, after, changed),
    helpDesk: helpDeskDifference(earlier, later).value as Impact["helpDesk"],
    signIn: signInDifference(earlier, later).value as Impact["signIn"],
    settings: settings.value as Impact["settings"],
    dues: dues.value as Impact["dues"],
  });
  const untilMilli = Math.min(own(settings, "validUntil") ?? Infinity, own(dues, "validUntil") ?? Infinity);
  const answer: Decision<Impact> = { value, because: ["AN4"] };
  return untilMilli === Infinity ? answer : heldUntil(answer, untilMilli);
}
