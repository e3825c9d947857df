import { ownFacts } from "../kernel/schema/guards.ts";
import { type Decision, decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { type HelpDeskSettings, isHelpDeskSettings } from "./settings.ts";

/**
 * The person who cross-launches from the control hub: help-desk staff, a partner by the quick link, or the Owner
 * created by tenant provisioning.
 */
export type CrossLauncher = "helpDesk" | "partner" | "provisionedOwner";

/** The state of the tenant in the control hub. */
export interface TenantProvisioning {
  readonly digitalChannelsEnabled: boolean;
  readonly provisioningCompleted: boolean;
}

const allowed: Readonly<Record<CrossLauncher, Decision<boolean>>> = /* @__PURE__ */ frozen({
  helpDesk: decision(true, "HD1"),
  partner: decision(true, "CL1"),
  provisionedOwner: decision(true, "CL2"),
});

/**
 * Whether a person may cross-launch into the tenant at all (HD1, CL1, CL2). `helpDeskAccessLevel` says at which level.
 * A value outside its declared type gives false (ST10).
 *
 * @example
 * const provisioning: TenantProvisioning = { digitalChannelsEnabled: true, provisioningCompleted: false };
 * canCrossLaunch("helpDesk", provisioning, defaultHelpDeskSettings); // true
 * canCrossLaunch("partner", provisioning, defaultHelpDeskSettings); // false
 */
export function canCrossLaunch(
  launcher: CrossLauncher,
  provisioning: TenantProvisioning,
  settings: HelpDeskSettings,
): boolean {
  const broken = brokenByLaunch(launcher, provisioning, settings);
  return broken?.every((check) => check === false) ?? false;
}

/**
 * `canCrossLaunch` with its reasons. An allow names HD1 for help-desk staff, CL1 for a partner, CL2 for the Owner. A
 * refusal names every broken rule: CL1 or CL2 before digital channels are enabled and provisioning has completed, HD1
 * while help-desk access is off; ST10 alone for a value outside its declared type.
 */
export function decideCrossLaunch(
  launcher: CrossLauncher,
  provisioning: TenantProvisioning,
  settings: HelpDeskSettings,
): Decision<boolean> {
  const broken = brokenByLaunch(launcher, provisioning, settings);
  return broken === undefined ? outsideType : unlessBroken(allowed[launcher], ...broken);
}

/** The checks of each launcher. Undefined for a value outside its declared type (ST10). */
function brokenByLaunch(
  launcher: CrossLauncher,
  provisioning: TenantProvisioning,
  settings: HelpDeskSettings,
): readonly (BrokenRule | false)[] | undefined {
  if (!isTenantProvisioning(provisioning) || !isHelpDeskSettings(settings)) return undefined;
  switch (launcher) {
    case "helpDesk":
      return [!settings.base && "HD1"];
    case "partner":
      return [brokenByProvisioning("CL1", provisioning), !settings.base && "HD1"];
    case "provisionedOwner":
      return [brokenByProvisioning("CL2", provisioning)];
    default:
      return undefined;
  }
}

function brokenByProvisioning(
  rule: "CL1" | "CL2",
  { digitalChannelsEnabled, provisioningCompleted }: TenantProvisioning,
): BrokenRule | false {
  const isReady = digitalChannelsEnabled && provisioningCompleted;
  return !isReady && { rule, facts: { digitalChannelsEnabled, provisioningCompleted } };
}

function isTenantProvisioning(value: unknown): value is TenantProvisioning {
  const { digitalChannelsEnabled, provisioningCompleted } = ownFacts(value);
  return typeof digitalChannelsEnabled === "boolean" && typeof provisioningCompleted === "boolean";
}
