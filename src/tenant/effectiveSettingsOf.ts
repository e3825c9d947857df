import { type EffectiveSettings, effectiveSettings } from "../channels/effectiveSettings.ts";
import { type Decision, noneFound } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { nothingOfMalformedTenant, readTenant } from "./readTenant.ts";
import type { Tenant } from "./tenant.ts";

/**
 * The answer of `effectiveSettings` for a channel, by id (CH1). Returns null for an unknown id (ST11).
 * A tenant that is malformed answers null (ST17).
 */
export function effectiveSettingsOf(tenant: Tenant, channel: string): Decision<EffectiveSettings | null> {
  const state = readTenant(tenant);
  if (state === undefined) return nothingOfMalformedTenant;
  const configured = entryOf(state.channels.channels, channel);
  return configured === undefined
    ? noneFound
    : effectiveSettings(state.channels.module, configured.overrides);
}
