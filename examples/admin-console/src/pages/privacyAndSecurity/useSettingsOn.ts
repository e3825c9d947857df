import {
  type Decision,
  type EffectiveSettings,
  effectiveSettings,
  effectiveSettingsOf,
  type Tenant,
} from "tenant-policy";
import { asking } from "tenant-policy/analysis";
import { usePermission } from "../../state/usePermission.ts";

/** The settings in force on a channel, each with its source. Where no channel is named, they are the tenant's own. */
export function useSettingsOn(channel: string | null): Decision<EffectiveSettings | null> {
  return usePermission(JSON.stringify(["settingsOn", channel]), () => asking(settingsOn, channel));
}

function settingsOn(tenant: Tenant, channel: string | null): Decision<EffectiveSettings | null> {
  return channel === null
    ? effectiveSettings(tenant.channels.module, {})
    : effectiveSettingsOf(tenant, channel);
}
