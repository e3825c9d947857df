import { type EffectiveSettings, effectiveSettings } from "../channels/effectiveSettings.ts";
import { type Decision, noneFound } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import type { Tenant } from "./tenant.ts";

/** The settings in force on a channel, and for each where it comes from (CH1). Null where there is no such channel (ST11). */
export function effectiveSettingsOf(tenant: Tenant, channel: string): Decision<EffectiveSettings | null> {
  const configured = entryOf(tenant.channels.channels, channel);
  return configured === undefined
    ? noneFound
    : effectiveSettings(tenant.channels.module, configured.overrides);
}
