import { owns } from "../kernel/schema/guards.ts";
import { type Decision, decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import { type HelpDeskSettings, isHelpDeskSettings } from "./settings.ts";

/** Who starts from the control hub: support, a partner by the quick link, or the Owner made by tenant provisioning. */
export type CrossLauncher = "helpDesk" | "partner" | "provisionedOwner";

/** How far the tenant has come in the control hub. */
export interface TenantProvisioning {
  readonly digitalChannelsEnabled: boolean;
  readonly provisioningCompleted: boolean;
}

const supportMay = decision(true, "HD1");
const partnerMay = decision(true, "CL1");
const provisionedOwnerMay = decision(true, "CL2");

/** Whether a cross-launch into the tenant is let in at all (HD1, CL1, CL2). At which level is `helpDeskAccessLevel`'s. */
export function canCrossLaunch(
  launcher: CrossLauncher,
  provisioning: TenantProvisioning,
  settings: HelpDeskSettings,
): boolean {
  return decideCrossLaunch(launcher, provisioning, settings).value;
}

export function decideCrossLaunch(
  launcher: CrossLauncher,
  provisioning: TenantProvisioning,
  settings: HelpDeskSettings,
): Decision<boolean> {
  if (!isTenantProvisioning(provisioning) || !isHelpDeskSettings(settings)) return outsideType;
  const isReady = provisioning.digitalChannelsEnabled && provisioning.provisioningCompleted;
  switch (launcher) {
    case "helpDesk":
      return unlessBroken(supportMay, !settings.base && "HD1");
    case "partner":
      return unlessBroken(partnerMay, !isReady && "CL1", !settings.base && "HD1");
    case "provisionedOwner":
      return unlessBroken(provisionedOwnerMay, !isReady && "CL2");
    default:
      return outsideType;
  }
}

const tenantProvisioningKeys = ["digitalChannelsEnabled", "provisioningCompleted"] as const;

function isTenantProvisioning(value: unknown): value is TenantProvisioning {
  if (!owns(value, tenantProvisioningKeys)) return false;
  const { digitalChannelsEnabled, provisioningCompleted } = value;
  return typeof digitalChannelsEnabled === "boolean" && typeof provisioningCompleted === "boolean";
}
