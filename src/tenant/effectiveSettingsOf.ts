import { type EffectiveSettings, effectiveSettings } from "../channels/effectiveSettings.ts";
import { type Decision, noneFound } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import type { Tenant } from "./tenant.ts";

/** The answer of `effectiveSettings` for a channel, by id (CH1). Returns null for an unknown id (ST11). */
export function effectiveSettingsOf(tenant: Tenant, channel: string): Decision<EffectiveSettings | null> {
  const configured = entryOf(tenant.channels.channels, channel);
  return configured === undefined
    ? noneFound
    : effectiveSettings(tenant.channels.module, configured.overrides);
}
