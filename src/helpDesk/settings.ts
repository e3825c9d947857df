import { ownFacts } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { record } from "../kernel/schema/record.ts";
import { boolean } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";

/** The settings of the Help Desk section. */
export interface HelpDeskSettings {
  /** Help-desk access: support staff may cross-launch into the tenant (HD1). */
  readonly base: boolean;
  /** Full access: they have the level of their original role (HD3). It has no effect while `base` is off (HD6). */
  readonly fullAccess: boolean;
  /** Decryption access: they may decrypt descriptive logs (HD4). It has no effect while `base` is off (HD6). */
  readonly decryption: boolean;
}

/** The default settings: help-desk access and full access are on, decryption access is off (HD5). */
export const defaultHelpDeskSettings: HelpDeskSettings = /* @__PURE__ */ frozen({
  base: true,
  fullAccess: true,
  decryption: false,
});

/** Whether a value is help-desk settings (ST10). */
export function isHelpDeskSettings(value: unknown): value is HelpDeskSettings {
  const { base, fullAccess, decryption } = ownFacts(value);
  return typeof base === "boolean" && typeof fullAccess === "boolean" && typeof decryption === "boolean";
}

/** The schema of the settings. */
export const helpDeskSettings: Schema<HelpDeskSettings> = /* @__PURE__ */ record({
  base: boolean,
  fullAccess: boolean,
  decryption: boolean,
});

/**
 * Checks new settings. All three properties are required (ST3), and each must be a boolean (ST10). Add-ons without
 * effect are valid (HD6); `ineffectiveHelpDeskSettings` lists them.
 */
export const checkHelpDeskSettings: Check<HelpDeskSettings> = /* @__PURE__ */ checkOf(helpDeskSettings);
