import { owns } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { record } from "../kernel/schema/record.ts";
import { boolean } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";

/** The three switches of the Help Desk section. */
export interface HelpDeskSettings {
  /** Help-desk people may cross-launch into the tenant, read-only. */
  readonly base: boolean;
  /** Add-on: they get the access level of their original role. No effect while `base` is off (HD6). */
  readonly fullAccess: boolean;
  /** Add-on: they may decrypt descriptive logs. No effect while `base` is off (HD6). */
  readonly decryption: boolean;
}

/** HD5. */
export const defaultHelpDeskSettings: HelpDeskSettings = /* @__PURE__ */ frozen({
  base: true,
  fullAccess: true,
  decryption: false,
});

const helpDeskSettingsKeys = ["base", "fullAccess", "decryption"] as const;

export function isHelpDeskSettings(value: unknown): value is HelpDeskSettings {
  if (!owns(value, helpDeskSettingsKeys)) return false;
  const { base, fullAccess, decryption } = value;
  return typeof base === "boolean" && typeof fullAccess === "boolean" && typeof decryption === "boolean";
}

export const helpDeskSettings: Schema<HelpDeskSettings> = /* @__PURE__ */ record({
  base: boolean,
  fullAccess: boolean,
  decryption: boolean,
});

/** Checks settings that are to be set: all three switches (ST3, ST10). Add-ons without effect are kept (HD6). */
export const checkHelpDeskSettings: Check<HelpDeskSettings> = /* @__PURE__ */ checkOf(helpDeskSettings);
