import { ownFacts } from "../kernel/schema/guards.ts";
import { type Decision, decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
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

const helpDeskAllowed = decision(true, "HD1");
const partnerAllowed = decision(true, "CL1");
const provisionedOwnerAllowed = decision(true, "CL2");

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
  return decideCrossLaunch(launcher, provisioning, settings).value;
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
  if (!isTenantProvisioning(provisioning) || !isHelpDeskSettings(settings)) return outsideType;
  const isReady = provisioning.digitalChannelsEnabled && provisioning.provisioningCompleted;
  switch (launcher) {
    case "helpDesk":
      return unlessBroken(helpDeskAllowed, !settings.base && "HD1");
    case "partner":
      return unlessBroken(partnerAllowed, !isReady && "CL1", !settings.base && "HD1");
    case "provisionedOwner":
      return unlessBroken(provisionedOwnerAllowed, !isReady && "CL2");
    default:
      return outsideType;
  }
}

function isTenantProvisioning(value: unknown): value is TenantProvisioning {
  const { digitalChannelsEnabled, provisioningCompleted } = ownFacts(value);
  return typeof digitalChannelsEnabled === "boolean" && typeof provisioningCompleted === "boolean";
}
